import fc from 'fast-check'
import { expect, it } from 'vitest'
import { haversineKm } from '#test/support/clinic-oracle.ts'
import { chordOfKilometres, distanceKm, kilometresOfChord } from './distance.ts'

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

it('agrees with the textbook haversine to a metre', () => {
  fc.assert(
    fc.property(point, point, (one, other) => {
      expect(Math.abs(distanceKm(one, other) - haversineKm(one, other))).toBeLessThan(0.001)
    }),
  )
})

it('knows Aarhus to Oslo', () => {
  expect(distanceKm({ latitude: 56.157, longitude: 10.21 }, { latitude: 59.913, longitude: 10.739 })).toBeCloseTo(
    418.9,
    0,
  )
})

it('turns kilometres into chords and back', () => {
  for (const kilometres of [0, 0.001, 10, 500, 20_015]) {
    expect(kilometresOfChord(chordOfKilometres(kilometres))).toBeCloseTo(kilometres, 6)
  }
  expect(chordOfKilometres(1e9)).toBe(4)
  expect(chordOfKilometres(-5)).toBe(0)
})
