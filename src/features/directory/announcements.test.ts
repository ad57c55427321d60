import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { bareClinic, fullClinic } from '#test/support/clinics.ts'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { saveClinic } from './directory-commands.ts'

let database: TestDatabase
let listener: pg.PoolClient
let heard: string[] = []
let id: number

beforeAll(async () => {
  database = await createTestDatabase()
  listener = await database.pool.connect()
  listener.on('notification', (message) => heard.push(message.payload ?? ''))
  await listener.query('listen fysvej_changes')
})
afterAll(async () => {
  listener.release(true)
  await database.drop()
})
beforeEach(async () => {
  await database.pool.query('truncate clinics, organisations, practitioners cascade')
  const saved = await saveClinic(database.pool, fullClinic)
  if (!saved.ok) throw new Error('not saved')
  id = saved.value.id
  await listener.query('select 1')
  heard = []
})

async function heardAfter(sql: string, values: unknown[] = []): Promise<string[]> {
  await database.pool.query(sql, values)
  await listener.query('select 1')
  return heard.sort()
}

it.each([
  "update clinics set name = 'Other'",
  "insert into clinic_specialities select id, 'knee' from clinics",
  'delete from clinic_languages',
  'update clinic_access set is_present = not is_present',
  "update clinic_funding set valid_to = '2020-01-01', valid_from = '2019-01-01'",
  'update prices set amount_minor = 1',
  'delete from opening_periods',
  "update opening_exceptions set on_date = '2098-01-01' where opens_minute is null",
  'delete from clinic_identifiers',
  'delete from practitioner_roles',
  "update practitioners set name = 'Other'",
  'delete from practitioners',
  "insert into practitioner_languages select id, 'fr' from practitioners",
  'delete from practitioner_specialities',
  "update authorisation_checks set result = 'not-found'",
  "update organisations set name = 'Other'",
  'delete from organisations',
  'delete from clinics',
])('announces the clinic once after: %s', async (sql) => {
  expect(await heardAfter(sql)).toEqual([`clinics:${id}`])
})

it('gives the clinic a new date when any part of it changes', async () => {
  const date = async () => (await database.pool.query('select updated_at from clinics')).rows[0].updated_at as Date
  const before = await date()
  await heardAfter('update prices set amount_minor = 1')
  expect((await date()).getTime()).toBeGreaterThan(before.getTime())
})

it('announces both clinics when a person moves', async () => {
  const other = await saveClinic(database.pool, bareClinic)
  if (!other.ok) throw new Error('not saved')
  await listener.query('select 1')
  heard = []
  await heardAfter('update practitioner_roles set clinic_id = $1', [other.value.id])
  expect(heard).toEqual([`clinics:${id}`, `clinics:${other.value.id}`])
})

it('is silent when nothing was written or all was taken back', async () => {
  expect(await heardAfter("update clinics set name = 'x' where false")).toEqual([])
  const client = await database.pool.connect()
  await client.query("begin; update clinics set name = 'Other'; rollback")
  client.release()
  await listener.query('select 1')
  expect(heard).toEqual([])
})

it('names up to a hundred clinics, and says "all" for more', async () => {
  const make = (count: number) =>
    heardAfter(
      `insert into clinics (slug, name, country, street, postal_code, town, source)
       select 'many-' || $1::int || '-' || n, 'Many', 'NO', '', '0150', 'Oslo', 'test' from generate_series(1, $1::int) n`,
      [count],
    )
  expect((await make(100)).every((payload) => /^clinics:\d+$/.test(payload)) && heard.length).toBe(100)
  heard = []
  expect(await make(101)).toEqual(['clinics:*'])
})
