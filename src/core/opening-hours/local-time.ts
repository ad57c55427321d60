import { type CountryCode, timeZoneOf } from '#core/clinic-index/clinic-record.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/**
 * A clinic's wall clock at an instant. `reachedMinute` is the latest wall time seen so far that day and `aheadMinute` the
 * earliest still to come: both equal `minute` but in the hour that the clock shows twice, where an opening that
 * has been is not repeated and a closing counts the second time.
 */
export type LocalMoment = {
  /** `2026-12-24`. */
  date: string
  /** 1 = Monday. */
  day: number
  minute: number
  reachedMinute: number
  aheadMinute: number
}

const formatters = new Map<CountryCode, Intl.DateTimeFormat>()
const offsetsByHour = new Map<string, number>()

function formatterFor(country: CountryCode): Intl.DateTimeFormat {
  let formatter = formatters.get(country)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: timeZoneOf[country],
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    formatters.set(country, formatter)
  }
  return formatter
}

/** Minutes that the country's clock is ahead of UTC. Clocks change on whole UTC hours, so one answer an hour is kept. */
function offsetMinutes(country: CountryCode, instantMs: number): number {
  const hour = Math.floor(instantMs / hourMs)
  const key = `${country}${hour}`
  let offset = offsetsByHour.get(key)
  if (offset === undefined) {
    const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
    for (const { type, value } of formatterFor(country).formatToParts(hour * hourMs)) {
      if (type in parts) parts[type as keyof typeof parts] = Number(value)
    }
    const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute)
    offset = (wall - hour * hourMs) / minuteMs
    if (offsetsByHour.size > 5000) offsetsByHour.clear()
    offsetsByHour.set(key, offset)
  }
  return offset
}

/** The clinic's date, weekday and wall clock at an instant. */
export function localMoment(country: CountryCode, instant: Date): LocalMoment {
  const ms = instant.getTime()
  const offset = offsetMinutes(country, ms)
  const wall = new Date(ms + offset * minuteMs)
  const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes()
  const nextHour = Math.floor(ms / hourMs + 1) * hourMs
  const willRepeat = offsetMinutes(country, nextHour) < offset
  const isRepeated = offsetMinutes(country, ms - hourMs) > offset
  const nextHourMinute = minute + Math.ceil((nextHour - ms) / minuteMs)
  return {
    date: wall.toISOString().slice(0, 10),
    day: wall.getUTCDay() || 7,
    minute,
    reachedMinute: isRepeated ? nextHourMinute - 1 : minute,
    aheadMinute: willRepeat ? nextHourMinute - 60 : minute,
  }
}

/** The date so many days later; days may be negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** 1 = Monday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/**
 * The instant at which the wall clock reaches a minute of a date (1440 and more: the next day). A minute that the clock
 * skips is reached when the clock changes; of one that it shows twice, `opens` takes the first and `closes` the second.
 */
export function instantOf(
  country: CountryCode,
  wallTime: { date: string; minute: number },
  side: 'opens' | 'closes',
): Date {
  const wall = Date.parse(`${wallTime.date}T00:00:00Z`) + wallTime.minute * minuteMs
  const before = wall - offsetMinutes(country, wall - dayMs / 2) * minuteMs
  const after = wall - offsetMinutes(country, wall + dayMs / 2) * minuteMs
  const earlier = Math.min(before, after)
  const later = Math.max(before, after)
  const shows = (ms: number): boolean => ms + offsetMinutes(country, ms) * minuteMs === wall
  if (shows(earlier) && shows(later)) return new Date(side === 'opens' ? earlier : later)
  if (shows(earlier)) return new Date(earlier)
  if (shows(later)) return new Date(later)
  return new Date(Math.floor(later / hourMs) * hourMs)
}
