import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { distanceKm } from '#core/distance.ts'
import { slugOf } from '#core/fold.ts'
import type { CodePosition, CodeRow, MunicipalityRow } from './build-places.ts'
import type { PackagedTown } from './packaged-towns.ts'
import { type DistrictEntry, isInRanges, type PlaceTables } from './place-tables.ts'
import { townKey, withoutCityPart } from './town-names.ts'

export type TownRow = {
  country: CountryCode
  slug: string
  kind: 'town' | 'district'
  name: string
  alternateNames: string[]
  postalCodes: string[]
  municipalityCode: string | undefined
  position: CodePosition
  population: number
}
type Unnamed = Omit<TownRow, 'slug'>

/** Codes of one town name further apart than this belong to namesakes. */
const sameTownKm = 30

/** Every town with a postal code of its own or in the packages, and the districts of our table. Slugs are unique in a country. */
export function buildTowns(
  codes: CodeRow[],
  packaged: PackagedTown[],
  tables: PlaceTables,
  municipalities: MunicipalityRow[],
): TownRow[] {
  const postal = townsOfCodes(codes, tables)
  const used = new Set(codes.map((code) => code.packaged))
  const near = (town: PackagedTown) =>
    [...postal, ...districts].some(
      (one) =>
        one.country === town.country &&
        [one.name, ...one.alternateNames].some((name) => townKey(name) === townKey(town.name)) &&
        distanceKm(one.position, town) < sameTownKm,
    )
  const districts = tables.districts.flatMap((district) => districtTown(district, codes))
  const others: Unnamed[] = packaged.filter((town) => !used.has(town) && !near(town)).map(packagedTown)
  const towns = [...postal, ...others].toSorted(
    (a, b) => b.population - a.population || b.postalCodes.length - a.postalCodes.length,
  )
  return withSlugs([...towns, ...districts], municipalities)
}

function townsOfCodes(codes: CodeRow[], tables: PlaceTables): Unnamed[] {
  const byName = new Map<string, CodeRow[][]>()
  for (const code of codes) {
    const { position } = code
    if (code.kind === 'box' || !position) continue
    const key = `${code.country}/${townKey(withoutCityPart(code.town))}`
    const clusters = byName.get(key) ?? []
    const cluster = clusters.find((one) => distanceKm(one[0]!.position!, position) < sameTownKm)
    if (cluster) cluster.push(code)
    else clusters.push([code])
    byName.set(key, clusters)
  }
  return [...byName.values()].flatMap((clusters) =>
    clusters.map((cluster) => townOfCluster(cluster, clusters.length > 1, tables)),
  )
}

function townOfCluster(cluster: CodeRow[], hasNamesake: boolean, tables: PlaceTables): Unnamed {
  const first = cluster.find((code) => code.packaged) ?? cluster[0]!
  const packaged = first.packaged
  const fullNames = new Set(cluster.map((code) => code.town))
  const base = withoutCityPart(first.town)
  const name = hasNamesake && fullNames.size === 1 ? first.town : base
  const postalCodes = cluster.map((code) => code.code)
  const entries = tables.towns.filter(
    (entry) =>
      entry.country === first.country &&
      (townKey(entry.town) === townKey(base) || fullNames.has(entry.town)) &&
      (!entry.only || entry.only.some((code) => postalCodes.includes(code))),
  )
  const alternateNames = new Set([...entries.flatMap((entry) => entry.alt), ...(packaged ? [packaged.name] : [])])
  if (fullNames.size === 1) alternateNames.add(first.town)
  alternateNames.delete(name)
  return {
    country: first.country,
    kind: 'town',
    name,
    alternateNames: [...alternateNames],
    postalCodes,
    municipalityCode: first.municipalityCode,
    position: packaged
      ? { latitude: packaged.latitude, longitude: packaged.longitude, quality: 'place' }
      : first.position!,
    population: packaged?.population ?? 0,
  }
}

const packagedTown = (town: PackagedTown): Unnamed => ({
  country: town.country,
  kind: 'town',
  name: town.name,
  alternateNames: [],
  postalCodes: [],
  municipalityCode: town.municipalityCode,
  position: { latitude: town.latitude, longitude: town.longitude, quality: 'place' },
  population: town.population,
})

/** A district with the name of its town says where that town is; it is not a place of its own. */
function districtTown(district: DistrictEntry, codes: CodeRow[]): Unnamed[] {
  if (townKey(district.name) === townKey(district.town)) return []
  const own = codes.filter((code) => code.country === district.country && isInRanges(code.code, district.codes))
  return [
    {
      country: district.country,
      kind: 'district',
      name: district.name,
      alternateNames: district.alt,
      postalCodes: own.filter((code) => code.kind !== 'box').map((code) => code.code),
      municipalityCode: own[0]?.municipalityCode,
      position: { latitude: district.lat, longitude: district.lon, quality: 'estimate' },
      population: 0,
    },
  ]
}

/** The most populous namesake gets the plain word; the others add their municipality, then a number. */
function withSlugs(towns: Unnamed[], municipalities: MunicipalityRow[]): TownRow[] {
  const municipalityName = new Map(municipalities.map((row) => [`${row.country}/${row.code}`, row.name]))
  const taken = new Set<string>()
  return towns.map((town) => {
    const plain = slugOf(town.name)
    const longer = slugOf(`${town.name} ${municipalityName.get(`${town.country}/${town.municipalityCode}`) ?? ''}`)
    let slug = plain
    for (let number = 1; taken.has(`${town.country}/${slug}`); number++)
      slug = number === 1 ? longer : `${longer}-${number}`
    taken.add(`${town.country}/${slug}`)
    return { ...town, slug }
  })
}
