/** What the server writes before the worker: what is kept, by language, and the files of this build. */
export type Kept = {
  version: string
  /** Paths of the pages of each language. The first is the one that must be there. */
  pages: Record<string, string[]>
  /** The page that is shown in place of one that is not kept. */
  instead: Record<string, string>
  /** Every file of this build, and those each script brings along. */
  files: Record<string, string[]>
}

/** `page`: the network first, then the copy. `file`: the copy first. `elsewhere`: the network, else a page that says so. */
export type Plan = 'page' | 'file' | 'elsewhere' | undefined

/** Files that do not change at their address within a version; a sheet of the guide has a version in its address. */
const fileFolders = /^\/(?:assets|drawings|icons|guide-sheet)\//

type Asked = { method: string; mode: string; url: string; hasRange: boolean }

/** How a request is answered; undefined leaves it alone: everything posted, everything foreign, everything personal. */
export function planFor({ method, mode, url, hasRange }: Asked, origin: string, kept: Kept): Plan {
  const address = new URL(url)
  if (method !== 'GET' || hasRange || address.origin !== origin) return undefined
  if (mode === 'navigate') return isKeptPage(address.pathname, kept) ? 'page' : 'elsewhere'
  return fileFolders.test(address.pathname) ? 'file' : undefined
}
const isKeptPage = (path: string, { pages }: Kept): boolean =>
  Object.values(pages).some((paths) => paths.includes(path))

/** The language a path belongs to, if pages of it are kept. */
export const languageOf = (path: string, { pages }: Kept): string | undefined => {
  const first = path.split('/', 2)[1] ?? ''
  return Object.hasOwn(pages, first) ? first : undefined
}

/** Our own files that a page names, each once, and the files those bring along. Undefined: it is of another build. */
export function filesOf(html: string, { files }: Kept): string[] | undefined {
  const named = [...html.matchAll(/="(\/[^"#]+)/g)]
    .map((match) => match[1]!.replaceAll('&amp;', '&'))
    .filter((address) => fileFolders.test(address))
  const isOfThisBuild = (file: string) => !file.startsWith('/assets/') || Object.hasOwn(files, file)
  return named.every(isOfThisBuild) ? [...new Set(named.flatMap((file) => [file, ...(files[file] ?? [])]))] : undefined
}

/** The page with the day it was kept written into it. */
export const datedPage = (html: string, day: string): string =>
  html.replace('<head>', `<head><meta name="fysvej-kept-on" content="${day}">`)
