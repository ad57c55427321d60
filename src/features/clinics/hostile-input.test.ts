import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
beforeAll(async () => {
  node = await startTestNode({ DEMO_CLINICS: '50' })
})
afterAll(() => node.close())

const values = [
  '',
  ' ',
  "' or 1=1 --",
  "'; drop table clinics; --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  'NaN',
  '٣',
  '💥'.repeat(90),
  'a'.repeat(201),
  '%',
  '\\',
  '(((((',
  '[a-z]+*',
  '\u202e\u0000'.replace('\u0000', ''),
]
const names = [
  'what',
  'where',
  'place',
  'near',
  'at',
  'f',
  'lang',
  'radius',
  'sort',
  'page',
  'country',
  'c',
  'd',
  'k',
  'view',
]
const pages = ['/da/find', '/nb/finn-kart', '/en/compare', '/da/find/aarhus/kramper', '/map/points.json']

test('no value in any field is a 500, and nothing typed comes back as markup', async () => {
  for (const page of pages)
    for (const name of names)
      for (const value of page === '/da/find' ? values : values.slice(0, 9)) {
        const query = new URLSearchParams([
          ['language', 'da'],
          [name, value],
          [name, value],
        ])
        const response = await fetch(`${node.url}${page}?${query}`, { redirect: 'manual' })
        const body = await response.text()
        expect(response.status, `${page} ${name}=${value}`).toBeLessThan(500)
        expect(body.includes('<script>alert(1)') || body.includes('<img src=x'), `${page} ${name}=${value}`).toBe(false)
      }
})

test('more than two hundred characters is 422 with what was typed', async () => {
  const typed = 'x'.repeat(3000)
  const response = await fetch(`${node.url}/da/find?what=${typed}&where=Aarhus`)
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain(`value="${typed}"`)
  expect(html).toContain('value="Aarhus"')
  expect(html).toContain('href="#what"')
  expect(html).toContain('aria-invalid="true"')
})

test('ten thousand characters is a clear refusal', async () => {
  const response = await fetch(`${node.url}/da/find?what=${'x'.repeat(10_000)}`)
  expect(response.status).toBe(400)
})

test('searching again and again is stopped, with when to come back', async () => {
  const strict = await startTestNode({ DEMO_CLINICS: '0', RATE_LIMIT_FACTOR: '0.02' })
  try {
    const statuses = []
    for (let at = 0; at < 4; at++) {
      const response = await fetch(`${strict.url}/da/find?what=kramper${at}`)
      statuses.push(response.status)
      if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect(statuses).toContain(429)
    expect((await fetch(`${strict.url}/da/find`)).status).toBe(200)
    expect((await fetch(`${strict.url}/da/find/aarhus`)).status).toBe(200)
    expect((await fetch(`${strict.url}/da/find/aarhus?unknown=1`)).status).toBe(429)
  } finally {
    await strict.close()
  }
})
