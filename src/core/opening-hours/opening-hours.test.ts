import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpeningHours, OpeningPeriod } from '#core/clinic-index/clinic-record.ts'
import {
  createOpeningPatterns,
  openPatternsAt,
  patternOf,
  workOutPatterns,
} from '#core/clinic-index/opening-patterns.ts'
import {
  comingExceptions,
  isOpenAt,
  isOpenEvenings,
  isOpenWeekends,
  nextOpening,
  openingStateAt,
  weekTable,
} from './opening-hours.ts'

const weekly = (periods: [day: number, opens: number, closes: number][], exceptions: [string, number, number][] = []) =>
  ({
    kind: 'weekly',
    periods: periods.map(
      ([day, opens, closes]): OpeningPeriod => ({ day, opensMinute: opens * 60, closesMinute: closes * 60 }),
    ),
    exceptions: exceptions.map(([date, opens, closes]) => ({
      date,
      periods: closes > opens ? [{ opensMinute: opens * 60, closesMinute: closes * 60 }] : [],
    })),
    confirmedOn: undefined,
  }) satisfies OpeningHours
const open = (hours: OpeningHours, instant: string) => isOpenAt(hours, 'DK', new Date(instant))
const monday = weekly([[1, 8, 16]])

describe('isOpenAt', () => {
  it("opens on the minute and is closed on the closing minute, in the clinic's own time, winter and summer", () => {
    expect(open(monday, '2026-01-05T06:59:59Z')).toBe(false)
    expect(open(monday, '2026-01-05T07:00:00Z')).toBe(true)
    expect(open(monday, '2026-01-05T14:59:59Z')).toBe(true)
    expect(open(monday, '2026-01-05T15:00:00Z')).toBe(false)
    expect(open(monday, '2026-07-06T06:00:00Z')).toBe(true)
    expect(open(monday, '2026-07-06T14:00:00Z')).toBe(false)
    expect(isOpenAt(monday, 'NO', new Date('2026-07-06T06:00:00Z'))).toBe(true)
  })

  it('says neither yes nor no for hours by appointment or not stated', () => {
    expect(open({ kind: 'by-appointment' }, '2026-01-05T09:00:00Z')).toBeUndefined()
    expect(open({ kind: 'unknown' }, '2026-01-05T09:00:00Z')).toBeUndefined()
  })

  it('follows a period past midnight into the next day and the next week', () => {
    const late = weekly([
      [5, 20, 26],
      [7, 22, 25],
    ])
    expect(open(late, '2026-01-10T00:30:00Z')).toBe(true)
    expect(open(late, '2026-01-10T01:00:00Z')).toBe(false)
    expect(open(late, '2026-01-11T23:30:00Z')).toBe(true)
    expect(open(late, '2026-01-12T00:00:00Z')).toBe(false)
  })

  it('takes an exception instead of the week, and lets the night before run out', () => {
    const hours = weekly(
      [
        [4, 8, 16],
        [5, 8, 16],
        [4, 22, 26],
      ],
      [
        ['2026-12-24', 9, 12],
        ['2026-12-25', 0, 0],
      ],
    )
    expect(open(hours, '2026-12-24T08:30:00Z')).toBe(true)
    expect(open(hours, '2026-12-24T12:00:00Z')).toBe(false)
    expect(open(hours, '2026-12-25T00:30:00Z')).toBe(false)
    expect(open(hours, '2026-12-25T09:00:00Z')).toBe(false)
    const eve = weekly([[4, 22, 26]], [['2026-12-25', 0, 0]])
    expect(open(eve, '2026-12-25T00:30:00Z')).toBe(true)
  })

  it('keeps wall time in the night that has no 02:30', () => {
    const night = weekly([
      [6, 22, 27],
      [7, 2.5, 5],
    ])
    expect(open(night, '2026-03-29T00:59:00Z')).toBe(true)
    expect(open(weekly([[6, 22, 26.5]]), '2026-03-29T01:00:00Z')).toBe(false)
    expect(open(weekly([[7, 2.5, 5]]), '2026-03-29T00:59:00Z')).toBe(false)
    expect(open(weekly([[7, 2.5, 5]]), '2026-03-29T01:00:00Z')).toBe(true)
  })

  it('opens at the first and closes at the second 02:30 in the night that has two', () => {
    const closing = weekly([[6, 22, 26.5]])
    for (const [instant, isOpen] of [
      ['2026-10-25T00:29:00Z', true],
      ['2026-10-25T00:45:00Z', true],
      ['2026-10-25T01:29:00Z', true],
      ['2026-10-25T01:30:00Z', false],
    ] as const) {
      expect(open(closing, instant), instant).toBe(isOpen)
    }
    const opening = weekly([[7, 2.5, 5]])
    expect(open(opening, '2026-10-25T00:29:00Z')).toBe(false)
    expect(open(opening, '2026-10-25T00:30:00Z')).toBe(true)
    expect(open(opening, '2026-10-25T01:10:00Z')).toBe(true)
  })
})

