import { lastingFlags } from '#core/clinic-index/clinic-flags.ts'
import { type ClinicHits, type ClinicQuery, type FilterKey, filterKeys } from '#core/clinic-index/clinic-query.ts'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { bayesianRating, bestScore, grades, problemStrength, qualityOf } from '#core/clinic-index/ranking.ts'
import { squaredChord, unitVector } from '#core/distance.ts'
import { isOpenAt } from '#core/opening-hours/opening-hours.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { nameStrengths } from './name-oracle.ts'

const weekMs = 7 * 86_400_000
const earthKm = 6371.0088

/** The textbook formula, on purpose not the one the index uses. */
export function haversineKm(one: { latitude: number; longitude: number }, other: typeof one): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const latitude = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
  const longitude = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  const scale = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude))
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(latitude + scale * longitude)))
}

/** What the finder must answer, worked out the slow way: one look at every record. */
export function searchSlowly(records: ClinicRecord[], specialities: Speciality[], query: ClinicQuery): ClinicHits {
  const strengths = nameStrengths(records, query.name)
  const context = { specialities, strengths, query }
  const matches = records.filter((record) => matchesAll(record, context))
  const ordered = matches.toSorted((one, other) => compare(one, other, context))
  const from = (query.page - 1) * query.pageSize
  const count = (change: Partial<ClinicQuery>): number => {
    const changed = { ...query, ...change }
    const names = nameStrengths(records, changed.name)
    return records.filter((record) => matchesAll(record, { specialities, strengths: names, query: changed })).length
  }
  return {
    hits: ordered.slice(from, from + query.pageSize).map((record) => hitOf(record, context)),
    total: matches.length,
    counts: Object.fromEntries(
      filterKeys.map((filter) => [filter, matches.filter((record) => passes(record, filter, query.now)).length]),
    ) as Record<FilterKey, number>,
    languageCounts: countLanguages(matches),
    rescue:
      matches.length > 0
        ? undefined
        : {
            nearest: nearest(records, { ...context, query: { ...query, radiusKm: 30_000 } }),
            withoutFilter: filterKeys
              .filter((filter) => query.filters.includes(filter))
              .map((filter) => ({ filter, total: count({ filters: query.filters.filter((one) => one !== filter) }) })),
            withoutSpeciality: query.specialityIds.length > 0 ? count({ specialityIds: [] }) : 0,
            withoutName: query.name.trim() === '' ? 0 : count({ name: '' }),
          },
  }
}

type Context = { specialities: Specialities; strengths: Map<number, number> | undefined; query: ClinicQuery }
type Specialities = Speciality[]

function matchesAll(record: ClinicRecord, { specialities, strengths, query }: Context): boolean {
  if (query.country && record.country !== query.country) return false
  if (query.centre && !(distanceOf(record, query)! <= query.radiusKm)) return false
  if (query.specialityIds.length > 0 && !gradesOf(record, specialities, query).some((grade) => grade > 0)) return false
  if (strengths && !strengths.has(record.id)) return false
  if (!query.languages.every((language) => spokenIn(record).includes(language))) return false
  return query.filters.every((filter) => passes(record, filter, query.now))
}

const distanceOf = (record: ClinicRecord, query: ClinicQuery): number | undefined =>
  query.centre && (record.position ? haversineKm(record.position, query.centre) : Number.POSITIVE_INFINITY)

const spokenIn = (record: ClinicRecord): string[] => [
  ...new Set([...(record.languages ?? []), ...record.practitioners.flatMap((one) => one.languages ?? [])]),
]

function ancestorsOf(id: string, specialities: Specialities): string[] {
  const parent = specialities.find((one) => one.id === id)?.parent
  return parent ? [parent, ...ancestorsOf(parent, specialities)] : []
}

function gradesOf(record: ClinicRecord, specialities: Specialities, query: ClinicQuery): number[] {
  const stated = [...record.specialityIds, ...record.practitioners.flatMap((one) => one.specialityIds)]
  const wantedIds = [...new Set(query.specialityIds)].filter((id) => specialities.some((one) => one.id === id))
  return wantedIds.map((wanted) => {
    if (stated.includes(wanted)) return grades.exact
    if (stated.some((id) => ancestorsOf(id, specialities).includes(wanted))) return grades.narrower
    return stated.some((id) => ancestorsOf(wanted, specialities).includes(id)) ? grades.broader : grades.none
  })
}

