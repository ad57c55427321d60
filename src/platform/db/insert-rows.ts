import type pg from 'pg'

type Queryable = Pick<pg.ClientBase, 'query'>

/**
 * Writes many rows with one statement. `columns` gives each column its SQL type; a key that a row lacks is NULL.
 * Names come from our code only, never from input. Returns how many rows were written.
 */
export async function insertRows<Column extends string>(
  client: Queryable,
  table: { name: string; columns: Record<Column, string>; onConflict?: string },
  rows: readonly Partial<Record<NoInfer<Column>, unknown>>[],
): Promise<number> {
  if (rows.length === 0) return 0
  const names = Object.keys(table.columns).join(', ')
  const typed = Object.entries(table.columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')
  const { rowCount } = await client.query(
    `insert into ${table.name} (${names}) select ${names} from json_to_recordset($1) as row (${typed}) ${table.onConflict ?? ''}`,
    [JSON.stringify(rows)],
  )
  return rowCount ?? 0
}

/** Runs `work` in one transaction; anything thrown rolls it back. */
export async function inTransaction<Value>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    return value
  } catch (error) {
    failure = error as Error
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release(failure && isConnectionFault(failure) ? failure : undefined)
  }
}

const isConnectionFault = (error: Error & { code?: string }): boolean =>
  error.code === undefined || /^(?:08|57P)/.test(error.code)
