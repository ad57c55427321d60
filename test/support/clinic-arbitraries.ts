import fc from 'fast-check'
import { type ClinicQuery, filterKeys, sortKeys } from '#core/clinic-index/clinic-query.ts'
import type { ClinicRecord, Known, OpeningHours } from '#core/clinic-index/clinic-record.ts'
import type { Speciality, SpecialityKind } from '#core/specialities/speciality.ts'

const named = (id: string, parent?: string, kind: SpecialityKind = 'body-part'): Speciality => ({
  id,
  kind,
  parent,
  name: { da: id, nb: id, en: id },
  slug: { da: id, nb: id, en: id },
  synonyms: { da: [], nb: [], en: [] },
})

/** A small tree with more than one word of bits. */
export const smallTree: Speciality[] = [
  named('leg'),
  named('calf', 'leg'),
  named('cramps', 'calf', 'condition'),
  named('foot', 'leg'),
  named('back'),
  ...Array.from({ length: 32 }, (_, index) => named(`other-${index}`)),
  named('disc', 'back', 'condition'),
]
const treeIds = ['leg', 'calf', 'cramps', 'foot', 'back', 'disc', 'other-0', 'other-31']

const known = fc.constantFrom<Known>('yes', 'no', 'unknown')
const words = [
  'Fysioterapi',
  'Klinik',
  'Søgård',
  'Soegaard',
  'Holm',
  'Holmen',
  'Aarhus',
  'Nord',
  'Mette',
  'Jensen',
  'Jenssen',
]
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const country = fc.constantFrom('DK' as const, 'NO' as const)
const languages = fc.option(fc.subarray(['da', 'nb', 'en', 'pl']), { nil: undefined })
/** Few values, so that ties happen; some far outside Denmark and Norway. */
const latitude = fc.constantFrom(55.6, 55.61, 55.7, 56.1, 59.9, 63.4, 69.6, -33.9, 89.95)
const longitude = fc.constantFrom(8.4, 10.2, 10.21, 12.5, 12.56, 18.4, 31.9, -179.95, 179.9)
const position = fc.option(fc.record({ latitude, longitude, quality: fc.constant('address' as const) }), {
  nil: undefined,
  freq: 9,
})

const minutes = fc.record({ opensMinute: fc.constantFrom(420, 480, 1320), lasts: fc.constantFrom(60, 480, 660) })
const period = minutes.map(({ opensMinute, lasts }) => ({ opensMinute, closesMinute: opensMinute + lasts }))
const openingHours: fc.Arbitrary<OpeningHours> = fc.oneof(
  fc.constant({ kind: 'unknown' as const }),
  fc.constant({ kind: 'by-appointment' as const }),
  fc.record({
    kind: fc.constant('weekly' as const),
    periods: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 7 }), period).map(([day, one]) => ({ day, ...one })),
      { maxLength: 4 },
    ),
    exceptions: fc.array(
      fc.record({ date: fc.constantFrom('2026-03-29', '2026-03-30'), periods: fc.array(period, { maxLength: 1 }) }),
      { maxLength: 1 },
    ),
    confirmedOn: fc.constant(undefined),
  }),
)

const price = fc.record({
  service: fc.constantFrom('first-visit' as const, 'follow-up' as const),
  minutes: fc.constantFrom(30, 45),
  amountMinor: fc.constantFrom(30_000, 40_000, 50_000),
  currency: fc.constantFrom('DKK' as const, 'NOK' as const),
  validFrom: fc.constantFrom('2025-01-01', '2026-03-30', '2027-01-01'),
})
const instant = fc.constantFrom(
  '2026-03-20T08:00:00Z',
  '2026-03-28T10:00:00Z',
  '2026-03-30T09:00:00Z',
  '2026-04-04T09:00:00Z',
  '2026-04-20T09:00:00Z',
)

export const anyClinic: fc.Arbitrary<ClinicRecord> = fc.record({
  id: fc.integer({ min: 1, max: 40 }),
  slug: fc.constant('clinic'),
  name,
  organisation: fc.option(name, { nil: undefined }),
  country,
  street: fc.constant(''),
  postalCode: fc.constant(''),
  town: fc.constant(''),
  regionId: fc.constant(undefined),
  position,
  phone: fc.option(fc.constant('12'), { nil: undefined }),
  email: fc.constant(undefined),
  website: fc.constant(undefined),
  specialityIds: fc.subarray([...treeIds, 'not-in-the-tree'], { maxLength: 3 }),
  practitioners: fc.array(
    fc.record({
      id: fc.constant(1),
      name,
      specialityIds: fc.subarray(treeIds, { maxLength: 1 }),
      languages,
      driftsavtale: known,
      authorisationCheckedOn: fc.constant(undefined),
    }),
    { maxLength: 2 },
  ),
  openingHours,
  prices: fc.array(price, { maxLength: 4 }),
  funding: fc.record({
    ydernummer: known,
    danishSchemes: fc.constant([]),
    takesWithoutReferral: known,
    driftsavtale: fc.constantFrom('all' as const, 'some' as const, 'none' as const, 'unknown' as const),
  }),
  languages,
  access: fc.oneof(
    fc.constant({}),
    known.map((value) => ({ 'step-free': value })),
  ),
  homeVisits: known,
  online: known,
  acceptsNewPatients: known,
  nextFree: fc.option(fc.record({ at: instant, seenAt: instant }), { nil: undefined }),
  rating: fc.option(fc.record({ mean: fc.constantFrom(2, 4, 5), count: fc.constantFrom(0, 1, 3, 90) }), {
    nil: undefined,
  }),
  isDemo: fc.constant(true),
  updatedAt: fc.constant('2026-01-01T00:00:00Z'),
})

export const anyQuery: fc.Arbitrary<ClinicQuery> = fc.record({
  country: fc.option(country, { nil: undefined }),
  centre: fc.option(fc.record({ latitude, longitude }), { nil: undefined }),
  radiusKm: fc.constantFrom(0, 1, 10, 60, 600, 9000, 30_000),
  specialityIds: fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...treeIds, 'nowhere'], { minLength: 1, maxLength: 2 }) },
  ),
  name: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: name },
    { weight: 1, arbitrary: fc.constantFrom('holm', 'Jensn mette', 'soegrd', 'xyz', 'klinik nord', 'fys', 'a', '!') },
  ),
  filters: fc.subarray([...filterKeys], { maxLength: 2 }),
  languages: fc.subarray(['da', 'pl'], { maxLength: 1 }),
  sort: fc.constantFrom(...sortKeys),
  page: fc.integer({ min: 1, max: 3 }),
  pageSize: fc.constantFrom(1, 3, 20),
  now: fc
    .constantFrom(
      '2026-03-28T23:30:00Z',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:10:00Z',
      '2026-03-30T09:00:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    )
    .map((text) => new Date(text)),
})
