import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#routes'
import { type MarkdownArticle, readMarkdownArticle } from './read-markdown-article.ts'

const mostBytes = 2_000_000
export type MarkdownFolder = { articles: MarkdownArticle[]; skipped: { file: string; reason: string }[] }

/** Every article of `articles/<language>`, or of the language's folder, or else of the folder and all below it. */
export function readMarkdownFolder(
  folder: string,
  { language, withoutFaq }: { language: Language; withoutFaq: boolean },
): MarkdownFolder {
  const start = [join(folder, 'articles', language), join(folder, language)].find(isFolder) ?? folder
  const articles = new Map<string, MarkdownArticle>()
  const skipped: MarkdownFolder['skipped'] = []
  for (const file of filesBelow(start)) {
    const path = join(start, file)
    const text = readText(path)
    const read = text.ok
      ? readMarkdownArticle(text.text, { fileName: file.split('/').at(-1)!, withoutFaq })
      : { ok: false as const, problem: text.reason }
    if (!read.ok) skipped.push({ file: path, reason: read.problem })
    else if (articles.has(read.value.slug)) skipped.push({ file: path, reason: `its slug ${read.value.slug} is taken` })
    else articles.set(read.value.slug, read.value)
  }
  return { articles: [...articles.values()], skipped }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(md|markdown|mdx)$/i.test(name) && !/(^|\/)(\.|readme\.|node_modules\/)/i.test(name))
    .sort()
}

function readText(path: string): { ok: true; text: string } | { ok: false; reason: string } {
  try {
    const { size } = statSync(path)
    if (!statSync(path).isFile()) return { ok: false, reason: 'is not a file' }
    if (size > mostBytes) return { ok: false, reason: `is larger than ${mostBytes / 1e6} MB` }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return text.includes('\0') ? { ok: false, reason: 'is not text' } : { ok: true, text }
  } catch (error) {
    return { ok: false, reason: error instanceof TypeError ? 'is not UTF-8' : (error as Error).message }
  }
}
