import { readFileSync } from 'node:fs'
import { createTextSearch } from '#core/text-search/create-text-search.ts'
import { groupBy } from '#core/text-search/group-by.ts'
import type { SearchDocument, TextLanguage } from '#core/text-search/text-search.ts'
import { loadSearchWords, readMarkdownFolder, textLanguage } from '#features/search/index.ts'
import type { Language } from '#routes'

export const queryCategories = [
  'plain',
  'compound',
  'ascii',
  'typo',
  'inflected',
  'synonym',
  'prefix',
  'question',
] as const
export type QueryCategory = (typeof queryCategories)[number]
/** A query as a patient types it, with the slugs of one to three right articles, best first. */
export type RatedQuery = { qid: string; q: string; category: QueryCategory; right: string[] }
export type QuerySet = { queries: RatedQuery[]; documents: SearchDocument[]; language: TextLanguage }

/** Our own articles and synonyms, and the queries that were written for them before any tuning. */
export function readQuerySet(language: Language, contentDir = 'content'): QuerySet {
  const lines = readFileSync(`test/search/queries.${language}.jsonl`, 'utf8').split('\n')
  const { articles } = readMarkdownFolder(contentDir, { language, withoutFaq: false })
  return {
    queries: lines.filter((line) => line.trim() !== '').map((line): RatedQuery => JSON.parse(line)),
    documents: articles.map(({ slug, ...article }) => ({ id: slug, kind: 'article', ...article })),
    language: textLanguage(language, loadSearchWords(contentDir, language)),
  }
}

export type Averages = { queries: number; mrr: number; success: number; ndcg: number }
export type Relevance = { overall: Averages; byCategory: Partial<Record<QueryCategory, Averages>> }
type Ranker = (query: string) => string[]

/** Ranks every query of a set, with our own search unless told. */
export function measureRelevance(set: QuerySet, rank: Ranker = ownRanker(set)): Relevance {
  const results = set.queries.map(({ q, category, right }) => ({ category, right, ranked: rank(q) }))
  const groups = groupBy(results, ({ category }) => category)
  return {
    overall: averages(results),
    byCategory: Object.fromEntries([...groups].map(([category, group]) => [category, averages(group)])),
  }
}

export function ownRanker({ documents, language }: QuerySet): Ranker {
  const search = createTextSearch(language)
  for (const document of documents) search.put(document)
  return (query) => search.search(query, { limit: 10, maySnippet: false }).hits.map(({ id }) => id)
}

const places = 10

/** MRR@10, success@1 and nDCG@10 (every right answer counts 1). */
export function averages(results: readonly { ranked: readonly string[]; right: readonly string[] }[]): Averages {
  const mean = (of: (result: (typeof results)[number]) => number): number =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length
  const gain = (place: number): number => 1 / Math.log2(place + 2)
  const sumTo = (count: number): number => Array.from({ length: count }, (_, at) => gain(at)).reduce((a, b) => a + b, 0)
  return {
    queries: results.length,
    mrr: mean(({ ranked, right }) => {
      const place = ranked.slice(0, places).findIndex((id) => right.includes(id))
      return place === -1 ? 0 : 1 / (place + 1)
    }),
    success: mean(({ ranked, right }) => (right.includes(ranked[0] ?? '') ? 1 : 0)),
    ndcg: mean(({ ranked, right }) => {
      const found = ranked.slice(0, places).map((id, at) => (right.includes(id) ? gain(at) : 0))
      return found.reduce((a, b) => a + b, 0) / sumTo(Math.min(places, right.length))
    }),
  }
}
