import type { Known } from '#core/clinic-index/clinic-record.ts'
import type { ValidClinic } from './clinic-input.ts'

export type Identified = ValidClinic & { id: number; slug: string; organisationId: number | undefined }
export type IdentifiedPractitioner = { id: number; clinicId: number; position: number } & Omit<
  ValidClinic['practitioners'][number],
  'id'
>
type Table = { name: string; columns: Record<string, string> }

const boolean = (value: Known): boolean | undefined => (value === 'unknown' ? undefined : value === 'yes')

export const clinicTable = {
  name: 'clinics',
  columns: {
    id: 'integer',
    slug: 'text',
    organisation_id: 'integer',
    name: 'text',
    country: 'text',
    street: 'text',
    postal_code: 'text',
    town: 'text',
    latitude: 'float8',
    longitude: 'float8',
    position_quality: 'text',
    phone: 'text',
    email: 'text',
    website: 'text',
    opening_kind: 'text',
    opening_confirmed_on: 'date',
    has_ydernummer: 'boolean',
    takes_without_referral: 'boolean',
    offers_home_visits: 'boolean',
    offers_online: 'boolean',
    accepts_new_patients: 'boolean',
    next_free_at: 'timestamptz',
    next_free_seen_at: 'timestamptz',
    rating_mean: 'numeric',
    rating_count: 'integer',
    status: 'text',
    is_demo: 'boolean',
    source: 'text',
    source_record_id: 'text',
    source_updated_at: 'timestamptz',
  },
} as const

export const clinicRow = (clinic: Identified): Record<keyof typeof clinicTable.columns, unknown> => ({
  id: clinic.id,
  slug: clinic.slug,
  organisation_id: clinic.organisationId,
  name: clinic.name,
  country: clinic.country,
  street: clinic.street,
  postal_code: clinic.postalCode,
  town: clinic.town,
  latitude: clinic.position?.latitude,
  longitude: clinic.position?.longitude,
  position_quality: clinic.position?.quality,
  phone: clinic.phone,
  email: clinic.email,
  website: clinic.website,
  opening_kind: clinic.openingHours.kind === 'unknown' ? undefined : clinic.openingHours.kind,
  opening_confirmed_on: clinic.openingHours.kind === 'weekly' ? clinic.openingHours.confirmedOn : undefined,
  has_ydernummer: boolean(clinic.funding.ydernummer),
  takes_without_referral: boolean(clinic.funding.takesWithoutReferral),
  offers_home_visits: boolean(clinic.homeVisits),
  offers_online: boolean(clinic.online),
  accepts_new_patients: boolean(clinic.acceptsNewPatients),
  next_free_at: clinic.nextFree?.at,
  next_free_seen_at: clinic.nextFree?.seenAt,
  rating_mean: clinic.rating?.mean,
  rating_count: clinic.rating?.count,
  status: clinic.status,
  is_demo: clinic.isDemo,
  source: clinic.source,
  source_record_id: clinic.sourceRecordId,
  source_updated_at: clinic.sourceUpdatedAt,
})

type Part = Table & { rowsOf(clinic: Identified): Record<string, unknown>[] }

