import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressed } from './content-encoding.ts'

const text = '<p>læg</p>'.repeat(300)
const answer = (body: string | null, headers: Record<string, string> = {}) =>
  new Response(body, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
const asking = (accepted?: string) =>
  new Request('http://x/', accepted === undefined ? {} : { headers: { 'accept-encoding': accepted } })

it.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip, br;q=0', gunzipSync],
] as const)('compresses a text with %s for who takes it', async (encoding, accepted, open) => {
  const sent = await compressed(asking(accepted), answer(text, { vary: 'accept-language' }))
  expect([sent.status, sent.headers.get('content-encoding')]).toEqual([404, encoding])
  expect(sent.headers.get('vary')).toBe('accept-language, accept-encoding')
  expect(open(Buffer.from(await sent.arrayBuffer())).toString()).toBe(text)
})

it('sends the text as it is to who takes no encoding, and says that it varies', async () => {
  const sent = await compressed(asking(), answer(text))
  expect(sent.headers.get('content-encoding')).toBeNull()
  expect(sent.headers.get('vary')).toBe('accept-encoding')
  expect(await sent.text()).toBe(text)
})

it.each([
  ['short', answer('kort')],
  ['a picture', answer(text, { 'content-type': 'image/png' })],
  ['compressed already', answer(text, { 'content-encoding': 'br' })],
  ['without a body', answer(null)],
])('leaves alone what is %s', async (_, response) => {
  const before = response.headers.get('content-encoding')
  expect((await compressed(asking('br'), response)).headers.get('content-encoding')).toBe(before)
})
