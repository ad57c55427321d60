import { describe, expect, it } from 'vitest'
import { checkGuide } from './check-guide.ts'
import { evaluate } from './evaluate.ts'
import { findChanges } from './find-changes.ts'
import type { Care, Guide, Level, Question, Rule } from './guide.ts'
import { visibleQuestions } from './visible-questions.ts'

const same = (text: string) => ({ da: text, nb: text, en: text })
const care = (offers: Care['offers'] = []): Care => ({
  title: same('Titel'),
  until: same('Vent'),
  safetyNet: same('Ring igen'),
  offers,
})
const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'many',
  title: same(id),
  options: [
    { id: 'a', role: 'flag', text: same('a') },
    { id: 'b', role: 'flag', text: same('b') },
    { id: 'none', role: 'none', text: same('ingen') },
    { id: 'dont-know', role: 'dont-know', text: same('ved ikke') },
  ],
  ...more,
})
const literal = (name: string) => ({ question: name.split('.')[0]!, option: name.split('.')[1]! })
const rule = (id: string, floor: Level, when: Rule['when'], more: Partial<Rule> = {}): Rule => ({
  id,
  floor,
  timeFrame: 'now',
  channel: 'doctor-now',
  care: floor >= 4 ? 'danger' : 'calm',
  when,
  reason: same('Fordi'),
  sources: ['kilde'],
  grade: 'B',
  review: { reviewer: 'none', reviewDue: '2027-05-22' },
  ...more,
})
const guide: Guide = {
  id: 'small',
  version: 1,
  slug: same('lille'),
  fallbackCare: 'calm',
  title: same('Lille'),
  questions: [question('one'), question('two', { visibleWhen: literal('one.a') }), question('three', { kind: 'one' })],
  care: { danger: care(), calm: care(['physiotherapist']) },
  rules: [
    rule('R1', 5, { all: [literal('one.a'), literal('one.b')] }),
    rule('R2', 4, literal('two.a')),
    rule('R3', 4, literal('two.a'), { timeFrame: 'immediately', channel: 'maternity-unit' }),
    rule('R4', 2, literal('three.a')),
    rule('R5', 1, literal('three.none')),
  ],
  covered: {},
  contributors: ['1', '2', '3', '4', '5', '6'].map((id) => ({
    id,
    when: { any: [literal('three.a'), literal('one.a')] },
    text: same('kan bidrage'),
    sources: [],
    grade: 'D',
  })),
  helps: [],
  lookAlikes: [],
}
const none = { one: ['none'], two: ['none'], three: ['none'] }

describe('evaluating answers', () => {
  it('takes the highest floor that fires, the most urgent rule first', () => {
    const outcome = evaluate(guide, { one: ['a'], two: ['a'], three: ['a'] })
    expect(outcome).toMatchObject({ level: 4, timeFrame: 'immediately', channels: ['maternity-unit', 'doctor-now'] })
    expect(outcome.fired.map(({ id }) => id)).toEqual(['R3', 'R2', 'R4'])
  })

  it('never goes below 3 while a question is open or nothing is known', () => {
    expect(evaluate(guide, {})).toMatchObject({ level: 3, isComplete: false, deciding: [], channels: ['own-doctor'] })
    expect(evaluate(guide, { three: ['none'] })).toMatchObject({ level: 3, offers: [] })
    expect(evaluate(guide, none)).toMatchObject({ level: 1, isComplete: true })
  })

  it('does not count answers to questions that are not asked', () => {
    expect(evaluate(guide, { one: ['none'], two: ['a'], three: ['none'] })).toMatchObject({
      level: 1,
      visible: ['one', 'three'],
    })
  })

  it('stops as soon as a level 5 rule holds and counts nothing later', () => {
    const outcome = evaluate(guide, { one: ['a', 'b'], two: ['a'], three: ['a'] })
    expect(outcome).toMatchObject({ level: 5, isEarlyExit: true, isComplete: true, visible: ['one'], offers: [] })
    expect(outcome.fired.map(({ id }) => id)).toEqual(['R1'])
  })

  it('offers something at the lower levels only', () => {
    expect(evaluate(guide, none).offers).toEqual(['physiotherapist'])
    expect(
      evaluate({ ...guide, care: { danger: care(['exercises']), calm: care() } }, { one: ['a'], two: ['a'] }).offers,
    ).toEqual([])
  })

  it('shows at most five contributing causes, which never change the level', () => {
    const answers = { ...none, three: ['a'] }
    expect(evaluate(guide, answers)).toMatchObject({ level: 2, contributors: guide.contributors.slice(0, 5) })
    expect(evaluate({ ...guide, contributors: [] }, answers).level).toBe(2)
    expect(evaluate(guide, { one: ['a', 'b'] })).toMatchObject({ level: 5, contributors: [] })
  })

  it.each([
    [{ one: ['a', 'none'] }, ['a']],
    [{ one: ['none', 'dont-know'] }, ['dont-know']],
    [{ one: ['a', 'dont-know'] }, ['a']],
    [{ one: ['zzz', '__proto__'] }, undefined],
    [{ one: 'a' as unknown as string[] }, undefined],
    [JSON.parse('{"__proto__": ["a"], "toString": ["a"]}'), undefined],
  ])('reads %j as %j', (answers, counted) => {
    expect(evaluate(guide, answers).counted.one).toEqual(counted)
  })

  it('takes one answer to a question for one', () => {
    expect(evaluate(guide, { three: ['b', 'a'] }).counted.three).toEqual(['a'])
  })
})

