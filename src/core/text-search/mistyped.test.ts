import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBy } from './group-by.ts'
import { createMistypedFinder } from './mistyped.ts'

/** Damerau-Levenshtein as its definition reads. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return Math.max(one.length, other.length)
  const [a, b] = [one.at(-1), other.at(-1)]
  const choices = [
    distance(one.slice(0, -1), other) + 1,
    distance(one, other.slice(0, -1)) + 1,
    distance(one.slice(0, -1), other.slice(0, -1)) + (a === b ? 0 : 1),
  ]
  if (one.length > 1 && other.length > 1 && a === other.at(-2) && one.at(-2) === b)
    choices.push(distance(one.slice(0, -2), other.slice(0, -2)) + 1)
  return Math.min(...choices)
}

const word = fc.string({ unit: fc.constantFrom(...'abkr'), minLength: 3, maxLength: 7 })

describe('mistyped words', () => {
  it('are all those within the distance, the nearest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 9 }), word, (known, typed) => {
        const finder = createMistypedFinder(
          groupBy(
            known.map((one) => ({ word: one, count: 1 })),
            (one) => one.word,
          ),
        )
        const limit = typed.length <= 6 ? 1 : 2
        const expected = typed.length < 4 ? [] : known.filter((one) => distance(typed, one) <= limit)
        const found = finder(typed)
        expect(found.map(({ words }) => words[0]!.word).sort()).toEqual(expected.sort())
        for (const one of found) expect(one.distance).toBe(distance(typed, one.words[0]!.word))
      }),
      { numRuns: 150 },
    )
  })

  it('come with those of the same first letter first, then the most frequent', () => {
    const words = [
      { word: 'brampe', count: 9 },
      { word: 'krampa', count: 1 },
      { word: 'krampo', count: 5 },
    ]
    const finder = createMistypedFinder(groupBy(words, (one) => one.word))
    expect(finder('krampe').map((found) => found.words[0]!.word)).toEqual(['krampo', 'krampa', 'brampe'])
  })
})
