import { languageTag } from '#i18n/language.ts'
import { messagesOf } from '#i18n/messages.ts'
import { href, type Language } from '#routes'
import type { Article } from './article.ts'
import { escapeXml, xmlHeader } from './xml.ts'

const maxEntries = 50

/** The newest articles of a language as an Atom feed (RFC 4287). Days are given as noon in UTC, as no article knows its hour. */
export function atomFeed(publicUrl: string, language: Language, articles: readonly Article[]): string {
  const words = messagesOf(language)
  const newest = [...articles].sort((a, b) => (a.updatedOn < b.updatedOn ? 1 : a.updatedOn > b.updatedOn ? -1 : 0))
  const self = publicUrl + href('articleFeed', language)
  return `${xmlHeader}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[language]}">
<id>${escapeXml(self)}</id>
<title>${escapeXml(words.articles.index.feedTitle)}</title>
<updated>${instant(newest[0]?.updatedOn ?? '1970-01-01')}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(publicUrl + href('articles', language))}"/>
<author><name>${escapeXml(words.frame.siteName)}</name></author>
${newest
  .slice(0, maxEntries)
  .map((article) => entry(publicUrl, article))
  .join('')}</feed>
`
}

function entry(publicUrl: string, article: Article): string {
  const url = escapeXml(publicUrl + href('article', article.language, { slug: article.slug }))
  const author = article.author ? `<author><name>${escapeXml(article.author)}</name></author>\n` : ''
  return `<entry>
<id>${url}</id>
<title>${escapeXml(article.title)}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${instant(article.publishedOn)}</published>
<updated>${instant(article.updatedOn)}</updated>
${author}<summary>${escapeXml(article.description)}</summary>
</entry>
`
}

const instant = (day: string) => `${day}T12:00:00Z`
