import { createAskedTerms } from './asked-terms.ts'
import { createPassageFinder } from './find-passage.ts'
import { createLexicon } from './lexicon.ts'
import { type ReadQuery, readQuery } from './read-query.ts'
import { createScorer, type ScoredDocument } from './score.ts'
import { createStore, putDocument, removeDocument, type Store } from './store.ts'
import { createSuggester } from './suggest.ts'
import { createSynonymPhrases, type SynonymPhrases } from './synonym-phrases.ts'
import type { SearchAnswer, SearchHit, SearchKind, SearchOptions, TextLanguage, TextSearch } from './text-search.ts'
import { createTitleGrams } from './title-grams.ts'
import { createWordForms, type WordForms } from './word-forms.ts'

/** An empty index of one language. What it derives from its words is made at the first search after a change. */
export function createTextSearch(language: TextLanguage): TextSearch {
  const store = createStore(language.stopWords)
  const forms = createWordForms(language)
  const phrases = createSynonymPhrases(language, forms)
  let kept: Searcher | undefined
  const searcher = (): Searcher => {
    kept ??= createSearcher(store, language, { forms, phrases })
    return kept
  }
  return {
    put(document) {
      putDocument(store, forms, document)
      kept = undefined
    },
    remove(id) {
      removeDocument(store, id)
      kept = undefined
    },
    get size() {
      return store.documents.size
    },
    search: (query, options) => searcher().search(query, options ?? {}),
    suggest: (typed, limit) => searcher().suggest(typed, limit ?? 6),
  }
}

type Searcher = Pick<TextSearch, 'suggest'> & { search(query: string, options: SearchOptions): SearchAnswer }
type Fixed = { forms: WordForms; phrases: SynonymPhrases }

function createSearcher(store: Store, language: TextLanguage, { forms, phrases }: Fixed): Searcher {
  const { stopWords } = store
  const lexicon = createLexicon(store, language, forms)
  const score = createScorer(store, lexicon, createTitleGrams(store, stopWords))
  const suggest = createSuggester(store, stopWords)
  const asked = createAskedTerms(store.termList.length)
  const passagesFor = createPassageFinder({ surety: asked.surety, rarities: lexicon.rarities })
  const reader = { store, lexicon, forms, phrases, stopWords }
  return {
    suggest: (typed, limit) => suggest(typed, limit ?? 6),
    search(text, { limit = 20, kinds, maySnippet = true }) {
      const query = readQuery(text, reader)
      return asked.during(query.concepts, () => {
        const scored = score(query, asked.surety)
        const wanted = kinds ? scored.filter(({ stored }) => kinds.includes(stored.document.kind)) : scored
        const best = selectBest(wanted, limit)
        const findPassage = maySnippet ? passagesFor(query.concepts) : undefined
        return {
          hits: best.map(({ stored, score: points }): SearchHit => {
            const { id, kind } = stored.document
            return { id, kind, score: points, passage: findPassage?.(stored) }
          }),
          total: wanted.length,
          kinds: countKinds(scored),
          didYouMean: query.mended,
          isWeak: heldShare(query, best[0]) < 0.5,
        }
      })
    },
  }
}

/** How much of a query its best document holds; words that nobody knows count as not held. */
function heldShare({ words, unknown, concepts }: ReadQuery, best: ScoredDocument | undefined): number {
  if (best === undefined || concepts.length === 0) return 0
  return best.share * (1 - unknown / words.length)
}

const isBefore = (one: ScoredDocument, other: ScoredDocument): boolean =>
  one.score > other.score || (one.score === other.score && one.stored.document.id < other.stored.document.id)

/** The first of all in order, without putting the others in order. */
function selectBest(scored: readonly ScoredDocument[], limit: number): ScoredDocument[] {
  const best: ScoredDocument[] = []
  for (const one of scored) {
    if (best.length >= limit && (limit <= 0 || !isBefore(one, best[best.length - 1]!))) continue
    let at = best.length < limit ? best.length : best.length - 1
    for (; at > 0 && isBefore(one, best[at - 1]!); at--) best[at] = best[at - 1]!
    best[at] = one
  }
  return best
}

function countKinds(scored: readonly ScoredDocument[]): Record<SearchKind, number> {
  const kinds = { answer: 0, article: 0, exercise: 0, tool: 0, clinic: 0 }
  for (const { stored } of scored) kinds[stored.document.kind]++
  return kinds
}
