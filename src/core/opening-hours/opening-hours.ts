import type { CountryCode, OpeningHours } from '#core/clinic-index/clinic-record.ts'
import { addDays, instantOf, localMoment } from './local-time.ts'
import { type DayPeriod, isOpenAtMoment, periodsOn, type WeeklyHours } from './schedule.ts'

const daysLookedAhead = 60
const eveningMinute = 18 * 60
const week = [1, 2, 3, 4, 5, 6, 7]

/** What can be said at an instant. `by-appointment` and `unknown` are answers of their own, never "closed". */
export type OpeningState =
  /** `closesAt` is undefined when it does not close within a fortnight. */
  | { kind: 'open'; closesAt: Date | undefined }
  /** `opensAt` is undefined when it does not open within sixty days. */
  | { kind: 'closed'; opensAt: Date | undefined }
  | { kind: 'by-appointment' }
  | { kind: 'unknown' }

/** One line of the table on a clinic's page; 1 = Monday. No periods means closed. */
export type WeekTableRow = { day: number; isToday: boolean; periods: DayPeriod[] }

/** True or false where there are weekly hours; undefined by appointment or when nobody has said. */
export function isOpenAt(hours: OpeningHours, country: CountryCode, instant: Date): boolean | undefined {
  return hours.kind === 'weekly' ? isOpenAtMoment(hours, localMoment(country, instant)) : undefined
}

/** The first opening after the instant; undefined when there is none within sixty days or no weekly hours. */
export function nextOpening(hours: OpeningHours, country: CountryCode, instant: Date): Date | undefined {
  if (hours.kind !== 'weekly') return undefined
  const today = localMoment(country, instant).date
  for (let days = 0; days <= daysLookedAhead; days++) {
    const date = addDays(today, days)
    for (const period of periodsOn(hours, date)) {
      if (period.closesMinute <= period.opensMinute) continue
      const opensAt = instantOf(country, { date, minute: period.opensMinute }, 'opens')
      if (opensAt > instant) return opensAt
    }
  }
  return undefined
}

/** All that a page says about now. */
export function openingStateAt(hours: OpeningHours, country: CountryCode, instant: Date): OpeningState {
  if (hours.kind !== 'weekly') return { kind: hours.kind }
  if (!isOpenAtMoment(hours, localMoment(country, instant))) {
    return { kind: 'closed', opensAt: nextOpening(hours, country, instant) }
  }
  return { kind: 'open', closesAt: closingAfter(hours, country, instant) }
}

/** The end of the period that holds the instant; periods that touch or overlap count as one. */
function closingAfter(hours: WeeklyHours, country: CountryCode, instant: Date): Date | undefined {
  const today = localMoment(country, instant).date
  let closesAt = instant
  for (let days = -1; days <= 14; days++) {
    const date = addDays(today, days)
    for (const period of periodsOn(hours, date)) {
      const opens = instantOf(country, { date, minute: period.opensMinute }, 'opens')
      const closes = instantOf(country, { date, minute: period.closesMinute }, 'closes')
      if (opens <= closesAt && closes > closesAt) closesAt = closes
      else if (opens > closesAt && days > 0) return closesAt
    }
  }
  return closesAt.getTime() - instant.getTime() > 13 * 24 * 3_600_000 ? undefined : closesAt
}

/** Open at or after 18:00 on some weekday; false where there are no weekly hours. */
export function isOpenEvenings(hours: OpeningHours): boolean {
  return (
    hours.kind === 'weekly' &&
    hours.periods.some((period) => period.day <= 5 && period.closesMinute > Math.max(eveningMinute, period.opensMinute))
  )
}

/** Open some Saturday or Sunday of an ordinary week (a Friday night past midnight is none); false without weekly hours. */
export function isOpenWeekends(hours: OpeningHours): boolean {
  return (
    hours.kind === 'weekly' &&
    hours.periods.some((period) => period.day >= 6 && period.closesMinute > period.opensMinute)
  )
}

/** Monday to Sunday of an ordinary week; undefined where there are no weekly hours. */
export function weekTable(hours: OpeningHours, country: CountryCode, instant: Date): WeekTableRow[] | undefined {
  if (hours.kind !== 'weekly') return undefined
  const today = localMoment(country, instant).day
  return week.map((day) => ({
    day,
    isToday: day === today,
    periods: hours.periods
      .filter((period) => period.day === day)
      .map(({ opensMinute, closesMinute }) => ({ opensMinute, closesMinute }))
      .sort((one, other) => one.opensMinute - other.opensMinute),
  }))
}

/** The exceptions of today and later, earliest first, so that a page can show the next holidays. */
export function comingExceptions(
  hours: OpeningHours,
  country: CountryCode,
  instant: Date,
): { date: string; periods: DayPeriod[] }[] {
  if (hours.kind !== 'weekly') return []
  const today = localMoment(country, instant).date
  return hours.exceptions
    .filter((exception) => exception.date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
}
