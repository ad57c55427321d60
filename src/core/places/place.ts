import type { CountryCode } from '#core/clinic-index/clinic-record.ts'

/** A town, district or postal code that a person can search near. */
export type Place = {
  /** `DK/aarhus`, `DK/8000`, `NO/oslo`: country and slug; unique. */
  key: string
  country: CountryCode
  kind: 'town' | 'district' | 'postal-code'
  /** As written on the spot: `Aarhus`, `8000 Aarhus C`. */
  name: string
  slug: string
  alternateNames: string[]
  postalCodes: string[]
  latitude: number
  longitude: number
  /** Inhabitants; 0 when not known. Ranks namesakes. */
  population: number
  regionId: string | undefined
}
