import { LineCounter, parseDocument } from 'yaml'
import { failed, ok, type Result } from '#core/result.ts'
import { type FrontMatter, frontMatterSchema } from './article-input.ts'
import type { ContentFault } from './fault.ts'

type Fault = Omit<ContentFault, 'file'>
export type SplitArticle = {
  frontMatter: FrontMatter
  /** Keys as written, known or not. */
  keys: { name: string; line: number }[]
  body: string
  /** Lines before the body's first. */
  bodyOffset: number
}

/** Splits an article into checked front matter and Markdown. Every fault carries its line in the file. */
export function parseFrontMatter(text: string): Result<SplitArticle, Fault[]> {
  const found = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text)
  if (!found) return failed([{ line: 1, message: 'has no front matter between two lines of ---' }])
  const lines = new LineCounter()
  const document = parseDocument(found[1] ?? '', { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line + 1 // the line of --- comes before
  if (document.errors.length > 0)
    return failed(
      document.errors.map((error) => ({
        line: lineAt(error.pos[0]),
        message: `front matter: ${error.message}`,
      })),
    )
  const keys = keysOf(document.contents, lineAt)
  const parsed = frontMatterSchema.safeParse(plainValue(document))
  if (!parsed.success)
    return failed(
      parsed.error.issues.map((issue) => ({
        line: keys.find((key) => key.name === String(issue.path[0]))?.line ?? 1,
        message: `front matter: ${issue.path.join('.') || 'keys'}: ${issue.message}`,
      })),
    )
  const bodyOffset = found[0].split('\n').length - 1
  return ok({ frontMatter: parsed.data, keys, body: text.slice(found[0].length), bodyOffset })
}

function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined // aliases are refused: nothing in front matter needs them, and they can blow up
  }
}

function keysOf(contents: unknown, lineAt: (offset: number) => number): { name: string; line: number }[] {
  const items = (contents as { items?: { key?: { value?: unknown; range?: [number, number, number] } }[] } | null)
    ?.items
  return (items ?? []).flatMap(({ key }) =>
    key?.range ? [{ name: String(key.value), line: lineAt(key.range[0]) }] : [],
  )
}
