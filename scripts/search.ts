// npm run search -- --content DIR --lang da --queries queries.jsonl [--without-faq]
// One line a query on stdout: {"qid","ranked":["slug",...],"ms":n}; what it cost on stderr.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { SearchDocument } from '#core/text-search/text-search.ts'
import { loadSearchWords, readMarkdownFolder, textLanguage } from '#features/search/index.ts'
import { type Language, languages } from '#routes'
import { buildSearch, measured } from './bench/build-search.ts'
import { percentile } from './bench/load.ts'

const mostRanked = 20
/** So many titles are searched for first, so that the times are those of a process that has been up for a while. */
const warmingTitles = 500
const say = (text: string): boolean => process.stderr.write(`${text}\n`)
const querySchema = z.object({
  qid: z.union([z.string().min(1), z.number()]),
  q: z.string(),
})

const optionsSchema = z.object({
  content: z.string().min(1),
  lang: z.enum(languages),
  queries: z.string().min(1),
  'without-faq': z.boolean().default(false),
})

function readOptions(): z.infer<typeof optionsSchema> | undefined {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string' },
        lang: { type: 'string' },
        queries: { type: 'string' },
        'without-faq': { type: 'boolean' },
      },
    })
    const parsed = optionsSchema.safeParse(values)
    if (parsed.success) return parsed.data
    say(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  } catch (error) {
    say((error as Error).message)
  }
  say('Usage: npm run search -- --content DIR --lang da|nb|en --queries FILE.jsonl [--without-faq]')
  return undefined
}

type Query = z.infer<typeof querySchema>

/** The queries of a file; lines that are none are named and leave the exit code at 1. */
function readQueries(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at): Query[] => {
      if (line.trim() === '') return []
      const parsed = querySchema.safeParse(jsonIn(line))
      if (parsed.success) return [parsed.data]
      say(`${file}:${at + 1}: is no {"qid","q"}`)
      process.exitCode = 1
      return []
    })
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The synonyms of a library are its own, or else ours. */
const wordsFolder = (content: string, language: Language): string =>
  existsSync(join(content, 'search', `${language}.yaml`)) ? content : resolve(import.meta.dirname, '../content')

function run(): void {
  const options = readOptions()
  const missing = options && [options.content, options.queries].find((path) => !existsSync(path))
  if (!options || missing !== undefined) {
    if (missing !== undefined) say(`${missing} is not there`)
    process.exitCode = 1
    return
  }
  const content = resolve(options.content)
  const { articles, skipped } = readMarkdownFolder(content, {
    language: options.lang,
    withoutFaq: options['without-faq'],
  })
  for (const { file, reason } of skipped) say(`skipped ${file}: ${reason}`)
  const queries = readQueries(options.queries)
  const documents = articles.map(({ slug, ...article }): SearchDocument => ({ id: slug, kind: 'article', ...article }))
  const language = textLanguage(options.lang, loadSearchWords(wordsFolder(content, options.lang), options.lang))
  const { made: search, milliseconds, megabytes } = measured(() => buildSearch(documents, language))
  for (const { title } of documents.slice(0, warmingTitles)) search.search(title, { maySnippet: false })
  const times: number[] = []
  for (const { qid, q } of queries) {
    const started = performance.now()
    const { hits } = search.search(q, { limit: mostRanked, maySnippet: false })
    const ms = performance.now() - started
    times.push(ms)
    process.stdout.write(`${JSON.stringify({ qid, ranked: hits.map(({ id }) => id), ms: Number(ms.toFixed(3)) })}\n`)
  }
  say(`${articles.length} articles indexed in ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(1)} MB`)
  const at = (share: number) => (times.length === 0 ? 0 : percentile(times, share)).toFixed(2)
  say(`${queries.length} queries: p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, most ${at(1)} ms`)
}

try {
  run()
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}
