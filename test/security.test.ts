import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, type Language, languages, localisedRoutes, type RouteName } from '#routes'
import { anyClinicSlug, startTestNode, type TestNode } from '#test/support/node.ts'
import { allPageKinds } from '#test/support/pages.ts'

let node: TestNode
let slug: string
beforeAll(async () => {
  node = await startTestNode()
  slug = await anyClinicSlug(node)
})
afterAll(() => node.close())

const hostile = [
  "'",
  '"><script>alert(1)</script>',
  "'; drop table clinics; --",
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '0',
  '1e309',
  'NaN',
  '9'.repeat(30),
  'a'.repeat(1500),
  '😀'.repeat(50),
  '\u202Eabc',
  '%',
  '\\',
  '(((((',
  '[object Object]',
  `$${'{7*7}'}`,
  '{{7*7}}',
  'æøå ÆØÅ',
  ' ',
  '\t\r\n',
  '٣',
  '*?^$.|',
]
const broken = ['%00', '%E6', '%ED%A0%80', '%zz', '%', '%C0%80']

/** Every reading address, with its parameters filled in. */
const readingPaths = (fill: string): string[] =>
  (Object.keys(localisedRoutes) as RouteName[])
    .filter((name) => name !== 'country' && name !== 'theme')
    .flatMap((name) =>
      languages.map((language) => localisedRoutes[name][language].replace(/:[a-z]+/g, encodeURIComponent(fill))),
    )

const queryNames = [
  'q',
  'what',
  'where',
  'near',
  'f',
  'lang',
  'radius',
  'sort',
  'page',
  'country',
  'c',
  'd',
  'topic',
  'body',
  'box',
  'unknown',
]

async function statusesOf(paths: string[]): Promise<string[]> {
  const bad: string[] = []
  for (let from = 0; from < paths.length; from += 20)
    await Promise.all(
      paths.slice(from, from + 20).map(async (path) => {
        const response = await fetch(node.url + path, { redirect: 'manual' })
        const text = await response.text()
        if (response.status >= 500) bad.push(`${response.status} ${path}`)
        if (text.includes('<script>alert(1)</script>')) bad.push(`reflected ${path}`)
      }),
    )
  return bad
}

describe('every response', () => {
  it('carries the security headers, kept or rendered', async () => {
    for (const { path } of allPageKinds(slug))
      for (let time = 0; time < 2; time++) {
        const { headers } = await fetch(node.url + path)
        const policy = headers.get('content-security-policy') ?? ''
        expect(policy, path).toContain("default-src 'none'")
        expect(policy, path).not.toMatch(/unsafe-|\*|https?:/)
        expect(headers.get('x-content-type-options'), path).toBe('nosniff')
        expect(headers.get('referrer-policy'), path).toMatch(/same-origin|no-referrer/)
        expect(headers.get('content-type'), path).toMatch(/charset=utf-8/)
        expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/)
        expect(headers.has('x-powered-by') || headers.has('server') || headers.has('x-keep-seconds'), path).toBe(false)
      }
  }, 60_000)

  it('asks for trusted types everywhere but on the map', async () => {
    for (const { path, name } of allPageKinds(slug))
      expect(
        (await fetch(node.url + path)).headers.get('content-security-policy')?.includes('require-trusted-types-for'),
        path,
      ).toBe(name !== 'finder map')
  }, 60_000)

  it('has no inline script, no inline style and no handler attribute', async () => {
    for (const { path } of allPageKinds(slug)) {
      const html = await (await fetch(node.url + path)).text()
      expect(html, path).not.toMatch(/<script(?![^>]*(src=|application\/ld\+json))/)
      expect(html, path).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    }
  }, 60_000)
})

