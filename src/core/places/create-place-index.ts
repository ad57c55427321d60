import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { squaredChord, type UnitVector, unitVector } from '#core/distance.ts'
import { allowedTypos, editDistance, letterMask, maskAllows } from '#core/edit-distance.ts'
import { foldWord } from '#core/fold.ts'
import type { Place } from './place.ts'
import { keysOf, type PlaceKeys, type PlaceText, parsePlaceText } from './place-keys.ts'

/** Towns, districts and postal codes that a person can search near. */
export type PlaceIndex = {
  readonly size: number
  /** At most ten, best first; `country` is preferred but never hides an exact match abroad. */
  find(text: string, country?: CountryCode): Place[]
  /** As `find`, but only what is called so (name, other name, postal code), in any spelling of æ, ø and å. */
  findExact(text: string, country?: CountryCode): Place[]
  byKey(key: string): Place | undefined
  /** Without a country the most populous of that slug. */
  bySlug(country: CountryCode | undefined, slug: string): Place | undefined
  /** The nearest town or district (or postal code where there are only those). */
  nearest(latitude: number, longitude: number): Place | undefined
}

/** How well a place answers; lower is better. A country is preferred within a grade, not across. */
const grades = { spelled: 0, name: 1, alternate: 2, word: 3, begins: 4, typo: 5 } as const
const mostFound = 10
const kindOrder: Record<Place['kind'], number> = { town: 0, district: 1, 'postal-code': 2 }

type Row = { place: Place; keys: PlaceKeys; masks: number[]; vector: UnitVector }
type Graded = { place: Place; grade: number }

/** Makes places searchable by name, other name and postal code. */
export function createPlaceIndex(places: readonly Place[]): PlaceIndex {
  const rows = places.map(rowOf)
  const byExactKey = groupBy(rows, ({ keys }) => [...keys.names, ...keys.alternates])
  const byCode = groupBy(rows, ({ place }) => place.postalCodes)
  const byKey = new Map(places.map((place) => [place.key, place]))
  const bySlug = groupBy([...places].sort(byPopulation), (place) => [place.slug, `${place.country}/${place.slug}`])

  const named = (text: PlaceText): Graded[] =>
    (byExactKey.get(text.folded) ?? []).map((row) => ({
      place: row.place,
      grade: gradeOfExact(row, text),
    }))

  const exact = (text: PlaceText, country: CountryCode | undefined): Graded[] => {
    if (!text.code) return ranked(named(text), country)
    const coded = (byCode.get(text.code) ?? []).filter(({ place }) => !text.country || place.country === text.country)
    const gradedByCode = withoutTownsOfCode(coded).map((row) => ({
      place: row.place,
      grade: gradeBesideCode(row, text.folded),
    }))
    return ranked(gradedByCode, text.country ?? country, 'postal-code')
  }

  const find = (typed: string, country: CountryCode | undefined): Place[] => {
    const text = parsePlaceText(typed)
    const found = exact(text, country)
    const others = text.code && found.length > 0 ? [] : ranked(loose(rows, text, found.length > 0), country)
    const inNumber = found.length === 0 ? codesThatBegin(rows, typed, country) : []
    const beside = text.code ? ranked(named(text), country) : []
    const further = [...beside, ...others, ...inNumber].map(({ place }) => place)
    const first = found.map(({ place }) => place)
    const best = text.code ? [...first, ...withoutRepeats(further)] : withoutRepeats([...first, ...further])
    return [...new Set(best)].slice(0, mostFound)
  }

  return {
    size: places.length,
    find,
    findExact: (typed, country) => {
      const text = parsePlaceText(typed)
      const found = [...new Set(exact(text, country).map(({ place }) => place))]
      return (text.code ? found : withoutRepeats(found)).slice(0, mostFound)
    },
    byKey: (key) => byKey.get(key),
    bySlug: (country, slug) => bySlug.get(country ? `${country}/${slug}` : slug)?.[0],
    nearest: (latitude, longitude) => nearestOf(rows, unitVector(latitude, longitude)),
  }
}

function rowOf(place: Place): Row {
  const keys = keysOf(place)
  const masks = [...keys.names, ...keys.alternates].map(letterMask)
  return { place, keys, masks, vector: unitVector(place.latitude, place.longitude) }
}

