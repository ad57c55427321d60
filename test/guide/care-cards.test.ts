import { describe, expect, it } from 'vitest'
import { literalsOf } from '#core/guide-engine/condition.ts'
import { readabilityOf } from '#core/readability/lix.ts'
import { findLiteral, lowerFirst } from '#features/guide/pages/result/answer-texts.ts'
import { plainText } from '#features/guide/pages/result/slots.ts'
import { readings, renderCards, sheetFor, textOf } from './rendered.tsx'

describe.each(readings)('the care cards in $language for $country', (reading) => {
  const sheet = sheetFor(reading)
  const html = renderCards(sheet).replaceAll('&quot;', '"')
  const levelOf = (level: number) =>
    new RegExp(`<section class="care-level" id="level-${level}"[\\s\\S]*?</section>`).exec(html)![0]

  it('stand from the most urgent level to the least, each under its word', () => {
    expect(Array.from(html.matchAll(/class="care-level" id="level-(\d)"/g), ([, level]) => level)).toEqual([
      '5',
      '4',
      '3',
      '2',
      '1',
    ])
    for (const level of [5, 4, 3, 2, 1] as const)
      expect(textOf(levelOf(level)).startsWith(sheet.words.levels[level])).toBe(true)
  })

  it('hold every rule in its level: reason, every answer of its condition, what to do, until then and safety net', () => {
    expect(sheet.guide.rules.filter(({ floor }) => floor >= 4).length).toBeGreaterThan(30)
    for (const { id, floor, care, reason, when } of sheet.guide.rules) {
      const section = levelOf(floor)
      const text = textOf(section)
      const { title, until, safetyNet } = sheet.guide.care[care]!
      expect(section, id).toContain(reason)
      for (const part of [title, until, safetyNet]) expect(text, id).toContain(plainText(sheet, part))
      if (id === 'U1') expect(text, id).toContain(sheet.words.cards.dontKnowAny)
      else
        for (const literal of literalsOf(when)) {
          const { question, option } = findLiteral(sheet, literal)
          const said =
            option.role === 'dont-know' ? question.title : option.id === 'yes' ? question.topic! : option.text
          expect(
            section.includes(said) || section.includes(lowerFirst(said)),
            `${id} ${literal.question}.${literal.option}`,
          ).toBe(true)
        }
    }
  })

  it('have the numbers of the country at the two top levels, and those only', () => {
    const tels = (level: number) => [...new Set(Array.from(levelOf(level).matchAll(/tel:(\d+)/g), ([, tel]) => tel))]
    const emergency = sheet.numbers.emergency.map(({ tel }) => tel)
    const doctors = sheet.numbers['doctor-now'].map(({ tel }) => tel)
    const poison = sheet.numbers.poison.map(({ tel }) => tel)
    expect(tels(5)).toEqual(emergency)
    expect(tels(4).sort()).toEqual([...emergency, ...doctors, ...poison].sort())
    const foreign = { DK: /\b113\b|116117|22 ?59/, NO: /\b112\b|1813|1818|7011|82 ?12/, both: /$^/ }
    expect(html.match(foreign[reading.country ?? 'both'])).toBeNull()
  })

  it('end with the three answers that recognise a cramp, and with the doctor for all else', () => {
    const text = textOf(levelOf(1))
    for (const id of ['hard', 'stretch', 'between'])
      expect(text).toContain(sheet.guide.questions.find((question) => question.id === id)!.topic)
    expect(text).toContain(sheet.words.cards.selfCare)
    expect(textOf(html)).toContain(sheet.words.cards.else)
  })

  it('lead to no physiotherapist, exercise or finder', () => {
    expect(html).not.toMatch(/href="\/(?:da|nb|en)\/(?:find|finn|krampe|cramp|klinik|clinic)/)
  })

  if (reading.language !== 'en')
    it('read at LIX 30 or less, each level by itself', () => {
      for (const level of [5, 4, 3, 2, 1])
        expect(
          readabilityOf(textOf(levelOf(level).replace(/<ul class="phone-list"[\s\S]*?<\/ul>/g, ''))).lix,
        ).toBeLessThanOrEqual(30)
    })
})
