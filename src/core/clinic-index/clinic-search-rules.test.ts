import { describe, expect, it } from 'vitest'
import { smallTree } from '#test/support/clinic-arbitraries.ts'
import { type ClinicQuery, filterKeys } from './clinic-query.ts'
import type { ClinicRecord, Price } from './clinic-record.ts'
import { createClinicIndex } from './create-clinic-index.ts'

const aarhus = { latitude: 56.157, longitude: 10.21 }
const silent: ClinicRecord = {
  id: 0,
  slug: 'clinic',
  name: 'Klinik',
  organisation: undefined,
  country: 'DK',
  street: '',
  postalCode: '',
  town: '',
  regionId: undefined,
  position: { ...aarhus, quality: 'address' },
  phone: undefined,
  email: undefined,
  website: undefined,
  specialityIds: [],
  practitioners: [],
  openingHours: { kind: 'unknown' },
  prices: [],
  funding: { ydernummer: 'unknown', danishSchemes: [], takesWithoutReferral: 'unknown', driftsavtale: 'unknown' },
  languages: undefined,
  access: {},
  homeVisits: 'unknown',
  online: 'unknown',
  acceptsNewPatients: 'unknown',
  nextFree: undefined,
  rating: undefined,
  isDemo: true,
  updatedAt: '2026-01-01T00:00:00Z',
}
const now = new Date('2026-03-30T09:00:00Z')
const everything: ClinicQuery = {
  country: undefined,
  centre: undefined,
  radiusKm: 25,
  specialityIds: [],
  name: '',
  filters: [],
  languages: [],
  sort: 'best',
  page: 1,
  pageSize: 20,
  now,
}
const indexOf = (...clinics: Partial<ClinicRecord>[]) =>
  createClinicIndex(
    clinics.map((clinic, number) => ({ ...silent, id: number + 1, ...clinic })),
    smallTree,
  )
const idsFor = (clinics: Partial<ClinicRecord>[], query: Partial<ClinicQuery>): number[] =>
  indexOf(...clinics)
    .search({ ...everything, ...query })
    .hits.map((hit) => hit.id)
const person = (name: string, more: Partial<ClinicRecord['practitioners'][number]> = {}) => ({
  id: 1,
  name,
  specialityIds: [],
  languages: undefined,
  driftsavtale: 'unknown' as const,
  authorisationCheckedOn: undefined,
  ...more,
})
const north = (kilometres: number) => ({
  latitude: aarhus.latitude + kilometres / 111.195,
  longitude: aarhus.longitude,
  quality: 'address' as const,
})

describe('problem', () => {
  it('finds who states it, a part of it or something broader, and says which', () => {
    const clinics = [['leg'], ['cramps'], ['foot'], ['calf'], ['back']].map((specialityIds) => ({ specialityIds }))
    const found = indexOf(...clinics).search({ ...everything, specialityIds: ['calf'] })
    expect(found.hits.map(({ id, match }) => [id, match])).toEqual([
      [4, 'stated'],
      [2, 'stated'],
      [1, 'broader'],
    ])
  })

  it('puts who states it above who states only something broader, however good and complete that one is', () => {
    const best: Partial<ClinicRecord> = {
      specialityIds: ['leg'],
      rating: { mean: 5, count: 5000 },
      openingHours: { kind: 'by-appointment' },
      prices: [price({})],
      phone: '1',
      languages: ['da'],
      practitioners: [person('Ida')],
      funding: { ...silent.funding, ydernummer: 'yes' },
      access: { 'step-free': 'yes' },
      acceptsNewPatients: 'yes',
      homeVisits: 'yes',
      nextFree: { at: '2026-04-01T09:00:00Z', seenAt: '2026-03-30T08:00:00Z' },
    }
    const worst = { specialityIds: ['cramps'], rating: { mean: 1, count: 5000 } }
    expect(idsFor([best, worst], { specialityIds: ['cramps'], centre: aarhus })).toEqual([2, 1])
  })

  it('counts what a physiotherapist of the clinic states', () => {
    expect(
      idsFor([{}, { practitioners: [person('Ida', { specialityIds: ['cramps'] })] }], { specialityIds: ['cramps'] }),
    ).toEqual([2])
  })

  it('finds nothing for a problem that is not in the tree', () => {
    expect(idsFor([{ specialityIds: ['cramps'] }], { specialityIds: ['nothing'] })).toEqual([])
  })
})

