import { type LocalMoment, localMoment } from '#core/opening-hours/local-time.ts'
import { isOpenAtMoment, type WeeklyHours } from '#core/opening-hours/schedule.ts'
import { type CountryCode, countryCodes, type OpeningHours } from './clinic-record.ts'
import { createInterner, type Interner } from './interner.ts'

/**
 * Weekly hours in a country; undefined for hours that name no times, which are never open "as stated".
 * `week` has two entries a period: when it opens and closes, in minutes after Monday 00:00.
 */
export type OpeningPattern = { country: CountryCode; hours: WeeklyHours; week: Int32Array } | undefined

const minutesOfWeek = 7 * 1440

/** Clinics with the same hours share a pattern. */
export const createOpeningPatterns = (): Interner<OpeningPattern> => createInterner(keyOfPattern)

export function keyOfPattern(pattern: OpeningPattern): string {
  if (!pattern) return ''
  const { country, hours } = pattern
  const week = hours.periods.map((one) => `${one.day}:${one.opensMinute}-${one.closesMinute}`).join()
  const exceptions = hours.exceptions.map(
    ({ date, periods }) => `${date}=${periods.map((one) => `${one.opensMinute}-${one.closesMinute}`).join()}`,
  )
  return `${country} ${week} ${exceptions.join(';')}`
}

/** A copy without anything that a pattern does not need. */
export function patternOf(country: CountryCode, hours: OpeningHours): OpeningPattern {
  if (hours.kind !== 'weekly') return undefined
  const { periods, exceptions } = hours
  const week = periods.flatMap(({ day, opensMinute, closesMinute }) =>
    [opensMinute, Math.min(closesMinute, 2 * 1440)].map((minute) => (day - 1) * 1440 + minute),
  )
  return {
    country,
    hours: { kind: 'weekly', periods, exceptions, confirmedOn: undefined },
    week: Int32Array.from(week),
  }
}

/** Which patterns are open at an instant: 1 open, -1 not, 0 not worked out yet. */
export type OpenPatterns = {
  patterns: Interner<OpeningPattern>
  minute: number
  answers: Int8Array
  moments: Partial<Record<CountryCode, LocalMoment>>
}

/** Opening hours are whole minutes, so what was worked out earlier in the same minute is kept. */
export function openPatternsAt(
  patterns: Interner<OpeningPattern>,
  instant: Date,
  earlier: OpenPatterns | undefined,
): OpenPatterns {
  const minute = Math.floor(instant.getTime() / 60_000)
  const isSame = earlier !== undefined && earlier.patterns === patterns && earlier.minute === minute
  if (isSame && earlier.answers.length === patterns.size) return earlier
  const answers = new Int8Array(patterns.size)
  if (isSame) answers.set(earlier.answers)
  const moments = Object.fromEntries(countryCodes.map((country) => [country, localMoment(country, instant)]))
  return { patterns, minute, answers, moments }
}

/** Works out the patterns of these rows that are not known yet. */
export function workOutPatterns(open: OpenPatterns, rows: Int32Array, patternOfRow: Int32Array): void {
  const { answers } = open
  for (let index = 0; index < rows.length; index++) {
    const number = patternOfRow[rows[index]!]!
    if (answers[number] === 0) answers[number] = workOut(open, number)
  }
}

function workOut({ patterns, moments }: OpenPatterns, number: number): number {
  const pattern = patterns.valueOf(number)
  if (!pattern) return -1
  const moment = moments[pattern.country]!
  const isOpen =
    pattern.hours.exceptions.length > 0 ? isOpenAtMoment(pattern.hours, moment) : isOpenInWeek(pattern.week, moment)
  return isOpen ? 1 : -1
}

/** As `isOpenAtMoment`, for an ordinary week; a period may run from Sunday into Monday. */
function isOpenInWeek(week: Int32Array, moment: LocalMoment): boolean {
  const midnight = (moment.day - 1) * 1440
  for (let at = 0; at < week.length; at += 2) {
    const isLastWeek = week[at + 1]! > minutesOfWeek && midnight < 1440
    for (let shift = isLastWeek ? minutesOfWeek : 0; shift >= 0; shift -= minutesOfWeek) {
      const reached = midnight + shift + moment.reachedMinute
      const ahead = midnight + shift + moment.aheadMinute
      if (week[at]! <= reached && ahead < week[at + 1]!) return true
    }
  }
  return false
}
