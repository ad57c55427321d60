import type { Expansion } from './expand-word.ts'
import type { Lexicon } from './lexicon.ts'
import { bodyCount, headingCount, keywordCount, type PackedCounts, titleCount } from './postings.ts'
import type { Store } from './store.ts'
import { weights } from './weights.ts'

/** What each document that holds something says of it, all 0 to 1: how much, how surely it is that, how surely in the title. */
export type Evidence = { amount: Float64Array; surety: Float64Array; titled: Float64Array }
/** One number a document, by place. */
export const createEvidence = (places: number): Evidence => ({
  amount: new Float64Array(places),
  surety: new Float64Array(places),
  titled: new Float64Array(places),
})

/** The documents that hold a group, with the evidence in the same order, and how rare the group is, in titles too. */
export type GroupMatches = { places: number[]; evidence: Evidence; rarity: number; titleRarity: number }
export type GroupMatcher = (expansion: Expansion) => GroupMatches

/** BM25F: counts in all fields are added up by weight before they saturate, and a long body counts less. */
export function createGroupMatcher(store: Store, lexicon: Lexicon): GroupMatcher {
  const { amount: sums, surety, titled } = createEvidence(store.places.length)
  const bodyWeights = new Float64Array(store.places.length)
  for (const { place, bodyLength } of store.documents.values())
    bodyWeights[place] =
      weights.body / (1 - weights.lengthShare + (weights.lengthShare * bodyLength) / lexicon.averageBody)
  const strength = (packed: PackedCounts, place: number): number =>
    weights.title * titleCount(packed) +
    weights.keywords * keywordCount(packed) +
    weights.heading * headingCount(packed) +
    bodyWeights[place]! * bodyCount(packed)

  const gather = (expansion: Expansion): number[] => {
    const places: number[] = []
    for (const [{ posting }, weight] of expansion)
      for (let at = 0; at < posting.places.length; at++) {
        const place = posting.places[at]!
        const packed = posting.counts[at]!
        if (sums[place] === 0) places.push(place)
        sums[place]! += weight * strength(packed, place)
        if (weight > surety[place]!) surety[place] = weight
        if (weight > titled[place]! && titleCount(packed) > 0) titled[place] = weight
      }
    return places
  }
  const match = (expansion: Expansion): GroupMatches => {
    const places = gather(expansion)
    const evidence = createEvidence(places.length)
    let holding = 0
    let holdingInTitle = 0
    places.forEach((place, at) => {
      evidence.amount[at] = sums[place]! / (sums[place]! + weights.saturation)
      evidence.surety[at] = surety[place]!
      evidence.titled[at] = titled[place]!
      holding += surety[place]!
      holdingInTitle += titled[place]!
      sums[place] = surety[place] = titled[place] = 0
    })
    const rarity = lexicon.rarity(holding)
    return { places, evidence, rarity, titleRarity: lexicon.inTitles(rarity, holdingInTitle) }
  }
  const kept = new WeakMap<Expansion, GroupMatches>()
  return (expansion) => {
    const known = kept.get(expansion)
    if (known) return known
    const made = match(expansion)
    kept.set(expansion, made)
    return made
  }
}
