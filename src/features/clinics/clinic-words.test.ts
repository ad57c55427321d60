import { describe, expect, test } from 'vitest'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { viewOf } from '#test/support/articles.ts'
import { accessWords, distanceWords, knownWords, nextFreeWords } from './clinic-words.ts'

const view = viewOf('da')
const now = new Date('2026-11-22T12:00:00Z')
const clinic = (part: Partial<ClinicRecord>) => ({ country: 'DK', access: {}, ...part }) as ClinicRecord
const notStated = { text: 'Ikke oplyst', isStated: false }

describe('what nobody stated', () => {
  test('is never a no', () => {
    expect(knownWords(undefined, view)).toEqual(notStated)
    expect(knownWords('unknown', view)).toEqual(notStated)
    expect(knownWords('no', view)).toEqual({ text: 'Nej', isStated: true })
  })

  test('is no missing lift either: only what was answered is told', () => {
    expect(accessWords(clinic({ access: {} }), view)).toEqual(notStated)
    expect(accessWords(clinic({ access: { parking: 'unknown' } }), view)).toEqual(notStated)
    expect(accessWords(clinic({ access: { lift: 'no', parking: 'unknown' } }), view).text).toBe('Elevator: nej')
  })
})

test('a free time that has passed is no longer known', () => {
  const free = (at: string) => nextFreeWords(clinic({ nextFree: { at, seenAt: '2026-11-20T08:00:00Z' } }), view, now)
  expect(free('2026-11-22T11:59:00Z')).toEqual(notStated)
  expect(free('2026-11-23T09:00:00Z')).toMatchObject({ isStated: true, text: expect.stringContaining('10.00') })
})

test('a distance to the middle of an area claims no more than kilometres', () => {
  const words = (quality: 'address' | 'postal-code') =>
    distanceWords(clinic({ position: { latitude: 56, longitude: 10, quality } }), 1.24, view)
  expect(words('address')).toContain('1,2 km')
  expect(words('postal-code')).not.toContain('1,2')
  expect(words('postal-code')).toContain('1 km')
})
