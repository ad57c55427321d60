import { describe, expect, it } from 'vitest'
import { libraryOf } from '#test/support/articles.ts'
import { atomFeed } from './feed.ts'
import { libraryEntries, maxEntries, sitemapXml } from './sitemap.ts'

describe('a sitemap', () => {
  it('is split when it holds more than it may', () => {
    const entries = Array.from({ length: maxEntries + 1 }, (_, at) => ({ path: `/da/klinik/${at}` }))
    expect(sitemapXml('https://x.example', entries)).toContain('<loc>https://x.example/sitemap-2.xml</loc>')
    expect(sitemapXml('https://x.example', entries, 2)?.match(/<url>/g)).toHaveLength(1)
    expect(sitemapXml('https://x.example', entries, 3)).toBeUndefined()
    expect(sitemapXml('https://x.example', entries, Number.NaN)).toBeUndefined()
  })

  it('dates an article by its last change and the index by the newest', () => {
    const dated = (updated: string) =>
      `---\ntitle: Prøve\ndatePublished: 01/01/2020\nlastUpdated: ${updated}\n---\nTekst\n`
    const entries = libraryEntries(libraryOf({ 'a.md': dated('02/03/2024'), 'b.md': dated('04/05/2022') }))
    expect(entries).toContainEqual({ path: '/da/artikler/a', changedOn: '2024-03-02' })
    expect(entries).toContainEqual({ path: '/da/artikler/b', changedOn: '2022-05-04' })
    expect(entries).toContainEqual({ path: '/da/artikler', changedOn: '2024-03-02' })
  })

  it('says nothing about a change that nobody dated', () => {
    expect(sitemapXml('https://x.example', [{ path: '/da?a=1&b=2' }])).toContain(
      '<url><loc>https://x.example/da?a=1&amp;b=2</loc></url>',
    )
  })
})

describe('a feed', () => {
  const article = (title: string, updated: string) =>
    `---\ntitle: "${title}"\ndatePublished: 01/01/2020\nlastUpdated: ${updated}\n---\nTekst\n`
  it('has the newest first and escapes what authors write', () => {
    const library = libraryOf({
      'a.md': article('Gammel', '2020-01-02'),
      'b.md': article('Ny <&> \\u0007', '2024-05-06'),
    })
    const xml = atomFeed('https://x.example', 'da', library.in('da'))
    expect([...xml.matchAll(/<title>([^<]*)<\/title>/g)].map((match) => match[1]).slice(1)).toEqual([
      'Ny &lt;&amp;&gt; ',
      'Gammel',
    ])
    expect(xml).toContain('<updated>2024-05-06T12:00:00Z</updated>')
  })

  it('of a library without articles is a feed all the same', () => {
    expect(atomFeed('https://x.example', 'nb', [])).toContain('</feed>')
  })
})