describe('name', () => {
  const names = (...list: string[]): Partial<ClinicRecord>[] => list.map((name) => ({ name }))

  it('finds spellings, beginnings, organisations and physiotherapists', () => {
    const clinics = [
      { name: 'Søgaard Fysioterapi' },
      { organisation: 'FysioDanmark' },
      { practitioners: [person('Åse Møller')] },
    ]
    for (const [name, id] of [
      ['soegård', 1],
      ['søg', 1],
      ['fysiodanmark', 2],
      ['danmark', 2],
      ['aase moller', 3],
    ] as const) {
      expect(idsFor(clinics, { name }), name).toEqual([id])
    }
  })

  it('mends typing errors only in words that nobody is called', () => {
    const clinics = names('Holmgaard', 'Holm', 'Halm')
    expect(idsFor(clinics, { name: 'holmgrd' })).toEqual([1])
    expect(idsFor(clinics, { name: 'halm' })).toEqual([3])
    expect(idsFor(clinics, { name: 'helm' })).toEqual([2, 3])
    expect(idsFor(clinics, { name: 'xylofon' })).toEqual([])
  })

  it('wants all rare words, and only ranks by the words that most are called', () => {
    const clinics = names(
      ...Array.from({ length: 30 }, (_, number) => `Fysioterapi ${'abcdefghijklmnopqrstuvwxyzæøå'[number % 29]}nord`),
      'Klinik Vest',
    )
    expect(idsFor(clinics, { name: 'fysioterapi vest' })).toEqual([31])
    expect(idsFor(clinics, { name: 'anord vest' })).toEqual([])
    expect(indexOf(...clinics).search({ ...everything, name: 'fysioterapi' }).total).toBe(30)
  })

  it('puts the clinic of exactly that name first', () => {
    expect(
      idsFor(names('Fysioterapi Vest Odense', 'Vest Fysioterapi', 'Fysioterapi Vest'), { name: 'fysioterapi vest' })[0],
    ).toBe(3)
  })

  it('reads one word as two and two as one', () => {
    expect(idsFor(names('Ryg Centrum', 'Fodcentrum'), { name: 'rygcentrum' })).toEqual([1])
    expect(idsFor(names('Ryg Hus', 'Fodcentrum'), { name: 'fod centrum' })).toEqual([2])
  })

  it('has no words when only signs were typed', () => {
    expect(idsFor(names('A', 'B'), { name: ' -- !' })).toHaveLength(2)
  })
})

describe('filters', () => {
  it('pass only what is stated as yes', () => {
    const stated: Partial<ClinicRecord> = {
      funding: { ydernummer: 'no', danishSchemes: [], takesWithoutReferral: 'yes', driftsavtale: 'some' },
      access: { 'step-free': 'yes' },
      homeVisits: 'yes',
      online: 'yes',
      acceptsNewPatients: 'yes',
      openingHours: {
        kind: 'weekly',
        periods: [1, 6].map((day) => ({ day, opensMinute: 600, closesMinute: 1140 })),
        exceptions: [],
        confirmedOn: undefined,
      },
      nextFree: { at: '2026-04-02T09:00:00Z', seenAt: '2026-03-29T09:00:00Z' },
    }
    const denied: Partial<ClinicRecord> = {
      funding: { ydernummer: 'no', danishSchemes: [], takesWithoutReferral: 'no', driftsavtale: 'none' },
      access: { 'step-free': 'no' },
      homeVisits: 'no',
      online: 'no',
      acceptsNewPatients: 'no',
      openingHours: { kind: 'by-appointment' },
      nextFree: { at: '2026-04-08T09:00:00Z', seenAt: '2026-03-29T09:00:00Z' },
    }
    const index = indexOf(stated, denied, {})
    expect(Object.values(index.search(everything).counts)).toEqual(filterKeys.map(() => 1))
    for (const filter of filterKeys) {
      expect(
        index.search({ ...everything, filters: [filter] }).hits.map((hit) => hit.id),
        filter,
      ).toEqual([1])
    }
  })

  it('trust a free time only when it was seen within a week, and lies ahead', () => {
    const free = (at: string, seenAt: string): Partial<ClinicRecord> => ({ nextFree: { at, seenAt } })
    const clinics = [
      free('2026-04-06T09:00:00Z', '2026-03-23T09:00:00Z'),
      free('2026-04-06T09:00:01Z', '2026-03-30T08:00:00Z'),
      free('2026-04-01T09:00:00Z', '2026-03-23T08:59:59Z'),
      free('2026-03-30T08:59:59Z', '2026-03-30T08:00:00Z'),
    ]
    expect(idsFor(clinics, { filters: ['free-this-week'] })).toEqual([1])
  })

  it('want every language that is asked for, from the clinic or any of its physiotherapists', () => {
    const clinics = [
      { languages: ['da'] },
      { languages: ['da'], practitioners: [person('Ola', { languages: ['PL'] })] },
      {},
    ]
    expect(idsFor(clinics, { languages: ['da', 'pl'] })).toEqual([2])
    expect(indexOf(...clinics).search(everything).languageCounts).toEqual([
      { language: 'da', count: 2 },
      { language: 'pl', count: 1 },
    ])
  })
})

