import { createHash } from 'node:crypto'
import type { Speciality } from '#core/specialities/speciality.ts'
import type { Evidence } from '#features/evidence/index.ts'
import type { PhoneNumbers } from '#features/numbers/index.ts'
import type { Language } from '#routes'
import type { Article } from './article.ts'
import type { ContentFault } from './fault.ts'
import { type Draft, makeArticles } from './make-articles.ts'
import { parseFrontMatter, type SplitArticle } from './parse-front-matter.ts'
import { type ArticleFile, readArticleFiles } from './read-article-files.ts'

export type LibrarySources = { evidence: Evidence; specialities: Speciality[]; numbers: PhoneNumbers }

/** All articles of a content folder, fixed for the life of the process. */
export type Library = {
  /** By language and title. */
  articles: readonly Article[]
  faults: readonly ContentFault[]
  /** Changes when any text, evidence record or number does. */
  version: string
  evidence: Evidence
  specialities: ReadonlyMap<string, Speciality>
  find(language: Language, slug: string): Article | undefined
  findById(language: Language, id: string): Article | undefined
  in(language: Language): readonly Article[]
  translations(article: Article): Article[]
  citing(language: Language, claimOrSourceId: string): Article[]
}

/** Reads and renders the articles below `contentDir`. A faulty one is left out and listed in `faults`; nothing here throws for it. */
export function loadLibrary(contentDir: string, sources: LibrarySources): Library {
  const { files, faults } = readArticleFiles(contentDir)
  const drafts: Draft[] = []
  const knownIds = new Set<string>()
  for (const file of files) {
    const split = parseFrontMatter(file.text)
    const id = split.ok ? split.value.frontMatter.id : idInBrokenFile(file)
    if (id !== undefined) knownIds.add(id)
    if (split.ok) drafts.push({ file, split: split.value })
    else faults.push(...split.problem.map((fault) => ({ file: file.file, ...fault })))
  }
  const unique = withoutDuplicates(drafts, faults)
  const made = makeArticles(unique, { ...sources, knownIds })
  return indexed(made.articles, sortedFaults([...faults, ...made.faults]), sources)
}

/** A broken translation must not break the articles that point to it. */
const idInBrokenFile = (file: ArticleFile): string | undefined => /^id:\s*([a-z0-9-]+)\s*$/m.exec(file.text)?.[1]

function withoutDuplicates(drafts: Draft[], faults: ContentFault[]): Draft[] {
  const seen = new Map<string, string>()
  return drafts.filter(({ file, split }) => {
    const names = [`slug ${file.slug}`, ...(split.frontMatter.id ? [`id ${split.frontMatter.id}`] : [])]
    const twice = names.find((name) => seen.has(`${file.language} ${name}`))
    if (twice !== undefined) {
      const other = seen.get(`${file.language} ${twice}`)
      faults.push({ file: file.file, line: lineOf(split, 'id'), message: `${twice} is also that of ${other}` })
      return false
    }
    for (const name of names) seen.set(`${file.language} ${name}`, file.file)
    return true
  })
}

const lineOf = (split: SplitArticle, key: string): number => split.keys.find(({ name }) => name === key)?.line ?? 1

const sortedFaults = (faults: ContentFault[]) =>
  faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))

function indexed(articles: Article[], faults: ContentFault[], sources: LibrarySources): Library {
  const bySlug = new Map(articles.map((article) => [`${article.language}/${article.slug}`, article]))
  const byId = new Map(
    articles.flatMap((article) => (article.id ? [[`${article.language}/${article.id}`, article]] : [])),
  )
  const byLanguage = { da: [] as Article[], nb: [] as Article[], en: [] as Article[] }
  for (const article of articles) byLanguage[article.language].push(article)
  const hash = createHash('sha256')
  for (const { language, slug, version } of articles) hash.update(`${language}/${slug} ${version}\n`)
  hash.update(JSON.stringify([[...sources.evidence.claims], [...sources.evidence.sources], sources.numbers]))
  return {
    articles,
    faults,
    version: hash.digest('hex').slice(0, 16),
    evidence: sources.evidence,
    specialities: new Map(sources.specialities.map((one) => [one.id, one])),
    find: (language, slug) => bySlug.get(`${language}/${slug}`),
    findById: (language, id) => byId.get(`${language}/${id}`),
    in: (language) => byLanguage[language],
    translations: ({ id, language }) =>
      id === undefined ? [] : articles.filter((other) => other.id === id && other.language !== language),
    citing: (language, id) =>
      byLanguage[language].filter(
        ({ claimIds, sources: used }) => claimIds.includes(id) || used.some((source) => source.id === id),
      ),
  }
}
