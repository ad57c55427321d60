import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkGuide } from '#core/guide-engine/check-guide.ts'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { type QuestionnaireItem, questionnaireOf } from '#core/guide-engine/fhir-questionnaire.ts'
import {
  answersOfResponse,
  type QuestionnaireResponse,
  questionnaireResponseOf,
} from '#core/guide-engine/fhir-response.ts'
import type { Answers } from '#core/guide-engine/guide.ts'
import { guideIn } from '#core/guide-engine/guide-in.ts'
import { loadGuide } from '#features/guide/load-guide.ts'
import { randomFrom, randomState } from './random-states.ts'

const guide = loadGuide('content', 'cramps')
const url = 'https://fysvej.example/fhir/Questionnaire/cramps'
const authored = '2026-11-22T16:40:00+01:00'
const danish = guideIn(guide, 'da')
const fillText = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '112')

const responseTo = (answers: Answers): QuestionnaireResponse =>
  questionnaireResponseOf(danish, evaluate(danish, answers), {
    questionnaireUrl: url,
    language: 'da',
    authored,
    fillText,
  })

/** Complete states, states with questions left open, and with answers to questions that are not asked. */
const states = fc.tuple(fc.integer(), fc.subarray(guide.questions.map(({ id }) => id))).map(([seed, left]): Answers => {
  const state = randomState(guide, randomFrom(seed))
  const open = new Set(seed % 2 === 0 ? [] : left)
  return Object.fromEntries(Object.entries(state).filter(([id]) => !open.has(id)))
})

