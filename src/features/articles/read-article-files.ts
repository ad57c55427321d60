import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { slugOf } from '#core/fold.ts'
import { type Language, languages } from '#routes'
import type { ContentFault } from './fault.ts'

const maxArticleBytes = 1_000_000

/** A file that could be read: lines end in \n, no byte order mark. `text` is absent when the content is not text. */
export type ArticleFile = { file: string; language: Language; slug: string; text: string; version: string }

/**
 * Finds the Markdown files of a content folder: `articles/<lang>/*.md`, or in a foreign folder `<lang>/*.md` and `*.md`
 * (Danish). Files that are too large, not UTF-8, or unreadable become faults.
 */
export function readArticleFiles(contentDir: string): { files: ArticleFile[]; faults: ContentFault[] } {
  const files: ArticleFile[] = []
  const faults: ContentFault[] = []
  for (const { folder, language } of articleFolders(contentDir))
    for (const name of namesIn(join(contentDir, folder))) {
      const file = folder === '' ? name : `${folder}/${name}`
      const read = readOne(join(contentDir, file), name)
      if ('message' in read) faults.push({ file, ...read })
      else files.push({ file, language, ...read })
    }
  return { files, faults }
}

function articleFolders(contentDir: string): { folder: string; language: Language }[] {
  const inLanguages = (prefix: string) =>
    languages.map((language) => ({ folder: `${prefix}${language}`, language })).filter(({ folder }) => isFolder(folder))
  const isFolder = (folder: string) => existsSync(join(contentDir, folder))
  if (isFolder('articles')) return inLanguages('articles/')
  return [...inLanguages(''), { folder: '', language: 'da' }]
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.md') && !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
    .sort()
}

function readOne(path: string, name: string): Omit<ArticleFile, 'file' | 'language'> | Omit<ContentFault, 'file'> {
  const slug = slugOf(name.slice(0, -3))
  if (slug === '' || slug.length > 150) return { line: 1, message: 'the file name does not make an address' }
  try {
    const stats = statSync(path)
    const { size } = stats
    if (!stats.isFile()) return { line: 1, message: 'is not a file' }
    if (size > maxArticleBytes)
      return { line: 1, message: `is larger than ${maxArticleBytes / 1e6} MB (${size} bytes)` }
    const bytes = readFileSync(path)
    const badLine = lineOfBadByte(bytes)
    if (badLine !== undefined) return { line: badLine, message: 'is not UTF-8 text' }
    const text = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
    return { slug, text, version: createHash('sha256').update(text).digest('hex').slice(0, 16) }
  } catch (error) {
    return { line: 1, message: `cannot be read (${(error as NodeJS.ErrnoException).code})` }
  }
}

/** The line of the first byte that is not UTF-8 text; a NUL byte is none either. */
function lineOfBadByte(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const isText = (part: Buffer) => {
    try {
      decoder.decode(part)
      return !part.includes(0)
    } catch {
      return false
    }
  }
  if (isText(bytes)) return undefined
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found + 1
    if (!isText(bytes.subarray(start, end))) return line
    start = end
  }
  return 1
}
