import MiniSearch from 'minisearch'
import type { SearchDocument, TextLanguage } from '#core/text-search/text-search.ts'

export type ReferenceSearch = { search(query: string, limit: number): string[] }

/** MiniSearch in the best configuration we found for it: stemmed, stop words left out, boosted titles, prefix and fuzzy. */
export function createReferenceSearch(
  documents: readonly SearchDocument[],
  { stem, stopWords }: TextLanguage,
): ReferenceSearch {
  const stops = new Set(stopWords)
  const engine = new MiniSearch<{ id: string; title: string; keywords: string; headings: string; body: string }>({
    fields: ['title', 'keywords', 'headings', 'body'],
    processTerm: (term) => {
      const word = term.toLowerCase()
      return stops.has(word) ? null : stem(word)
    },
    searchOptions: {
      boost: { title: 6, keywords: 3, headings: 2 },
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'OR',
    },
  })
  engine.addAll(
    documents.map(({ id, title, keywords, sections }) => ({
      id,
      title,
      keywords: (keywords ?? []).join(' '),
      headings: sections.map(({ heading }) => heading).join(' '),
      body: sections.map(({ text }) => text).join(' '),
    })),
  )
  return {
    search: (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  }
}
