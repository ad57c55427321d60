import { unitVector } from '#core/distance.ts'
import { freeThisWeek, lastingFlags } from './clinic-flags.ts'
import { nameHash } from './clinic-names.ts'
import { type ClinicRecord, type CountryCode, countryCodes } from './clinic-record.ts'
import { createInterner, type Interner, renumber } from './interner.ts'
import { createOpeningPatterns, keyOfPattern, type OpeningPattern, patternOf } from './opening-patterns.ts'
import { type PriceStep, priceOn, priceSteps } from './price-steps.ts'
import { bayesianRating, qualityOf } from './ranking.ts'
import type { SpecialityBits } from './wanted-specialities.ts'

type Column = Int32Array | Uint8Array | Uint16Array | Float64Array

/** One entry a row in each column; `specialities` has `specialityWords` of them. NaN is not stated. */
export type ClinicColumns = {
  /** Rows in use, dead ones included. */
  count: number
  readonly specialityWords: number
  id: Float64Array
  /** 0 is a removed row; else `countryNumber`. */
  country: Uint8Array
  latitude: Float64Array
  longitude: Float64Array
  x: Float64Array
  y: Float64Array
  z: Float64Array
  specialities: Int32Array
  /** See `clinic-names`. */
  nameHash: Int32Array
  flags: Uint16Array
  languages: Int32Array
  opening: Int32Array
  freeFromMs: Float64Array
  freeUntilMs: Float64Array
  rating: Float64Array
  quality: Float64Array
  /** The first step; further ones are in `laterPrices` by clinic id. */
  priceMinor: Float64Array
  priceFromDay: Float64Array
  laterPrices: Map<number, PriceStep[]>
  languageSets: Interner<string[]>
  openingPatterns: Interner<OpeningPattern>
}

export const countryNumber = (country: CountryCode): number => countryCodes.indexOf(country) + 1
const keyOfLanguages = (languages: string[]): string => languages.join('|')

export function createColumns(specialityWords: number): ClinicColumns {
  const numbers = (): Float64Array => new Float64Array(0)
  return {
    count: 0,
    specialityWords,
    id: numbers(),
    country: new Uint8Array(0),
    latitude: numbers(),
    longitude: numbers(),
    x: numbers(),
    y: numbers(),
    z: numbers(),
    specialities: new Int32Array(0),
    nameHash: new Int32Array(0),
    flags: new Uint16Array(0),
    languages: new Int32Array(0),
    opening: new Int32Array(0),
    freeFromMs: numbers(),
    freeUntilMs: numbers(),
    rating: numbers(),
    quality: numbers(),
    priceMinor: numbers(),
    priceFromDay: numbers(),
    laterPrices: new Map(),
    languageSets: createInterner(keyOfLanguages),
    openingPatterns: createOpeningPatterns(),
  }
}

/** Adds a row and gives its number. */
export function appendClinic(columns: ClinicColumns, record: ClinicRecord, bits: SpecialityBits): number {
  const row = columns.count
  if (row === columns.id.length) resize(columns, Math.max(64, row * 2))
  columns.count++
  const { country } = record
  const free = freeThisWeek(record.nextFree)
  const position = isPlaced(record.position) ? record.position : undefined
  const vector = position ? unitVector(position.latitude, position.longitude) : { x: Number.NaN, y: 0, z: 0 }
  columns.id[row] = record.id
  columns.country[row] = countryNumber(country)
  columns.latitude[row] = position?.latitude ?? Number.NaN
  columns.longitude[row] = position?.longitude ?? Number.NaN
  columns.x[row] = vector.x
  columns.y[row] = vector.y
  columns.z[row] = vector.z
  columns.nameHash[row] = nameHash(record.name)
  columns.flags[row] = lastingFlags(record)
  columns.languages[row] = columns.languageSets.numberOf(languagesOf(record))
  columns.opening[row] = columns.openingPatterns.numberOf(patternOf(country, record.openingHours))
  columns.freeFromMs[row] = free.fromMs
  columns.freeUntilMs[row] = free.untilMs
  columns.rating[row] = bayesianRating(record.rating) ?? Number.NaN
  columns.quality[row] = qualityOf(record)
  writeSpecialities(columns, row, { ids: record.specialityIds, bits })
  for (const { specialityIds } of record.practitioners) writeSpecialities(columns, row, { ids: specialityIds, bits })
  writePrices(columns, row, priceSteps(record.prices, country))
  return row
}

