import { foldWord } from '#core/fold.ts'
import { groupBy } from './group-by.ts'
import { createMistypedFinder, type MistypedFinder } from './mistyped.ts'
import { type PartCounts, splitCompound } from './split-compound.ts'
import type { Store, StoredWord, Term } from './store.ts'
import type { TextLanguage } from './text-search.ts'
import { weights } from './weights.ts'
import type { WordForms } from './word-forms.ts'

/** What is known of the words of a library as it is now. Made from the store alone, so that it does not matter how that came about. */
export type Lexicon = {
  /** Words with their count above 0, by their folded spelling. */
  sorted: readonly StoredWord[]
  byFold: ReadonlyMap<string, StoredWord[]>
  bySkeleton: ReadonlyMap<string, Term[]>
  /** Compounds by the stems of their parts. */
  wholesOf: ReadonlyMap<string, readonly Term[]>
  mistyped: MistypedFinder<StoredWord>
  /** What words of earlier queries were answered by; some of the last ones. */
  kept: Map<string, ReadonlyMap<Term, number>>
  /** How often words occur as they are written, for taking the library's own compounds apart. */
  counts: PartCounts
  /** The same in any spelling and with any ending, for what people type. */
  looseCounts: PartCounts
  averageBody: number
  /** How rare a term is: 0 for one in every document. */
  rarity(documents: number): number
  /** The rarity of something in titles, where common words may be rare, by its rarity anywhere and how many titles hold it. */
  inTitles(rarity: number, titles: number): number
  /** By the number of a term: its rarity, and that in titles. */
  rarities: Float64Array
  titleRarities: Float64Array
}

/** Words of the synonyms and forms help to take compounds apart as if the library had them this often. */
const bonusCount = 3
/** A shorter stem is too often that of another word: `trimester` is not `trim` and `ester`. */
const shortestLooseStem = 4

export function createLexicon(store: Store, language: TextLanguage, forms: WordForms): Lexicon {
  const alive = [...store.words.values()].filter(({ count }) => count > 0)
  const sorted = alive.sort((one, other) => compare(one.folded, other.folded) || compare(one.word, other.word))
  const byFold = groupBy(sorted, ({ folded }) => folded)
  const terms = [...new Set(sorted.map(({ term }) => term))]
  const counts = partCounts(store, language)
  const documents = store.documents.size
  const rarity = (holding: number): number => Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))
  const inTitles = (anywhere: number, titles: number): number =>
    anywhere + weights.titleRarity * (rarity(titles) - anywhere)
  const rarities = Float64Array.from(store.termList, ({ posting }) => rarity(posting.places.length))
  const titled = new Uint32Array(store.termList.length)
  for (const { titleTerms } of store.documents.values()) for (const { number } of titleTerms) titled[number]!++
  return {
    sorted,
    byFold,
    bySkeleton: groupBy(terms, ({ skeleton }) => skeleton),
    wholesOf: findWholes(sorted, { counts, forms }),
    mistyped: createMistypedFinder(byFold),
    counts,
    looseCounts: looseCounts(counts, byFold, (word) => store.terms.get(forms(word).stem)),
    averageBody: Math.max(1, store.bodyLengths / Math.max(1, documents)),
    rarity,
    inTitles,
    rarities,
    titleRarities: rarities.map((anywhere, number) => inTitles(anywhere, titled[number]!)),
    kept: new Map(),
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function partCounts(store: Store, { stopWords, synonyms, forms }: TextLanguage): PartCounts {
  const refused = new Set(stopWords)
  const known = new Set([...synonyms, ...forms].flat().filter((phrase) => !phrase.includes(' ')))
  const count = (part: string): number =>
    refused.has(part) ? 0 : (store.words.get(part)?.count ?? 0) + (known.has(part) ? bonusCount : 0)
  return { asFirst: count, asLast: count }
}

function looseCounts(
  exact: PartCounts,
  byFold: ReadonlyMap<string, StoredWord[]>,
  termOf: (word: string) => Term | undefined,
): PartCounts {
  const spelledAnyWay = (part: string): number => {
    const count = exact.asFirst(part)
    if (count > 0) return count
    return (byFold.get(foldWord(part)) ?? []).reduce((sum, { word }) => sum + exact.asFirst(word), 0)
  }
  return {
    asFirst: spelledAnyWay,
    asLast: (part) => {
      const count = spelledAnyWay(part)
      if (count > 0) return count
      const term = termOf(part)
      return term && term.stem.length >= shortestLooseStem ? Math.min(1, term.posting.places.length) : 0
    },
  }
}

/** Which compounds hold each part; the parts of parts too. */
function findWholes(
  words: readonly StoredWord[],
  { counts, forms }: { counts: PartCounts; forms: WordForms },
): Map<string, Term[]> {
  const wholes = new Map<string, Set<Term>>()
  const addParts = (word: string, ownCount: number, whole: Term): void => {
    for (const part of splitCompound(word, ownCount, counts) ?? []) {
      const { stem } = forms(part)
      const known = wholes.get(stem)
      if (known) known.add(whole)
      else wholes.set(stem, new Set([whole]))
      addParts(part, counts.asLast(part), whole)
    }
  }
  for (const { word, count, term } of words) addParts(word, count, term)
  return new Map([...wholes].map(([part, found]) => [part, [...found]]))
}