function groupBy<Item>(items: readonly Item[], keysOfItem: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOfItem(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

const isCode = ({ place }: Row): boolean => place.kind === 'postal-code'

/** `8700 Horsens` is no second Horsens beside the town that has the code, nor `1050 København K` one of many of that name. */
function withoutRepeats(places: Place[]): Place[] {
  const towns = places.filter((place) => place.kind !== 'postal-code')
  const seen = new Set<string>()
  return places.filter((place) => {
    if (place.kind !== 'postal-code') return true
    const name = `${place.country} ${keysOf(place).names[0]}`
    const isRepeat = seen.has(name) || towns.some((town) => isCodeOf(place, town))
    seen.add(name)
    return !isRepeat
  })
}

const isCodeOf = (place: Place, town: Place): boolean =>
  town.country === place.country &&
  foldWord(town.name) === foldWord(place.name.replace(/\d+/, '')) &&
  place.postalCodes.some((code) => town.postalCodes.includes(code))

/** Who types a code means its area, where that is known, and not the whole town. */
function withoutTownsOfCode(rows: Row[]): Row[] {
  const countries = new Set(rows.filter(isCode).map(({ place }) => place.country))
  return rows.filter((row) => isCode(row) || !countries.has(row.place.country))
}

function gradeOfExact({ keys }: Row, text: PlaceText): number {
  if (keys.spelled.includes(text.spelled)) return grades.spelled
  return keys.names.includes(text.folded) ? grades.name : grades.alternate
}

/** A code decides; the words beside it choose between the two countries and between the places of the code. */
function gradeBesideCode({ keys }: Row, folded: string): number {
  if (folded === '') return grades.spelled
  const names = [...keys.names, ...keys.alternates]
  if (names.includes(folded)) return grades.spelled
  return names.some((name) => name.startsWith(folded) || folded.startsWith(name)) ? grades.name : grades.alternate
}

const byPopulation = (one: Place, other: Place): number =>
  other.population - one.population ||
  kindOrder[one.kind] - kindOrder[other.kind] ||
  (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)

/** Grade, then country, then (for a code) the kind that was asked for, then population. */
function ranked(found: Graded[], country: CountryCode | undefined, kind?: Place['kind']): Graded[] {
  const abroad = ({ place }: Graded): number => Number(country !== undefined && place.country !== country)
  const otherKind = ({ place }: Graded): number => Number(kind !== undefined && place.kind !== kind)
  return found.sort(
    (one, other) =>
      one.grade - other.grade ||
      abroad(one) - abroad(other) ||
      otherKind(one) - otherKind(other) ||
      byPopulation(one.place, other.place),
  )
}

/** Words within a name, beginnings, and typing errors when nothing else is found. */
function loose(rows: readonly Row[], text: PlaceText, hasExact: boolean): Graded[] {
  if (text.folded === '') return []
  const found: Graded[] = []
  for (const { place, keys } of rows) {
    const names = [...keys.names, ...keys.alternates]
    if (names.some((name) => name.split(' ').includes(text.folded))) found.push({ place, grade: grades.word })
    else if (names.some((name) => name.startsWith(text.folded))) found.push({ place, grade: grades.begins })
  }
  return found.length > 0 || hasExact || text.folded.length < 3 ? found : mistyped(rows, text.folded)
}

function mistyped(rows: readonly Row[], folded: string): Graded[] {
  const mask = letterMask(folded)
  const limit = allowedTypos(folded)
  const found: Graded[] = []
  for (const { place, keys, masks } of rows) {
    let best = limit + 1
    for (const [index, name] of [...keys.names, ...keys.alternates].entries()) {
      if (maskAllows(mask, masks[index]!, limit)) best = Math.min(best, editDistance(folded, name, limit))
    }
    if (best <= limit) found.push({ place, grade: grades.typo + best })
  }
  return found
}

/** `80` while someone is typing a code. */
function codesThatBegin(rows: readonly Row[], typed: string, country: CountryCode | undefined): Graded[] {
  const digits = typed.trim()
  if (!/^\d{2,3}$/.test(digits)) return []
  const begins = rows.filter(({ place }) => place.postalCodes.some((code) => code.startsWith(digits)))
  const graded = begins.map(({ place }) => ({ place, grade: grades.begins }))
  return ranked(graded, country, 'postal-code')
}

function nearestOf(rows: readonly Row[], from: UnitVector): Place | undefined {
  const towns = rows.filter(({ place }) => place.kind !== 'postal-code')
  let best: Place | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { place, vector } of towns.length > 0 ? towns : rows) {
    const squared = squaredChord(from, vector)
    if (squared < least) {
      least = squared
      best = place
    }
  }
  return best
}
