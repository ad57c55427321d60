import { foldWord } from '#core/fold.ts'
import { createPlaceIndex, type PlaceIndex } from '#core/places/create-place-index.ts'
import type { Place } from '#core/places/place.ts'
import { addSynonyms, type SynonymGroups } from '#core/specialities/add-synonyms.ts'
import { createSpecialityIndex, type SpecialityIndex } from '#core/specialities/create-speciality-index.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import type { Directory } from '#features/directory/index.ts'
import type { Places } from '#features/places/index.ts'

/** What the finder reads: clinics, places, specialities. The place index follows the places when they are read anew. */
export type FinderSources = {
  directory: Directory
  specialities: SpecialityIndex
  places(): PlaceIndex
  /** The most populous towns of both countries, largest first. */
  largestTowns(): readonly Place[]
  regionName(id: string): { da: string; nb: string; en: string } | undefined
  /** True for a word of ordinary texts, in any spelling of æ, ø and å. */
  isEverydayWord(word: string): boolean
  now(): Date
}

export function createFinderSources(given: {
  directory: Directory
  places: Places
  specialities: Speciality[]
  everydayWords: ReadonlySet<string>
  /** What the text search knows to mean the same. */
  synonyms: SynonymGroups
  now(): Date
}): FinderSources {
  const read = () => ({
    version: given.places.version,
    index: createPlaceIndex(given.places.list),
    towns: largest(given.places.list),
  })
  let known = read()
  const current = () => {
    if (known.version !== given.places.version) known = read()
    return known
  }
  return {
    directory: given.directory,
    specialities: createSpecialityIndex(addSynonyms(given.specialities, given.synonyms)),
    places: () => current().index,
    largestTowns: () => current().towns,
    regionName: (id) => given.places.region(id)?.name,
    isEverydayWord: (word) => given.everydayWords.has(foldWord(word)),
    now: given.now,
  }
}

const keptTowns = 300

const largest = (places: readonly Place[]): Place[] =>
  places
    .filter((place) => place.kind === 'town')
    .sort((a, b) => b.population - a.population)
    .slice(0, keptTowns)
