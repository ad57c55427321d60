import type { Speciality } from '#core/specialities/speciality.ts'
import { formatsOf } from '#i18n/formats.ts'
import type { Country } from '#i18n/language.ts'
import { messagesOf } from '#i18n/messages.ts'
import type { Article, Question } from './article.ts'
import type { ContentFault } from './fault.ts'
import { fillNumbers, fillNumbersInText } from './fill-numbers.tsx'
import type { CardReader } from './help-card.tsx'
import type { LibrarySources } from './library.ts'
import type { ArticleTarget } from './markdown/body-context.ts'
import { type RenderedBody, renderBody } from './markdown/render-body.ts'
import type { SplitArticle } from './parse-front-matter.ts'
import type { ArticleFile } from './read-article-files.ts'
import { referenceFaults } from './reference-faults.ts'

export type Draft = { file: ArticleFile; split: SplitArticle }
type Rendered = Draft & { rendered: RenderedBody }
type Sources = LibrarySources & { knownIds: ReadonlySet<string> }

const maxFaultsListed = 50

/** Renders drafts; one that cannot be rendered is a fault. Articles that link to one that had to be left out are rendered again without that link. */
export function makeArticles(drafts: Draft[], sources: Sources): { articles: Article[]; faults: ContentFault[] } {
  const specialities = new Map(sources.specialities.map((one) => [one.id, one]))
  const faults: ContentFault[] = []
  const all = drafts.flatMap((draft) => {
    try {
      return [render(draft, drafts, sources, specialities)]
    } catch (error) {
      const message = `cannot be rendered (${(error as Error).message})`
      faults.push({ file: draft.file.file, line: draft.split.bodyOffset + 1, message })
      return []
    }
  })
  const kept = all.filter((one) => {
    const { file, bodyOffset } = { file: one.file.file, bodyOffset: one.split.bodyOffset }
    const found = [
      ...referenceFaults(one.split, sources, specialities),
      ...one.rendered.faults.map(({ line, message }) => ({ line: line + bodyOffset + 1, message })),
    ]
    faults.push(...found.slice(0, maxFaultsListed).map((fault) => ({ file, ...fault })))
    const more = found[maxFaultsListed]
    if (more) faults.push({ file, line: more.line, message: `and ${found.length - maxFaultsListed} faults more` })
    return found.length === 0
  })
  const isKept = new Set(kept.map(({ file }) => file))
  const lost = new Set(
    drafts.filter(({ file }) => !isKept.has(file)).map(({ file, split }) => `${file.language}/${split.frontMatter.id}`),
  )
  const articles = kept.map((one) => {
    const mustRenderAgain = one.rendered.articleIds.some((id) => lost.has(`${one.file.language}/${id}`))
    return toArticle(mustRenderAgain ? render(one, kept, sources, specialities) : one, sources)
  })
  articles.sort((a, b) => order(a, b))
  return { articles, faults }
}

const order = (a: Article, b: Article) =>
  a.language === b.language
    ? formatsOf(a.language).compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1)
    : a.language < b.language
      ? -1
      : 1

function render(
  draft: Draft,
  others: Draft[],
  sources: Sources,
  specialities: ReadonlyMap<string, Speciality>,
): Rendered {
  const { language } = draft.file
  const { frontMatter, body } = draft.split
  const articleTarget = (id: string): ArticleTarget => {
    const found = others.find((other) => other.file.language === language && other.split.frontMatter.id === id)
    if (found) return { kind: 'here', slug: found.file.slug }
    return { kind: sources.knownIds.has(id) ? 'absent' : 'unknown' }
  }
  const rendered = renderBody(body, {
    language,
    messages: messagesOf(language),
    evidence: sources.evidence,
    specialities,
    articleTarget,
    title: frontMatter.title,
    extraSources: frontMatter.sources,
    isOwn: frontMatter.id !== undefined,
  })
  return { file: draft.file, split: draft.split, rendered }
}

function toArticle({ file, split, rendered }: Rendered, { numbers }: LibrarySources): Article {
  const { frontMatter } = split
  const reader: CardReader = { language: file.language, messages: messagesOf(file.language), numbers }
  const bodies = new Map<Country | undefined, ReturnType<Article['html']>>()
  const answers = new Map<Country | undefined, Question[]>()
  return {
    id: frontMatter.id,
    key: frontMatter.id ?? file.slug,
    language: file.language,
    slug: file.slug,
    file: file.file,
    title: frontMatter.title,
    metaTitle: frontMatter.metaTitle ?? frontMatter.title,
    description: frontMatter.description ?? shortened(rendered.firstParagraph || frontMatter.title),
    publishedOn: frontMatter.datePublished,
    updatedOn: frontMatter.lastUpdated ?? frontMatter.datePublished,
    author: frontMatter.author,
    reviewer: frontMatter.reviewer,
    reviewedOn: frontMatter.reviewedOn,
    reviewDue: frontMatter.reviewDue,
    topics: frontMatter.topics,
    body: frontMatter.body,
    related: frontMatter.related,
    version: file.version,
    outline: rendered.outline,
    sources: rendered.sources,
    claimIds: rendered.claimIds,
    isDanger: rendered.isDanger,
    headings: rendered.headings,
    plainText: rendered.plainText,
    sections: rendered.sections,
    html: (country) =>
      remember(bodies, country, () => ({
        lead: fillNumbers(rendered.lead, reader, country),
        body: fillNumbers(rendered.template, reader, country),
      })),
    questions: (country) =>
      remember(answers, country, () =>
        rendered.questions.map(({ question, answer }) => ({
          question: fillNumbersInText(question, reader, country),
          answer: fillNumbersInText(answer, reader, country),
        })),
      ),
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** At most 155 characters, cut between words. */
function shortened(text: string): string {
  const plain = text.replace(/\{\{[^{}]*\}\}/g, '').replace(/\s+/g, ' ')
  if (plain.length <= 155) return plain
  return `${plain.slice(0, 154).replace(/\s+\S*$/, '')}…`
}
