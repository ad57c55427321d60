import { href, languages } from '#routes'
import type { Library } from './library.ts'
import { escapeXml, xmlHeader } from './xml.ts'

/** A page for search engines. `changedOn` is the day of its last true change; absent where nobody knows it. */
export type SitemapEntry = { path: string; changedOn?: string | undefined }
export const maxEntries = 50_000
const staticPages = ['about', 'aboutData', 'privacy', 'accessibility', 'crampNow', 'find', 'evidence'] as const

/** Every public page of the library and the frame. */
export function libraryEntries(library: Library): SitemapEntry[] {
  const claims = [...library.evidence.claims.keys()]
  return languages.flatMap((language) => {
    const articles = library.in(language)
    const newest = articles
      .map(({ updatedOn }) => updatedOn)
      .sort()
      .at(-1)
    return [
      { path: href('home', language) },
      { path: href('articles', language), changedOn: newest },
      ...articles.map(({ slug, updatedOn }) => ({ path: href('article', language, { slug }), changedOn: updatedOn })),
      ...staticPages.map((name) => ({ path: href(name, language) })),
      ...claims.map((id) => ({ path: href('evidenceRecord', language, { id }) })),
    ]
  })
}

/** One sitemap, or an index of several when there are more pages than one may hold. `part` counts from 1. */
export function sitemapXml(publicUrl: string, entries: SitemapEntry[], part?: number): string | undefined {
  const parts = Math.max(1, Math.ceil(entries.length / maxEntries))
  if (part === undefined) return parts === 1 ? urlSet(publicUrl, entries) : sitemapIndex(publicUrl, parts)
  if (!(part >= 1 && part <= parts)) return undefined
  return urlSet(publicUrl, entries.slice((part - 1) * maxEntries, part * maxEntries))
}

function urlSet(publicUrl: string, entries: SitemapEntry[]): string {
  const urls = entries.map(({ path, changedOn }) => {
    const changed = changedOn === undefined ? '' : `<lastmod>${escapeXml(changedOn)}</lastmod>`
    return `<url><loc>${escapeXml(publicUrl + path)}</loc>${changed}</url>\n`
  })
  return `${xmlHeader}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

function sitemapIndex(publicUrl: string, parts: number): string {
  const maps = Array.from(
    { length: parts },
    (_, at) => `<sitemap><loc>${escapeXml(`${publicUrl}/sitemap-${at + 1}.xml`)}</loc></sitemap>\n`,
  )
  return `${xmlHeader}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('')}</sitemapindex>\n`
}