const isPlaced = (position: ClinicRecord['position']): boolean =>
  position !== undefined && Number.isFinite(position.latitude) && Number.isFinite(position.longitude)

/** The clinic's own and its physiotherapists' languages, lower case, sorted, each once. */
function languagesOf(record: ClinicRecord): string[] {
  const stated = new Set<string>()
  for (const { languages } of [record, ...record.practitioners]) {
    if (languages) for (const language of languages) stated.add(language.toLowerCase())
  }
  return [...stated].sort()
}

function writeSpecialities(
  columns: ClinicColumns,
  row: number,
  { ids, bits }: { ids: readonly string[]; bits: SpecialityBits },
): void {
  const start = row * columns.specialityWords
  for (const id of ids) {
    const bit = bits.bitOf(id)
    if (bit !== undefined) columns.specialities[start + (bit >> 5)]! |= 1 << (bit & 31)
  }
}

function writePrices(columns: ClinicColumns, row: number, steps: PriceStep[]): void {
  const [first] = steps
  columns.priceMinor[row] = first?.amountMinor ?? Number.NaN
  columns.priceFromDay[row] = first?.fromDay ?? Number.NaN
  if (steps.length > 1) columns.laterPrices.set(columns.id[row]!, steps)
  else columns.laterPrices.delete(columns.id[row]!)
}

/** The cheapest first visit on a day; undefined when not stated. */
export function priceOfRow(columns: ClinicColumns, row: number, day: number): number | undefined {
  if (!(columns.priceFromDay[row]! <= day)) return undefined
  const steps = columns.laterPrices.size > 0 ? columns.laterPrices.get(columns.id[row]!) : undefined
  return steps ? priceOn(steps, day) : columns.priceMinor[row]
}

/** Every column with its entries a row. */
function* eachColumn(columns: ClinicColumns): Generator<[name: keyof ClinicColumns, column: Column, width: number]> {
  for (const [name, column] of Object.entries(columns)) {
    if (!ArrayBuffer.isView(column)) continue
    yield [name as keyof ClinicColumns, column as Column, name === 'specialities' ? columns.specialityWords : 1]
  }
}

function emptyLike(column: Column, length: number): Column {
  return new (column.constructor as new (length: number) => Column)(length)
}

function resize(columns: ClinicColumns, rows: number): void {
  for (const [name, column, width] of eachColumn(columns)) {
    const bigger = emptyLike(column, rows * width)
    bigger.set(column)
    Object.assign(columns, { [name]: bigger })
  }
}

/** Moves the rows into a new order and forgets those that are not in it; leaves room for one in eight more. */
export function reorderColumns(columns: ClinicColumns, order: Int32Array): void {
  const capacity = order.length + (order.length >> 3)
  for (const [name, column, width] of eachColumn(columns)) {
    const moved = emptyLike(column, capacity * width)
    for (let row = 0; row < order.length; row++) {
      const from = order[row]! * width
      for (let offset = 0; offset < width; offset++) moved[row * width + offset] = column[from + offset]!
    }
    Object.assign(columns, { [name]: moved })
  }
  columns.count = order.length
  const count = order.length
  columns.languageSets = renumber(columns.languageSets, columns.languages, { count, keyOf: keyOfLanguages })
  columns.openingPatterns = renumber(columns.openingPatterns, columns.opening, { count, keyOf: keyOfPattern })
}
