import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyClinic, anyQuery, smallTree } from '#test/support/clinic-arbitraries.ts'
import { searchSlowly } from '#test/support/clinic-oracle.ts'
import type { ClinicHit, ClinicHits, ClinicQuery } from './clinic-query.ts'
import type { ClinicRecord } from './clinic-record.ts'
import { createClinicIndex } from './create-clinic-index.ts'

const directory = fc.uniqueArray(anyClinic, { selector: (clinic) => clinic.id, maxLength: 40 })

const rounded = (hit: ClinicHit | undefined) =>
  hit && { ...hit, distanceKm: hit.distanceKm === undefined ? undefined : Math.round(hit.distanceKm * 1e4) / 1e4 }
const comparable = (found: ClinicHits) => ({
  ...found,
  hits: found.hits.map(rounded),
  rescue: found.rescue && { ...found.rescue, nearest: rounded(found.rescue.nearest) },
})

describe('createClinicIndex', () => {
  it('answers what a look at every record answers: hits, order, totals, counts and rescue', () => {
    fc.assert(
      fc.property(directory, fc.array(anyQuery, { minLength: 1, maxLength: 6 }), (records, queries) => {
        const index = createClinicIndex(records, smallTree)
        for (const query of queries) {
          expect(comparable(index.search(query))).toEqual(comparable(searchSlowly(records, smallTree, query)))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('answers the same after changes as when built anew', () => {
    const change = fc.oneof(anyClinic, fc.integer({ min: 1, max: 45 }))
    fc.assert(
      fc.property(directory, fc.array(change, { maxLength: 30 }), anyQuery, (records, changes, query) => {
        const index = createClinicIndex(records, smallTree)
        const held = new Map(records.map((record) => [record.id, record]))
        for (const one of changes) {
          if (typeof one === 'number') {
            index.remove(one)
            held.delete(one)
          } else {
            index.upsert(one)
            held.set(one.id, one)
          }
        }
        const anew = createClinicIndex(held.values(), smallTree)
        expect(index.size).toBe(held.size)
        expect(index.search(query)).toEqual(anew.search(query))
        expect(index.points(query, 10)).toEqual(anew.points(query, 10))
      }),
      { numRuns: 200 },
    )
  })

  it('stays right when so much has changed that it sorts itself anew', () => {
    const [sample] = fc.sample(anyClinic, { numRuns: 1, seed: 7 }) as [ClinicRecord]
    const clinic = (id: number): ClinicRecord => ({
      ...sample,
      id,
      name: `Klinik ${id % 100}`,
      country: 'DK',
      position: { latitude: 55 + (id % 200) / 100, longitude: 9 + (id % 300) / 100, quality: 'address' },
    })
    const index = createClinicIndex([], smallTree)
    for (let id = 1; id <= 9000; id++) index.upsert(clinic(id))
    for (let id = 1; id <= 9000; id += 2) index.remove(id)
    const kept = Array.from({ length: 4500 }, (_, number) => clinic(2 * number + 2))
    const anew = createClinicIndex(kept, smallTree)
    for (const name of ['', 'klinik 42', '42']) {
      const query = {
        ...anywhere,
        name,
        centre: { latitude: 56, longitude: 10 },
        radiusKm: 80,
        sort: 'distance' as const,
      }
      expect(index.search(query)).toEqual(anew.search(query))
      expect(index.search(query).total).toBeGreaterThan(0)
    }
    for (const page of [1, 60, 61, 450, 451]) {
      const query = { ...anywhere, page, pageSize: 10 }
      expect(index.search(query)).toEqual(anew.search(query))
    }
    expect(index.search({ ...anywhere, page: 450, pageSize: 10 }).hits).toHaveLength(10)
    expect(index.search({ ...anywhere, page: 451, pageSize: 10 }).hits).toHaveLength(0)
  })

  it('takes the last of two records with the same id', () => {
    const [one, other] = fc.sample(anyClinic, { numRuns: 2, seed: 3 }) as [ClinicRecord, ClinicRecord]
    const index = createClinicIndex(
      [
        { ...one, id: 5, name: 'Gammel' },
        { ...other, id: 5, name: 'Ny' },
      ],
      smallTree,
    )
    expect(index.size).toBe(1)
    expect([index.hasNameWord('gammel'), index.hasNameWord('NY')]).toEqual([false, true])
  })
})

const anywhere: ClinicQuery = {
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
  now: new Date('2026-03-30T09:00:00Z'),
}
