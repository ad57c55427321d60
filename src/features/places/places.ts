import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import type { Place } from '#core/places/place.ts'
import type { Change } from '#platform/db/changes.ts'

type RegionName = { da: string; nb: string; en: string }
export type Region = { id: string; country: CountryCode; name: RegionName; parallelNames: string[] }

/** What is said of one postal code, box codes included: for addresses and imports, never offered in a search. */
export type PostalCode = {
  country: CountryCode
  code: string
  town: string
  municipality: string | undefined
  /** On the day that was asked for. */
  regionId: string | undefined
  kind: 'street' | 'box' | 'unknown'
  position: { latitude: number; longitude: number; quality: 'point' | 'place' | 'estimate' } | undefined
}

/** Where things are. Read from the database at start, read again when another node or a command changes it. */
export type Places = {
  /** Changes whenever the data is read anew; `list` is a new array then. */
  readonly version: number
  /** For `createPlaceIndex`: towns, districts and street codes with a position; regions as of the day it was read. */
  readonly list: readonly Place[]
  /** All regions valid on the day it was read, Danish ones first. */
  readonly regions: readonly Region[]
  region(id: string): Region | undefined
  postalCode(country: CountryCode, code: string): PostalCode | undefined
  /** Where the data comes from, for the page about the data. */
  readonly sources: readonly { source: string; licence: string; rows: number; loadedAt: string }[]
  refresh(change: Change): Promise<void>
}