/** What belongs to one clinic alone, a table each: replaced as a whole when the clinic is saved. */
export const clinicParts: Part[] = [
  {
    name: 'clinic_identifiers',
    columns: { clinic_id: 'integer', system: 'text', value: 'text' },
    rowsOf: ({ identifiers }) => identifiers,
  },
  {
    name: 'clinic_specialities',
    columns: { clinic_id: 'integer', speciality_id: 'text' },
    rowsOf: ({ specialityIds }) => specialityIds.map((speciality_id) => ({ speciality_id })),
  },
  {
    name: 'clinic_languages',
    columns: { clinic_id: 'integer', language: 'text' },
    rowsOf: ({ languages = [] }) => languages.map((language) => ({ language })),
  },
  {
    name: 'clinic_access',
    columns: { clinic_id: 'integer', feature: 'text', is_present: 'boolean', source: 'text' },
    rowsOf: ({ access, source }) =>
      Object.entries(access).flatMap(([feature, value]) =>
        value === 'unknown' ? [] : [{ feature, is_present: value === 'yes', source }],
      ),
  },
  {
    name: 'clinic_funding',
    columns: { clinic_id: 'integer', scheme: 'text', source: 'text' },
    rowsOf: ({ funding, source }) => funding.danishSchemes.map((scheme) => ({ scheme, source })),
  },
  {
    name: 'prices',
    columns: {
      clinic_id: 'integer',
      service: 'text',
      minutes: 'smallint',
      amount_minor: 'integer',
      currency: 'text',
      valid_from: 'date',
    },
    rowsOf: ({ prices }) =>
      prices.map(({ amountMinor, validFrom, ...price }) => ({
        ...price,
        amount_minor: amountMinor,
        valid_from: validFrom,
      })),
  },
  {
    name: 'opening_periods',
    columns: { clinic_id: 'integer', day: 'smallint', opens_minute: 'smallint', closes_minute: 'smallint' },
    rowsOf: ({ openingHours }) =>
      openingHours.kind !== 'weekly'
        ? []
        : openingHours.periods.map(({ day, ...period }) => ({ day, ...minutesOf(period) })),
  },
  {
    name: 'opening_exceptions',
    columns: { clinic_id: 'integer', on_date: 'date', opens_minute: 'smallint', closes_minute: 'smallint' },
    rowsOf: ({ openingHours }) =>
      openingHours.kind !== 'weekly'
        ? []
        : openingHours.exceptions.flatMap(({ date, periods }) =>
            periods.length === 0
              ? [{ on_date: date }]
              : periods.map((period) => ({ on_date: date, ...minutesOf(period) })),
          ),
  },
]

const minutesOf = ({ opensMinute, closesMinute }: { opensMinute: number; closesMinute: number }) => ({
  opens_minute: opensMinute,
  closes_minute: closesMinute,
})

/** With `onConflict` earlier rows stay: checks are a history. */
type PractitionerPart = Table & {
  onConflict?: string
  rowsOf(person: IdentifiedPractitioner): Record<string, unknown>[]
}

export const practitionerParts: PractitionerPart[] = [
  {
    name: 'practitioner_specialities',
    columns: { practitioner_id: 'integer', speciality_id: 'text' },
    rowsOf: ({ specialityIds }) => specialityIds.map((speciality_id) => ({ speciality_id })),
  },
  {
    name: 'practitioner_languages',
    columns: { practitioner_id: 'integer', language: 'text' },
    rowsOf: ({ languages = [] }) => languages.map((language) => ({ language })),
  },
  {
    name: 'authorisation_checks',
    columns: {
      practitioner_id: 'integer',
      register: 'text',
      number: 'text',
      checked_on: 'date',
      result: 'text',
      checked_by: 'text',
    },
    onConflict: `on conflict (practitioner_id, register, checked_on)
      do update set number = excluded.number, result = excluded.result, checked_by = excluded.checked_by`,
    rowsOf: ({ authorisation }) =>
      authorisation
        ? [{ ...authorisation, checked_on: authorisation.checkedOn, checked_by: authorisation.checkedBy }]
        : [],
  },
]

export const roleTable = {
  name: 'practitioner_roles',
  columns: {
    clinic_id: 'integer',
    practitioner_id: 'integer',
    position: 'smallint',
    has_driftsavtale: 'boolean',
    ydernummer: 'text',
  },
} as const

export const roleRow = (person: IdentifiedPractitioner): Record<string, unknown> => ({
  clinic_id: person.clinicId,
  practitioner_id: person.id,
  position: person.position,
  has_driftsavtale: boolean(person.driftsavtale),
  ydernummer: person.ydernummer,
})
