import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '#test/support/browser.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { caseOfEachCare, type Rendered, readings, renderCards, renderCase, sheetFor } from './rendered.tsx'

const poppler = 'pdftotext'
const styles = [
  'theme',
  'tokens',
  'base',
  'layout',
  'frame/pieces',
  'frame/urgent-card',
  'print',
  'parts/guide-result',
  'parts/guide-print',
].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8').replace(/@font-face \{[^}]*\}/g, ''))

const documentOf = (html: string, scheme: string) =>
  `<!doctype html><html lang="da" data-color-scheme="${scheme}"><title>x</title>${styles.map((css) => `<style>${css}</style>`).join('')}<body><main>${html}</main>`

describe('the result to the eye, aloud and on paper', () => {
  const folder = temporaryFolder('result-media')
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  })
  afterAll(() => browser.close())

  /** What stands on the paper; without poppler what the page shows for print. */
  async function printed(): Promise<string> {
    await page.emulateMedia({ media: null })
    const file = join(folder, 'result.pdf')
    writeFileSync(file, await page.pdf({ format: 'A4' }))
    const read = spawnSync(poppler, ['-layout', file, '-'], { encoding: 'utf8' })
    if (read.status === 0) return read.stdout.replace(/\s+/g, ' ')
    await page.emulateMedia({ media: 'print' })
    // biome-ignore lint/performance/useDomNodeTextContent: only what the paper shows counts.
    return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  }

  describe.each([readings[0]!, readings[1]!, readings[4]!])('in $language', (reading) => {
    const sheet = sheetFor(reading)
    const shown = caseOfEachCare().map((one) => renderCase(sheet, one))
    const wordOf = ({ outcome }: Rendered) => sheet.words.levels[outcome.level]
    const firstNumbers = ({ outcome: { level, channels } }: Rendered) => [
      ...(level === 5 ? sheet.numbers.emergency : sheet.numbers['doctor-now']),
      ...(channels.includes('doctor-now+poison-line') ? sheet.numbers.poison : []),
    ]

    it('says the level in the name of the heading, and each number in the name of its link', async () => {
      for (const one of shown) {
        await page.setContent(documentOf(one.html, 'light'))
        const heading = page.getByRole('heading', { level: 1 })
        expect(await heading.count()).toBe(1)
        expect(await page.getByRole('heading', { level: 1, name: wordOf(one) }).count(), one.one.id).toBe(1)
        if (one.outcome.level < 4) continue
        for (const { number, label } of firstNumbers(one)) {
          const name = `${sheet.words.result.ring} ${number}${label ? ` ${label}` : ''}`
          expect(await page.getByRole('link', { name, exact: true }).count(), `${one.one.id} ${name}`).toBeGreaterThan(
            0,
          )
        }
      }
    })

    it('prints the word, what to do, the numbers, the reasons and every answer, and no picture is needed', async () => {
      for (const one of shown) {
        await page.setContent(documentOf(one.html, 'dark'))
        const text = await printed()
        const squeezed = text.replace(/ /g, '')
        const has = (part: string) => squeezed.includes(part.replace(/\{\{.*?\}\}/g, '').replace(/\s/g, ''))
        expect(has(wordOf(one)), `${one.one.id}: ${text}`).toBe(true)
        for (const { number } of firstNumbers(one)) expect(has(number), `${one.one.id}: ${text}`).toBe(true)
        for (const { reason } of one.outcome.deciding) expect(has(reason), `${one.one.id}: ${reason}`).toBe(true)
        const asked = sheet.guide.questions.filter(({ id }) => one.outcome.visible.includes(id))
        expect(asked.filter(({ title }) => text.includes(title.slice(0, 16))).length, one.one.id).toBe(asked.length)
        expect(has(sheet.words.result.notReviewed), one.one.id).toBe(true)
      }
    })

    it('shows the outline on paper too, and a colour of its own for each level', async () => {
      const colours = new Map<number, string>()
      for (const one of shown) {
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media })
          await page.setContent(documentOf(one.html, 'light'))
          const icon = await page.locator('.level-card .level-icon').boundingBox()
          expect(icon?.width, `${one.one.id} ${media}`).toBeGreaterThan(20)
        }
        await page.emulateMedia({ media: 'screen' })
        const edge = page.locator('.level-card')
        colours.set(
          one.outcome.level,
          await edge.evaluate(
            (card) => getComputedStyle(card).borderInlineStartColor + getComputedStyle(card).backgroundColor,
          ),
        )
      }
      expect(new Set(colours.values()).size).toBe(5)
    })
  })

  it('prints the care cards with every level', async () => {
    const sheet = sheetFor(readings[0]!)
    await page.setContent(documentOf(renderCards(sheet), 'light'))
    const text = await printed()
    for (const word of Object.values(sheet.words.levels)) expect(text).toContain(word)
  })
})
