import type { PlaceIndex } from '#core/places/create-place-index.ts'
import type { Place } from '#core/places/place.ts'
import type { SpecialityIndex } from '#core/specialities/create-speciality-index.ts'
import type { CountryCode } from './clinic-record.ts'

export type FinderIntent = {
  /** What the person wants help with; empty when nothing was recognised. */
  specialityIds: string[]
  /** The words, as typed, that were read as a speciality; empty when none. */
  problem: string
  place: Place | undefined
  /** What is left for a search by name, as typed; empty when nothing is. */
  name: string
}
export type FinderVocabulary = {
  specialities: SpecialityIndex
  places: PlaceIndex
  language: 'da' | 'nb' | 'en'
  /** Ranks places; undefined when the person has not said. */
  country?: CountryCode | undefined
  /** True for a word that a clinic or a physiotherapist is called: such a word is never taken for a typing error. */
  isNameWord?: (word: string) => boolean
}

/** Reads one free line ("fysioterapeut kramper aarhus") as problem, place and name. */
export function parseFinderIntent(_text: string, _vocabulary: FinderVocabulary): FinderIntent {
  throw new Error('under construction')
}
