import type { OpeningHours } from '#core/clinic-index/clinic-record.ts'
import { addDays, type LocalMoment, weekdayOf } from './local-time.ts'

/** Hours of the kind that name times. */
export type WeeklyHours = Extract<OpeningHours, { kind: 'weekly' }>
/** Minutes after midnight of the date it begins on; `closesMinute` may exceed 1440. */
export type DayPeriod = { opensMinute: number; closesMinute: number }

/** The periods that begin on a date, earliest first: those of the exception where there is one, else of the weekday. */
export function periodsOn(hours: WeeklyHours, date: string): DayPeriod[] {
  const exception = hours.exceptions.find((one) => one.date === date)
  const day = weekdayOf(date)
  const periods = exception ? exception.periods : hours.periods.filter((period) => period.day === day)
  return periods
    .map(({ opensMinute, closesMinute }) => ({ opensMinute, closesMinute }))
    .sort((one, other) => one.opensMinute - other.opensMinute || one.closesMinute - other.closesMinute)
}

/** True when a period of this date, or one of yesterday that runs past midnight, holds the moment. */
export function isOpenAtMoment(hours: WeeklyHours, moment: LocalMoment): boolean {
  const holds = (period: DayPeriod, shift: number): boolean =>
    period.opensMinute <= moment.reachedMinute + shift && moment.aheadMinute + shift < period.closesMinute
  const exceptionToday = hours.exceptions.find((one) => one.date === moment.date)
  const today = exceptionToday?.periods ?? hours.periods
  for (const period of today) {
    if ((exceptionToday || (period as { day?: number }).day === moment.day) && holds(period, 0)) return true
  }
  if (!hasLatePeriod(hours)) return false
  return periodsOn(hours, addDays(moment.date, -1)).some((period) => holds(period, 1440))
}

function hasLatePeriod(hours: WeeklyHours): boolean {
  return (
    hours.periods.some((period) => period.closesMinute > 1440) ||
    hours.exceptions.some((exception) => exception.periods.some((period) => period.closesMinute > 1440))
  )
}
