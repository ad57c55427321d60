import type pg from 'pg'
import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import type { Place } from '#core/places/place.ts'
import type { PostalCode, Region } from './places.ts'
import { type DatedRegion, isValidOn, regionOn } from './region-on.ts'

export type PlacesData = {
  list: Place[]
  regions: Region[]
  regionById: Map<string, Region>
  /** By `DK/8000`. */
  codes: Map<string, PostalCode>
  sources: { source: string; licence: string; rows: number; loadedAt: string }[]
}
type RegionRow = Region & DatedRegion
type CodeRow = Omit<PostalCode, 'position' | 'regionId' | 'municipality'> & {
  municipality: string | null
  region: string | null
  latitude: number | null
  longitude: number | null
  quality: 'point' | 'place' | 'estimate' | null
}
type TownRow = Omit<Place, 'key' | 'regionId'> & { region: string | null }

/** Everything about places, with the regions of one day (`2027-01-01`). */
export async function readPlaces(pool: pg.Pool, day: string): Promise<PlacesData> {
  const regions = await regionRows(pool)
  const byId = new Map(regions.map((region) => [region.id, region]))
  const { rows: codeRows } = await pool.query<CodeRow>(
    `select p.country, p.code, p.town, p.kind, m.name as municipality, m.region_id as region, p.latitude, p.longitude,
       p.position_quality as quality
     from places p left join municipalities m on m.country = p.country and m.code = p.municipality_code
     order by p.country, p.code`,
  )
  const { rows: townRows } = await pool.query<TownRow>(
    `select t.country, t.slug, t.kind, t.name, t.alternate_names as "alternateNames", t.postal_codes as "postalCodes",
       t.latitude, t.longitude, t.population, m.region_id as region
     from towns t left join municipalities m on m.country = t.country and m.code = t.municipality_code
     order by t.country, t.population desc, t.slug`,
  )
  const { rows: sources } = await pool.query<{ source: string; licence: string; rows: number; loadedAt: Date }>(
    'select source, licence, rows, loaded_at as "loadedAt" from place_sources order by source',
  )
  const regionOf = (id: string | null) => regionOn(byId, id ?? undefined, day)
  const codes = codeRows.map((row) => postalCode(row, regionOf(row.region)))
  const towns = townRows.map(({ region, ...row }) => ({
    key: `${row.country}/${row.slug}`,
    ...row,
    regionId: regionOf(region),
  }))
  return {
    list: [...towns, ...codes.flatMap(placeOfCode)],
    regions: regions.filter((region) => isValidOn(region, day)),
    regionById: byId,
    codes: new Map(codes.map((code) => [`${code.country}/${code.code}`, code])),
    sources: sources.map((row) => ({ ...row, loadedAt: row.loadedAt.toISOString() })),
  }
}

async function regionRows(pool: pg.Pool): Promise<RegionRow[]> {
  const { rows } = await pool.query<{
    id: string
    country: CountryCode
    da: string
    nb: string
    en: string
    parallel: string[]
    from: string | null
    to: string | null
    replacedBy: string | null
  }>(
    `select id, country, name_da as da, name_nb as nb, name_en as en, parallel_names as parallel, valid_from::text as from,
       valid_to::text as to, replaced_by as "replacedBy" from regions order by country, position, id`,
  )
  return rows.map((row) => ({
    id: row.id,
    country: row.country,
    name: { da: row.da, nb: row.nb, en: row.en },
    parallelNames: row.parallel,
    validFrom: row.from ?? undefined,
    validTo: row.to ?? undefined,
    replacedBy: row.replacedBy ?? undefined,
  }))
}

function postalCode(row: CodeRow, regionId: string | undefined): PostalCode {
  const { country, code, town, kind, municipality, latitude, longitude, quality } = row
  const position = latitude !== null && longitude !== null && quality ? { latitude, longitude, quality } : undefined
  return { country, code, town, kind, municipality: municipality ?? undefined, regionId, position }
}

/** Post boxes are accepted in addresses, but nobody searches near one. */
function placeOfCode({ country, code, town, kind, regionId, position }: PostalCode): Place[] {
  if (kind === 'box' || !position) return []
  const { latitude, longitude } = position
  return [
    {
      key: `${country}/${code}`,
      country,
      kind: 'postal-code',
      name: `${code} ${town}`,
      slug: code,
      alternateNames: [],
      postalCodes: [code],
      latitude,
      longitude,
      population: 0,
      regionId,
    },
  ]
}
