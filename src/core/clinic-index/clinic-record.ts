/** One clinic as people compare it. Plain data; made from the database by `features/clinics`, kept in the read index. */

/** Nobody has said: shown as "not stated", never as "no". */
export type Known = 'yes' | 'no' | 'unknown'
export const countryCodes = ['DK', 'NO'] as const
export type CountryCode = (typeof countryCodes)[number]

/** 1 = Monday ... 7 = Sunday; minutes after midnight in the clinic's own time zone; closes may exceed 1440 (past midnight). */
export type OpeningPeriod = { day: number; opensMinute: number; closesMinute: number }
/** One date (`2026-12-24`) that differs from the week: no periods means closed. */
export type OpeningException = { date: string; periods: { opensMinute: number; closesMinute: number }[] }
export type OpeningHours =
  | { kind: 'weekly'; periods: OpeningPeriod[]; exceptions: OpeningException[]; confirmedOn: string | undefined }
  | { kind: 'by-appointment' }
  | { kind: 'unknown' }

export const priceServices = ['first-visit', 'follow-up', 'home-visit', 'online', 'group'] as const
export type PriceService = (typeof priceServices)[number]
/** `amountMinor` in øre; `minutes` is the length of the visit; `validFrom` a date. */
export type Price = {
  service: PriceService
  minutes: number
  amountMinor: number
  currency: 'DKK' | 'NOK'
  validFrom: string
}

/** Denmark: ydernummer and schemes 51, 57, 62, 65; Norway: driftsavtale sits on the person, so a clinic can have some. */
export type Funding = {
  ydernummer: Known
  danishSchemes: ('51' | '57' | '62' | '65')[]
  takesWithoutReferral: Known
  driftsavtale: 'all' | 'some' | 'none' | 'unknown'
}

export const accessFeatures = [
  'step-free',
  'lift',
  'accessible-toilet',
  'parking',
  'accessible-parking',
  'hearing-loop',
] as const
export type AccessFeature = (typeof accessFeatures)[number]

export type Practitioner = {
  id: number
  name: string
  specialityIds: string[]
  /** BCP 47 tags; undefined when not stated. */
  languages: string[] | undefined
  driftsavtale: Known
  /** Checked in the national register on that date, or not checked by us. */
  authorisationCheckedOn: string | undefined
}

export type ClinicRecord = {
  id: number
  slug: string
  name: string
  organisation: string | undefined
  country: CountryCode
  street: string
  postalCode: string
  town: string
  /** Id in `content/places/regions.yaml`. */
  regionId: string | undefined
  /** Degrees, WGS 84; undefined when unknown. `postal-code` and `town` are points of the area, not of the door. */
  position: { latitude: number; longitude: number; quality: 'address' | 'postal-code' | 'town' } | undefined
  phone: string | undefined
  email: string | undefined
  website: string | undefined
  /** Ids of `content/specialities`. */
  specialityIds: string[]
  practitioners: Practitioner[]
  openingHours: OpeningHours
  prices: Price[]
  funding: Funding
  languages: string[] | undefined
  access: Partial<Record<AccessFeature, Known>>
  homeVisits: Known
  online: Known
  acceptsNewPatients: Known
  /** ISO instants: the next free time, and when it was last seen. */
  nextFree: { at: string; seenAt: string } | undefined
  /** Mean of 1 to 5 and how many; undefined without reviews. */
  rating: { mean: number; count: number } | undefined
  isDemo: boolean
  /** ISO instant of the newest change to any of the above. */
  updatedAt: string
}

export const timeZoneOf: Record<CountryCode, string> = { DK: 'Europe/Copenhagen', NO: 'Europe/Oslo' }
