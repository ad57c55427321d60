import { rmSync } from 'node:fs'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { seedPlaces } from '#features/places/index.ts'
import { connectDatabase } from '#platform/db/connect.ts'
import { openEmbeddedPostgres } from '#platform/db/embedded-postgres.ts'
import { migrate } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server with the database `template_fysvej`, migrated, with places, and closed to connections. */
    databaseServer: string
  }
}

/** One real PostgreSQL for the run: TEST_DATABASE_URL, or our own in a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const folder = temporaryFolder('test')
  const server = given ? undefined : await openEmbeddedPostgres(folder)
  const serverUrl = given ?? `postgres://fysvej:${server!.password}@127.0.0.1:${server!.port}/postgres`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query("update pg_database set datistemplate = false where datname = 'template_fysvej'").catch(() => {})
  await admin.query('drop database if exists template_fysvej with (force)')
  await admin.query('create database template_fysvej')
  const templateUrl = new URL(serverUrl)
  templateUrl.pathname = '/template_fysvej'
  await migrate(templateUrl.href, 'db/migrations')
  const template = connectDatabase(templateUrl.href, createLog('silent'), 1)
  await seedPlaces(template.pool, 'content')
  await template.close()
  await admin.query('alter database template_fysvej with is_template true allow_connections false')
  await admin.end()
  project.provide('databaseServer', serverUrl)
  return async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
