import { askedTerms } from './asked-terms.ts'
import type { Lexicon } from './lexicon.ts'
import {
  createEvidence,
  createGroupMatcher,
  type Evidence,
  type GroupMatcher,
  type GroupMatches,
} from './match-group.ts'
import type { Concept, Reading } from './read-query.ts'
import type { Store, StoredDocument } from './store.ts'
import type { TitleGrams } from './title-grams.ts'
import { weights } from './weights.ts'

/** `share` is how much of the query a document holds, 0 to 1. */
export type ScoredDocument = { stored: StoredDocument; score: number; share: number }
/** Every document that holds anything of a query, in no order. */
export type Scorer = (concepts: readonly Concept[], words: readonly string[]) => ScoredDocument[]
/** How much concepts weigh together, by how rare they are. */
type Mass = { anywhere: number; inTitles: number }

const kinds = ['amount', 'surety', 'titled'] as const

export function createScorer(store: Store, lexicon: Lexicon, grams: TitleGrams): Scorer {
  const addConcepts = createAdder(store, lexicon)
  const total = createEvidence(store.places.length)
  return (concepts, words) => {
    const { mass, places } = addConcepts(concepts, total)
    const likeness = grams.likeness(words)
    for (const place of likeness.keys()) if (total.surety[place] === 0) places.push(place)
    const cover = titleCover(concepts, lexicon)
    return places.map((place) => {
      const stored = store.places[place]!
      const share = total.surety[place]! / mass.anywhere
      const titled = total.titled[place]! / mass.inTitles
      const score =
        (total.amount[place]! / mass.anywhere) * (1 - weights.coordination + weights.coordination * share) +
        (titled === 0 ? 0 : weights.titleBonus * titled ** weights.titlePower * cover(stored) ** weights.coverPower) +
        weights.grams * (likeness.get(place) ?? 0)
      for (const kind of kinds) total[kind][place] = 0
      return { stored, score, share }
    })
  }
}

type Adder = (concepts: readonly Concept[], total: Evidence) => { mass: Mass; places: number[] }

/** Adds up the evidence for each concept, by the weight of the concept; of its readings the best one counts. */
function createAdder(store: Store, lexicon: Lexicon): Adder {
  const matchesOf = createGroupMatcher(store, lexicon)
  const raise = createRaiser(store)
  const best = createEvidence(store.places.length)
  return (concepts, total) => {
    const touched: number[] = []
    const mass = { anywhere: 0, inTitles: 0 }
    for (const { weight, readings } of concepts) {
      const all = readings.map((reading) => weigh(reading, matchesOf))
      const typed = all.find(({ reading }) => reading.isTyped)
      const own = typed?.mass ?? heaviest(all.map((one) => one.mass))
      const places: number[] = []
      for (const one of all) raise(one, best, places)
      mass.anywhere += weight * own.anywhere
      mass.inTitles += weight * own.inTitles
      for (const place of places) {
        if (total.surety[place] === 0) touched.push(place)
        total.amount[place]! += weight * own.anywhere * best.amount[place]!
        total.surety[place]! += weight * own.anywhere * best.surety[place]!
        total.titled[place]! += weight * own.inTitles * best.titled[place]!
        for (const kind of kinds) best[kind][place] = 0
      }
    }
    return { mass: touched.length === 0 ? { anywhere: 1, inTitles: 1 } : mass, places: touched }
  }
}

const heaviest = (masses: readonly Mass[]): Mass => ({
  anywhere: Math.max(...masses.map(({ anywhere }) => anywhere)),
  inTitles: Math.max(...masses.map(({ inTitles }) => inTitles)),
})

type Weighed = { reading: Reading; groups: GroupMatches[]; mass: Mass }

function weigh(reading: Reading, matchesOf: GroupMatcher): Weighed {
  const groups = reading.groups.map(matchesOf)
  const mass = {
    anywhere: groups.reduce((sum, { rarity }) => sum + rarity, 0),
    inTitles: groups.reduce((sum, { titleRarity }) => sum + titleRarity, 0),
  }
  return { reading, groups, mass }
}

type Raiser = (weighed: Weighed, best: Evidence, touched: number[]) => void

/** Raises `best` to what one reading gives, each of its groups weighing as much as it is rare; adds new places to `touched`. */
function createRaiser(store: Store): Raiser {
  const sum = createEvidence(store.places.length)
  return ({ reading: { weight }, groups, mass }, best, touched) => {
    const places: number[] = []
    for (const { places: holding, evidence, rarity, titleRarity } of groups)
      for (let at = 0; at < holding.length; at++) {
        const place = holding[at]!
        if (sum.surety[place] === 0) places.push(place)
        sum.amount[place]! += (rarity / mass.anywhere) * evidence.amount[at]!
        sum.surety[place]! += (rarity / mass.anywhere) * evidence.surety[at]!
        sum.titled[place]! += (titleRarity / mass.inTitles) * evidence.titled[at]!
      }
    for (const place of places) {
      if (best.surety[place] === 0) touched.push(place)
      const whole = groups.length > 1 ? weight * sum.surety[place]! : weight // a part of a phrase says less than its share
      for (const kind of kinds) {
        best[kind][place] = Math.max(best[kind][place]!, whole * sum[kind][place]!)
        sum[kind][place] = 0
      }
    }
  }
}

/** The share of a title's words, by rarity, that the query asks for. */
function titleCover(concepts: readonly Concept[], lexicon: Lexicon): (stored: StoredDocument) => number {
  const asked = askedTerms(concepts)
  return ({ titleTerms }) => {
    let held = 0
    let all = 0
    for (const term of titleTerms) {
      const rarity = lexicon.titleRarityOf(term)
      all += rarity
      held += rarity * (asked.get(term) ?? 0)
    }
    return all === 0 ? 0 : held / all
  }
}
