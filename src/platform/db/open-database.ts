import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '#platform/config.ts'
import type { Log } from '#platform/log.ts'
import { checkServer, connectDatabase, type DatabasePool } from './connect.ts'
import { openEmbeddedPostgres } from './embedded-postgres.ts'
import { migrate } from './migrate.ts'

export type OpenDatabase = DatabasePool & { ownerUrl: string; isEmbedded: boolean; stop(): Promise<void> }

const appRole = 'fysvej_app'

/**
 * Opens the database of this installation: the server at DATABASE_URL, or our own on DATA_DIR. Migrates it.
 * On our own server the app gets a role that cannot change the schema; the one keeper of DATA_DIR keeps it running.
 */
export async function openDatabase(
  config: Config,
  log: Log,
  migrationFolder: string,
  options: { isKeeper?: boolean } = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    const ownerUrl = config.migrationDatabaseUrl ?? config.databaseUrl
    const pool = connectDatabase(config.databaseUrl, log)
    try {
      await checkServer(pool.pool)
      await migrate(ownerUrl, migrationFolder)
    } catch (error) {
      await pool.close()
      throw error
    }
    return { ...pool, ownerUrl, isEmbedded: false, stop: () => pool.close() }
  }
  const server = await openEmbeddedPostgres(join(config.dataDir, 'postgres'), options.isKeeper ? { log } : undefined)
  const urlOf = (role: string, database: string) =>
    `postgres://${role}:${server.password}@127.0.0.1:${server.port}/${database}`
  await prepareEmbedded(urlOf('fysvej', 'postgres'), urlOf('fysvej', 'fysvej'), server.password)
  await migrate(urlOf('fysvej', 'fysvej'), migrationFolder)
  const pool = connectDatabase(urlOf(appRole, 'fysvej'), log)
  return {
    ...pool,
    ownerUrl: urlOf('fysvej', 'fysvej'),
    isEmbedded: true,
    async stop() {
      await pool.close()
      await server.stop()
    },
  }
}

async function prepareEmbedded(maintenanceUrl: string, ownerUrl: string, password: string): Promise<void> {
  await withClient(maintenanceUrl, async (client) => {
    await client.query('select pg_advisory_lock(7315042)')
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'fysvej'")
    if (rowCount === 0) await client.query('create database fysvej')
    const role = await client.query('select 1 from pg_roles where rolname = $1', [appRole])
    if (role.rowCount === 0) await client.query(`create role ${appRole} login password ${pg.escapeLiteral(password)}`)
  })
  await withClient(ownerUrl, (client) => grantAppRole(client))
}

/** Lets the app's role read and write rows, now and in tables to come, and nothing else. */
async function grantAppRole(client: pg.Client): Promise<void> {
  await client.query(`
    grant usage on schema public to ${appRole};
    grant select, insert, update, delete on all tables in schema public to ${appRole};
    grant usage on all sequences in schema public to ${appRole};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
    alter default privileges in schema public grant usage on sequences to ${appRole}`)
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