// The fields of the finder one by one: src/features/clinics/hostile-input.test.ts.
describe('hostile input', () => {
  it('in every query parameter of every address gives no 5xx and is never echoed as markup', async () => {
    const paths = readingPaths('aarhus').flatMap((path) =>
      hostile
        .slice(0, 6)
        .map((value) => `${path}?${queryNames.map((name) => `${name}=${encodeURIComponent(value)}`).join('&')}`),
    )
    expect(paths.length).toBeGreaterThan(300)
    expect(await statusesOf(paths)).toEqual([])
  }, 180_000)

  it('in every path parameter gives no 5xx', async () => {
    expect(await statusesOf(hostile.flatMap(readingPaths))).toEqual([])
  }, 180_000)

  it('that is broken is refused with 400 in path and query', async () => {
    for (const language of languages)
      for (const value of broken)
        for (const path of [
          `${href('find', language)}?where=${value}`,
          `${href('search', language)}?q=${value}`,
          `${href('articles', language)}/${value}`,
        ]) {
          const response = await fetch(node.url + path)
          expect(response.status, path).toBe(400)
          expect(await response.text(), path).toContain(`lang="${language}"`)
        }
  })

  it('of 10,000 characters is refused, not answered with a fault of ours', async () => {
    const { status } = await fetch(`${node.url}/da/find?where=${'x'.repeat(10_000)}`)
    expect([400, 414, 422, 431]).toContain(status)
  })

  it('repeated and prototype-like parameters change nothing', async () => {
    const paths = languages.flatMap((language: Language) => [
      `${href('find', language)}?where=a&where=b&what=x&what=y&page=1&page=2`,
      `${href('find', language)}?__proto__=x&constructor=y&hasOwnProperty=z&toString=1`,
      `${href('search', language)}?q=a&q=b`,
      `${href('compare', language)}?c=__proto__&c=constructor&c=a&c=b&c=c&c=d`,
    ])
    expect(await statusesOf(paths)).toEqual([])
  })
})

describe('forms', () => {
  const posts = languages.flatMap((language) => [
    href('country', language),
    href('theme', language),
    href('articleReport', language, { slug: 'krampe-i-laeggen' }),
  ])
  const body = 'country=NO&theme=dark&message=hello'
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    {},
  ]
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  it('sent from a foreign page are refused', async () => {
    for (const path of posts)
      for (const headers of foreign)
        expect(
          (await fetch(node.url + path, { method: 'POST', body, headers: { ...form, ...headers }, redirect: 'manual' }))
            .status,
          path,
        ).toBe(403)
  })

  it('that are too large or unreadable are refused', async () => {
    for (const path of posts) {
      const own = { ...form, origin: node.url }
      expect(
        (
          await fetch(node.url + path, {
            method: 'POST',
            body: `message=${'x'.repeat(200_000)}`,
            headers: own,
            redirect: 'manual',
          })
        ).status,
        path,
      ).toBe(413)
      expect(
        (
          await fetch(node.url + path, {
            method: 'POST',
            body: 'message=%00&country=%00&theme=%00',
            headers: own,
            redirect: 'manual',
          })
        ).status,
        path,
      ).toBeLessThan(500)
      expect(
        (
          await fetch(node.url + path, {
            method: 'POST',
            body: '{',
            headers: { 'content-type': 'application/json', origin: node.url },
            redirect: 'manual',
          })
        ).status,
        path,
      ).toBeGreaterThanOrEqual(400)
    }
  })

  it('never lead to another site afterwards', async () => {
    for (const back of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\\/evil',
      'javascript:alert(1)',
    ]) {
      const response = await fetch(`${node.url}${href('country', 'da')}`, {
        method: 'POST',
        body: `country=NO&back=${encodeURIComponent(back)}`,
        headers: { ...form, origin: node.url },
        redirect: 'manual',
      })
      expect(response.headers.get('location')).toBe('/da')
    }
  })
})

it('answers methods and paths nobody made with 4xx', async () => {
  for (const [method, path] of [
    ['PUT', '/da'],
    ['DELETE', '/da/find'],
    ['PATCH', '/'],
    ['POST', '/da/find'],
    ['GET', '/.git/config'],
    ['GET', '/.env'],
    ['GET', '/assets/../package.json'],
    ['GET', '/.vite/manifest.json'],
  ]) {
    const { status } = await fetch(node.url + path!, { method: method!, headers: { origin: node.url } })
    expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
    expect(status, `${method} ${path}`).toBeLessThan(500)
  }
})

it('speaks problem JSON to those who ask for JSON', async () => {
  const response = await fetch(`${node.url}/da/nothing-here`, { headers: { accept: 'application/json' } })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ status: 404, code: 'not-found' })
})
