import type pg from 'pg'
import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { distanceKm } from '#core/distance.ts'
import { slugOf } from '#core/fold.ts'
import { insertRows } from '#platform/db/insert-rows.ts'
import { townTable } from './places-tables.ts'
import { townKey, withoutCityPart } from './town-names.ts'

type Code = {
  country: CountryCode
  code: string
  town: string
  municipality_code: string | null
  latitude: number | null
  longitude: number | null
  position_quality: string | null
}
type Town = {
  country: CountryCode
  slug: string
  name: string
  postal_codes: string[]
  latitude: number
  longitude: number
}

/** A code further away than this belongs to a namesake. */
const sameTownKm = 30

/** Puts the codes of an imported source under their towns; a town that we do not have yet is made. */
export async function linkCodesToTowns(client: pg.PoolClient, source: string): Promise<void> {
  const codes = await client.query<Code>(
    `select country, code, town, municipality_code, latitude, longitude, position_quality from places
     where source = $1 and kind <> 'box' order by country, code`,
    [source],
  )
  const found = await client.query<Town>(
    `select country, slug, name, postal_codes, latitude, longitude from towns where kind = 'town'`,
  )
  const slugs = await client.query<{ key: string }>(`select country || '/' || slug as key from towns`)
  const taken = new Set(slugs.rows.map((row) => row.key))
  const towns = found.rows
  const touched = new Set<Town>()
  const made: (Town & { municipality_code: string | null; position_quality: string | null })[] = []
  for (const code of codes.rows) {
    const current = towns.find((town) => town.country === code.country && town.postal_codes.includes(code.code))
    if (current && isCalled(current, code.town)) continue
    if (current) {
      current.postal_codes = current.postal_codes.filter((one) => one !== code.code)
      touched.add(current)
    }
    const own = towns.find((town) => town.country === code.country && isCalled(town, code.town) && isNear(town, code))
    if (own) {
      own.postal_codes = [...own.postal_codes, code.code].sort()
      touched.add(own)
    } else if (code.latitude !== null && code.longitude !== null) {
      const town = newTown(code, { latitude: code.latitude, longitude: code.longitude }, taken)
      towns.push(town)
      made.push(town)
    }
  }
  for (const town of touched)
    await client.query('update towns set postal_codes = $3 where country = $1 and slug = $2', [
      town.country,
      town.slug,
      town.postal_codes,
    ])
  await insertRows(
    client,
    townTable,
    made.map((town) => ({ ...town, kind: 'town', alternate_names: [], population: 0, source })),
  )
}

const isCalled = (town: Town, name: string): boolean =>
  townKey(town.name) === townKey(name) || townKey(withoutCityPart(town.name)) === townKey(withoutCityPart(name))

const isNear = (town: Town, { latitude, longitude }: Code): boolean =>
  latitude === null || longitude === null || distanceKm(town, { latitude, longitude }) < sameTownKm

function newTown(code: Code, point: { latitude: number; longitude: number }, taken: Set<string>) {
  const name = withoutCityPart(code.town)
  let slug = slugOf(name) || code.code
  for (let number = 2; taken.has(`${code.country}/${slug}`); number++) slug = `${slugOf(name)}-${number}`
  taken.add(`${code.country}/${slug}`)
  const { country, municipality_code, position_quality } = code
  return { country, slug, name, postal_codes: [code.code], municipality_code, position_quality, ...point }
}
