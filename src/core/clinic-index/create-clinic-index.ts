import { kilometresOfChord } from '#core/distance.ts'
import { foldWord } from '#core/fold.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { bitOf } from './clinic-flags.ts'
import { type ClinicHit, type ClinicHits, type ClinicIndex, type ClinicQuery, filterKeys } from './clinic-query.ts'
import type { ClinicRecord } from './clinic-record.ts'
import { arrange, arrangeWhenDue, type ClinicRows, createRows, dropClinic, putClinic, roomFor } from './clinic-rows.ts'
import { type FoundRows, findRows, type PreparedQuery } from './find-rows.ts'
import { visitRows } from './name-postings.ts'
import { nameTerms } from './name-search.ts'
import { type OpenPatterns, openPatternsAt } from './opening-patterns.ts'
import { byDistance, orderOf } from './order-rows.ts'
import { selectRange } from './select-first.ts'
import { createSpecialityBits, holdsAny } from './wanted-specialities.ts'

/** The index that `NOTIFY` keeps fresh: `upsert` replaces or adds one clinic, `remove` of an unknown id does nothing. */
export type WritableClinicIndex = ClinicIndex & {
  upsert(record: ClinicRecord): void
  remove(id: number): void
}

const wholeEarthKm = 20_038

/**
 * Builds the finder's read index: flat columns sorted by a coarse grid, words of names with their rows, no records.
 * Of records with the same id the last counts. Speciality ids that are not in `specialities` are ignored.
 * The answers depend only on the records now in it, never on the order of changes. Not for use by two searches at a time,
 * which a single thread never has.
 */
export function createClinicIndex(records: Iterable<ClinicRecord>, specialities: Speciality[]): WritableClinicIndex {
  const clinics = createRows(createSpecialityBits(specialities))
  for (const record of records) putClinic(clinics, record)
  return indexOf(clinics)
}

/** As `createClinicIndex`, from pages that arrive one after the other: only one page of records is held at a time. */
export async function createClinicIndexFromPages(
  pages: AsyncIterable<Iterable<ClinicRecord>>,
  specialities: Speciality[],
): Promise<WritableClinicIndex> {
  const clinics = createRows(createSpecialityBits(specialities))
  for await (const page of pages) for (const record of page) putClinic(clinics, record)
  return indexOf(clinics)
}

function indexOf(clinics: ClinicRows): WritableClinicIndex {
  arrange(clinics)
  const prepare = createPreparer(clinics)
  return {
    get size() {
      return clinics.size
    },
    search: (query) => search(clinics, prepare(query), prepare),
    points: (query, limit) => listPoints(clinics, prepare(query), limit),
    hasNameWord(word) {
      const number = clinics.postings.numbers.get(foldWord(word))
      return number !== undefined && countRows(clinics, number) > 0
    },
    upsert(record) {
      putClinic(clinics, record)
      arrangeWhenDue(clinics)
    },
    remove(id) {
      dropClinic(clinics, id)
      arrangeWhenDue(clinics)
    },
  }
}

type Prepare = (query: ClinicQuery) => PreparedQuery

/** Keeps which opening patterns are open from one search to the next. */
function createPreparer(clinics: ClinicRows): Prepare {
  let open: OpenPatterns | undefined
  return (query) => {
    open = openPatternsAt(clinics.columns.openingPatterns, query.now, open)
    const vocabulary = {
      postings: clinics.postings,
      liveRows: clinics.size,
      countOf: (word: number) => countRows(clinics, word),
    }
    return {
      query,
      wanted: clinics.bits.wanted(query.specialityIds),
      terms: nameTerms(query.name, vocabulary),
      filterMask: query.filters.reduce((mask, filter) => mask | bitOf(filter), 0),
      open,
    }
  }
}

/** How many living rows a word stands in. */
function countRows({ columns, postings, size }: ClinicRows, word: number): number {
  if (size === columns.count && word < postings.sortedCount && !postings.later.has(word)) {
    return postings.starts[word + 1]! - postings.starts[word]!
  }
  let count = 0
  visitRows(postings, word, (row) => {
    if (columns.country[row] !== 0) count++
  })
  return count
}

function search(clinics: ClinicRows, prepared: PreparedQuery, prepare: Prepare): ClinicHits {
  const { query } = prepared
  const found = findRows(clinics, prepared)
  const from = (wholeNumber(query.page) - 1) * wholeNumber(query.pageSize)
  const isBefore = orderOf(clinics, found.count, prepared)
  const rows = roomFor(clinics).rows.subarray(0, found.count)
  const languageCounts = countLanguages(clinics, found.count)
  const page = selectRange(rows, { from, to: from + wholeNumber(query.pageSize) }, isBefore)
  return {
    hits: page.map((row) => hitOf(clinics, row, prepared)),
    total: found.count,
    counts: countFilters(found),
    languageCounts,
    rescue: found.count === 0 ? rescue(clinics, { prepared, found }, prepare) : undefined,
  }
}