describe('nextOpening and openingStateAt', () => {
  it('gives the next opening over days without one, exceptions included', () => {
    expect(nextOpening(monday, 'DK', new Date('2026-01-05T12:00:00Z'))).toEqual(new Date('2026-01-12T07:00:00Z'))
    const closedNext = weekly([[1, 8, 16]], [['2026-01-12', 0, 0]])
    expect(nextOpening(closedNext, 'DK', new Date('2026-01-05T12:00:00Z'))).toEqual(new Date('2026-01-19T07:00:00Z'))
    expect(nextOpening(weekly([]), 'DK', new Date('2026-01-05T12:00:00Z'))).toBeUndefined()
    expect(nextOpening({ kind: 'by-appointment' }, 'DK', new Date('2026-01-05T12:00:00Z'))).toBeUndefined()
  })

  it('gives the end of an unbroken stretch', () => {
    const split = weekly([
      [1, 8, 12],
      [1, 12, 24],
      [2, 0, 3],
    ])
    expect(openingStateAt(split, 'DK', new Date('2026-01-05T09:00:00Z'))).toEqual({
      kind: 'open',
      closesAt: new Date('2026-01-06T02:00:00Z'),
    })
    const always = weekly([1, 2, 3, 4, 5, 6, 7].map((day) => [day, 0, 24]))
    expect(openingStateAt(always, 'DK', new Date('2026-01-05T09:00:00Z'))).toEqual({
      kind: 'open',
      closesAt: undefined,
    })
  })

  it('says the second 02:30 as closing time in the night that has two', () => {
    expect(openingStateAt(weekly([[6, 22, 26.5]]), 'NO', new Date('2026-10-24T22:00:00Z'))).toEqual({
      kind: 'open',
      closesAt: new Date('2026-10-25T01:30:00Z'),
    })
  })

  it('says when a closed clinic opens, and keeps the other two answers', () => {
    expect(openingStateAt(monday, 'DK', new Date('2026-01-04T12:00:00Z'))).toEqual({
      kind: 'closed',
      opensAt: new Date('2026-01-05T07:00:00Z'),
    })
    expect(openingStateAt({ kind: 'by-appointment' }, 'DK', new Date())).toEqual({ kind: 'by-appointment' })
    expect(openingStateAt({ kind: 'unknown' }, 'DK', new Date())).toEqual({ kind: 'unknown' })
  })

  it('is open at the next opening and closed at the closing, at any hour of the year', () => {
    const hours = weekly([
      [6, 22, 26.5],
      [7, 2.5, 5],
      [1, 8, 12],
      [3, 13, 20],
    ])
    const start = Date.UTC(2026, 2, 20)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minutes) => {
        const instant = new Date(start + minutes * 60_000)
        const state = openingStateAt(hours, 'NO', instant)
        if (state.kind === 'open') {
          expect(isOpenAt(hours, 'NO', new Date(state.closesAt!.getTime() - 60_000))).toBe(true)
          expect(isOpenAt(hours, 'NO', state.closesAt!)).toBe(false)
        } else if (state.kind === 'closed') {
          expect(isOpenAt(hours, 'NO', state.opensAt!)).toBe(true)
          expect(isOpenAt(hours, 'NO', new Date(state.opensAt!.getTime() - 60_000))).toBe(false)
        }
      }),
    )
  })

  it('answers for a whole index as for one clinic', () => {
    const period = fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 1, max: 24 }),
    )
    const minute = fc.integer({ min: 0, max: 365 * 24 * 60 })
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), minute, (periods, minutes) => {
        const hours = weekly(periods.map(([day, opens, lasts]) => [day, opens, opens + lasts]))
        const instant = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000)
        const patterns = createOpeningPatterns()
        const column = Int32Array.of(patterns.numberOf(patternOf('DK', hours)))
        const answers = openPatternsAt(patterns, instant, undefined)
        workOutPatterns(answers, Int32Array.of(0), column)
        expect(answers.answers[0] === 1).toBe(isOpenAt(hours, 'DK', instant))
      }),
    )
  })
})

describe('the week', () => {
  it('counts as evening what is open at six or later on a weekday', () => {
    expect(isOpenEvenings(weekly([[1, 8, 18]]))).toBe(false)
    expect(isOpenEvenings(weekly([[5, 8, 18.5]]))).toBe(true)
    expect(isOpenEvenings(weekly([[6, 8, 20]]))).toBe(false)
    expect(isOpenEvenings({ kind: 'by-appointment' })).toBe(false)
  })

  it('counts Saturday and Sunday as weekend', () => {
    expect(isOpenWeekends(weekly([[5, 20, 26]]))).toBe(false)
    expect(isOpenWeekends(weekly([[7, 10, 12]]))).toBe(true)
    expect(isOpenWeekends({ kind: 'unknown' })).toBe(false)
  })

  it('makes a table of seven days in order, with today marked', () => {
    const table = weekTable(
      weekly([
        [2, 13, 17],
        [2, 8, 12],
      ]),
      'NO',
      new Date('2026-01-05T23:30:00Z'),
    )
    expect(table?.map((row) => row.isToday)).toEqual([false, true, false, false, false, false, false])
    expect(table?.[1]?.periods.map((one) => one.opensMinute)).toEqual([480, 780])
    expect(weekTable({ kind: 'unknown' }, 'NO', new Date())).toBeUndefined()
  })

  it('lists the exceptions that are still to come', () => {
    const hours = weekly(
      [[1, 8, 16]],
      [
        ['2026-12-31', 0, 0],
        ['2026-12-24', 9, 12],
        ['2026-01-01', 0, 0],
      ],
    )
    const coming = comingExceptions(hours, 'DK', new Date('2026-12-24T20:00:00Z'))
    expect(coming.map((one) => one.date)).toEqual(['2026-12-24', '2026-12-31'])
  })
})