const price = (more: Partial<Price>): Price => ({
  service: 'first-visit',
  minutes: 45,
  amountMinor: 50_000,
  currency: 'DKK',
  validFrom: '2026-01-01',
  ...more,
})

describe('order', () => {
  it('never lets a few high votes beat many good ones, and puts clinics without reviews last', () => {
    const clinics = [
      { rating: { mean: 5, count: 3 } },
      { rating: { mean: 4.6, count: 120 } },
      {},
      { rating: { mean: 2, count: 40 } },
    ]
    expect(idsFor(clinics, { sort: 'rating' })).toEqual([2, 1, 4, 3])
  })

  it('takes the cheapest first visit that is in force, in the currency of the country, unknown last', () => {
    const clinics = [
      { prices: [price({ amountMinor: 10_000, service: 'follow-up' }), price({ amountMinor: 60_000 })] },
      { prices: [price({ amountMinor: 90_000 }), price({ amountMinor: 55_000, validFrom: '2026-03-30' })] },
      { prices: [price({ amountMinor: 58_000 }), price({ amountMinor: 20_000, validFrom: '2026-03-31' })] },
      { prices: [price({ amountMinor: 1000, currency: 'NOK' })] },
    ]
    expect(idsFor(clinics, { sort: 'price' })).toEqual([2, 3, 1, 4])
  })

  it('never compares two currencies: without a country the countries stay apart', () => {
    const clinics: Partial<ClinicRecord>[] = [
      { country: 'NO', prices: [price({ amountMinor: 20_000, currency: 'NOK' })] },
      { prices: [price({ amountMinor: 70_000 })] },
      { prices: [] },
      { prices: [price({ amountMinor: 60_000 })] },
    ]
    expect(idsFor(clinics, { sort: 'price' })).toEqual([4, 2, 1, 3])
  })

  it('breaks ties by distance, then by id', () => {
    const clinics = [{ position: north(9) }, { position: north(3) }, { position: north(3) }]
    expect(idsFor(clinics, { sort: 'price', centre: aarhus })).toEqual([2, 3, 1])
    expect(idsFor(clinics, { sort: 'distance', centre: aarhus })).toEqual([2, 3, 1])
  })

  it('counts the circle to its edge, and leaves out clinics without a position', () => {
    const clinics = [{ position: north(9.99) }, { position: north(10.01) }, { position: undefined }]
    const found = indexOf(...clinics).search({ ...everything, centre: aarhus, radiusKm: 10 })
    expect(found.hits.map((hit) => [hit.id, hit.distanceKm?.toFixed(2)])).toEqual([[1, '9.99']])
    expect(indexOf(...clinics).search(everything).total).toBe(3)
  })
})

describe('when nothing is found', () => {
  it('tells the nearest beyond the radius and what each wish costs', () => {
    const clinics = [
      { position: north(40), specialityIds: ['cramps'], online: 'yes' as const },
      { position: north(60), specialityIds: ['cramps'], online: 'yes' as const },
      { specialityIds: ['cramps'] },
      { specialityIds: ['back'], online: 'yes' as const },
    ]
    const found = indexOf(...clinics).search({
      ...everything,
      centre: aarhus,
      specialityIds: ['cramps'],
      filters: ['online'],
    })
    expect(found.total).toBe(0)
    expect(found.rescue).toMatchObject({
      nearest: { id: 1, match: 'stated' },
      withoutFilter: [{ filter: 'online', total: 1 }],
      withoutSpeciality: 1,
      withoutName: 0,
    })
    expect(found.rescue?.nearest?.distanceKm).toBeCloseTo(40, 1)
  })
})

describe('points', () => {
  it('gives the nearest first up to the limit, and none without a position', () => {
    const index = indexOf(
      { position: north(9) },
      { position: undefined },
      { position: north(3) },
      { position: north(6) },
    )
    const points = index.points({ ...everything, centre: aarhus, page: 7 }, 2)
    expect(points.map((point) => point.id)).toEqual([3, 4])
    expect(points[0]).toMatchObject({ longitude: aarhus.longitude })
    expect(
      index
        .points(everything, 10)
        .map((point) => point.id)
        .sort(),
    ).toEqual([1, 3, 4])
    expect(index.points(everything, 0)).toEqual([])
  })
})

it('takes odd pages as the first and shows nothing beyond the last', () => {
  const index = indexOf({}, {}, {})
  for (const page of [0, -4, Number.NaN])
    expect(index.search({ ...everything, page, pageSize: 2 }).hits).toHaveLength(2)
  expect(index.search({ ...everything, page: 2, pageSize: 2 }).hits).toHaveLength(1)
  expect(index.search({ ...everything, page: 1e9, pageSize: 2 })).toMatchObject({
    hits: [],
    total: 3,
    rescue: undefined,
  })
})
