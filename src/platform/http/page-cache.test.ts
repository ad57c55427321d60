import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createPageCache, keepHeader } from './page-cache.ts'

let now = 0
let renders = 0
const cache = createPageCache({ maxBytes: 200_000, now: () => now, requestId: () => 'from-cache' })
let server: Server
let origin: string

const render = (request: Request): Response => {
  renders++
  const path = new URL(request.url).pathname
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'x-request-id': 'rendered',
    'x-safe': 'yes',
  }
  if (path !== '/personal') headers[keepHeader] = '60'
  if (path === '/cookie') headers['set-cookie'] = 'a=b'
  return new Response(`<p>${path} ${'læg '.repeat(2000)}</p>`, { headers })
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (cache.answer(request, response)) return
    const asked = new Request(`http://x${request.url}`, {
      method: request.method ?? 'GET',
      headers: request.headers as Record<string, string>,
    })
    const answer = await cache.keep(asked, render(asked))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  cache.clear()
  renders = 0
})

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    get(origin + path, { headers }, (response) => {
      const parts: Buffer[] = []
      response
        .on('data', (part) => parts.push(part))
        .on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
        )
    }).on('error', reject)
  })

it('renders once and answers from memory with the same bytes and headers', async () => {
  const first = await ask('/a')
  const second = await ask('/a')
  expect(renders).toBe(1)
  expect(second.body.equals(first.body)).toBe(true)
  const { 'x-request-id': id, date: _, ...rest } = second.headers
  expect(first.headers).toMatchObject({ ...rest, 'x-request-id': 'rendered' })
  expect(id).toBe('from-cache')
})

it('never sends its own header to the client', async () => {
  expect((await ask('/a')).headers[keepHeader]).toBeUndefined()
  expect((await ask('/personal')).headers[keepHeader]).toBeUndefined()
})

it('compresses for those who ask, with the same text', async () => {
  const plain = await ask('/a')
  const br = await ask('/a', { 'accept-encoding': 'gzip, br' })
  const gz = await ask('/a', { 'accept-encoding': 'gzip, br;q=0' })
  expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
  expect(gunzipSync(gz.body).equals(plain.body)).toBe(true)
  expect(new Set([plain, br, gz].map((answer) => answer.headers.etag)).size).toBe(3)
  expect(renders).toBe(1)
})

it('answers 304 to a page the browser already has, rendered or kept', async () => {
  const { etag } = (await ask('/a')).headers
  expect((await ask('/a', { 'if-none-match': etag! })).status).toBe(304)
  cache.clear()
  expect((await ask('/a', { 'if-none-match': etag! })).status).toBe(304)
})

it('keeps nothing of a person: other cookies, authorization, set-cookie, pages that did not ask', async () => {
  await ask('/a', { cookie: '__Host-fysvej=secret' })
  await ask('/a', { authorization: 'Bearer x' })
  await ask('/cookie')
  await ask('/personal')
  expect(cache.size).toBe(0)
})

it('does not hand a kept page to a request with a session', async () => {
  await ask('/a')
  await ask('/a', { cookie: '__Host-fysvej=secret' })
  expect(renders).toBe(2)
})

it('keeps one page for each pair of preferences', async () => {
  await ask('/a', { cookie: 'theme=dark; country=NO' })
  await ask('/a', { cookie: 'country=NO; theme=dark' })
  await ask('/a')
  expect(renders).toBe(2)
  expect(cache.size).toBe(2)
})

it('keeps nothing for a request whose preferences contradict each other', async () => {
  await ask('/a', { cookie: 'country=NO; country=DK' })
  expect(cache.size).toBe(0)
})

it('counts what a small page holds beside its text', async () => {
  const small = createPageCache({ maxBytes: 200_000, now: () => 0, requestId: () => 'x' })
  for (let n = 0; n < 200; n++)
    await small.keep(new Request(`http://x/${n}`), new Response('x', { headers: { [keepHeader]: '60' } }))
  expect(small.size).toBeLessThan(100)
})

it('renders again after its time and after a change', async () => {
  await ask('/a')
  now += 61_000
  await ask('/a')
  cache.clear()
  await ask('/a')
  expect(renders).toBe(3)
})

it('stays within its bytes by dropping what was asked for longest ago', async () => {
  for (let n = 0; n < 60; n++) await ask(`/page-${n}`)
  expect(cache.size).toBeLessThan(30)
  renders = 0
  await ask('/page-59')
  expect(renders).toBe(0)
})

it('sends a page that was begun before a change, and does not keep it', async () => {
  const { edition } = cache
  cache.clear()
  const asked = new Request('http://x/begun-earlier')
  expect((await cache.keep(asked, render(asked), edition)).status).toBe(200)
  expect(cache.size).toBe(0)
  await cache.keep(asked, render(asked), cache.edition)
  expect(cache.size).toBe(1)
})
