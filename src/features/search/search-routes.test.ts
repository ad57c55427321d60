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

  it('is limited, with the time to wait', async () => {
    const strict = await startTestNode({ RATE_LIMIT_FACTOR: '0.01' }, node.database)
    try {
      const url = strict.url + href('search', 'da', {}, { q: 'krampe' })
      expect((await fetch(url)).status).toBe(200)
      const refused = await fetch(url)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await strict.stop()
    }
  })
})
