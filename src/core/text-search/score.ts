import type { Lexicon } from './lexicon.ts'
import {
  createEvidence,
  createGroupMatcher,
  type Evidence,
  type GroupMatcher,
  type GroupMatches,
} from './match-group.ts'
import type { Concept, Reading, ReadQuery } from './read-query.ts'
import type { Store, StoredDocument } from './store.ts'
import type { TitleGrams } from './title-grams.ts'
import { weights } from './weights.ts'

/** `share` is how much of the query a document holds, 0 to 1. */
export type ScoredDocument = { stored: StoredDocument; score: number; share: number }
/** Every document that holds anything of a query, in no order; `asked` says how surely terms, by number, are asked for. */
export type Scorer = (query: Pick<ReadQuery, 'concepts' | 'words' | 'stops'>, asked: Float64Array) => ScoredDocument[]
/** How much concepts weigh together, by how rare they are. */
type Mass = { anywhere: number; inTitles: number }

/** Scores are rounded, so that nearly equal ones do not depend on the order in which documents came. */
const rounding = 1e6

export function createScorer(store: Store, lexicon: Lexicon, grams: TitleGrams): Scorer {
  const addConcepts = createAdder(store, lexicon)
  const coverOf = createTitleCover(store, lexicon)
  const total = createEvidence(store.places.length)
  const likeness = new Float64Array(store.places.length)
  return ({ concepts, words, stops }, asked) => {
    const stopNumbers = new Set(stops.map(({ number }) => number))
    const { mass, places } = addConcepts(concepts, total)
    for (const place of grams.addLikeness(words, likeness)) if (total.surety[place] === 0) places.push(place)
    return places.map((place) => {
      const stored = store.places[place]!
      const share = total.surety[place]! / mass.anywhere
      const titled = total.titled[place]! / mass.inTitles
      const score =
        (total.amount[place]! / mass.anywhere) * (1 - weights.coordination + weights.coordination * share) +
        (titled === 0 ? 0 : weights.titleBonus * titled ** weights.titlePower * coverOf(stored, asked, stopNumbers)) +
        weights.grams * likeness[place]!
      total.amount[place] = total.surety[place] = total.titled[place] = likeness[place] = 0
      return { stored, score: Math.round(score * rounding) / rounding, share }
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
      const anywhere = weight * own.anywhere
      const inTitles = weight * own.inTitles
      const places: number[] = []
      for (const one of all) raise(one, best, places)
      mass.anywhere += anywhere
      mass.inTitles += inTitles
      for (const place of places) {
        if (total.surety[place] === 0) touched.push(place)
        total.amount[place]! += anywhere * best.amount[place]!
        total.surety[place]! += anywhere * best.surety[place]!
        total.titled[place]! += inTitles * best.titled[place]!
        best.amount[place] = best.surety[place] = best.titled[place] = 0
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
  const { amount, surety, titled } = createEvidence(store.places.length)
  return ({ reading: { weight }, groups, mass }, best, touched) => {
    const places: number[] = []
    for (const { places: holding, evidence, rarity, titleRarity } of groups) {
      const share = rarity / mass.anywhere
      const titleShare = titleRarity / mass.inTitles
      for (let at = 0; at < holding.length; at++) {
        const place = holding[at]!
        if (surety[place] === 0) places.push(place)
        amount[place]! += share * evidence.amount[at]!
        surety[place]! += share * evidence.surety[at]!
        titled[place]! += titleShare * evidence.titled[at]!
      }
    }
    for (const place of places) {
      if (best.surety[place] === 0) touched.push(place)
      const whole = groups.length > 1 ? weight * surety[place]! : weight // a part of a phrase says less than its share
      if (whole * amount[place]! > best.amount[place]!) best.amount[place] = whole * amount[place]!
      if (whole * surety[place]! > best.surety[place]!) best.surety[place] = whole * surety[place]!
      if (whole * titled[place]! > best.titled[place]!) best.titled[place] = whole * titled[place]!
      amount[place] = surety[place] = titled[place] = 0
    }
  }
}

/** How much of a title, by the rarity of its words, the query asks for: 0 to 1. */
function createTitleCover(
  store: Store,
  lexicon: Lexicon,
): (stored: StoredDocument, asked: Float64Array, stops: ReadonlySet<number>) => number {
  const whole = new Float64Array(store.places.length)
  for (const { place, titleTerms } of store.documents.values())
    whole[place] = titleTerms.reduce((sum, { number }) => sum + lexicon.titleRarities[number]!, 0)
  return ({ place, titleTerms }, asked, stops) => {
    let held = 0
    for (const { number } of titleTerms)
      held += lexicon.titleRarities[number]! * (stops.has(number) ? 1 : asked[number]!)
    return held === 0 ? 0 : (held / whole[place]!) ** weights.coverPower
  }
}
