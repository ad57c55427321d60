import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const lockKey = 7_315_041

export type Applied = { name: string; isNew: boolean }

/**
 * Brings the database at `url` to the newest schema: numbered SQL files, forward only, one transaction each, guarded by
 * an advisory lock. Throws when a file that was applied has changed since, or when one fails (that one is rolled back).
 */
export async function migrate(url: string, folder: string): Promise<Applied[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'fysvej-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(
      'create table if not exists schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from schema_migrations',
    )
    const known = new Map(rows.map((row) => [row.name, row.checksum]))
    const applied: Applied[] = []
    for (const name of readdirSync(folder)
      .filter((file) => /^\d{4}-.+\.sql$/.test(file))
      .sort()) {
      const sql = readFileSync(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = known.get(name)
      if (before !== undefined && before !== checksum)
        throw new Error(
          `Migration ${name} was changed after it had been applied. Restore the file; write a new one instead.`,
        )
      if (before === undefined) await applyOne(client, name, sql, checksum)
      applied.push({ name, isNew: before === undefined })
    }
    return applied
  } finally {
    await client.end()
  }
}

async function applyOne(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query("set local lock_timeout = '3s'")
    await client.query(sql)
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed and was rolled back: ${(error as Error).message}`)
  }
}

/** The names of the migrations in `folder` that this database has not had yet. */
export async function pendingMigrations(pool: pg.Pool, folder: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from schema_migrations')
  const done = new Set(rows.map((row) => row.name))
  return readdirSync(folder).filter((file) => /^\d{4}-.+\.sql$/.test(file) && !done.has(file))
}
