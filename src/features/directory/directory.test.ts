import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPlaces, type Places } from '#features/places/index.ts'
import { systemClock } from '#platform/clock.ts'
import { bareClinic, fullClinic } from '#test/support/clinics.ts'
import { createTestDatabase, silentLog, type TestDatabase } from '#test/support/database.ts'
import { type ClinicInput, type Directory, loadSpecialities, saveClinic } from './index.ts'
import { openDirectory } from './open-directory.ts'

const specialities = loadSpecialities('content')
let database: TestDatabase
let places: Places

beforeAll(async () => {
  database = await createTestDatabase()
  places = await openPlaces({ pool: database.pool, contentDir: 'content', clock: systemClock })
})
afterAll(() => database.drop())
beforeEach(() => database.pool.query('truncate clinics, organisations, practitioners cascade'))

const open = (more = {}) =>
  openDirectory({ pool: database.pool, places, specialities, clock: systemClock, log: silentLog, ...more })
async function save(input: ClinicInput) {
  const saved = await saveClinic(database.pool, input)
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem))
  return saved.value
}
const problem = async (input: ClinicInput) => {
  const saved = await saveClinic(database.pool, input)
  return saved.ok ? undefined : saved.problem
}
const everything = { country: undefined, centre: undefined, radiusKm: 0, specialityIds: [], name: '', filters: [], languages: [], sort: 'best', page: 1, pageSize: 50, now: new Date() } as const // biome-ignore format: one line says "all"
const found = (directory: Directory, query = {}) =>
  directory.index
    .search({ ...everything, specialityIds: [], filters: [], languages: [], ...query })
    .hits.map((hit) => hit.id)

describe('a clinic in the database', () => {
  it('comes back with everything that was stated', async () => {
    const { id, slug } = await save(fullClinic)
    expect(slug).toBe('proeve-fysioterapi-aaen-aarhus')
    const clinic = await (await open()).getClinic(id)
    const { identifiers, source, sourceRecordId, practitioners, organisation, ...plain } = fullClinic
    expect(clinic).toEqual({
      ...plain,
      id,
      slug,
      organisation: 'Prøvekæden A/S',
      regionId: 'dk-midtjylland',
      practitioners: [
        { id: expect.any(Number), name: 'Mette Prøvesen', specialityIds: ['cramps'], languages: ['ar', 'da'], driftsavtale: 'unknown', authorisationCheckedOn: '2026-10-01' },
        { id: expect.any(Number), name: 'Åse Testrup', specialityIds: [], languages: undefined, driftsavtale: 'unknown', authorisationCheckedOn: undefined },
      ], // biome-ignore format: one person a line
      funding: { ...fullClinic.funding, driftsavtale: 'unknown' },
      access: { 'step-free': 'yes', lift: 'no' },
      isDemo: false,
      updatedAt: expect.stringMatching(/^2\d{3}-.*Z$/),
    })
  })

  it('says "unknown" where nothing was stated, and never "no"', async () => {
    const { id } = await save(bareClinic)
    expect(await (await open()).getClinic(id)).toMatchObject({
      organisation: undefined,
      street: '',
      regionId: 'no-finnmark',
      position: { latitude: 70.63428, longitude: 29.7175, quality: 'postal-code' },
      phone: undefined,
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
    })
  })

  it('sums up the contracts of its people', async () => {
    const contracts = async (...driftsavtale: ('yes' | 'no' | 'unknown')[]) => {
      const people = driftsavtale.map((one, at) => ({ name: `Person ${at}`, driftsavtale: one }))
      const { id } = await save({ ...bareClinic, practitioners: people })
      return (await (await open()).getClinic(id))?.funding.driftsavtale
    }
    expect(await contracts('yes', 'yes')).toBe('all')
    expect(await contracts('yes', 'no')).toBe('some')
    expect(await contracts('yes', 'unknown')).toBe('some')
    expect(await contracts('no', 'no')).toBe('none')
    expect(await contracts('no', 'unknown')).toBe('unknown')
    expect(await contracts()).toBe('unknown')
  })

  it('shows the newest price that is valid today, and no future one', async () => {
    const price = { service: 'first-visit', minutes: 45, currency: 'DKK' } as const
    const { id } = await save({
      ...fullClinic,
      prices: [
        { ...price, amountMinor: 50000, validFrom: '2024-01-01' },
        { ...price, amountMinor: 52000, validFrom: '2025-01-01' },
        { ...price, amountMinor: 99000, validFrom: '2099-01-01' },
      ],
    })
    expect((await (await open()).getClinic(id))?.prices.map((one) => one.amountMinor)).toEqual([52000])
  })

  it('does not show an authorisation that a later check could not find', async () => {
    const { id } = await save(fullClinic)
    await database.pool.query(
      `insert into authorisation_checks (practitioner_id, register, checked_on, result, checked_by)
       select practitioner_id, 'dk-autorisation', '2026-11-02', 'not-found', 'editor' from authorisation_checks`,
    )
    expect((await (await open()).getClinic(id))?.practitioners[0]?.authorisationCheckedOn).toBeUndefined()
  })
})

