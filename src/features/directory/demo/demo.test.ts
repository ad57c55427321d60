import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clinicInput } from '#features/directory/clinic-input.ts'
import { type ClinicInput, loadSpecialities, saveClinic } from '#features/directory/index.ts'
import { openPlaces, type Places } from '#features/places/index.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { bareClinic } from '#test/support/clinics.ts'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { demoClinics } from './demo-clinics.ts'
import { readDemoWords } from './demo-words.ts'
import { loadDemoDirectory } from './load-demo-directory.ts'

const specialities = loadSpecialities('content')
const words = readDemoWords('content')
const seededAt = new Date('2026-11-22T12:00:00Z')
let database: TestDatabase
let places: Places
let clinics: ClinicInput[]

beforeAll(async () => {
  database = await createTestDatabase()
  places = await openPlaces({ pool: database.pool, contentDir: 'content', clock: systemClock })
  clinics = [...demoClinics({ count: 2600, places, specialities, words, seededAt })]
})
afterAll(() => database.drop())

const make = (seed: number) => [...demoClinics({ count: 50, places, specialities, words, seededAt, seed })]
const share = (test: (clinic: ClinicInput) => boolean) => clinics.filter(test).length / clinics.length

describe('the demo directory', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(make(1)).toEqual(make(1))
    expect(make(2)).not.toEqual(make(1))
  })

  it('can be saved as it is', () => {
    for (const clinic of clinics) expect(clinicInput.safeParse(clinic).error).toBeUndefined()
  })

  it('cannot be taken for real clinics, people, numbers or sites', () => {
    for (const clinic of clinics) {
      expect(clinic.isDemo).toBe(true)
      expect(clinic.name).toMatch(/^(Prøve|Demo|Eksempel)/)
      expect(clinic.street).toMatch(/^(Prøve|Demo|Eksempel|Test)/)
      for (const person of clinic.practitioners ?? []) expect(person.name).toMatch(/ (Prøve|Demo|Eksempel|Test)/)
      if (clinic.phone) expect(clinic.phone).toMatch(/^\+4[57] 00 /)
      if (clinic.email) expect(clinic.email).toMatch(/\.example$/)
      if (clinic.website) expect(clinic.website).toMatch(/\.example$/)
    }
  })

  it('is spread over both countries as people are', () => {
    expect(share(({ country }) => country === 'DK')).toBeCloseTo(0.6, 1)
    expect(new Set(clinics.map(({ country, town }) => `${country} ${town}`)).size).toBeGreaterThan(500)
    expect(share(({ town }) => town.startsWith('København'))).toBeGreaterThan(0.06)
    expect(share(({ town }) => town === 'Oslo')).toBeGreaterThan(0.02)
    const regions = clinics.map(({ country, postalCode }) => places.postalCode(country, postalCode)?.regionId)
    expect(new Set(regions.filter(Boolean)).size).toBe(20)
  })

  it.each<[string, (clinic: ClinicInput) => boolean]>([
    ['opening hours', ({ openingHours }) => openingHours?.kind === 'unknown'],
    ['prices', ({ prices }) => prices?.length === 0],
    ['rating', ({ rating }) => rating === undefined],
    ['next free time', ({ nextFree }) => nextFree === undefined],
    ['languages', ({ languages }) => languages === undefined],
    ['home visits', ({ homeVisits }) => homeVisits === 'unknown'],
    ['online', ({ online }) => online === 'unknown'],
    ['step-free access', ({ access }) => (access?.['step-free'] ?? 'unknown') === 'unknown'],
  ])('leaves %s unknown for a good part', (_, isUnknown) => {
    expect(share(isUnknown)).toBeGreaterThan(0.28)
    expect(share(isUnknown)).toBeLessThan(0.65)
  })

  it('has next free times after the day it was made, seen before', () => {
    for (const { nextFree } of clinics) {
      if (!nextFree) continue
      expect(new Date(nextFree.at) > seededAt && new Date(nextFree.seenAt) < seededAt).toBe(true)
    }
  })

  it('is loaded into an empty directory with little work, and only once', async () => {
    const options = { pool: database.pool, contentDir: 'content', places, specialities, seededAt, count: 2600 }
    expect(await loadDemoDirectory({ ...options, isDemoAllowed: false })).toBe(0)
    const before = process.cpuUsage()
    expect(await loadDemoDirectory({ ...options, isDemoAllowed: true })).toBe(2600)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2500) // milliseconds of our own, as other work shares the machine
    expect(await loadDemoDirectory({ ...options, isDemoAllowed: true })).toBe(0)
    const { rows } = await database.pool.query(
      'select count(*)::int as all, count(*) filter (where is_demo)::int as demo from clinics',
    )
    expect(rows).toEqual([{ all: 2600, demo: 2600 }])
  })

  it('is not loaded beside a real clinic', async () => {
    await database.pool.query('truncate clinics, practitioners, organisations cascade')
    await saveClinic(database.pool, bareClinic)
    const options = { pool: database.pool, contentDir: 'content', places, specialities, seededAt, count: 10 }
    expect(await loadDemoDirectory({ ...options, isDemoAllowed: true })).toBe(0)
  })

  it('is refused in production', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://x/y', PUBLIC_URL: 'https://fysvej.example' }
    expect(readConfig(production).isDemoAllowed).toBe(false)
    expect(() => readConfig({ ...production, DEMO_DATA: 'yes' })).toThrow('DEMO_DATA')
  })
})
