import MarkdownIt from 'markdown-it'
import type { Section, UsedSource } from '#features/articles/article.ts'
import type { SafeHtml } from '#ui/safe-html.ts'
import { type BodyContext, type BodyEnv, emptyFindings, type Findings } from './body-context.ts'
import { callOuts } from './call-outs.ts'
import { citations, resolveCitations, sourceNumbers } from './citations.ts'
import { figures, shapeFigures } from './figures.ts'
import { lineBreaks, unsafeHtml, withoutComments } from './foreign-html.ts'
import { shapeHeadings } from './headings.ts'
import { resolveLinks } from './links.ts'
import { checkSlots, numberSlots } from './number-slots.ts'
import { foldQuestions, questions } from './questions.ts'
import { sanitise } from './sanitise.ts'
import { sectionsOf } from './sections.ts'
import { shapeTables, tables } from './tables.ts'
import { textOf } from './token-walk.ts'

const md = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(citations)
  .use(callOuts)
  .use(numberSlots)
  .use(lineBreaks)
  .use(figures)
  .use(tables)
  .use(questions)
md.validateLink = () => true // every target is judged in links.ts and figures.ts, where a bad one becomes a fault

export type RenderedBody = Findings & {
  /** Sanitised HTML with empty `data-slot` elements where numbers and icons go; the first paragraph apart. */
  lead: SafeHtml
  template: SafeHtml
  sources: UsedSource[]
  headings: string[]
  firstParagraph: string
  plainText: string
  sections: Section[]
}

/** Renders the Markdown of one article once for all countries. With faults the result must not be shown. */
export function renderBody(body: string, context: BodyContext): RenderedBody {
  const env: BodyEnv = { context, findings: emptyFindings() }
  const { findings } = env
  const text = withoutComments(body)
  findings.faults.push(...unsafeHtml(text))
  let tokens = md.parse(text, env)
  tokens = shapeHeadings(tokens, env)
  checkSlots(tokens, env)
  resolveLinks(tokens, env)
  resolveCitations(tokens, env)
  shapeFigures(tokens, env)
  shapeTables(tokens, env)
  const inline = tokens.filter((token) => token.type === 'inline')
  const paragraph = tokens.findIndex((token) => token.type === 'paragraph_open' && token.level === 0)
  const leadLength = paragraph === 0 ? 3 : 0
  const headings = tokens.flatMap((token, at) =>
    token.type === 'heading_open' ? [textOf(tokens[at + 1]!.children)] : [],
  )
  const flat = tokens
  tokens = foldQuestions(tokens, env)
  return {
    ...findings,
    lead: sanitise(md.renderer.render(tokens.slice(0, leadLength), md.options, env)),
    template: sanitise(md.renderer.render(tokens.slice(leadLength), md.options, env)),
    sources: usedSources(env),
    headings,
    firstParagraph: paragraph === -1 ? '' : textOf(tokens[paragraph + 1]?.children ?? null),
    sections: sectionsOf(flat, new Set(findings.questions.map(({ question }) => question))),
    plainText: inline.map((token) => textOf(token.children)).join('\n'),
  }
}

function usedSources(env: BodyEnv): UsedSource[] {
  return [...sourceNumbers(env)].map(([id, number]) => ({
    id,
    number,
    places: env.findings.citations.filter(({ sourceIds }) => sourceIds.includes(id)).map(({ place }) => place),
  }))
}
