import { describe, expect, it } from 'vitest'
import { clockText, elapsedMs, holdMoment, isTooLong, paused, ranMs, resumed, started } from './player-clock.ts'

const at = (wallMs: number, steadyMs = wallMs) => ({ wallMs, steadyMs })
const calf = { leastSeconds: 30, mostSeconds: 60 }

describe('the time that has passed', () => {
  it('is what the clocks say, however seldom they are looked at', () => {
    expect(elapsedMs(at(1_000), at(601_000))).toBe(600_000)
  })

  it('counts a sleep during which the steady clock stood still', () => {
    expect(elapsedMs(at(0, 0), at(600_000, 4_000))).toBe(600_000)
  })

  it('counts on when somebody sets the wall clock back', () => {
    expect(elapsedMs(at(1_000_000, 0), at(400_000, 30_000))).toBe(30_000)
  })

  it('is never less than nothing', () => {
    expect(elapsedMs(at(5_000, 5_000), at(4_000, 4_000))).toBe(0)
  })
})

describe('a hold', () => {
  it('stands still while it is paused, and goes on from there', () => {
    const running = started(at(0))
    const resting = paused(running, at(12_000))
    expect(ranMs(resting, at(99_000))).toBe(12_000)
    expect(ranMs(resumed(resting, at(100_000)), at(105_000))).toBe(17_000)
  })

  it.each([
    [0, 'least', 30],
    [1, 'least', 30],
    [29_001, 'least', 1],
    [30_000, 'most', 30],
    [59_999, 'most', 1],
    [60_000, 'over', 0],
    [3_600_000, 'over', 0],
  ] as const)('after %i ms is at "%s" with %i seconds to go', (milliseconds, phase, secondsLeft) => {
    expect(holdMoment(calf, milliseconds)).toMatchObject({ phase, secondsLeft })
  })

  it('fills its bar over the longest time, and no further', () => {
    expect(holdMoment(calf, 15_000).share).toBe(0.25)
    expect(holdMoment(calf, 600_000).share).toBe(1)
  })
})

it('asks for a doctor at ten minutes, not a moment later', () => {
  expect(isTooLong(599_999)).toBe(false)
  expect(isTooLong(600_000)).toBe(true)
})

it.each([
  [0, '0:00'],
  [65_900, '1:05'],
  [600_000, '10:00'],
  [3_725_000, '1:02:05'],
])('writes %i ms as %s', (milliseconds, text) => expect(clockText(milliseconds)).toBe(text))
