import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClinicRecord, Price } from '#core/clinic-index/clinic-record.ts'
import { formatsOf } from '#i18n/formats.ts'
import { messagesOf } from '#i18n/messages.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'
import type { View } from '#ui/view.ts'
import { priceRows } from './compare-rows.ts'

const view = { language: 'da', messages: messagesOf('da'), formats: formatsOf('da') } as View
const withPrices = (...prices: [Price['service'], number, number, Price['currency']][]) =>
  ({
    prices: prices.map(([service, minutes, amountMinor, currency]) => ({
      service,
      minutes,
      amountMinor,
      currency,
      validFrom: '2026-01-01',
    })),
  }) as ClinicRecord
const lowest = (clinics: ClinicRecord[]) =>
  priceRows(clinics, view).map((row) => [row.label, row.cells.map((cell) => cell.isLowest ?? false)])

describe('the lowest price', () => {
  test('is marked among prices of the same visit, length and currency', () => {
    expect(
      lowest([
        withPrices(['first-visit', 45, 50_000, 'DKK'], ['follow-up', 30, 30_000, 'DKK']),
        withPrices(['first-visit', 45, 45_000, 'DKK'], ['first-visit', 60, 10_000, 'DKK']),
        withPrices(['first-visit', 45, 40_000, 'NOK']),
      ]),
    ).toEqual([
      ['Første besøg, 45 min.', [false, true, false]],
      ['Første besøg, 60 min.', [false, false, false]],
      ['Senere besøg, 30 min.', [false, false, false]],
    ])
  })

  test('is not marked when all are the same, and shared when two are', () => {
    const price = (amount: number) => withPrices(['first-visit', 45, amount, 'NOK'])
    expect(lowest([price(500), price(500)])[0]?.[1]).toEqual([false, false])
    expect(lowest([price(500), price(500), price(600)])[0]?.[1]).toEqual([true, true, false])
  })

  test('is never one that nobody stated', () => {
    const rows = priceRows([withPrices(['first-visit', 45, 100, 'DKK']), withPrices()], view)
    expect(rows[0]?.cells[1]).toEqual({ text: 'Ikke oplyst', isStated: false })
    expect(rows[0]?.cells[0]?.isLowest).toBe(false)
  })
})

test('what one clinic has not stated is no difference, and the row is not uniform either', () => {
  const price = (amount: number) => withPrices(['first-visit', 45, amount, 'DKK'])
  const [stated] = priceRows([price(100), price(200)], view)
  const [oneSided] = priceRows([price(100), withPrices()], view)
  const [same] = priceRows([price(100), price(100)], view)
  expect([stated, oneSided, same].map((row) => [row?.differs, row?.isUniform])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ])
})

describe('the page', () => {
  let node: TestNode
  let slugs: string[] = []
  beforeAll(async () => {
    node = await startTestNode({ DEMO_CLINICS: '40' })
    const { rows } = await node.database.pool.query('select slug from clinics order by id limit 6')
    slugs = rows.map((row) => row.slug)
  })
  afterAll(() => node.close())
  const text = async (query: string) => {
    const response = await fetch(`${node.url}/da/sammenlign?${query}`)
    expect(response.status).toBe(200)
    return response.text()
  }
  const asking = (some: string[]) => some.map((slug) => `c=${slug}`).join('&')
  const columns = (html: string) => html.match(/class="ds-link small compare-remove"/g)?.length ?? 0

  test('without clinics says how to begin', async () => {
    const html = await text('')
    expect(html).toContain('Du har ikke valgt nogen klinikker endnu')
    expect(html).not.toContain('<table')
  })

  test('shows two side by side with differences in words', async () => {
    const html = await text(asking(slugs.slice(0, 2)))
    expect(columns(html)).toBe(2)
    expect(html).toContain('</span>Forskel')
  })

  test('shows four, and names those that were left out', async () => {
    const html = await text(asking(slugs))
    expect(columns(html)).toBe(4)
    expect(html).toContain('Du kan se fire ad gangen. Vi har udeladt:')
  })

  test('counts the same clinic once', async () => {
    const [first = ''] = slugs
    expect(columns(await text(asking([first, first, first])))).toBe(1)
  })

  test('names a clinic it does not know, harmlessly', async () => {
    const html = await text(`c=${slugs[0]}&c=%3Cb%3Enobody`)
    expect(columns(html)).toBe(1)
    expect(html).toContain('&lt;b&gt;nobody')
    expect(html).not.toContain('<b>nobody')
  })

  test('shows only differences on request', async () => {
    const all = await text(asking(slugs.slice(0, 2)))
    const different = await text(`${asking(slugs.slice(0, 2))}&d=1`)
    const rows = (html: string) => html.match(/<tr class="is-different">/g)?.length ?? 0
    expect(rows(different)).toBe(rows(all))
    const everyRow = (html: string) => html.match(/<tr/g)?.length ?? 0
    expect(everyRow(different)).toBeLessThan(everyRow(all))
    expect(different).toContain('Vis alt')
  })

  test('takes the short form with commas too', async () => {
    expect(columns(await text(`k=${slugs.slice(0, 3).join(',')}`))).toBe(3)
  })
})
