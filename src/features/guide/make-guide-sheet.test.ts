import { describe, expect, it } from 'vitest'
import { loadPhoneNumbers } from '#features/numbers/index.ts'
import type { Country } from '#i18n/language.ts'
import { type Language, languages } from '#routes'
import { loadGuide } from './load-guide.ts'
import { makeGuideSheet } from './make-guide-sheet.ts'

const guide = loadGuide('content', 'cramps')
const numbers = loadPhoneNumbers('content')
const sheetOf = (language: Language, country: Country | undefined) =>
  makeGuideSheet({ guide, language, country, numbers, responsible: undefined })

describe('the sheet of a guide', () => {
  it('has the numbers of the chosen country only, in any language', () => {
    for (const language of languages) {
      expect(sheetOf(language, 'DK').numbers.emergency).toEqual([{ number: '112', tel: '112' }])
      expect(sheetOf(language, 'NO').numbers.emergency).toEqual([{ number: '113', tel: '113' }])
      expect(sheetOf(language, 'NO').numbers['doctor-now'].map(({ number }) => number)).toEqual(['116117'])
    }
    expect(sheetOf('da', 'DK').numbers['doctor-now'].map(({ number, label }) => [number, label])).toEqual([
      ['1813', 'Region Hovedstaden'],
      ['1818', 'Region Sjælland'],
      ['7011 0707', 'Region Syddanmark'],
      ['7011 3131', 'Region Midtjylland, ikke bekræftet'],
      ['7015 0300', 'Region Nordjylland, ikke bekræftet'],
    ])
  })

  it('has both with their countries while none is chosen', () => {
    expect(sheetOf('en', undefined).numbers.emergency).toEqual([
      { number: '112', tel: '112', label: 'Denmark' },
      { number: '113', tel: '113', label: 'Norway' },
    ])
    expect(sheetOf('en', undefined).numbers.poison.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^Denmark, .*not confirmed$/),
      expect.stringMatching(/^Norway, /),
    ])
  })

  it('is valid until the first review of a number or a rule it shows', () => {
    expect(sheetOf('da', 'DK').validUntil).toBe('2026-12-31')
    expect(sheetOf('nb', 'NO').validUntil).toBe('2027-05-22')
    expect(sheetOf('en', undefined).validUntil).toBe('2026-12-31')
  })

  it('is plain data: strings, and the same after a journey as JSON', () => {
    const sheet = sheetOf('nb', 'NO')
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(JSON.parse(JSON.stringify({ ...sheet })))
    const leaves = (value: unknown): unknown[] =>
      value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value]
    expect(leaves(sheet.words).filter((value) => typeof value !== 'string')).toEqual([])
    expect(leaves(sheet).filter((value) => typeof value === 'function')).toEqual([])
  })
})
