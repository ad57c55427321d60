import type { Lexicon } from './lexicon.ts'
import type { Concept } from './read-query.ts'
import type { Term } from './store.ts'

/** Every term that answers some part of a query, with how surely: 1 for a word that was typed. */
export function askedTerms(concepts: readonly Concept[]): Map<Term, number> {
  const asked = new Map<Term, number>()
  for (const { readings } of concepts)
    for (const { weight, groups } of readings)
      for (const group of groups)
        for (const [term, surety] of group)
          if (surety * weight > (asked.get(term) ?? 0)) asked.set(term, surety * weight)
  return asked
}

/** By the number of a term. */
export type TermWeights = ReadonlyMap<number, number>

/** What a term says of a passage: how surely it was asked for, and how rare it is. */
export function passageWeights(concepts: readonly Concept[], lexicon: Lexicon): TermWeights {
  const weights = new Map<number, number>()
  for (const [term, surety] of askedTerms(concepts))
    weights.set(term.number, surety * lexicon.rarity(term.posting.places.length))
  return weights
}
