import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { distanceKm } from '#core/distance.ts'
import { createTestDatabase, type TestDatabase } from '#test/support/database.ts'
import { buildPlaces } from './build-places.ts'
import { openPlaces, type Places, seedPlaces } from './index.ts'

const on = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) })
let database: TestDatabase
let places: Places

beforeAll(async () => {
  database = await createTestDatabase()
  places = await openPlaces({ pool: database.pool, contentDir: 'content', clock: on('2026-11-22') })
})
afterAll(() => database.drop())

/** Written by hand from maps, not from any file. */
const wellKnown = [
  ['1050', 'København K', 55.68, 12.59],
  ['2100', 'København Ø', 55.705, 12.575],
  ['2000', 'Frederiksberg', 55.68, 12.53],
  ['3000', 'Helsingør', 56.035, 12.61],
  ['3700', 'Rønne', 55.1, 14.71],
  ['4000', 'Roskilde', 55.64, 12.08],
  ['4800', 'Nykøbing F', 54.77, 11.87],
  ['5000', 'Odense C', 55.4, 10.39],
  ['6700', 'Esbjerg', 55.47, 8.45],
  ['7100', 'Vejle', 55.71, 9.53],
  ['8000', 'Aarhus C', 56.155, 10.205],
  ['9990', 'Skagen', 57.72, 10.58],
] as const

describe('places', () => {
  it.each(wellKnown)('puts %s %s within 5 km of where it is', (code, town, latitude, longitude) => {
    const found = places.postalCode('DK', code)
    expect(found?.town).toBe(town)
    expect(distanceKm(found!.position!, { latitude, longitude })).toBeLessThan(5)
  })

  it('keeps Danish and Norwegian codes apart', () => {
    expect(places.postalCode('DK', '9990')?.town).toBe('Skagen')
    expect(places.postalCode('NO', '9990')?.town).toBe('Båtsfjord')
    expect(places.postalCode('NO', '0150')).toMatchObject({ town: 'Oslo', regionId: 'no-oslo' })
    expect(places.postalCode('DK', '0001')).toBeUndefined()
  })

  it('gives every place a key of its own', () => {
    expect(new Set(places.list.map((place) => place.key)).size).toBe(places.list.length)
    expect(places.list.length).toBeGreaterThan(7000)
  })

  it('knows towns by their local name, with other spellings beside it', () => {
    const byKey = new Map(places.list.map((place) => [place.key, place]))
    expect(byKey.get('DK/koebenhavn')).toMatchObject({ name: 'København', kind: 'town', regionId: 'dk-hovedstaden' })
    expect(byKey.get('DK/koebenhavn')?.alternateNames).toContain('Copenhagen')
    expect(byKey.get('DK/aarhus')?.postalCodes).toEqual(expect.arrayContaining(['8000', '8200']))
    expect(byKey.get('NO/kristiansand')?.alternateNames).toContain('Kristiansand S')
    expect(byKey.get('DK/noerrebro')).toMatchObject({ kind: 'district', postalCodes: ['2200'] })
    expect(byKey.get('NO/mo-i-rana')?.name).toBe('Mo i Rana')
  })

  it('accepts box codes in addresses and never offers them', () => {
    expect(places.postalCode('DK', '0999')).toMatchObject({ kind: 'box', position: undefined })
    expect(places.list.some((place) => place.key === 'DK/0999')).toBe(false)
  })

  it('gives every Norwegian code a municipality and a point', () => {
    const norwegian = buildPlaces('content').codes.filter((code) => code.country === 'NO')
    expect(norwegian.length).toBeGreaterThan(5000)
    expect(norwegian.filter((code) => !code.municipalityCode || !code.position)).toEqual([])
  })

  it('moves Copenhagen and Roskilde to Region Østdanmark on 1 January 2027', async () => {
    const at = (day: string) => openPlaces({ pool: database.pool, contentDir: 'content', clock: on(day) })
    const before = await at('2026-12-31')
    const after = await at('2027-01-01')
    expect(before.postalCode('DK', '2100')?.regionId).toBe('dk-hovedstaden')
    expect(before.postalCode('DK', '4000')?.regionId).toBe('dk-sjaelland')
    expect(before.regions.map((region) => region.id)).not.toContain('dk-oestdanmark')
    for (const code of ['2100', '4000', '3700']) expect(after.postalCode('DK', code)?.regionId).toBe('dk-oestdanmark')
    expect(after.postalCode('DK', '8000')?.regionId).toBe('dk-midtjylland')
    expect(after.regions.map((region) => region.id)).not.toContain('dk-hovedstaden')
    expect(after.region('dk-hovedstaden')?.name.da).toBe('Region Hovedstaden')
  })

  it('reads the Danish calendar, not the one of Greenwich', async () => {
    const justAfterMidnight = { now: () => new Date('2026-12-31T23:30:00Z') }
    const there = await openPlaces({ pool: database.pool, contentDir: 'content', clock: justAfterMidnight })
    expect(there.postalCode('DK', '2100')?.regionId).toBe('dk-oestdanmark')
  })

  it('seeds once, and again only when the data is another', async () => {
    expect(await seedPlaces(database.pool, 'content')).toBe(false)
    await database.pool.query(`update place_sources set version = 'older'`)
    await database.pool.query(
      `update places set source = 'import:csv', town = 'Held' where country = 'DK' and code = '8000'`,
    )
    expect(await seedPlaces(database.pool, 'content')).toBe(true)
    const { rows } = await database.pool.query(`select town from places where country = 'DK' and code = '8000'`)
    expect(rows).toEqual([{ town: 'Held' }])
  })
})
