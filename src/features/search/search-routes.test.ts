import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, type Language } from '#routes'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
beforeAll(async () => {
  node = await startTestNode()
})
afterAll(() => node.close())

const search = async (q: string, language: Language = 'da') =>
  (await fetch(node.url + href('search', language, {}, { q }))).text()
const firstHit = (html: string) => /<h2 id="articles">.*?<ol[^>]*><li><a class="ds-link" href="([^"#]+)/.exec(html)?.[1]

describe('the search', () => {
  it('puts the urgent card with the number above everything and offers no physiotherapist', async () => {
    const html = await search('krampeanfald')
    const main = html.slice(html.indexOf('<main'))
    expect(main.indexOf('data-level="emergency"')).toBeGreaterThan(0)
    expect(main.indexOf('data-level="emergency"')).toBeLessThan(main.indexOf('<form'))
    expect(main).toContain('href="tel:112"')
    expect(main).not.toContain('href="/da/find?')
    expect(await search('krampeanfall', 'nb')).toContain('href="tel:113"')
  })

  it('finds articles in each language and takes the words to the finder', async () => {
    const html = await search('krampe i foden')
    expect(firstHit(html)).toBe('/da/artikler/krampe-i-foden')
    expect(html).toContain('href="/da/find?what=krampe+i+foden"')
    expect(html).not.toContain('id="clinics"')
    expect(firstHit(await search('kramper i svangerskapet', 'nb'))).toBe('/nb/artikler/kramper-i-svangerskapet')
    expect(firstHit(await search('magnesium', 'en'))).toBe('/en/articles/does-magnesium-help')
  })

  it('shows the finder first for what no article is about, and the articles first for what one is', async () => {
    const neck = await search('nakkesmerter')
    expect(neck.indexOf('id="find-help"')).toBeGreaterThan(0)
    expect(neck.indexOf('id="find-help"')).toBeLessThan(neck.indexOf('id="articles"'))
    expect(neck.match(/<ol class="search-results"[\s\S]*?<\/ol>/)![0].match(/<li>/g)!.length).toBeLessThanOrEqual(3)
    for (const query of ['øvelser mod krampe', 'krampe i tæerne', 'gravid', 'magnesium']) {
      const html = await search(query)
      expect(html.indexOf('id="articles"'), query).toBeGreaterThan(0)
      expect(html.indexOf('id="articles"'), query).toBeLessThan(html.indexOf('id="find-help"'))
    }
  })

  it('shows for a place alone the way to the finder, and no articles that only name it', async () => {
    const html = await search('Odense')
    expect(html).toContain('Find fysioterapeuter i Odense')
    expect(html).not.toContain('search-results')
  })

  it('offers nothing for words that say nothing, and no foreign article for a name', async () => {
    for (const query of ['og i det', '😀']) {
      const html = await search(query)
      expect(html, query).toContain('Vi fandt ikke noget')
      expect(html, query).not.toContain('find-help')
    }
    expect(await search('Kari Nordmann', 'nb')).not.toContain('search-results')
  })

  it('answers a person in despair with the number to ring', async () => {
    for (const [query, language] of [
      ['jeg vil dø', 'da'],
      ['vil ta livet mitt', 'nb'],
      ['I want to die', 'en'],
    ] as const) {
      const html = await search(query, language)
      expect(html, query).toContain('data-level="emergency"')
      expect(html, query).not.toContain('find-help')
    }
  })

  it('finds the pages that do something, and none of them beside words of danger', async () => {
    expect(await search('krampe nu')).toMatch(/<h2 id="tools">.*href="\/da\/krampe-nu"/)
    expect(await search('er det farligt')).toMatch(/<h2 id="tools">.*href="\/da\/guide\/krampe"/)
    expect(await search('krampe nu og ondt i brystet')).not.toContain('id="tools"')
    expect(await search('magnesium')).not.toContain('id="tools"')
  })

  it('helps with an empty query and with one that finds nothing', async () => {
    expect(await search('')).toContain('Skriv et ord')
    expect(await search('qwxz')).toContain('Vi fandt ikke noget')
  })

  it.each(['<script>x</script>', "' or 1=1 --", '%', '__proto__', 'x'.repeat(1000), '\u202e', '(((('])(
    'takes %s as words',
    async (query) => {
      const response = await fetch(node.url + href('search', 'da', {}, { q: query }))
      expect(response.status).toBe(200)
      expect(await response.text()).not.toContain('<script>x')
    },
  )

  it('sees words of danger at the end of a long story too, on the page and while typing', async () => {
    const story = `${'jeg har haft krampe i læggen mange gange '.repeat(8)}og nu har jeg ondt i brystet`
    expect(await search(story)).toContain('data-level="emergency"')
    const suggestions = await fetch(node.url + href('searchSuggestions', 'da', {}, { q: story }))
    expect((await suggestions.json()).alert).toContain('112')
  })

  it('limits suggestions without an error, and never the number to ring', async () => {
    const strict = await startTestNode({ RATE_LIMIT_FACTOR: '0.01' }, node.database)
    try {
      const ask = async (q: string) => (await fetch(strict.url + href('searchSuggestions', 'da', {}, { q }))).json()
      for (let times = 0; times < 6; times++) expect((await ask('krampe')).items).not.toEqual([])
      expect((await ask('krampe')).items).toEqual([])
      expect(await ask('ondt i brystet')).toMatchObject({ items: [], alert: expect.stringContaining('112') })
    } finally {
      await strict.stop()
    }
  })

  it('is limited, with the time to wait', async () => {
    const strict = await startTestNode({ RATE_LIMIT_FACTOR: '0.01' }, node.database)
    try {
      const url = strict.url + href('search', 'da', {}, { q: 'krampe' })
      expect((await fetch(url)).status).toBe(200)
      const refused = await fetch(url)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      const urgent = await fetch(strict.url + href('search', 'da', {}, { q: 'kan ikke få luft' }))
      expect(urgent.status).toBe(200)
      expect(await urgent.text()).toContain('data-level="emergency"')
    } finally {
      await strict.stop()
    }
  })
})
