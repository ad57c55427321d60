import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '#platform/config.ts'
import { silentLog } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { openEmbeddedPostgres } from './embedded-postgres.ts'
import { openDatabase } from './open-database.ts'

const folder = temporaryFolder('embedded')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function query(server: { port: number; password: string }, sql: string) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: server.port,
    user: 'fysvej',
    password: server.password,
    database: 'postgres',
  })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('openEmbeddedPostgres', () => {
  it('starts in a path with a space, in UTF-8 whatever the environment says', async () => {
    const server = await openEmbeddedPostgres(folder)
    expect(await query(server, "select lower('ÆØÅ') as lower, current_setting('server_encoding') as encoding")).toEqual(
      [{ lower: 'æøå', encoding: 'UTF8' }],
    )
    await server.stop()
  })

  it('joins the server that a killed app left running, and leaves it to its owner', async () => {
    const owner = await openEmbeddedPostgres(folder)
    const joined = await openEmbeddedPostgres(folder)
    expect([owner.isOwner, joined.isOwner, joined.port]).toEqual([true, false, owner.port])
    await joined.stop()
    expect(await query(owner, 'select 1 as one')).toEqual([{ one: 1 }])
    await owner.stop()
  })

  it('starts again after the database was killed, with every committed row', async () => {
    const server = await openEmbeddedPostgres(folder)
    await query(server, 'create table kept as select generate_series(1, 500) as id')
    const data = (await query(server, "select current_setting('data_directory') as dir"))[0].dir
    process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    const again = await openEmbeddedPostgres(folder)
    expect(await query(again, 'select count(*)::int as rows from kept')).toEqual([{ rows: 500 }])
    await again.stop()
  })

  it('kept by the app is started again on its port when it dies, and stopped by the app that joined it', async () => {
    await openEmbeddedPostgres(folder) // left running, as by a killed app
    const kept = await openEmbeddedPostgres(folder, { log: silentLog })
    const pidFile = join(
      (await query(kept, "select current_setting('data_directory') as dir"))[0].dir,
      'postmaster.pid',
    )
    const pidOf = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    const killed = pidOf()
    process.kill(killed, 'SIGKILL')
    await eventually(async () => expect(await query(kept, 'select 1 as one')).toEqual([{ one: 1 }]), 20_000)
    expect(pidOf()).not.toBe(killed)
    await kept.stop()
    await expect(query(kept, 'select 1')).rejects.toThrow()
  }, 40_000)

  it('is not stopped by a stale file whose number belongs to another program', async () => {
    const first = await openEmbeddedPostgres(folder)
    const data = (await query(first, "select current_setting('data_directory') as dir"))[0].dir
    await first.stop()
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n5432\n\n127.0.0.1\n0\nready\n`)
    const server = await openEmbeddedPostgres(folder)
    expect(server.isOwner).toBe(true)
    await server.stop()
  })
})

it('gives the app a role that reads and writes rows but cannot change the schema', async () => {
  const database = await openDatabase(
    readConfig({ DATA_DIR: join(folder, 'app'), NODE_ENV: 'test' }),
    silentLog,
    'db/migrations',
  )
  await database.pool.query(
    "insert into article_reports (article_id, language, slug, article_version, kind, message, submission_key) values ('a','da','a','v','wrong','m','12345678')",
  )
  await expect(database.pool.query('create table intruder (id int)')).rejects.toMatchObject({ code: '42501' })
  await expect(database.pool.query('drop table article_reports')).rejects.toMatchObject({ code: '42501' })
  await database.stop()
})
