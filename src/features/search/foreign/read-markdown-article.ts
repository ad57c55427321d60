import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'
import { slugOf } from '#core/fold.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { SearchSection } from '#core/text-search/text-search.ts'

export type MarkdownArticle = { slug: string; title: string; keywords: string[]; sections: SearchSection[] }
type ReadOptions = { fileName: string; withoutFaq: boolean }

const markdown = new MarkdownIt({ html: true })
const faq =
  /^(ofte|hyppigt?|vanlige|typiske|almindelige) (stillede |stilte |spurgte )?(spørgsmål|spørsmål)|(spørgsmål|spørsmål) og svar|^(frequently|often) asked|^common questions|\bfaq\b|^q ?& ?a\b/i

/**
 * An article as any library may keep it: front matter of any keys or none, the title from `title`, else the heading it
 * begins with, else the file's name; the address from `slug` or else the name of the file.
 */
export function readMarkdownArticle(
  text: string,
  { fileName, withoutFaq }: ReadOptions,
): Result<MarkdownArticle, string> {
  const split = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  if (!split.ok) return split
  const { front, body } = split.value
  const blocks = blocksOf(body)
  const heading = blocks.find(({ level }) => level === 1) ?? (blocks[0]?.level ? blocks[0] : undefined)
  const name = fileName.replace(/\.[^.]*$/, '')
  const title = textIn(front.title) ?? heading?.text ?? name.replace(/[-_]+/g, ' ')
  if (blocks.length === 0 && textIn(front.title) === undefined) return failed('is empty')
  const kept = (withoutFaq ? leaveOutFaq(blocks) : blocks).filter(
    (block) => !(block === heading && slugOf(block.text) === slugOf(title)),
  )
  const keywords = [front.metaTitle, front.description, front.keywords, front.tags].flatMap(textsIn)
  return ok({ slug: textIn(front.slug) ?? name, title, keywords, sections: sectionsOf(kept) })
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined
const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(textsIn) : [textIn(value)].filter((text) => text !== undefined)

type Split = { front: Record<string, unknown>; body: string }

/** Front matter that is no YAML (`title: Ondt i knæet: hvad nu?`) is read line by line. */
function splitFrontMatter(text: string): Result<Split, string> {
  const found = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  if (!found)
    return /^\s*---[ \t]*\n[A-Za-z][\w-]*:/.test(text)
      ? failed('has front matter that does not end')
      : ok({ front: {}, body: text })
  const body = text.slice(found[0].length)
  try {
    const front: unknown = parse(found[1]!, { maxAliasCount: 0 })
    if (front !== null && (typeof front !== 'object' || Array.isArray(front))) return ok({ front: {}, body: text })
    return ok({ front: { ...front }, body })
  } catch {
    const lines = [...found[1]!.matchAll(/^([A-Za-z][\w-]*):[ \t]*(.+)$/gm)]
    return ok({
      front: Object.fromEntries(lines.map(([, key, value]) => [key, value!.trim().replace(/^(['"])(.*)\1$/, '$2')])),
      body,
    })
  }
}

/** A heading (level 1 to 6) or a piece of text (level 0). */
type Block = { level: number; text: string }

function blocksOf(body: string): Block[] {
  const tokens = markdown.parse(withoutMarks(body), {})
  return tokens.flatMap((token, at): Block[] => {
    if (token.type !== 'inline' && token.type !== 'fence' && token.type !== 'code_block' && token.type !== 'html_block')
      return []
    const before = tokens[at - 1]
    const level = before?.type === 'heading_open' ? Number(before.tag.slice(1)) : 0
    const text = token.type === 'inline' ? inlineText(token.children ?? []) : token.content.replace(/<[^>]*>/g, ' ')
    return text.trim() === '' ? [] : [{ level, text: text.replace(/\s+/g, ' ').trim() }]
  })
}

/** Without what is no text for readers: comments, citations, places for numbers, marks of call-outs. */
const withoutMarks = (body: string): string =>
  body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/^:::[ \t]*[a-z-]*/gm, '')

const inlineText = (children: NonNullable<ReturnType<typeof markdown.parse>[number]['children']>): string =>
  children
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return ' '
      if (child.type === 'html_inline') return ' '
      return child.content
    })
    .join('')

/** Without each heading of frequent questions and all up to the next heading of its level or above. */
function leaveOutFaq(blocks: Block[]): Block[] {
  let skipped = 0
  return blocks.filter(({ level, text }) => {
    if (level > 0 && skipped > 0 && level <= skipped) skipped = 0
    if (level > 0 && skipped === 0 && faq.test(text)) skipped = level
    return skipped === 0
  })
}

function sectionsOf(blocks: Block[]): SearchSection[] {
  const sections: { heading: string; texts: string[] }[] = [{ heading: '', texts: [] }]
  for (const { level, text } of blocks)
    if (level > 0) sections.push({ heading: text, texts: [] })
    else sections.at(-1)!.texts.push(text)
  return sections
    .filter(({ heading, texts }) => heading !== '' || texts.length > 0)
    .map(({ heading, texts }) => ({ heading, text: texts.join(' ') }))
}
