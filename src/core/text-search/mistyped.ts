import { allowedTypos, editDistance, letterMask, maskAllows } from '#core/edit-distance.ts'

type KnownWord = { word: string; count: number }
type Mended<Word extends KnownWord> = { words: readonly Word[]; distance: number }
/** Known words that an unknown folded word may be a typing error of, the nearest first, then the most frequent. */
export type MistypedFinder<Word extends KnownWord> = (folded: string, mostTypos?: number) => Mended<Word>[]

const shortestWord = 4
const mostCandidates = 10
type Bucket = { folds: string[]; masks: Int32Array }

/** Words are looked through by length, most of them by their letters alone. */
export function createMistypedFinder<Word extends KnownWord>(
  byFold: ReadonlyMap<string, readonly Word[]>,
): MistypedFinder<Word> {
  const byLength = new Map<number, string[]>()
  for (const folded of byFold.keys()) {
    const bucket = byLength.get(folded.length)
    if (bucket) bucket.push(folded)
    else byLength.set(folded.length, [folded])
  }
  const buckets = new Map<number, Bucket>()
  for (const [length, folds] of byLength) buckets.set(length, { folds, masks: Int32Array.from(folds, letterMask) })
  return (folded, mostTypos = 2) => {
    if (folded.length < shortestWord) return []
    const limit = Math.min(mostTypos, allowedTypos(folded))
    const mask = letterMask(folded)
    const found: (Mended<Word> & { folded: string; times: number })[] = []
    for (let length = Math.max(shortestWord - 1, folded.length - limit); length <= folded.length + limit; length++) {
      const bucket = buckets.get(length)
      if (!bucket) continue
      for (let at = 0; at < bucket.folds.length; at++) {
        if (!maskAllows(mask, bucket.masks[at]!, limit)) continue
        const other = bucket.folds[at]!
        const distance = editDistance(folded, other, limit)
        if (distance > limit) continue
        const words = byFold.get(other)!
        found.push({ words, distance, folded: other, times: words.reduce((sum, { count }) => sum + count, 0) })
      }
    }
    const first = folded.charCodeAt(0)
    const strangeness = (one: { folded: string; distance: number }): number =>
      one.distance + (one.folded.charCodeAt(0) === first ? 0 : 0.5)
    return found
      .sort(
        (one, other) =>
          strangeness(one) - strangeness(other) || other.times - one.times || (one.folded < other.folded ? -1 : 1),
      )
      .slice(0, mostCandidates)
  }
}