function passes(record: ClinicRecord, filter: FilterKey, now: Date): boolean {
  if (filter === 'open-now') return isOpenAt(record.openingHours, record.country, now) === true
  if (filter === 'free-this-week') {
    if (!record.nextFree) return false
    const at = Date.parse(record.nextFree.at)
    const seen = Date.parse(record.nextFree.seenAt)
    return at >= now.getTime() && at <= now.getTime() + weekMs && seen >= now.getTime() - weekMs
  }
  return (lastingFlags(record) & (1 << filterKeys.indexOf(filter))) !== 0
}

function priceKey(record: ClinicRecord, now: Date): [group: number, amount: number] {
  const currency = record.country === 'DK' ? 'DKK' : 'NOK'
  const zone = record.country === 'DK' ? 'Europe/Copenhagen' : 'Europe/Oslo'
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
  const visits = record.prices.filter(
    (price) => price.service === 'first-visit' && price.currency === currency && price.validFrom <= today,
  )
  const inForce = visits.map(({ minutes }) => {
    const same = visits.filter((one) => one.minutes === minutes)
    const newest = same
      .map((one) => one.validFrom)
      .sort()
      .at(-1)
    return Math.min(...same.filter((one) => one.validFrom === newest).map((one) => one.amountMinor))
  })
  if (inForce.length === 0) return [3, 0]
  return [record.country === 'DK' ? 1 : 2, Math.min(...inForce)]
}

function scoreOf(record: ClinicRecord, { specialities, strengths, query }: Context): number {
  const chord = query.centre && squaredChord(vectorOf(query.centre), vectorOf(record.position!))
  const each = gradesOf(record, specialities, query)
  const asked = [
    ...(each.length > 0
      ? [
          problemStrength(
            Math.max(...each),
            each.reduce((sum, grade) => sum + grade, 0),
            each.length,
          ),
        ]
      : []),
    ...(strengths ? [strengths.get(record.id)!] : []),
  ]
  const match = asked.length === 0 ? 1 : asked.reduce((sum, one) => sum + one, 0) / asked.length
  return bestScore(match, chord, qualityOf(record))
}

const vectorOf = ({ latitude, longitude }: { latitude: number; longitude: number }) => unitVector(latitude, longitude)

function compare(one: ClinicRecord, other: ClinicRecord, context: Context): number {
  const { query } = context
  const byDistance = (): number =>
    query.centre
      ? squaredChord(vectorOf(one.position!), vectorOf(query.centre)) -
        squaredChord(vectorOf(other.position!), vectorOf(query.centre))
      : 0
  const bySort = (): number => {
    if (query.sort === 'price') {
      const [oneKey, otherKey] = [priceKey(one, query.now), priceKey(other, query.now)]
      return oneKey[0] - otherKey[0] || oneKey[1] - otherKey[1]
    }
    if (query.sort === 'rating') return (bayesianRating(other.rating) ?? 0) - (bayesianRating(one.rating) ?? 0)
    if (query.sort === 'distance' && query.centre) return 0
    return scoreOf(other, context) - scoreOf(one, context)
  }
  return bySort() || byDistance() || one.id - other.id
}

function hitOf(record: ClinicRecord, { specialities, query }: Context): ClinicHits['hits'][number] {
  const best = Math.max(0, ...gradesOf(record, specialities, query))
  return {
    id: record.id,
    distanceKm: distanceOf(record, query),
    match: best === 0 ? undefined : best > grades.broader ? 'stated' : 'broader',
  }
}

function nearest(records: ClinicRecord[], context: Context): ClinicHits['hits'][number] | undefined {
  if (!context.query.centre) return undefined
  const placed = records.filter((record) => record.position && matchesAll(record, context))
  const sorted = placed.toSorted((one, other) =>
    compare(one, other, { ...context, query: { ...context.query, sort: 'distance' } }),
  )
  return sorted[0] && hitOf(sorted[0], context)
}

function countLanguages(records: ClinicRecord[]): ClinicHits['languageCounts'] {
  const all = [...new Set(records.flatMap(spokenIn))]
  return all
    .map((language) => ({ language, count: records.filter((record) => spokenIn(record).includes(language)).length }))
    .sort((one, other) => other.count - one.count || (one.language < other.language ? -1 : 1))
}
