import { describe, expect, it } from 'vitest'
import type { Answers, Outcome } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { typedNumbers } from '#features/guide/pages/result/last-resort.ts'
import { numbersFor } from '#features/numbers/index.ts'
import { cases, numbers, readings, renderCase, renderResult, sheetFor, textOf } from './rendered.tsx'

type Parts = { sheet: GuideSheet; answers: Answers; outcome: Outcome<string> }
const plain = cases.find(({ id }) => id === 'plain-night-cramp')!
const clot = cases.find(({ id }) => id === 'clot-swollen')!
const partsOf = (sheet: GuideSheet, one = plain): Parts => {
  const { answers, outcome } = renderCase(sheet, one)
  return structuredClone({ sheet, answers, outcome })
}
const render = ({ sheet, answers, outcome }: Parts) => renderResult(sheet, answers, outcome)

/** What is broken, one thing each. */
const broken: Record<string, (parts: Parts) => void> = {
  'an unknown level': ({ outcome }) => Object.assign(outcome, { level: 0 }),
  'a level as text': ({ outcome }) => Object.assign(outcome, { level: '1' }),
  'no level': ({ outcome }) => Object.assign(outcome, { level: undefined }),
  'a level that does not follow from the answers': ({ outcome }) => Object.assign(outcome, { level: 2, deciding: [] }),
  'a fired rule that is more urgent': ({ outcome, sheet }) => outcome.fired.push(sheet.guide.rules[0]!),
  'a deciding rule of another level': ({ outcome, sheet }) => outcome.deciding.push(sheet.guide.rules[0]!),
  'no care': ({ outcome }) => Object.assign(outcome, { care: undefined }),
  'no title': ({ outcome }) => Object.assign(outcome.care, { title: '' }),
  'no "until then"': ({ outcome }) => Object.assign(outcome.care, { until: undefined }),
  'no safety net': ({ outcome }) => Object.assign(outcome.care, { safetyNet: '  ' }),
  'an unknown slot': ({ outcome }) => Object.assign(outcome.care, { safetyNet: 'Ring {{police}}' }),
  'an unknown channel': ({ outcome }) => Object.assign(outcome, { channels: ['email'] }),
  'no channel': ({ outcome }) => Object.assign(outcome, { channels: [] }),
  'an unknown time': ({ outcome }) => Object.assign(outcome, { timeFrame: 'someday' }),
  'no emergency number': ({ sheet }) => Object.assign(sheet.numbers, { emergency: [] }),
  'no number of a doctor': ({ sheet }) => Object.assign(sheet.numbers, { 'doctor-now': [] }),
  'no numbers': ({ sheet }) => Object.assign(sheet, { numbers: undefined }),
  'no words': ({ sheet }) => Object.assign(sheet, { words: undefined }),
  'no words for levels': ({ sheet }) => Object.assign(sheet.words, { levels: {} }),
  'a reason without a text': ({ outcome }) => Object.assign(outcome.deciding[0]!, { reason: null }),
  'a rule that names an answer that is gone': ({ sheet }) => sheet.guide.questions.splice(0, 30),
  'no guide': ({ sheet }) => Object.assign(sheet, { guide: undefined }),
  'no rules': ({ sheet }) => Object.assign(sheet.guide, { rules: [] }),
  'lost care texts': ({ sheet }) => Object.assign(sheet.guide, { care: {} }),
}

describe.each(readings)('a result in $language for $country', (reading) => {
  const sheet = sheetFor(reading)
  const emergency = reading.country ? [typedNumbers[reading.country]] : Object.values(typedNumbers)

  it.each(Object.entries(broken))('with %s is the most urgent advice, never a blank', (_name, spoil) => {
    const parts = partsOf(sheet)
    expect(render(parts)).toContain('data-level="1"')
    spoil(parts)
    const html = render(parts)
    expect(html).toContain('data-level="5" data-color="danger"')
    for (const number of emergency) {
      expect(html).toContain(`href="tel:${number}"`)
      expect(textOf(/<h1[\s\S]*<\/h1>/.exec(html)![0])).toContain(number)
    }
    expect(textOf(html)).toMatch(/ring (?:ellers |)(?:til en )?(?:læge|lege|a doctor)/i)
    expect(html).not.toMatch(/\{|undefined|fysioterap|physio/i)
  })

  it('with nothing but its language and country still names the number', () => {
    const html = render({
      ...partsOf(sheet),
      sheet: { language: sheet.language, country: sheet.country } as GuideSheet,
    })
    for (const number of emergency) expect(html).toContain(`href="tel:${number}"`)
  })
})

describe('the last resort', () => {
  it('types the emergency numbers of the table', () => {
    for (const country of ['DK', 'NO'] as const)
      expect(typedNumbers[country]).toBe(numbersFor(numbers, country, 'emergency')[0]?.number)
  })

  it('speaks English and names both numbers when even the language is lost', () => {
    const parts = partsOf(sheetFor(readings[0]!))
    expect(textOf(render({ ...parts, sheet: undefined as unknown as GuideSheet }))).toContain(
      'Ring 112 (Denmark) or 113 (Norway) if it may be life-threatening',
    )
  })

  it('is not shown for a sound result of two rules that share a level', () => {
    const parts = partsOf(sheetFor(readings[0]!), clot)
    expect(render(parts)).toContain('data-level="4"')
  })
})
