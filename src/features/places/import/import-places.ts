import type pg from 'pg'
import { failed, ok, type Result } from '#core/result.ts'
import { linkCodesToTowns } from '#features/places/link-codes-to-towns.ts'
import { placeTable } from '#features/places/places-tables.ts'
import { townKey } from '#features/places/town-names.ts'
import { insertRows, inTransaction } from '#platform/db/insert-rows.ts'
import { decodeText } from './decode-text.ts'
import type { Fault, ImportRow } from './import-row.ts'
import { type Format, formats, readFileText } from './read-file.ts'

export type ImportReport = {
  format: Format
  encoding: string
  rows: number
  added: number
  changed: number
  same: number
  /** Rows of other countries. */
  skipped: number
  faults: Fault[]
  /** Municipalities that we do not know: the code keeps the one it had. */
  warnings: Fault[]
}
export type ImportOptions = {
  bytes: Uint8Array
  /** `2026-11-20`: the state of the file. */
  fileDate: string
  isDryRun: boolean
}
type Held = {
  country: string
  code: string
  town: string
  municipality_code: string | null
  kind: string
  latitude: number | null
  longitude: number | null
  position_quality: string | null
}

export const maxFileBytes = 50_000_000

/**
 * Loads an official file of postal codes over what we hold: one transaction, nothing is ever removed, the same file twice
 * changes nothing. Broken rows are left out and reported. The database announces the change to all nodes.
 */
export async function importPlaces(
  pool: pg.Pool,
  { bytes, fileDate, isDryRun }: ImportOptions,
): Promise<Result<ImportReport, string>> {
  if (bytes.byteLength > maxFileBytes) return failed('The file is larger than 50 MB.')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return failed(decoded.problem)
  const read = readFileText(decoded.value.text)
  if (!read.ok) return failed(read.problem)
  const { format, rows, faults, skipped } = read.value
  return inTransaction(pool, async (client) => {
    const plan = await planOf(client, rows)
    const writes = [...plan.added, ...plan.changed]
    if (!isDryRun && writes.length > 0) await write(client, writes, format, fileDate)
    return ok({
      format,
      encoding: decoded.value.encoding,
      rows: rows.length,
      added: plan.added.length,
      changed: plan.changed.length,
      same: rows.length - writes.length,
      skipped,
      faults,
      warnings: plan.warnings,
    })
  })
}

async function planOf(client: pg.PoolClient, rows: ImportRow[]) {
  const held = await client.query<Held>(
    'select country, code, town, municipality_code, kind, latitude, longitude, position_quality from places',
  )
  const heldByKey = new Map(held.rows.map((row) => [`${row.country}/${row.code}`, row]))
  const municipalities = await municipalityFinder(client)
  const added: Held[] = []
  const changed: Held[] = []
  const warnings: Fault[] = []
  for (const row of rows) {
    const before = heldByKey.get(`${row.country}/${row.code}`)
    const municipality = municipalities(row)
    if (row.municipality && !municipality)
      warnings.push({
        line: row.line,
        column: 'municipality',
        message: `${[row.municipality.name, row.municipality.code].filter(Boolean).join(' ')} is no municipality we know, or several have that name`,
      })
    const after = merged(before, row, municipality)
    if (!before) added.push(after)
    else if (JSON.stringify(before) !== JSON.stringify(after)) changed.push(after)
  }
  return { added, changed, warnings }
}

function merged(before: Held | undefined, row: ImportRow, municipality: string | undefined): Held {
  const kind = row.kind ?? before?.kind ?? 'unknown'
  const isTaken =
    row.position !== undefined && kind !== 'box' && !(row.position.onlyIfMissing && before && before.latitude !== null)
  const position = isTaken ? row.position : undefined
  return {
    country: row.country,
    code: row.code,
    town: row.town,
    municipality_code: municipality ?? before?.municipality_code ?? null,
    kind,
    latitude: position?.latitude ?? before?.latitude ?? null,
    longitude: position?.longitude ?? before?.longitude ?? null,
    position_quality: position?.quality ?? before?.position_quality ?? null,
  }
}

/** By name (files mix `Aalborg`, `Ålborg Kommune`), then by number. */
async function municipalityFinder(client: pg.PoolClient) {
  const { rows } = await client.query<{ country: string; code: string; name: string }>(
    'select country, code, name from municipalities',
  )
  const keyOf = (name: string) => townKey(name.replace(/ kommune$/i, ''))
  const byName = new Map<string, string[]>()
  for (const row of rows) {
    const key = `${row.country}/${keyOf(row.name)}`
    byName.set(key, [...(byName.get(key) ?? []), row.code])
  }
  const codes = new Set(rows.map((row) => `${row.country}/${row.code}`))
  return ({ country, municipality }: ImportRow): string | undefined => {
    if (municipality?.code && codes.has(`${country}/${municipality.code}`)) return municipality.code
    const named = municipality?.name ? byName.get(`${country}/${keyOf(municipality.name)}`) : undefined
    return named?.length === 1 ? named[0] : undefined
  }
}

async function write(client: pg.PoolClient, rows: Held[], format: Format, fileDate: string): Promise<void> {
  const source = `import:${format}`
  const columns = Object.keys(placeTable.columns)
  await insertRows(
    client,
    {
      ...placeTable,
      onConflict: `on conflict (country, code) do update set fetched_at = now(), ${columns
        .map((column) => `${column} = excluded.${column}`)
        .join(', ')}`,
    },
    rows.map((row) => ({ ...row, source, source_updated_on: fileDate })),
  )
  await linkCodesToTowns(client, source)
  await client.query(
    `insert into place_sources (source, licence, version, rows)
     values ($1, $2, $3, (select count(*) from places where source = $1))
     on conflict (source) do update set version = excluded.version, rows = excluded.rows, loaded_at = now()`,
    [source, formats[format].licence, fileDate],
  )
}
