import type { CountryCode } from './clinic-record.ts'

/** Each means "stated as yes"; "not stated" never passes and never counts as no elsewhere. */
export const filterKeys = [
  'public-funding',
  'without-referral',
  'step-free',
  'home-visit',
  'online',
  'accepts-new',
  'open-now',
  'evening',
  'weekend',
  'free-this-week',
] as const
export type FilterKey = (typeof filterKeys)[number]
export const sortKeys = ['best', 'distance', 'price', 'rating'] as const
export type SortKey = (typeof sortKeys)[number]

export type ClinicQuery = {
  country: CountryCode | undefined
  /** Degrees; the middle of the place, or the person's rounded position. */
  centre: { latitude: number; longitude: number } | undefined
  /** Kilometres as the crow flies; used only with a centre. */
  radiusKm: number
  /** Clinics (or one of their physiotherapists) with any of these, of their descendants or ancestors match; empty means all. */
  specialityIds: string[]
  /** Words of a clinic's or physiotherapist's name, as typed; empty means all. */
  name: string
  filters: FilterKey[]
  /** BCP 47 tags; a clinic must speak all of them, through any of its physiotherapists. */
  languages: string[]
  /** Without a centre `distance` sorts as `best`. Prices of two currencies are not compared: Danish ones come first, then Norwegian. */
  sort: SortKey
  /** From 1. */
  page: number
  pageSize: number
  /** The instant that "open now" and "free this week" are asked for. */
  now: Date
}

/**
 * `match` says how the clinic meets the problem: it states one of the wanted specialities or a part of one, or only a broader one
 * (`leg` for `cramps`), which is found too but ranks below; undefined when no problem was asked for.
 */
export type ClinicHit = { id: number; distanceKm: number | undefined; match: 'stated' | 'broader' | undefined }
export type ClinicHits = {
  hits: ClinicHit[]
  total: number
  /** How many of the hits would remain with each filter added (or do pass it already). */
  counts: Record<FilterKey, number>
  languageCounts: { language: string; count: number }[]
  /** Only when nothing was found: the nearest match beyond the radius, and what dropping one filter or the problem gives. */
  rescue:
    | {
        nearest: ClinicHit | undefined
        withoutFilter: { filter: FilterKey; total: number }[]
        withoutSpeciality: number
        withoutName: number
      }
    | undefined
}

/**
 * The finder's read index. Changed since its first version: `ClinicHit.match`, `hasNameWord`.
 * Holds no record it was not given; rows can be replaced one by one.
 */
export type ClinicIndex = {
  readonly size: number
  search(query: ClinicQuery): ClinicHits
  /** Points for the map: everything that matches, up to `limit`, nearest to the centre first; without a centre spread evenly. */
  points(query: ClinicQuery, limit: number): { id: number; latitude: number; longitude: number }[]
  /** True for a word that a clinic, its organisation or a physiotherapist is called, in any spelling of æ, ø and å. */
  hasNameWord(word: string): boolean
}
