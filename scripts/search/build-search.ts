import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createTextSearch } from '#core/text-search/create-text-search.ts'
import type { TextSearch } from '#core/text-search/text-search.ts'
import { loadSearchWords, type MarkdownArticle, textLanguage } from '#features/search/index.ts'
import type { Language } from '#routes'

const own = resolve(import.meta.dirname, '../../content')
export type BuiltSearch = { search: TextSearch; milliseconds: number; megabytes: number }

/** Builds the index of some articles, with the synonyms of their own folder or else ours, and measures it. */
export function buildSearch(articles: readonly MarkdownArticle[], language: Language, contentDir = own): BuiltSearch {
  const folder = existsSync(join(contentDir, 'search', `${language}.yaml`)) ? contentDir : own
  const words = textLanguage(language, loadSearchWords(folder, language))
  const before = heapMegabytes()
  const started = performance.now()
  const search = createTextSearch(words)
  for (const { slug, title, keywords, sections } of articles)
    search.put({ id: slug, kind: 'article', title, keywords, sections })
  search.search('index', { limit: 1 })
  const milliseconds = performance.now() - started
  return { search, milliseconds, megabytes: Math.max(0, heapMegabytes() - before) }
}

v8.setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
