import type { Concept } from './read-query.ts'
import type { Term } from './store.ts'

/** Which terms answer some part of a query, by their numbers: how surely, 1 for a word that was typed, 0 for all others. */
export type AskedTerms = {
  surety: Float64Array
  /** Fills `surety` for the time of one call. */
  during<Result>(concepts: readonly Concept[], use: () => Result): Result
}

export function createAskedTerms(terms: number): AskedTerms {
  const surety = new Float64Array(terms)
  const fill = (concepts: readonly Concept[]): Term[] => {
    const touched: Term[] = []
    for (const { readings } of concepts)
      for (const { weight, groups } of readings)
        for (const group of groups)
          for (const [term, sure] of group) {
            if (sure * weight <= surety[term.number]!) continue
            surety[term.number] = sure * weight
            touched.push(term)
          }
    return touched
  }
  return {
    surety,
    during(concepts, use) {
      const touched = fill(concepts)
      try {
        return use()
      } finally {
        for (const { number } of touched) surety[number] = 0
      }
    },
  }
}
