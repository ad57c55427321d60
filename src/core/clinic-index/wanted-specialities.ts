import type { Speciality } from '#core/specialities/speciality.ts'
import { grades, problemStrength } from './ranking.ts'

/** A word of a clinic's bit set that holds any of the wanted bits. */
type WantedWord = { word: number; bits: number }
/** For each word of the bit set that matters: its number, then the exact, narrower and broader bits. */
type GradedWords = Int32Array
/** Wanted specialities ready to compare with bit sets: all that makes a clinic match, and each with its grades. */
export type Wanted = { any: WantedWord[]; stated: WantedWord[]; each: GradedWords[] }

/** Speciality ids as bits, in words of 32. */
export type SpecialityBits = {
  readonly wordCount: number
  /** The bit's number; undefined for an id that is not in the tree. */
  bitOf(id: string): number | undefined
  /** Undefined when nothing is asked for. Unknown ids match no clinic. */
  wanted(ids: readonly string[]): Wanted | undefined
}

export function createSpecialityBits(specialities: readonly Speciality[]): SpecialityBits {
  const bits = new Map(specialities.map(({ id }, bit) => [id, bit]))
  const parents = specialities.map(({ parent }) => (parent === undefined ? undefined : bits.get(parent)))
  const ancestorsOf = specialities.map((_, bit) => ancestorBits(bit, parents))
  const kindsOf = (bit: number): WantedWord[][] => [
    wordsOfBits([bit]),
    wordsOfBits(ancestorsOf.flatMap((ancestors, other) => (ancestors.has(bit) ? [other] : []))),
    wordsOfBits([...ancestorsOf[bit]!]),
  ]
  return {
    wordCount: Math.max(1, Math.ceil(specialities.length / 32)),
    bitOf: (id) => bits.get(id),
    wanted(ids) {
      if (ids.length === 0) return undefined
      const each = [...new Set(ids)].flatMap((id) => bits.get(id) ?? []).map(kindsOf)
      return {
        each: each.map(gradedWords),
        stated: mergeWords(each.flatMap(([exact, narrower]) => [...exact!, ...narrower!])),
        any: mergeWords(each.flat(2)),
      }
    },
  }
}

function ancestorBits(bit: number, parents: readonly (number | undefined)[]): Set<number> {
  const ancestors = new Set<number>()
  let parent = parents[bit]
  while (parent !== undefined && parent !== bit && !ancestors.has(parent)) {
    ancestors.add(parent)
    parent = parents[parent]
  }
  return ancestors
}

const wordsOfBits = (bits: number[]): WantedWord[] =>
  mergeWords(bits.map((bit) => ({ word: bit >> 5, bits: 1 << (bit & 31) })))

function mergeWords(words: WantedWord[]): WantedWord[] {
  const merged = new Map<number, number>()
  for (const { word, bits } of words) merged.set(word, (merged.get(word) ?? 0) | bits)
  return [...merged].map(([word, bits]) => ({ word, bits }))
}

function gradedWords(kinds: WantedWord[][]): GradedWords {
  const words = [...new Set(kinds.flat().map(({ word }) => word))]
  const bitsOf = (word: number): number[] => kinds.map((kind) => kind.find((one) => one.word === word)?.bits ?? 0)
  return Int32Array.from(words.flatMap((word) => [word, ...bitsOf(word)]))
}

/** True when the bit set that begins at `start` holds any of the words. */
export function holdsAny(sets: Int32Array, start: number, words: readonly WantedWord[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const { word, bits } = words[index]!
    if ((sets[start + word]! & bits) !== 0) return true
  }
  return false
}

/** How well the bit set that begins at `start` meets what is wanted, 0 to 1. */
export function strengthOf(sets: Int32Array, start: number, wanted: Wanted): number {
  const { each } = wanted
  let best = 0
  let sum = 0
  for (let index = 0; index < each.length; index++) {
    const grade = gradeOf(sets, start, each[index]!)
    sum += grade
    if (grade > best) best = grade
  }
  return problemStrength(best, sum, each.length)
}

function gradeOf(sets: Int32Array, start: number, words: GradedWords): number {
  let grade: number = grades.none
  for (let at = 0; at < words.length; at += 4) {
    const held = sets[start + words[at]!]!
    if ((held & words[at + 1]!) !== 0) return grades.exact
    if ((held & words[at + 2]!) !== 0) grade = grades.narrower
    else if (grade === grades.none && (held & words[at + 3]!) !== 0) grade = grades.broader
  }
  return grade
}