const wholeNumber = (value: number): number => Math.max(1, Math.floor(value) || 1)

function hitOf(clinics: ClinicRows, row: number, { query, wanted }: PreparedQuery): ClinicHit {
  const { id, specialities, specialityWords } = clinics.columns
  const isStated = wanted && holdsAny(specialities, row * specialityWords, wanted.stated)
  return {
    id: id[row]!,
    distanceKm: query.centre && kilometresOfChord(roomFor(clinics).chords[row]!),
    match: wanted && (isStated ? 'stated' : 'broader'),
  }
}

function countFilters({ masks }: FoundRows): ClinicHits['counts'] {
  const counts = Object.fromEntries(filterKeys.map((filter) => [filter, 0])) as ClinicHits['counts']
  for (let mask = 1; mask < masks.length; mask++) {
    const rows = masks[mask]!
    if (rows > 0) for (const filter of filterKeys) if ((mask & bitOf(filter)) !== 0) counts[filter] += rows
  }
  return counts
}

/** Most spoken first, then by tag. */
function countLanguages(clinics: ClinicRows, count: number): ClinicHits['languageCounts'] {
  const { languages, languageSets } = clinics.columns
  const bySet = new Int32Array(languageSets.size)
  tally(roomFor(clinics).rows.subarray(0, count), languages, bySet)
  const counts = new Map<string, number>()
  for (let set = 0; set < bySet.length; set++) {
    if (bySet[set] === 0) continue
    for (const language of languageSets.valueOf(set)) counts.set(language, (counts.get(language) ?? 0) + bySet[set]!)
  }
  return [...counts]
    .map(([language, total]) => ({ language, count: total }))
    .sort((one, other) => other.count - one.count || (one.language < other.language ? -1 : 1))
}

/** A loop of its own, which the compiler makes fast. */
function tally(rows: Int32Array, column: Int32Array, into: Int32Array): void {
  for (let index = 0; index < rows.length; index++) into[column[rows[index]!]!]!++
}

/** What a person can do when nothing was found. Uses the room of the search anew. */
function rescue(
  clinics: ClinicRows,
  { prepared, found }: { prepared: PreparedQuery; found: FoundRows },
  prepare: Prepare,
): ClinicHits['rescue'] {
  const { query, wanted, terms } = prepared
  const countOf = (change: Partial<ClinicQuery>): number => findRows(clinics, prepare({ ...query, ...change })).count
  const asked = filterKeys.filter((filter) => query.filters.includes(filter))
  return {
    withoutFilter: asked.map((filter) => ({ filter, total: found.missingOne[31 - Math.clz32(bitOf(filter))]! })),
    withoutSpeciality: wanted ? countOf({ specialityIds: [] }) : 0,
    withoutName: terms ? countOf({ name: '' }) : 0,
    nearest: query.centre && nearestAnywhere(clinics, { ...prepared, query: { ...query, radiusKm: wholeEarthKm } }),
  }
}

function nearestAnywhere(clinics: ClinicRows, prepared: PreparedQuery): ClinicHit | undefined {
  const { count } = findRows(clinics, prepared)
  const rows = roomFor(clinics).rows.subarray(0, count)
  const [row] = selectRange(rows, { from: 0, to: 1 }, byDistance(clinics))
  return row === undefined ? undefined : hitOf(clinics, row, prepared)
}

function listPoints(
  clinics: ClinicRows,
  prepared: PreparedQuery,
  limit: number,
): { id: number; latitude: number; longitude: number }[] {
  const { rows, keys } = roomFor(clinics)
  const { id, latitude, longitude } = clinics.columns
  const { count } = findRows(clinics, prepared)
  let placed = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]!
    if (Number.isNaN(latitude[row]!)) continue
    keys[row] = Math.imul(id[row]!, 0x9e3779b1) >>> 0
    rows[placed++] = row
  }
  const isSpread = (one: number, other: number): boolean =>
    keys[one] === keys[other] ? id[one]! < id[other]! : keys[one]! < keys[other]!
  const isBefore = prepared.query.centre ? byDistance(clinics) : isSpread
  const range = { from: 0, to: Math.max(0, Math.floor(limit) || 0) }
  return selectRange(rows.subarray(0, placed), range, isBefore).map((row) => ({
    id: id[row]!,
    latitude: latitude[row]!,
    longitude: longitude[row]!,
  }))
}
