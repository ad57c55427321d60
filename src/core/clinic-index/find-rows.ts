import { chordOfKilometres, unitVector } from '#core/distance.ts'
import { countryNumber } from './clinic-columns.ts'
import { bitOf } from './clinic-flags.ts'
import { visitNear } from './clinic-grid.ts'
import type { ClinicQuery } from './clinic-query.ts'
import { type ClinicRows, roomFor } from './clinic-rows.ts'
import { markRows, type NameTerm } from './name-search.ts'
import { type OpenPatterns, workOutPatterns } from './opening-patterns.ts'
import { holdsAny, type Wanted } from './wanted-specialities.ts'

/** A query made ready for the columns. */
export type PreparedQuery = {
  query: ClinicQuery
  wanted: Wanted | undefined
  terms: NameTerm[] | undefined
  filterMask: number
  open: OpenPatterns
}

/** The matching rows are `room.rows` up to `count`; with a centre, `room.chords` of a row is its squared chord. */
export type FoundRows = {
  count: number
  /** How many rows have each combination of filter bits. */
  masks: Int32Array
  /** By filter bit: how many rows lack only that one of the wanted filters. */
  missingOne: Int32Array
}

const maskCount = 1 << 10

/** Everything that matches, in no order. Each step narrows the rows of the one before; the cheap steps come first. */
export function findRows(clinics: ClinicRows, prepared: PreparedQuery): FoundRows {
  const { query, wanted } = prepared
  let count = gatherRows(clinics, prepared)
  count = keepCountry(clinics, count, query.country)
  if (wanted) count = keepWanted(clinics, count, wanted)
  if (query.centre) count = keepNear(clinics, count, query)
  if (query.languages.length > 0) count = keepLanguages(clinics, count, query.languages)
  return keepFilters(clinics, count, prepared)
}

function gatherRows(clinics: ClinicRows, { query, terms }: PreparedQuery): number {
  const { rows, marks } = roomFor(clinics)
  if (terms) return markRows(terms, clinics.postings, { marks, into: rows })
  let count = 0
  const add = (from: number, to: number): void => {
    for (let row = from; row < to; row++) rows[count++] = row
  }
  if (query.centre) {
    visitNear(clinics.grid, { centre: query.centre, radiusKm: query.radiusKm }, add)
    add(clinics.grid.sortedCount, clinics.columns.count)
  } else add(0, clinics.columns.count)
  return count
}

function keepCountry(clinics: ClinicRows, count: number, country: ClinicQuery['country']): number {
  const { rows } = roomFor(clinics)
  const numbers = clinics.columns.country
  const wanted = country ? countryNumber(country) : 0
  let kept = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    const number = numbers[row]!
    if (number !== 0 && (wanted === 0 || number === wanted)) rows[kept++] = row
  }
  return kept
}

function keepWanted(clinics: ClinicRows, count: number, wanted: Wanted): number {
  const { rows } = roomFor(clinics)
  const { specialities, specialityWords } = clinics.columns
  let kept = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    if (holdsAny(specialities, row * specialityWords, wanted.any)) rows[kept++] = row
  }
  return kept
}

function keepNear(clinics: ClinicRows, count: number, query: ClinicQuery): number {
  const { rows, chords } = roomFor(clinics)
  const { x, y, z } = clinics.columns
  const centre = unitVector(query.centre!.latitude, query.centre!.longitude)
  const limit = chordOfKilometres(query.radiusKm)
  let kept = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    const dx = x[row]! - centre.x
    const dy = y[row]! - centre.y
    const dz = z[row]! - centre.z
    const squared = dx * dx + dy * dy + dz * dz
    if (squared <= limit) {
      chords[row] = squared
      rows[kept++] = row
    }
  }
  return kept
}

function keepLanguages(clinics: ClinicRows, count: number, languages: string[]): number {
  const { rows } = roomFor(clinics)
  const { languageSets } = clinics.columns
  const asked = languages.map((language) => language.toLowerCase())
  const allowed = new Uint8Array(languageSets.size)
  for (let set = 0; set < allowed.length; set++) {
    const spoken = languageSets.valueOf(set)
    if (asked.every((language) => spoken.includes(language))) allowed[set] = 1
  }
  const setOf = clinics.columns.languages
  let kept = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    if (allowed[setOf[row]!] === 1) rows[kept++] = row
  }
  return kept
}

function keepFilters(clinics: ClinicRows, count: number, prepared: PreparedQuery): FoundRows {
  const masks = new Int32Array(maskCount)
  const missingOne = new Int32Array(32)
  workOutPatterns(prepared.open, roomFor(clinics).rows.subarray(0, count), clinics.columns.opening)
  return { count: tallyFilters(clinics, prepared, { count, masks, missingOne }), masks, missingOne }
}

/** Works out each row's filter bits, counts them and keeps the rows that have all the wanted ones. */
function tallyFilters(
  clinics: ClinicRows,
  { query, filterMask, open }: PreparedQuery,
  { count, masks, missingOne }: FoundRows,
): number {
  const { rows } = roomFor(clinics)
  const { flags, opening, freeFromMs, freeUntilMs } = clinics.columns
  const { answers } = open
  const openBit = bitOf('open-now')
  const freeBit = bitOf('free-this-week')
  const nowMs = query.now.getTime()
  let kept = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    let mask = flags[row]!
    if (answers[opening[row]!] === 1) mask |= openBit
    if (freeFromMs[row]! <= nowMs && nowMs <= freeUntilMs[row]!) mask |= freeBit
    const missing = filterMask & ~mask
    if (missing === 0) {
      masks[mask]!++
      rows[kept++] = row
    } else if ((missing & (missing - 1)) === 0) missingOne[31 - Math.clz32(missing)]!++
  }
  return kept
}
