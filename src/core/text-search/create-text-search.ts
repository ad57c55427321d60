import { passageWeights } from './asked-terms.ts'
import { findPassage } from './find-passage.ts'
import { createLexicon } from './lexicon.ts'
import { readQuery } from './read-query.ts'
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
  const reader = { store, lexicon, forms, phrases, stopWords }
  return {
    suggest: (typed, limit) => suggest(typed, limit ?? 6),
    search(query, { limit = 20, kinds, maySnippet = true }) {
      const { concepts, words, unknown, mended } = readQuery(query, reader)
      const scored = score(concepts, words)
      const wanted = kinds ? scored.filter(({ stored }) => kinds.includes(stored.document.kind)) : scored
      const best = bestOf(wanted, limit)
      const weights = maySnippet ? passageWeights(concepts, lexicon) : undefined
      const hits = best.map(({ stored, score: points }): SearchHit => {
        const { id, kind } = stored.document
        const passage = weights && findPassage(stored, weights, (word) => store.terms.get(forms(word).stem))
        return { id, kind, score: points, passage }
      })
      const known = concepts.length === 0 ? 0 : words.length - unknown
      const share = (best[0]?.share ?? 0) * (known / Math.max(1, words.length))
      return { hits, total: wanted.length, kinds: countKinds(scored), didYouMean: mended, isWeak: share < 0.5 }
    },
  }
}

/** Scores are rounded so that nearly equal ones do not depend on the order in which documents came. */
function bestOf(scored: readonly ScoredDocument[], limit: number): ScoredDocument[] {
  return scored
    .map((one) => ({ ...one, score: Math.round(one.score * 1e6) / 1e6 }))
    .sort((one, other) => other.score - one.score || (one.stored.document.id < other.stored.document.id ? -1 : 1))
    .slice(0, limit)
}

function countKinds(scored: readonly ScoredDocument[]): Record<SearchKind, number> {
  const kinds = { answer: 0, article: 0, exercise: 0, tool: 0, clinic: 0 }
  for (const { stored } of scored) kinds[stored.document.kind]++
  return kinds
}