describe('saving a clinic', () => {
  it('replaces the parts of the one with that id and keeps its people', async () => {
    const { id } = await save(fullClinic)
    const before = await (await open()).getClinic(id)
    const stays = before!.practitioners[0]!
    await save({ ...bareClinic, id, practitioners: [{ id: stays.id, name: 'Mette Prøvesen-Demo' }] })
    const after = await (await open()).getClinic(id)
    expect(after).toMatchObject({ name: 'Prøve Fysikalske', specialityIds: [], prices: [], slug: before!.slug })
    expect(after?.practitioners).toMatchObject([{ id: stays.id, name: 'Mette Prøvesen-Demo', languages: undefined }])
    const { rows } = await database.pool.query('select name from practitioners')
    expect(rows).toEqual([{ name: 'Mette Prøvesen-Demo' }])
  })

  it('gives namesakes addresses of their own', async () => {
    const slugs = [await save(bareClinic), await save(bareClinic), await save(bareClinic)].map((one) => one.slug)
    expect(slugs).toEqual([
      'proeve-fysikalske-baatsfjord',
      'proeve-fysikalske-baatsfjord-2',
      'proeve-fysikalske-baatsfjord-3',
    ])
  })

  it.each<[string, Partial<ClinicInput>, string]>([
    ['an empty name', { name: ' \u0000 ' }, 'name'],
    ['a name of 201 letters', { name: 'x'.repeat(201) }, 'name'],
    ['a postal code that is none', { postalCode: '80000' }, 'postalCode'],
    ['a script as website', { website: 'javascript:alert(1)' }, 'website'],
    ['hours that close before they open', { openingHours: { kind: 'weekly', periods: [{ day: 1, opensMinute: 600, closesMinute: 540 }] } }, 'openingHours.periods.0'],
    ['Norwegian kroner in Denmark', { prices: [{ service: 'online', minutes: 30, amountMinor: 1, currency: 'NOK', validFrom: '2026-01-01' }] }, 'prices'],
    ['a rating of six', { rating: { mean: 6, count: 1 } }, 'rating.mean'],
    ['Danish schemes in Norway', { country: 'NO', prices: [] }, 'funding'],
  ])('refuses %s, and names the field', async (_, change, path) => {
    expect(await problem({ ...fullClinic, ...change })).toMatchObject({ code: 'invalid', issues: [{ path }] })
  }) // biome-ignore format: a table

  it('refuses an id, a person or an address that it cannot use', async () => {
    expect(await problem({ ...bareClinic, id: 999 })).toEqual({ code: 'not-found', thing: 'clinic', ids: [999] })
    expect(await problem({ ...bareClinic, practitioners: [{ id: 7, name: 'Nobody' }] })).toMatchObject({
      thing: 'practitioner',
    })
    await save({ ...bareClinic, slug: 'mine', sourceRecordId: 'a' })
    expect(await problem({ ...bareClinic, slug: 'mine' })).toEqual({ code: 'taken', field: 'slug' })
    expect(await problem({ ...bareClinic, sourceRecordId: 'a' })).toEqual({ code: 'taken', field: 'source-record' })
    const { rows } = await database.pool.query('select count(*)::int as clinics from clinics')
    expect(rows).toEqual([{ clinics: 1 }])
  })
})

