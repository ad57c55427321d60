import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createTextSearch } from '#core/text-search/create-text-search.ts'
import type { SearchDocument, TextLanguage, TextSearch } from '#core/text-search/text-search.ts'

/** Something that was made, how long that took, and what memory it holds. */
export type Measured<Made> = { made: Made; milliseconds: number; megabytes: number }

export function measured<Made>(make: () => Made): Measured<Made> {
  const before = heapMegabytes()
  const started = performance.now()
  const made = make()
  const milliseconds = performance.now() - started
  return { made, milliseconds, megabytes: Math.max(0, heapMegabytes() - before) }
}

/** An index that is ready to answer. */
export function buildSearch(documents: readonly SearchDocument[], language: TextLanguage): TextSearch {
  const search = createTextSearch(language)
  for (const document of documents) search.put(document)
  search.search('index', { limit: 1 })
  return search
}

v8.setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
