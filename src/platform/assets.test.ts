import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { type Assets, loadAssets } from './assets.ts'

const folder = temporaryFolder('assets')
const css = '.læg { color: teal }'
let assets: Assets
let server: Server
let origin: string

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify({ 'src/a.css': { file: 'assets/a-1.css' } }))
  writeFileSync(join(folder, 'assets/a-1.css'), css)
  writeFileSync(join(folder, 'assets/a-1.css.br'), brotliCompressSync(css))
  writeFileSync(join(folder, 'icon.png'), 'png')
  assets = loadAssets(folder, { 'x-safe': 'yes' })
  server = createServer((request, response) => {
    if (!assets.answer(request, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { 'accept-encoding': 'identity', ...headers } })

it('finds a built file by its source, and says so when the build lacks it', () => {
  expect(assets.addressOf('src/a.css')).toBe('/assets/a-1.css')
  expect(() => assets.addressOf('src/b.css')).toThrow('src/b.css')
})

it('sends what was compressed at build time to those who ask, with the same text', async () => {
  const plain = await ask('/assets/a-1.css')
  const br = await ask('/assets/a-1.css', { 'accept-encoding': 'gzip, br' })
  expect([plain.headers.get('content-encoding'), br.headers.get('content-encoding')]).toEqual([null, 'br'])
  expect([await plain.text(), await br.text()]).toEqual([css, css])
})

it('lets browsers keep files whose name tells their content for a year, others for an hour', async () => {
  expect((await ask('/assets/a-1.css')).headers.get('cache-control')).toContain('immutable')
  expect((await ask('/icon.png')).headers.get('cache-control')).toBe('public, max-age=3600')
})

it('answers 304 to a browser that has the file', async () => {
  const etag = (await ask('/icon.png')).headers.get('etag')!
  expect((await ask('/icon.png', { 'if-none-match': etag })).status).toBe(304)
})

it('has no address for compressed twins, the manifest, or what lies outside', async () => {
  for (const path of ['/assets/a-1.css.br', '/.vite/manifest.json', '/assets/../../package.json', '/assets'])
    expect((await ask(path)).status, path).toBe(404)
})