describe('the directory of a node', () => {
  it('holds active clinics only and finds them by name and speciality', async () => {
    const { id } = await save(fullClinic)
    await save({ ...bareClinic, status: 'closed_candidate' })
    await save({ ...bareClinic, status: 'hidden' })
    const directory = await open()
    expect(directory.size).toBe(1)
    expect(directory.isDemo()).toBe(false)
    expect(found(directory, { name: 'åen' })).toEqual([id])
    expect(found(directory, { specialityIds: ['leg'] })).toEqual([id])
    expect(await directory.listSlugs()).toEqual([
      { slug: 'proeve-fysioterapi-aaen-aarhus', updatedAt: expect.any(String) },
    ])
  })

  it.each([{ maxRecordsInMemory: 10 }, { maxRecordsInMemory: 0 }])(
    'leads old addresses to the new one, with %o',
    async (limit) => {
      const { id } = await save({ ...bareClinic, slug: 'first' })
      await save({ ...bareClinic, slug: 'second', id })
      const directory = await open(limit)
      expect(await directory.bySlug('second')).toMatchObject({ kind: 'found', clinic: { id } })
      expect(await directory.bySlug('first')).toEqual({ kind: 'moved', slug: 'second' })
      expect(await directory.bySlug('third')).toEqual({ kind: 'missing' })
      expect(await directory.getClinics([999, id])).toMatchObject([{ id }])
      const other = await save({ ...bareClinic, name: 'Other' })
      await directory.refresh({ topic: 'clinics', id: String(other.id) })
      expect(await directory.bySlug(other.slug)).toMatchObject({ kind: 'found', clinic: { name: 'Other' } })
      await database.pool.query('update clinics set status = $2 where id = $1', [id, 'hidden'])
      await directory.refresh({ topic: 'clinics', id: String(id) })
      expect(await directory.bySlug('second')).toEqual({ kind: 'missing' })
      expect(found(directory)).toEqual([other.id])
    },
  )

  it('takes in changed, new and closed clinics, and says so', async () => {
    const { id } = await save(fullClinic)
    let changes = 0
    const directory = await open({ onChange: () => changes++ })
    const { version } = directory
    await save({ ...fullClinic, id, name: 'Nyt Navn' })
    const other = await save({ ...bareClinic, isDemo: true })
    await Promise.all([id, other.id].map((one) => directory.refresh({ topic: 'clinics', id: String(one) })))
    expect({ changes, versions: directory.version - version }).toEqual({ changes: 1, versions: 1 })
    expect(found(directory, { name: 'nyt navn' })).toEqual([id])
    expect(directory.isDemo()).toBe(true)
    await database.pool.query('delete from clinics')
    await directory.refresh({ topic: 'clinics', id: '*' })
    expect(directory.size).toBe(0)
    expect(await directory.getClinic(id)).toBeUndefined()
    expect(directory.isDemo()).toBe(false)
  })

  it('tries again when the database could not be read', async () => {
    const { id } = await save(bareClinic)
    const directory = await open()
    await save({ ...bareClinic, id, name: 'Efter Ventetid' })
    const locker = await database.pool.connect()
    await locker.query('begin; lock table clinics in access exclusive mode')
    const taken = directory.refresh({ topic: 'clinics', id: String(id) })
    setTimeout(() => locker.query('rollback').then(() => locker.release()), 2500) // readers wait two seconds for a lock
    await taken
    expect(await directory.getClinic(id)).toMatchObject({ name: 'Efter Ventetid' })
  })
})