describe.each(['da', 'nb', 'en'] as const)('the questionnaire in %s', (language) => {
  const questionnaire = questionnaireOf(guide, { url, language })
  const { item: items } = questionnaire
  const codesOf = ({ answerOption = [] }: QuestionnaireItem) => answerOption.map(({ valueCoding }) => valueCoding.code)

  it('says what it is: a draft, for trying out, of one version', () => {
    expect(questionnaire).toMatchObject({
      resourceType: 'Questionnaire',
      id: 'cramps',
      url,
      version: String(guide.version),
      status: 'draft',
      experimental: true,
      title: guide.title[language],
      language,
    })
    expect(questionnaire.name).toMatch(/^[A-Z][A-Za-z0-9]+$/)
  })

  it('asks every question, in order, with its own words and every option', () => {
    expect(items.map(({ linkId, text, repeats }) => [linkId, text, repeats])).toEqual(
      guide.questions.map(({ id, title, kind }) => [id, title[language], kind === 'many']),
    )
    expect(items.every(({ type, required }) => type === 'choice' && required)).toBe(true)
    for (const [at, { id, options }] of guide.questions.entries())
      expect(items[at]!.answerOption!.map(({ valueCoding }) => [valueCoding.code, valueCoding.display])).toEqual(
        options.map((option) => [`${id}.${option.id}`, option.text[language]]),
      )
  })

  it('has no address of an item twice, and no code twice', () => {
    const linkIds = items.flatMap((item) => [item.linkId, ...(item.item ?? []).map((help) => help.linkId)])
    expect(new Set(linkIds).size).toBe(linkIds.length)
    const codes = items.flatMap(codesOf)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('shows an item on options of earlier items only, joined as the guide joins them', () => {
    for (const [at, { linkId, enableWhen = [], enableBehavior }] of items.entries()) {
      const earlier = new Map(items.slice(0, at).map((item) => [item.linkId, codesOf(item)]))
      for (const { question, operator, answerCoding } of enableWhen) {
        expect(operator).toBe('=')
        expect(earlier.get(question), linkId).toContain(answerCoding.code)
      }
      expect(enableBehavior, linkId).toBe(enableWhen.length > 1 ? 'any' : undefined)
      expect(enableWhen.length > 0).toBe(guide.questions[at]!.visibleWhen !== undefined)
    }
  })

  it('carries the words of the two other languages', () => {
    const others = (['da', 'nb', 'en'] as const).filter((other) => other !== language)
    for (const [at, { _text }] of items.entries())
      expect(
        _text.extension.map(({ extension }) => extension!.map((part) => part.valueCode ?? part.valueString)),
      ).toEqual(others.map((other) => [other, guide.questions[at]!.title[other]]))
  })
})

describe('a condition', () => {
  const withCondition = (visibleWhen: (typeof guide.questions)[number]['visibleWhen']) => ({
    ...guide,
    questions: guide.questions.map((question) => (question.id === 'child' ? { ...question, visibleWhen } : question)),
  })
  const literal = (question: string, option: string) => ({ question, option })

  it('that nests the same word is said flat', () => {
    const nested = withCondition({
      all: [literal('kind', 'other'), { all: [literal('age', 'under-16'), { any: [literal('pain', 'severe')] }] }],
    })
    const child = questionnaireOf(nested, { url, language: 'en' }).item.find(({ linkId }) => linkId === 'child')!
    expect(child.enableBehavior).toBe('all')
    expect(child.enableWhen!.map(({ answerCoding }) => answerCoding.code)).toEqual([
      'kind.other',
      'age.under-16',
      'pain.severe',
    ])
  })

  it('that mixes "and" with "or" is refused by name', () => {
    const mixed = withCondition({
      any: [literal('age', 'under-16'), { all: [literal('kind', 'other'), literal('pain', 'severe')] }],
    })
    expect(() => questionnaireOf(mixed, { url, language: 'en' })).toThrow('question child')
    expect(checkGuide(mixed)).toContain('question child: visibleWhen mixes "all" and "any"')
  })
})

describe('a response', () => {
  it('leads back to the same answers and the same outcome', () => {
    fc.assert(
      fc.property(states, (answers) => {
        const outcome = evaluate(danish, answers)
        const back = answersOfResponse(JSON.parse(JSON.stringify(responseTo(answers))))
        expect(back).toEqual(outcome.counted)
        expect(evaluate(danish, back)).toEqual(outcome)
      }),
      { numRuns: 500 },
    )
  })

  it('holds nothing but options of its questionnaire, of questions that were asked', () => {
    const options = new Map(
      questionnaireOf(guide, { url, language: 'da' }).item.map(({ linkId, answerOption }) => [
        linkId,
        new Map(answerOption!.map(({ valueCoding }) => [valueCoding.code, valueCoding.display])),
      ]),
    )
    fc.assert(
      fc.property(states, (answers) => {
        const { visible } = evaluate(danish, answers)
        for (const { linkId, answer } of responseTo(answers).item ?? []) {
          expect(visible).toContain(linkId)
          expect(answer.length).toBeGreaterThan(0)
          for (const { valueCoding } of answer)
            expect(options.get(linkId)!.get(valueCoding.code)).toBe(valueCoding.display)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing of a question that is not asked any more', () => {
    const answers = { kind: ['muscle'], signs: ['none'], pain: ['none'], limb: ['none'], before: ['injury'] }
    const text = JSON.stringify(responseTo(answers))
    expect(text).toContain('limb.none')
    expect(text).not.toContain('before')
  })

  it('is completed only when everything was asked and answered', () => {
    const calm = Object.fromEntries(
      guide.questions.map(({ id, options }) => [id, [options.find(({ role }) => role === 'none')!.id]]),
    )
    expect(responseTo(calm).status).toBe('completed')
    expect(responseTo({ ...calm, between: [] }).status).toBe('in-progress')
    expect(responseTo({ ...calm, signs: ['stroke'] }).status).toBe('stopped')
    expect(responseTo({})).not.toHaveProperty('item')
  })

  it('gives the advice as a value, with its rules, and in words with the number in them', () => {
    const response = responseTo({ kind: ['muscle'], signs: ['stroke'] })
    const [advice] = response.contained
    expect(advice).toMatchObject({ status: 'final', derivedFrom: [{ reference: '#' }], effectiveDateTime: authored })
    expect(advice!.valueCodeableConcept.coding![0]!.code).toBe('level-5')
    expect(
      advice!.component.map(({ code, valueCodeableConcept }) => [code.text, valueCodeableConcept.coding![0]!.code]),
    ).toEqual([
      ['time-frame', 'immediately'],
      ['channel', 'emergency-number'],
      ['rule', 'R0b'],
    ])
    expect(response.text.div).toContain('<p>Ring 112 nu</p>')
    expect(JSON.stringify(response)).not.toContain('{{')
  })

  it('names its questionnaire with the version, and nobody', () => {
    const response = responseTo({ kind: ['muscle'] })
    expect(response.questionnaire).toBe(`${url}|${guide.version}`)
    expect(response.authored).toBe(authored)
    for (const name of ['subject', 'author', 'source', 'identifier', 'encounter'])
      expect(response).not.toHaveProperty(name)
  })

  it('is well-formed XHTML, whatever a text holds', () => {
    const title = 'A & B <script>'
    const one = { ...danish, questions: danish.questions.map((question) => ({ ...question, title })) }
    const { div } = questionnaireResponseOf(one, evaluate(one, { kind: ['muscle'] }), {
      ...{ questionnaireUrl: url, language: 'da', authored, fillText },
    }).text
    expect(div).toContain('A &amp; B &lt;script&gt;')
    expect(div).not.toContain('<script>')
  })
})
