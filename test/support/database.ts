import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connectDatabase, type DatabasePool } from '#platform/db/connect.ts'
import { createLog } from '#platform/log.ts'

export type TestDatabase = DatabasePool & { drop(): Promise<void> }
export const silentLog = createLog('silent')

/** A fresh copy of the migrated template, on the real server of this run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('databaseServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withAdmin(serverUrl, (admin) => admin.query(`create database ${name} template template_fysvej`))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const database = connectDatabase(url.href, silentLog)
  return {
    ...database,
    async drop() {
      await database.close()
      await withAdmin(serverUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`))
    },
  }
}

async function withAdmin(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
