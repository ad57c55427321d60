import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, languages } from '#routes'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
beforeAll(async () => {
  node = await startTestNode({ PUBLIC_URL: 'https://fysvej.example' })
})
afterAll(() => node.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(node.url + path, { headers, redirect: 'manual' })
const text = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text()

describe('an article', () => {
  const path = href('article', 'da', { slug: 'krampe-i-foden' })

  it('shows who wrote it, when, and that no clinician has read it', async () => {
    const html = await text(path)
    expect(html).toContain('<time datetime="2026-11-22">22. november 2026</time>')
    expect(html).toContain('Ingen læge eller fysioterapeut har gennemgået teksten endnu.')
    expect(html).toContain('Ses efter senest')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  it('names its translations and itself', async () => {
    const html = await text(path)
    expect(html).toContain('<link rel="canonical" href="https://fysvej.example/da/artikler/krampe-i-foden"/>')
    expect(html).toContain('hreflang="nb" href="https://fysvej.example/nb/artikler/krampe-i-foten"/>')
    expect(html).toContain('hreflang="en" href="https://fysvej.example/en/articles/foot-cramp"/>')
    expect(html).toContain('<meta property="og:type" content="article"/>')
  })

  it('leads to the finder with the problem, and the blood clot article does not', async () => {
    expect(await text(path)).toContain('href="/da/find?what=kramper"')
    expect(await text(href('article', 'da', { slug: 'kramper-eller-blodprop' }))).not.toContain('what=kramper')
  })

  it('every link to a place on the page has its place, and every id is there once', async () => {
    for (const slug of ['krampe-i-foden', 'kramper-eller-blodprop', 'muskelkrampe']) {
      const html = await text(href('article', 'da', { slug }))
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(ids).size, slug).toBe(ids.length)
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids, slug).toContain(target)
    }
  })

  it('changes its numbers with the chosen country', async () => {
    expect(await text(path)).toContain('href="tel:112"')
    const norwegian = await text(path, { cookie: 'country=NO' })
    expect(norwegian).toContain('href="tel:113"')
    expect(norwegian.slice(norwegian.indexOf('<main'), norwegian.indexOf('</main'))).not.toContain('tel:112')
  })

  it('asked for by its address in another language is offered in this one', async () => {
    const html = await text('/da/artikler/calf-cramp')
    expect(/<ul class="article-links"><li><a[^>]*href="([^"]+)"/.exec(html)?.[1]).toBe('/da/artikler/krampe-i-laeggen')
  })

  it('that is not there answers 404 with the nearest ones', async () => {
    const response = await get('/da/artikler/krampe-foden')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<a class="ds-link" href="/da/artikler/krampe-i-foden">')
    expect(await text('/da/artikler/foot-cramp')).toContain('href="/da/artikler/krampe-i-foden"')
  })

  it.each(['__proto__', 'constructor', '%3Cscript%3E', '..%2F..%2Fetc', 'a'.repeat(3000), '%F0%9F%98%80'])(
    'with the strange address %s answers 404',
    async (slug) => expect((await get(`/da/artikler/${slug}`)).status).toBe(404),
  )
})

describe('the index', () => {
  const titlesOf = (html: string) =>
    [
      ...html
        .slice(html.indexOf('article-cards'))
        .matchAll(/<li><a class="ds-link" href="[^"]*artikler\/[^"]+">([^<]+)</g),
    ].map((match) => match[1] ?? '')

  it('lists every article in the alphabet', async () => {
    const titles = titlesOf(await text(href('articles', 'nb')))
    expect(titles).toHaveLength(12)
    expect(titles).toEqual([...titles].sort(new Intl.Collator('nb').compare))
  })

  it('is filtered by words, topic and body part through its address', async () => {
    const filtered = await text(`${href('articles', 'da')}?q=laeggen&topic=cramps&body=calf`)
    expect(titlesOf(filtered)).toContain('Krampe i læggen')
    expect(titlesOf(filtered).length).toBeLessThan(12)
    expect(filtered).toContain('value="laeggen"')
    expect(filtered).toContain('<option value="calf" selected="">')
    expect(filtered).toContain('noindex')
  })

  it('helps when nothing passes, and shows what was typed as text', async () => {
    const response = await get(`${href('articles', 'da')}?q=${encodeURIComponent('"><script>x</script>')}`)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('Ingen artikler passer')
    expect(html).not.toContain('<script>x')
  })

  it.each([`q=${'x'.repeat(3000)}`, 'q=a&q=b', 'topic=__proto__', 'body=%5B%5D', 'unknown=1'])(
    'answers 200 to the strange query %s',
    async (query) => expect((await get(`${href('articles', 'da')}?${query}`)).status).toBe(200),
  )
})

describe('what machines read', () => {
  it('the sitemap names every article with the day of its last change', async () => {
    const response = await get('/sitemap.xml')
    const xml = await response.text()
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(xml).toContain(
      '<url><loc>https://fysvej.example/da/artikler/krampe-i-foden</loc><lastmod>2026-11-22</lastmod></url>',
    )
    expect(xml.match(/<loc>[^<]*\/evidens\//g)?.length).toBeGreaterThan(150)
    const paths = [...xml.matchAll(/<loc>https:\/\/fysvej\.example([^<]*)<\/loc>/g)].map((match) => match[1] ?? '')
    expect(new Set(paths).size).toBe(paths.length)
    expect((await get('/sitemap-2.xml')).status).toBe(404)
  })

  it('the feed of each language is valid Atom', async () => {
    for (const language of languages) {
      const response = await get(href('articleFeed', language))
      const xml = await response.text()
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      expect(xml.match(/<entry>/g)).toHaveLength(12)
      for (const part of ['<id>', '<title>', '<updated>', '<author><name>', 'rel="self"'])
        expect(xml.slice(0, xml.indexOf('<entry>'))).toContain(part)
      for (const [, entry] of xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g))
        expect(entry).toMatch(/<id>https:[\s\S]*<title>[\s\S]*<published>\d{4}-\d\d-\d\dT12:00:00Z[\s\S]*<summary>/)
    }
  })

  it('robots.txt names the sitemap', async () => {
    expect(await text('/robots.txt')).toContain('Sitemap: https://fysvej.example/sitemap.xml')
  })
})
