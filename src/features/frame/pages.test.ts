import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, languages } from '#routes'
import { startTestNode, type TestNode } from '#test/support/node.ts'
import { drawingNames } from '#ui/drawing/drawing.tsx'

let node: TestNode
beforeAll(async () => {
  node = await startTestNode({ DEMO_CLINICS: '20' })
})
afterAll(() => node.close())

const get = (path: string, cookie = '') => fetch(node.url + path, { headers: { cookie }, redirect: 'manual' })
const post = (path: string, fields: Record<string, string>) =>
  fetch(node.url + path, {
    method: 'POST',
    headers: { origin: node.url },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })

describe('the front page', () => {
  it.each(languages)('leads through three doors, one of them a form (%s)', async (language) => {
    const html = await (await get(href('home', language))).text()
    expect(html).toContain(`class="door-link" href="${href('crampNow', language)}"`)
    expect(html).toContain(`class="door-link" href="${href('articles', language)}"`)
    expect(html).toMatch(new RegExp(`action="${href('find', language)}"[^>]*>.*name="where".*name="what"`))
  })

  it('names articles that are there', async () => {
    const html = await (await get('/da')).text()
    const paths = Array.from(html.matchAll(/href="(\/da\/artikler\/[^"]+)"/g), (match) => match[1]!)
    expect(paths.length).toBeGreaterThanOrEqual(5)
    for (const path of paths) expect((await get(path)).status).toBe(200)
  })

  it('says that the clinics are invented', async () => {
    expect(await (await get('/nb')).text()).toContain('class="demo-note"')
  })
})

describe('the choice of country', () => {
  it('is asked on English pages until it is made', async () => {
    expect(await (await get('/en')).text()).toContain('class="country-question"')
    expect(await (await get('/en', 'country=DK')).text()).not.toContain('class="country-question"')
    expect(await (await get('/da')).text()).not.toContain('class="country-question"')
  })

  it('comes back to the page it was made on', async () => {
    const response = await post('/en/country', { country: 'NO', back: '/en/articles?topic=cramps' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/en/articles?topic=cramps')
    expect(response.headers.get('set-cookie')).toContain('country=NO')
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'never leads away from the site: %s',
    async (back) => {
      const response = await post('/en/country', { country: 'NO', back })
      expect(response.headers.get('location')).toBe('/en')
    },
  )

  it('refuses a country that we do not have', async () => {
    expect((await post('/en/country', { country: 'SE', back: '/en' })).status).toBe(400)
  })
})

describe('the scheme', () => {
  it('is on the first byte of the page, so that nothing flashes', async () => {
    expect(await (await get('/da')).text()).toContain('data-color-scheme="auto"')
    expect(await (await get('/da', 'theme=dark')).text()).toContain('<html lang="da" data-color-scheme="dark">')
  })
})

describe('the accessibility statement', () => {
  it.each([
    ['/was', '/da/tilgaengelighed'],
    ['/tilgaengelighed', '/da/tilgaengelighed'],
    ['/tilgjengelighet', '/nb/tilgjengelighet'],
    ['/accessibility', '/en/accessibility'],
  ])('is also at %s', async (short, full) => {
    expect((await get(short)).headers.get('location')).toBe(full)
    expect((await get(full)).status).toBe(200)
  })
})

describe('the page of components', () => {
  it('is there in development', async () => {
    expect((await get('/dev/components')).status).toBe(200)
  })

  it('is not there in production', async () => {
    const live = await startTestNode(
      { NODE_ENV: 'production', PUBLIC_URL: 'http://127.0.0.1', DEMO_CLINICS: '20' },
      node.database,
    )
    expect((await fetch(`${live.url}/dev/components`)).status).toBe(404)
    await live.stop()
  })
})

describe('a page that is not there', () => {
  it('offers search, the doors and the emergency number', async () => {
    const response = await get('/nb/finnes-ikke')
    expect(response.status).toBe(404)
    const html = await response.text()
    for (const way of ['href="/nb/krampe-naa"', 'action="/nb/sok"', 'href="tel:113"']) expect(html).toContain(way)
    expect(html).not.toContain('tel:112')
  })
})

describe('the drawings', () => {
  it('are all in the sheets that pages name', async () => {
    const html = await (await get('/dev/components')).text()
    const uses = Array.from(html.matchAll(/<use href="\/(drawings\/[a-z]+\.svg)#([a-z-]+)"/g))
    expect(new Set(uses.map((use) => use[2])).size).toBe(drawingNames.length)
    for (const [, file, id] of uses) expect(readFileSync(`public/${file}`, 'utf8')).toContain(`<symbol id="${id}"`)
  })
})