describe('the questions', () => {
  it('follow from the answers before them', () => {
    const asked = (answers: Record<string, string[]>) => visibleQuestions(guide, answers).questions.map(({ id }) => id)
    expect(asked({})).toEqual(['one', 'three'])
    expect(asked({ one: ['a'] })).toEqual(['one', 'two', 'three'])
  })
})

describe('what would change the advice', () => {
  it('is every single answer that raises the level, the highest first', () => {
    expect(findChanges(guide, { one: ['a'], two: ['none'], three: ['none'] })).toEqual([
      { question: 'one', option: 'b', level: 5 },
      { question: 'two', option: 'a', level: 4 },
      { question: 'three', option: 'a', level: 2 },
    ])
  })

  it('is nothing at level 5', () => {
    expect(findChanges(guide, { one: ['a', 'b'] })).toEqual([])
  })
})

describe('checking a guide', () => {
  const withRule = (more: Partial<Rule>): Guide => ({ ...guide, rules: [{ ...guide.rules[1]!, ...more }] })

  it('finds nothing in a sound one', () => {
    expect(checkGuide(guide)).toEqual([])
  })

  it.each<[string, Guide, string]>([
    ['an option that is none', withRule({ when: literal('two.x') }), 'two.x does not exist'],
    ['a danger rule on an answer that reports nothing', withRule({ when: literal('two.none') }), 'reports nothing'],
    ['an empty list', withRule({ when: { any: [] } }), 'empty all or any'],
    ['care that is none', withRule({ care: 'x' }), 'care x does not exist'],
    ['an offer on danger', withRule({ care: 'calm' }), 'offers something at level 4'],
    ['a grade without a source', withRule({ sources: [] }), 'grade must be D'],
    ['a typed number', withRule({ reason: same('Ring 112') }), 'typed phone number'],
    ['an unknown slot', withRule({ reason: same('Ring {{police}}') }), 'unknown slot {{police}}'],
    ['a missing text', withRule({ reason: { ...same('x'), nb: ' ' } }), 'no text in nb'],
    ['a rule twice', { ...guide, rules: [guide.rules[0]!, guide.rules[0]!] }, 'twice'],
    ['a row both ruled and covered', { ...guide, covered: { R1: 'x' } }, 'covered too'],
    ['a lost fallback', { ...guide, fallbackCare: 'x' }, 'fallback care x'],
    [
      'a question that waits for a later one',
      { ...guide, questions: [...guide.questions].reverse() },
      'is not asked before it',
    ],
    [
      'no "don\'t know"',
      { ...guide, questions: [question('one', { options: [] })], rules: [] },
      `needs one "don't know"`,
    ],
  ])('finds %s', (_name, faulty, message) => {
    expect(checkGuide(faulty).join('\n')).toContain(message)
  })
})
