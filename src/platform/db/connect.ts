import pg from 'pg'
import type { Log } from '#platform/log.ts'

export type DatabasePool = { pool: pg.Pool; url: string; close(): Promise<void> }

/** A pool for pages: short timeouts, and no lost connection ever ends the process. */
export function connectDatabase(url: string, log: Log, max = 10): DatabasePool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2000,
    application_name: 'fysvej',
    statement_timeout: 10_000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 15_000,
  })
  const report = (error: Error) =>
    log.warn({ event: 'database-connection-lost', code: (error as NodeJS.ErrnoException).code })
  pool.on('error', report)
  pool.on('connect', (client) => client.on('error', report))
  return { pool, url, close: () => pool.end() }
}

/** A server that the app cannot work with, in plain words. */
export class ServerFault extends Error {}

/** Throws in plain words when a server from DATABASE_URL cannot be used. */
export async function checkServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  )
  if (rows[0].version < 150_000)
    throw new ServerFault(`PostgreSQL 15 or newer is needed; the server at DATABASE_URL is ${rows[0].version}.`)
  if (rows[0].encoding !== 'UTF8')
    throw new ServerFault(`The database must be encoded in UTF8; the one at DATABASE_URL is ${rows[0].encoding}.`)
}
