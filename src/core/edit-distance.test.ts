import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allowedTypos, editDistance, letterMask, maskAllows } from './edit-distance.ts'

it('counts a missing, an extra, a wrong and two swapped letters as one error each', () => {
  for (const typed of ['krampe', 'kampe', 'kramppe', 'kranpe', 'karmpe']) {
    expect(editDistance(typed, 'krampe', 3)).toBe(typed === 'krampe' ? 0 : 1)
  }
  expect(editDistance('', 'abc', 3)).toBe(3)
})

it('stops at the limit', () => {
  expect(editDistance('aaaa', 'bbbb', 2)).toBe(3)
  expect(editDistance('a', 'abcdef', 2)).toBe(3)
})

it('forgives one error up to six letters and two above', () => {
  expect([allowedTypos('krampe'), allowedTypos('kramper')]).toEqual([1, 2])
})

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 8 })

it('is the same both ways, and zero only for equal words', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other, 9)
      expect(distance).toBe(editDistance(other, one, 9))
      expect(distance === 0).toBe(one === other)
    }),
  )
})

it('never lets the letter mask rule out a word within the limit', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other, 9)
      expect(maskAllows(letterMask(one), letterMask(other), distance)).toBe(true)
    }),
  )
})
