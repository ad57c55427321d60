import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href } from '#routes'
import { startTestNode, type TestNode } from '#test/support/node.ts'
import { listReports, markReportHandled } from './index.ts'

let node: TestNode
beforeAll(async () => {
  node = await startTestNode()
})
afterAll(() => node.close())

const path = href('articleReport', 'da', { slug: 'krampe-i-foden' })
const fields = () => ({
  kind: 'wrong',
  message: 'Der står\r\nnoget forkert <b>her</b>',
  source: 'https://example.org/kilde',
  contact: '',
  key: randomUUID(),
})
const send = (form: Record<string, string>, to = path, headers: Record<string, string> = {}) =>
  fetch(node.url + to, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { origin: node.url, ...headers },
  })
const count = async () => (await listReports(node.database.pool, { isAll: true })).length

describe('a report', () => {
  it('is stored with the version of the text and thanked for on a page that can be reloaded', async () => {
    const response = await send(fields())
    expect(response.status).toBe(303)
    const thanks = response.headers.get('location') ?? ''
    expect(await (await fetch(node.url + thanks)).text()).toContain('Tak for din besked')
    const [report] = await listReports(node.database.pool, { isAll: false })
    expect(report).toMatchObject({
      articleId: 'foot-cramp',
      language: 'da',
      slug: 'krampe-i-foden',
      kind: 'wrong',
      message: 'Der står\nnoget forkert <b>her</b>',
      articleVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })

  it('sent twice, also at the same moment, is stored once', async () => {
    const before = await count()
    const form = fields()
    const answers = await Promise.all([send(form), send(form), send(form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await count()).toBe(before + 1)
  })

  it('is handled once', async () => {
    const [report] = await listReports(node.database.pool, { isAll: false })
    expect(await markReportHandled(node.database.pool, report!.id)).toBe(true)
    expect(await markReportHandled(node.database.pool, report!.id)).toBe(false)
    expect((await listReports(node.database.pool, { isAll: false })).map(({ id }) => id)).not.toContain(report!.id)
  })

  it('has a new key for each form', async () => {
    const keyOf = async () => /name="key" value="([^"]+)"/.exec(await (await fetch(node.url + path)).text())?.[1]
    expect(await keyOf()).not.toBe(await keyOf())
  })
})

describe('a refused report', () => {
  it.each([
    [{ kind: '' }, 'kind-wrong', 'Vælg, hvad det handler om'],
    [{ kind: 'constructor' }, 'kind-wrong', 'Vælg, hvad det handler om'],
    [{ message: '   ' }, 'message', 'Skriv, hvad du vil fortælle'],
    [{ message: 'x'.repeat(4001) }, 'message', 'Skriv højst 4000 tegn'],
    [{ source: 'javascript:alert(1)' }, 'source', 'Skriv et helt link'],
    [{ source: 'x' }, 'source', 'Skriv et helt link'],
    [{ contact: 'ikke en adresse' }, 'contact', 'Skriv en e-mail'],
  ])('%o says what to mend and where', async (change, field, message) => {
    const before = await count()
    const response = await send({ ...fields(), ...change })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain(`<a class="ds-link" href="#${field}">${message}`)
    expect(html).toContain('aria-invalid="true"'.repeat(field.startsWith('kind') ? 0 : 1))
    expect(await count()).toBe(before)
  })

  it('keeps what was typed, as text', async () => {
    const html = await (await send({ ...fields(), kind: 'missing', contact: '"><script>x</script>' })).text()
    expect(html).toContain('noget forkert &lt;b&gt;her&lt;/b&gt;')
    expect(html).toContain('value="https://example.org/kilde"')
    expect(html).toMatch(/value="missing" checked/)
    expect(html).not.toContain('<script>x')
  })

  it('with an old or forged key gets a new one', async () => {
    const response = await send({ ...fields(), key: "x' or 1=1" })
    expect(response.status).toBe(422)
    expect(/name="key" value="([^"]+)"/.exec(await response.text())?.[1]).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('from another site is forbidden, of a strange kind is a bad request', async () => {
    expect((await send(fields(), path, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await send({ ...fields(), message: 'a\0b' })).status).toBe(400)
    const json = { method: 'POST', body: '{}', headers: { origin: node.url, 'content-type': 'application/json' } }
    expect((await fetch(node.url + path, json)).status).toBe(400)
  })

  it('about an unknown article is not found', async () => {
    const unknown = href('articleReport', 'da', { slug: 'findes-ikke' })
    expect((await fetch(node.url + unknown)).status).toBe(404)
    expect((await send(fields(), unknown)).status).toBe(404)
  })
})

it('too many reports in an hour are refused with the text kept', async () => {
  const strict = await startTestNode({ RATE_LIMIT_FACTOR: '0.2' }, node.database)
  try {
    const post = (form: Record<string, string>) =>
      fetch(strict.url + path, {
        method: 'POST',
        body: new URLSearchParams(form),
        redirect: 'manual',
        headers: { origin: strict.url },
      })
    const first = fields()
    await node.database.pool.query('delete from rate_limits')
    expect((await post(first)).status).toBe(303)
    const refused = await post({ ...fields(), message: 'den næste' })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('den næste</textarea>')
    expect((await post(first)).status).toBe(303)
  } finally {
    await strict.stop()
  }
})
