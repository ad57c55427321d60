import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href } from '#routes'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

const secondMs = 1000
let database: TestDatabase
let one: TestNode
let other: TestNode

beforeAll(async () => {
  database = await createTestDatabase()
  one = await startTestNode({ DEMO_CLINICS: '60' }, database)
  other = await startTestNode({ DEMO_CLINICS: '60' }, database)
})
afterAll(async () => {
  await Promise.all([one?.close(), other?.close()])
  await database.drop()
})

async function clinic(at: number): Promise<{ id: number; slug: string; name: string }> {
  const { rows } = await database.pool.query('select id, slug, name from clinics order by id offset $1 limit 1', [at])
  return rows[0]
}
const page = (node: TestNode, slug: string) => fetch(node.url + href('clinic', 'da', { slug }), { redirect: 'manual' })
const shows = async (node: TestNode, slug: string, words: string) =>
  (await (await page(node, slug)).text()).includes(words)
async function finds(node: TestNode, what: string, slug: string): Promise<boolean> {
  const answer = await fetch(node.url + href('find', 'da', {}, { what, country: 'DK' }))
  return (await answer.text()).includes(href('clinic', 'da', { slug }))
}
const rename = (id: number, name: string) =>
  database.pool.query('update clinics set name = $2 where id = $1', [id, name])

describe('two nodes on one database', () => {
  it('make the demo directory once', async () => {
    const { rows } = await database.pool.query('select count(*)::int as clinics from clinics')
    expect(rows).toEqual([{ clinics: 60 }])
    expect([one.isDemo, other.isDemo]).toEqual([true, true])
  })

  it('show a new name within a second, on kept pages too', async () => {
    const { id, slug } = await clinic(0)
    for (const node of [one, other]) expect((await page(node, slug)).status).toBe(200)
    await rename(id, 'Prøve Omdøbt Qvistholm')
    for (const node of [one, other])
      await eventually(async () => expect(await shows(node, slug, 'Omdøbt Qvistholm')).toBe(true), secondMs)
  })

  it('find a new name within a second', async () => {
    const { rows } = await database.pool.query(
      `update clinics set name = 'Prøve Zyxborg' where id = (select max(id) from clinics where country = 'DK') returning slug`,
    )
    for (const node of [one, other])
      await eventually(async () => expect(await finds(node, 'Zyxborg', rows[0].slug)).toBe(true), secondMs)
  })

  it('lead from an old address to the new one', async () => {
    const { id, slug } = await clinic(2)
    await database.pool.query('update clinics set slug = $2 where id = $1', [id, 'ny-adresse'])
    for (const node of [one, other])
      await eventually(async () => {
        const answer = await page(node, slug)
        expect([answer.status, answer.headers.get('location')]).toEqual([
          301,
          href('clinic', 'da', { slug: 'ny-adresse' }),
        ])
      }, secondMs)
  })

  it('forget a hidden clinic within a second', async () => {
    const { id, slug } = await clinic(3)
    expect((await page(other, slug)).status).toBe(200)
    await database.pool.query(`update clinics set status = 'hidden' where id = $1`, [id])
    await eventually(async () => expect((await page(other, slug)).status).toBe(404), secondMs)
  })

  it('read everything anew after their listening connections were lost', async () => {
    const { id, slug } = await clinic(4)
    await page(other, slug)
    const { rowCount } = await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fysvej-listen' and datname = current_database()`,
    )
    expect(rowCount).toBe(2)
    await rename(id, 'Prøve Uden Besked')
    for (const node of [one, other])
      await eventually(async () => expect(await shows(node, slug, 'Prøve Uden Besked')).toBe(true), 3000)
  })
})

it('loses nothing that was acknowledged when a node is killed', async () => {
  const { child, url } = await startProcess()
  const { id, slug } = await clinic(5)
  const reportPath = href('articleReport', 'da', { slug: 'krampe-i-foden' })
  const form = await (await fetch(url + reportPath)).text()
  const key = /name="key" value="([^"]+)"/.exec(form)![1]!
  const answer = await fetch(url + reportPath, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ kind: 'other', message: 'Før strømmen gik', source: '', contact: '', key }),
  })
  expect(answer.status).toBe(303)
  child.kill('SIGKILL')
  await rename(id, 'Prøve Efter Faldet')
  const { rows } = await database.pool.query('select message from article_reports')
  expect(rows).toEqual([{ message: 'Før strømmen gik' }])
  await eventually(async () => expect(await shows(other, slug, 'Prøve Efter Faldet')).toBe(true), secondMs)
}, 60_000)

/** A node in a process of its own, which can be killed. */
async function startProcess(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DATABASE_URL: database.url, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout!.on('data', (part) => {
    out += part
  })
  await eventually(() => expect(out).toContain('Fysvej answers at'), 30_000)
  return { child, url: /http:\/\/[^ /]+/.exec(out)![0] }
}
