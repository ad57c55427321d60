import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { buildTowns, type TownRow } from './build-towns.ts'
import { norwegianMunicipalities, readNorwegianCodes } from './norwegian-codes.ts'
import { type PackagedTown, readPackagedTowns } from './packaged-towns.ts'
import { isInRanges, type PlaceTables, type RegionEntry, readPlaceTables } from './place-tables.ts'
import { townKey, withoutCityPart } from './town-names.ts'

export type MunicipalityRow = { country: CountryCode; code: string; name: string; regionId: string | undefined }
export type CodePosition = { latitude: number; longitude: number; quality: 'place' | 'estimate' }
export type CodeRow = {
  country: CountryCode
  code: string
  town: string
  municipalityCode: string | undefined
  kind: 'street' | 'box' | 'unknown'
  position: CodePosition | undefined
  /** The town of the packages that has the same name. */
  packaged: PackagedTown | undefined
}
export type BuiltPlaces = {
  regions: RegionEntry[]
  municipalities: MunicipalityRow[]
  codes: CodeRow[]
  towns: TownRow[]
}

/** Postal codes, towns, municipalities and regions of Denmark and Norway, from our tables and the kept packages. */
export function buildPlaces(contentDir: string): BuiltPlaces {
  const tables = readPlaceTables(contentDir)
  const packaged = readPackagedTowns()
  const norwegian = norwegianMunicipalities()
  const municipalities = [
    ...tables.danishMunicipalities.map((row) => ({ country: 'DK' as const, ...row, regionId: row.region })),
    ...norwegian.map((row) => ({ country: 'NO' as const, ...row, regionId: countyOf(row.code, tables.regions) })),
  ]
  const known = new Set(municipalities.map((row) => `${row.country}/${row.code}`))
  const towns = packaged.map((town) =>
    known.has(`${town.country}/${town.municipalityCode}`) ? town : { ...town, municipalityCode: undefined },
  )
  const find = townFinder(towns)
  const codes = [...danishCodes(tables, find), ...norwegianCodes(tables, norwegian, find, towns)]
  return { regions: tables.regions, municipalities, codes, towns: buildTowns(codes, towns, tables, municipalities) }
}

const countyOf = (municipalityCode: string, regions: RegionEntry[]): string | undefined =>
  regions.find((region) => region.country === 'NO' && region.prefix === municipalityCode.slice(0, 2))?.id

type FindTown = (country: CountryCode, town: string, municipalityCode: string | undefined) => PackagedTown | undefined

/** By name, then by name without the part of a city, then both among the alternate names; same municipality only. */
function townFinder(towns: PackagedTown[]): FindTown {
  const byName = new Map<string, PackagedTown[]>()
  const byAlternate = new Map<string, PackagedTown[]>()
  const add = (index: Map<string, PackagedTown[]>, name: string, town: PackagedTown) => {
    const key = `${town.country}/${town.municipalityCode}/${townKey(name)}`
    const others = index.get(key)
    if (others) others.push(town)
    else index.set(key, [town])
  }
  for (const town of towns.toSorted((a, b) => b.population - a.population)) {
    add(byName, town.name, town)
    for (const name of town.alternateNames) add(byAlternate, name, town)
  }
  return (country, town, municipalityCode) => {
    for (const index of [byName, byAlternate])
      for (const name of [town, withoutCityPart(town)]) {
        const hit = index.get(`${country}/${municipalityCode}/${townKey(name)}`)?.[0]
        if (hit) return hit
      }
    return undefined
  }
}

function danishCodes(tables: PlaceTables, find: FindTown): CodeRow[] {
  return tables.danishCodes.flatMap((row) => {
    const packaged = row.kind === 'street' ? find('DK', row.town, row.municipality_code) : undefined
    const position: CodePosition | undefined =
      row.lat !== undefined && row.lon !== undefined
        ? { latitude: row.lat, longitude: row.lon, quality: 'estimate' }
        : packaged && placeOf(packaged)
    const codes = Array.from({ length: Number(row.to) - Number(row.from) + 1 }, (_, at) => Number(row.from) + at)
    return codes.map((code) => ({
      country: 'DK' as const,
      code: String(code).padStart(4, '0'),
      town: row.town,
      municipalityCode: row.municipality_code,
      kind: row.kind,
      position: row.kind === 'street' ? position : undefined,
      packaged,
    }))
  })
}

/** A district's own point first; then the town of that name in the same municipality; else the municipality's largest town. */
function norwegianCodes(
  tables: PlaceTables,
  municipalities: { code: string; name: string }[],
  find: FindTown,
  towns: PackagedTown[],
): CodeRow[] {
  const districts = tables.districts.filter((one) => one.country === 'NO')
  const largest = new Map<string | undefined, PackagedTown>()
  for (const town of towns)
    if (town.country === 'NO' && town.population >= (largest.get(town.municipalityCode)?.population ?? 0))
      largest.set(town.municipalityCode, town)
  largest.delete(undefined)
  return readNorwegianCodes(municipalities).map(({ code, town, municipalityCode }) => {
    const packaged = find('NO', town, municipalityCode)
    const district = districts.find((one) => isInRanges(code, one.codes))
    const fallback = largest.get(municipalityCode)
    const own = tables.norwegianPoints.find((one) => code >= one.from && code <= one.to)
    const mapped = own ?? district
    const position: CodePosition | undefined = mapped
      ? { latitude: mapped.lat, longitude: mapped.lon, quality: 'estimate' }
      : packaged
        ? placeOf(packaged)
        : fallback && { ...placeOf(fallback), quality: 'estimate' }
    return { country: 'NO', code, town, municipalityCode, kind: 'unknown', position, packaged }
  })
}

const placeOf = (town: PackagedTown): CodePosition => ({
  latitude: town.latitude,
  longitude: town.longitude,
  quality: 'place',
})
