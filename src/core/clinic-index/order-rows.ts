import { localMoment } from '#core/opening-hours/local-time.ts'
import { countryNumber, priceOfRow } from './clinic-columns.ts'
import { nameHash } from './clinic-names.ts'
import type { ClinicQuery } from './clinic-query.ts'
import { type CountryCode, countryCodes } from './clinic-record.ts'
import { type ClinicRows, roomFor } from './clinic-rows.ts'
import type { PreparedQuery } from './find-rows.ts'
import { dayNumber } from './price-steps.ts'
import { bestScore } from './ranking.ts'
import type { IsBefore } from './select-first.ts'
import { strengthOf } from './wanted-specialities.ts'

/** A clinic whose whole name was typed comes before those that only hold the words. */
const partOfName = 0.9
/** Larger than any price, so that countries and clinics without a price stay apart. */
const priceGroup = 1e12

/** The order of a search's rows: by what was chosen, then by distance, then by id. */
export function orderOf(clinics: ClinicRows, count: number, prepared: PreparedQuery): IsBefore {
  const { query } = prepared
  if (query.sort === 'price') writePriceKeys(clinics, count, query)
  else if (query.sort === 'rating') writeRatingKeys(clinics, count)
  else if (query.sort === 'distance' && query.centre) return byDistance(clinics)
  else writeBestKeys(clinics, count, prepared)
  return byKey(clinics, query.centre !== undefined)
}

/** Nearest first, then the lower id. */
export function byDistance(clinics: ClinicRows): IsBefore {
  const { chords } = roomFor(clinics)
  const { id } = clinics.columns
  return (one, other) => {
    const difference = chords[one]! - chords[other]!
    return difference === 0 ? id[one]! < id[other]! : difference < 0
  }
}

function byKey(clinics: ClinicRows, hasCentre: boolean): IsBefore {
  const { keys } = roomFor(clinics)
  const { id } = clinics.columns
  const isNearer = byDistance(clinics)
  return (one, other) => {
    const difference = keys[one]! - keys[other]!
    if (difference !== 0) return difference < 0
    return hasCentre ? isNearer(one, other) : id[one]! < id[other]!
  }
}

function writeBestKeys(clinics: ClinicRows, count: number, { query, wanted, terms }: PreparedQuery): void {
  const { rows, chords, keys, marks } = roomFor(clinics)
  const { specialities, specialityWords, quality, nameHash: nameHashes } = clinics.columns
  const hash = nameHash(query.name)
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    const problem = wanted ? strengthOf(specialities, row * specialityWords, wanted) : 1
    const name = terms ? marks.strengths[row]! * (nameHashes[row] === hash ? 1 : partOfName) : 1
    const match = wanted && terms ? (problem + name) / 2 : problem * name
    keys[row] = -bestScore(match, query.centre ? chords[row] : undefined, quality[row]!)
  }
}

/** Cheapest first; without a country Danish prices come before Norwegian ones; not stated last. */
function writePriceKeys(clinics: ClinicRows, count: number, query: ClinicQuery): void {
  const { rows, keys } = roomFor(clinics)
  const { country } = clinics.columns
  const dayIn = (code: CountryCode): number => dayNumber(localMoment(code, query.now).date)
  const days = [0, ...countryCodes.map(dayIn)]
  const notStated = priceGroup * (countryNumber('NO') + 1)
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    const number = country[row]!
    const amount = priceOfRow(clinics.columns, row, days[number]!)
    keys[row] = amount === undefined ? notStated : priceGroup * number + amount
  }
}

/** Highest first; clinics without reviews last. */
function writeRatingKeys(clinics: ClinicRows, count: number): void {
  const { rows, keys } = roomFor(clinics)
  const { rating } = clinics.columns
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    keys[row] = Number.isNaN(rating[row]!) ? 0 : -rating[row]!
  }
}
