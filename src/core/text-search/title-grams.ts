import { foldWord } from '#core/fold.ts'
import { lowerWords } from './query-words.ts'
import type { Store } from './store.ts'

/** How alike the titles are to some words by their letters, 0 to 1. */
export type TitleGrams = {
  /** Adds to `likeness`, which is 0 for all places, and gives the places that are no longer 0. */
  addLikeness(words: readonly string[], likeness: Float64Array): number[]
}

/** Compares runs of three and four letters, rare ones more than common ones (cosine). */
export function createTitleGrams(store: Store, stopWords: ReadonlySet<string>): TitleGrams {
  const titles = [...store.documents.values()].map(({ place, document }) => ({
    place,
    grams: gramsOf(lowerWords(document.title).filter((word) => !stopWords.has(word))),
  }))
  const holding = new Map<string, number>()
  for (const { grams } of titles) for (const gram of grams.keys()) holding.set(gram, (holding.get(gram) ?? 0) + 1)
  const rarity = (gram: string): number => Math.log(1 + titles.length / (holding.get(gram) ?? 1))
  const postings = new Map<string, { place: number; value: number }[]>()
  for (const { place, grams } of titles) {
    const length = lengthOf(grams, rarity)
    for (const [gram, times] of grams) {
      const posting = postings.get(gram)
      const entry = { place, value: (times * rarity(gram)) / length }
      if (posting) posting.push(entry)
      else postings.set(gram, [entry])
    }
  }
  return {
    addLikeness(words, likeness) {
      const grams = gramsOf(words)
      const length = lengthOf(grams, rarity)
      const touched: number[] = []
      for (const [gram, times] of grams) {
        const posting = postings.get(gram)
        if (!posting) continue
        const share = (times * rarity(gram)) / length
        for (const { place, value } of posting) {
          if (likeness[place] === 0) touched.push(place)
          likeness[place]! += share * value
        }
      }
      return touched
    },
  }
}

function gramsOf(words: readonly string[]): Map<string, number> {
  const grams = new Map<string, number>()
  for (const word of words) {
    const padded = ` ${foldWord(word)} `
    for (const size of [3, 4])
      for (let at = 0; at + size <= padded.length; at++) {
        const gram = padded.slice(at, at + size)
        grams.set(gram, (grams.get(gram) ?? 0) + 1)
      }
  }
  return grams
}

function lengthOf(grams: ReadonlyMap<string, number>, rarity: (gram: string) => number): number {
  let sum = 0
  for (const [gram, times] of grams) sum += (times * rarity(gram)) ** 2
  return Math.sqrt(sum)
}
