import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, silentLog, type TestDatabase } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { type Change, listenForChanges } from './changes.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

it('hears a change of another connection once it is committed', async () => {
  const heard: Change[] = []
  const listener = await listenForChanges(database.url, silentLog, (change) => heard.push(change))
  await database.pool.query("select pg_notify('fysvej_changes', 'clinics:7')")
  await eventually(() => expect(heard).toEqual([{ topic: 'clinics', id: '7' }]))
  await listener.close()
})

it('says that everything may have changed after its connection was lost', async () => {
  const heard: Change[] = []
  const listener = await listenForChanges(database.url, silentLog, (change) => heard.push(change))
  await database.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fysvej-listen' and datname = current_database()",
  )
  await eventually(() => expect(heard).toEqual([{ topic: 'everything' }]))
  await database.pool.query("select pg_notify('fysvej_changes', 'clinics:8')")
  await eventually(() => expect(heard).toContainEqual({ topic: 'clinics', id: '8' }))
  await listener.close()
})
