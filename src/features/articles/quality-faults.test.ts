import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ownText, reference } from '#test/support/articles.ts'
import { checkContent } from './check-content.ts'

function faultsOf(text: string, today = '2026-11-22'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fysvej kvalitet '))
  try {
    mkdirSync(join(folder, 'articles/da'), { recursive: true })
    writeFileSync(join(folder, 'articles/da/a.md'), text)
    const { faults } = checkContent({
      contentDir: folder,
      referenceDir: 'content',
      specialities: reference.specialities,
      today,
    })
    return faults.filter(({ file }) => file.startsWith('articles/')).map(({ line, message }) => `${line} ${message}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const description = `description: ${'Kort og klart om kramper. '.repeat(5).trim()}`
const good = `${description}\nreviewDue: 01/01/2028\nsources: [nhs-leg-cramps, coppin-2005, hallegraeff-2012, gholizadeh-2017]`
const faq = `\n\n## Ofte stillede spørgsmål om det\n${'\n### Hvad?\n\nDet.\n'.repeat(6)}`

it('an article of our own that holds every rule has no fault', () => {
  expect(faultsOf(ownText(`Tekst om fod.${faq}`, good))).toEqual([])
})

it('a poor article is told everything at once', () => {
  const poor = `Kort.\n\n${'Uoverskuelige sammensætningskonstruktioner '.repeat(30)}.`
  expect(faultsOf(ownText(poor, 'unknown: x'))).toEqual([
    expect.stringMatching(/^1 LIX is \d+/),
    '1 has 0 questions; 6 are the least',
    '1 has 0 sources; 4 are the least',
    expect.stringMatching(/^1 description has \d+ characters/),
    '1 reviewDue is missing',
    '5 front matter: unknown is no known key',
  ])
})

it('a review date that has passed is a fault', () => {
  expect(faultsOf(ownText(`Tekst om fod.${faq}`, good), '2028-01-02')).toEqual(['6 was due for review on 2028-01-01'])
})

it.each(['Ring 112 nu.', 'Ring 1813.', 'Ring 116117.', 'Ring 82 12 12 12.', 'Ring 70110707.', 'Ring +45 7011 0707.'])(
  'a number typed by hand is a fault: %s',
  (text) => expect(faultsOf(ownText(`${text}${faq}`, good))).toEqual([expect.stringContaining('is typed by hand')]),
)

it.each(['Fra 2012 til 2026.', '46 procent af 515 personer.', 'Hold i 30-60 sekunder.', '1.130 deltagere.'])(
  'other numbers are none: %s',
  (text) => expect(faultsOf(ownText(`${text}${faq}`, good))).toEqual([]),
)

it('a physiotherapist link in a danger box or right after it is a fault', () => {
  const box = (inside: string, after: string) => `x\n\n::: emergency Nu\n${inside}\n:::\n\n${after}${faq}`
  const link = '[find](finder:cramps)'
  expect(faultsOf(ownText(box(link, 'y'), good))).toEqual([expect.stringContaining('holds a link')])
  expect(faultsOf(ownText(box('y', link), good))).toEqual([expect.stringContaining('is followed by a link')])
  expect(faultsOf(ownText(box('y', `{{help}}\n\n${link}`), good))).toEqual([expect.stringContaining('is followed')])
  expect(faultsOf(ownText(box('y', `z\n\n${link}`), good))).toEqual([])
})

it('a link to another site is a fault', () => {
  expect(faultsOf(ownText(`[x](https://example.org)${faq}`, good))).toEqual([expect.stringContaining('other sites')])
})
