import { describe, expect, it } from 'vitest'
import { holds } from './condition.ts'
import { findHelps } from './find-helps.ts'
import type { Condition, Guide, Outcome } from './guide.ts'
import { literalsBehind } from './literals-behind.ts'
import { signsOf } from './signs-of.ts'

const literal = (name: string) => ({ question: name.split('.')[0]!, option: name.split('.')[1]! })
const nameOf = ({ question, option }: { question: string; option: string }) => `${question}.${option}`
const [a, b, c, d] = ['one.a', 'one.b', 'two.c', 'two.d'].map(literal) as [Condition, Condition, Condition, Condition]
const chosen = (...names: string[]) => {
  const found = new Map<string, Set<string>>()
  for (const { question, option } of names.map(literal))
    found.set(question, new Set([...(found.get(question) ?? []), option]))
  return found
}
const conditions: [string, Condition][] = [
  ['one', a],
  ['any', { any: [a, c] }],
  ['all', { all: [a, c] }],
  ['any in all', { all: [a, { any: [c, d] }] }],
  ['all in any', { any: [b, { all: [a, { any: [c, d, c] }] }] }],
  ['all in any in all', { all: [{ any: [a, { all: [b, c] }] }, d] }],
]

describe('the answers behind a condition', () => {
  const behind = (condition: Condition, ...names: string[]) => literalsBehind(condition, chosen(...names)).map(nameOf)

  it('are those that make it hold, each once', () => {
    const condition: Condition = { any: [b, { all: [a, { any: [c, d] }] }, a] }
    expect(behind(condition, 'one.a', 'two.c')).toEqual(['one.a', 'two.c'])
    expect(behind(condition, 'one.b', 'two.c')).toEqual(['one.b'])
  })

  it('are none when it does not hold', () => {
    expect(behind({ all: [a, c] }, 'one.a')).toEqual([])
  })

  it.each(conditions)('are enough on their own: %s', (_name, condition) => {
    const all = ['one.a', 'one.b', 'two.c', 'two.d']
    for (let mask = 0; mask < 16; mask++) {
      const given = all.filter((_one, bit) => mask & (1 << bit))
      const found = behind(condition, ...given)
      expect(holds(condition, chosen(...found)), given.join()).toBe(holds(condition, chosen(...given)))
      expect(given).toEqual(expect.arrayContaining(found))
    }
  })
})

describe('the signs of a condition', () => {
  it('are one for each "or", and of several groups for an "and"', () => {
    const names = (condition: Condition) => signsOf(condition).map((sign) => sign.map((group) => group.map(nameOf)))
    expect(names({ any: [a, c] })).toEqual([[['one.a']], [['two.c']]])
    expect(names({ all: [a, { any: [c, d] }] })).toEqual([[['one.a'], ['two.c', 'two.d']]])
    expect(names({ all: [{ any: [a, { all: [b, c] }] }, d] })).toEqual([
      [['one.a'], ['two.d']],
      [['one.b'], ['two.c'], ['two.d']],
    ])
  })

  it.each(conditions)('say exactly what it says: %s', (_name, condition) => {
    const all = ['one.a', 'one.b', 'two.c', 'two.d']
    for (let mask = 0; mask < 16; mask++) {
      const given = all.filter((_one, bit) => mask & (1 << bit))
      const isMet = signsOf(condition).some((sign) =>
        sign.every((group) => group.some((one) => given.includes(nameOf(one)))),
      )
      expect(isMet, given.join()).toBe(holds(condition, chosen(...given)))
    }
  })
})

describe('what can help', () => {
  const help = (id: string, more: object = {}) => ({ id, text: id, sources: [], ...more })
  const guide = {
    helps: [help('always'), help('stretch', { offer: 'exercises' }), help('pregnant', { when: a })],
  } as unknown as Guide<string>
  const found = (outcome: Partial<Outcome<string>>) =>
    findHelps(guide, { offers: [], counted: {}, ...outcome } as Outcome<string>).map(({ id }) => id)

  it('follows from the answers, and an exercise is named only where it is allowed', () => {
    expect(found({ level: 1, offers: ['exercises'] })).toEqual(['always', 'stretch'])
    expect(found({ level: 3, offers: ['physiotherapist'], counted: { one: ['a'] } })).toEqual(['always', 'pregnant'])
  })

  it('is nothing at the two top levels', () => {
    for (const level of [4, 5] as const) expect(found({ level, offers: ['exercises'] })).toEqual([])
  })
})
