import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { migrate, pendingMigrations } from './migrate.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

it('applies a file once, also when two nodes start together', async () => {
  const folder = folderWith({ '9001-first.sql': 'create table once (id int)' })
  expect(await pendingMigrations(database.pool, folder)).toEqual(['9001-first.sql'])
  const [a, b] = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
  expect([a[0]!.isNew, b[0]!.isNew].sort()).toEqual([false, true])
  expect(await pendingMigrations(database.pool, folder)).toEqual([])
})

it('rolls back a file that fails and names it', async () => {
  const folder = folderWith({ '9002-half.sql': 'create table half (id int); select no_such_column' })
  await expect(migrate(database.url, folder)).rejects.toThrow(/9002-half\.sql failed and was rolled back/)
  const { rows } = await database.pool.query("select to_regclass('half') as half")
  expect(rows[0].half).toBeNull()
})

it('refuses a file that was changed after it had been applied', async () => {
  await migrate(database.url, folderWith({ '9003-kept.sql': 'create table kept (id int)' }))
  await expect(migrate(database.url, folderWith({ '9003-kept.sql': 'create table kept (id bigint)' }))).rejects.toThrow(
    /9003-kept\.sql was changed/,
  )
})
