import { type CountryCode, timeZoneOf } from '#core/clinic-index/clinic-record.ts'
import { localMoment } from '#core/opening-hours/local-time.ts'
import { languageTag } from '#i18n/language.ts'
import type { Language } from '#routes'
import type { View } from '#ui/view.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Constructing a formatter is far slower than using it. */
function formatter(tag: string, zone: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${tag}|${zone}|${key}`
  const known = formatters.get(id)
  if (known) return known
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone })
  formatters.set(id, made)
  return made
}

/** The clock on the clinic's wall: 16.30 in Danish, 16:30 elsewhere. */
export const clockTime = (instant: Date, country: CountryCode, language: Language): string =>
  formatter(languageTag[language], timeZoneOf[country], 'time', { hour: '2-digit', minute: '2-digit' }).format(instant)

/** The date on the clinic's wall, `2026-11-22`. */
export const localDate = (instant: Date, country: CountryCode): string => localMoment(country, instant).date

/** Minutes after midnight as a clock shows them; past midnight counts on from 0. */
function minuteTime(minute: number, language: Language): string {
  const ofDay = minute === 1440 ? 1440 : minute % 1440
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(ofDay / 60))}${language === 'da' ? '.' : ':'}${pad(ofDay % 60)}`
}

export const periodTime = (period: { opensMinute: number; closesMinute: number }, language: Language): string =>
  `${minuteTime(period.opensMinute, language)}–${minuteTime(period.closesMinute, language)}`

const dayMs = 86_400_000

/** "today", "tomorrow", a weekday within six days, else the date; with the time. */
export function dayAndTime(instant: Date, country: CountryCode, view: View, now: Date): string {
  const words = view.messages.finder.clinic
  const date = localDate(instant, country)
  const daysAhead = Math.round((Date.parse(date) - Date.parse(localDate(now, country))) / dayMs)
  const weekday = words.days[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? ''
  const day =
    daysAhead === 0
      ? words.todayAt
      : daysAhead === 1
        ? words.tomorrow
        : daysAhead > 1 && daysAhead < 7
          ? weekday
          : view.formats.date(date)
  return words.at(day, clockTime(instant, country, view.language))
}

/** How long ago, in the largest whole unit. */
export function ageWords(then: Date, now: Date, view: View): string {
  const { ages } = view.messages.finder.clinic
  const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000))
  if (minutes < 2) return ages.now
  if (minutes < 60) return ages.minutes(minutes)
  if (minutes < 24 * 60) return ages.hours(Math.floor(minutes / 60))
  return ages.days(Math.floor(minutes / 1440))
}
