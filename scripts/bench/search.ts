import type { TextSearch } from '#core/text-search/text-search.ts'
import { languages } from '#routes'
import { measureRelevance, type QuerySet, queryCategories, readQuerySet } from '#test/support/relevance.ts'
import { buildSearch, measured } from './build-search.ts'
import { percentile } from './load.ts'
import { createReferenceSearch } from './minisearch-reference.ts'
import { makeSearchLibrary } from './search-library.ts'

type Print = (text: string) => void
const libraryDocuments = 600

/** How well our own queries are answered, and how fast 600 documents; MiniSearch beside it in the same run. */
export function benchSearch(print: Print): void {
  for (const language of languages) {
    const set = readQuerySet(language)
    const reference = createReferenceSearch(set.documents, set.language)
    const own = measureRelevance(set)
    const other = measureRelevance(set, (query) => reference.search(query, 10))
    const show = (name: string, one: typeof own.overall, two: typeof own.overall) =>
      print(
        `search ${language} ${name.padEnd(9)} ${String(one.queries).padStart(3)} queries: MRR@10 ${one.mrr.toFixed(3)}, success@1 ${one.success.toFixed(3)}, nDCG@10 ${one.ndcg.toFixed(3)}; MiniSearch ${two.mrr.toFixed(3)}, ${two.success.toFixed(3)}, ${two.ndcg.toFixed(3)}`,
      )
    for (const category of queryCategories) show(category, own.byCategory[category]!, other.byCategory[category]!)
    show('all', own.overall, other.overall)
  }
  print(
    'search goals: MRR@10 >= 0.92 over all, >= 0.85 in each category and language, above MiniSearch in each category',
  )
  benchSpeed(print, readQuerySet('da'))
}

function benchSpeed(print: Print, { queries, language }: QuerySet): void {
  const documents = makeSearchLibrary(libraryDocuments)
  const own = measured(() => buildSearch(documents, language))
  const reference = measured(() => createReferenceSearch(documents, language))
  print(
    `search, ${libraryDocuments} documents: index ${own.milliseconds.toFixed(0)} ms, ${own.megabytes.toFixed(1)} MB (goal <= 1500 ms, 60 MB); MiniSearch ${reference.milliseconds.toFixed(0)} ms, ${reference.megabytes.toFixed(1)} MB`,
  )
  const isQuestion = ({ category }: (typeof queries)[number]) => category === 'question'
  const titles = documents.map(({ title }) => title)
  const short = [...queries.filter((one) => !isQuestion(one)).map(({ q }) => q), ...titles.slice(0, 200)]
  const questions = queries.filter(isQuestion).map(({ q }) => q)
  const other = (query: string) => reference.made.search(query, 20)
  for (const [name, asked, goal] of [
    ['short queries', short, 'p50 <= 0.5, p99 <= 2'],
    ['questions', questions, 'p99 <= 5'],
  ] as const) {
    const plain = times(asked, (query) => own.made.search(query, { maySnippet: false }))
    print(
      `search, ${name}, warm: ${plain} ms (goal ${goal}); with passages ${times(asked, (query) => own.made.search(query))} ms; MiniSearch ${times(asked, other)} ms`,
    )
  }
  const typed = titles.slice(0, 200).flatMap((title) => [title.slice(0, 2), title.slice(0, 5), title.slice(0, -1)])
  print(`search, suggestions, warm: ${times(typed, (text) => own.made.suggest(text))} ms (goal p99 <= 5)`)
  benchHostile(print, own.made)
  benchChange(print, own.made, documents)
}

const warmRounds = 5
const rounds = 10

function times(asked: readonly string[], ask: (query: string) => unknown): string {
  for (let round = 0; round < warmRounds; round++) for (const query of asked) ask(query)
  const taken: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const query of asked) {
      const started = performance.now()
      ask(query)
      taken.push(performance.now() - started)
    }
  return `p50 ${percentile(taken, 0.5).toFixed(2)}, p99 ${percentile(taken, 0.99).toFixed(2)}`
}

function benchHostile(print: Print, search: TextSearch): void {
  const texts = [
    'krampe i læggen '.repeat(700),
    'x'.repeat(10_000),
    'smerteøvelse'.repeat(900),
    '🦵'.repeat(5000),
    'שלום '.repeat(2000),
    '\0'.repeat(10_000),
    '(.*)+[^]{9}'.repeat(900),
    'og i på det '.repeat(900),
    '?!.,'.repeat(2500),
  ]
  print(`search, hostile texts: ${times(texts, (text) => search.search(text))} ms (goal <= 20)`)
}

function benchChange(print: Print, search: TextSearch, documents: ReturnType<typeof makeSearchLibrary>): void {
  const taken = documents.slice(0, 20).map((document) => {
    const started = performance.now()
    search.put({ ...document, title: `${document.title} igen` })
    search.search('smerter')
    return performance.now() - started
  })
  print(`search, one document replaced and the first answer after it: p50 ${percentile(taken, 0.5).toFixed(0)} ms`)
}
