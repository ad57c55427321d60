import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { href } from '#routes'
import { eventually } from '#test/support/eventually.ts'
import { startTestNode, type TestNode } from '#test/support/node.ts'

let node: TestNode
let admin: pg.Client
beforeAll(async () => {
  node = await startTestNode()
  admin = new pg.Client({ connectionString: inject('databaseServer') })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await node.close()
})

const report = (accept = 'text/html') =>
  fetch(node.url + href('articleReport', 'da', { slug: 'krampe-i-foden' }), {
    method: 'POST',
    body: new URLSearchParams({ kind: 'wrong', message: 'x', source: '', contact: '', key: randomUUID() }),
    redirect: 'manual',
    headers: { origin: node.url, accept },
  })

it('a database that goes away turns writes into 503 with Retry-After, leaves pages alone, and is found again', async () => {
  const name = new URL(node.database.url).pathname.slice(1)
  await admin.query(`alter database ${name} allow_connections false`)
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  const refused = await report()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await (await report('application/json')).json()).toMatchObject({ status: 503, code: 'unavailable' })
  expect((await fetch(`${node.url}/health/ready`)).status).toBe(503)
  for (const path of [href('home', 'da'), href('find', 'da'), `${href('search', 'da')}?q=krampe`])
    expect((await fetch(node.url + path)).status).toBe(200)
  await admin.query(`alter database ${name} allow_connections true`)
  await eventually(async () => expect((await report()).status).toBe(303), 10_000)
  expect((await fetch(`${node.url}/health/ready`)).status).toBe(200)
}, 40_000)
