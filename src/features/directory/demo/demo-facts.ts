import { accessFeatures, type CountryCode, type Known, type Price } from '#core/clinic-index/clinic-record.ts'
import { addDays, instantOf, weekdayOf } from '#core/opening-hours/local-time.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import type { ClinicInput } from '#features/directory/clinic-input.ts'
import type { Random } from './random.ts'

/** Nobody has said in `unknown` of all cases; else yes in `yes` of them. */
export const fact = (random: Random, unknown: number, yes: number): Known =>
  random.chance(unknown) ? 'unknown' : random.chance(yes) ? 'yes' : 'no'

export const maybe = <Value>(random: Random, share: number, make: () => Value): Value | undefined =>
  random.chance(share) ? make() : undefined

const commonSpecialities = [
  'back', 'low-back-pain', 'neck', 'neck-pain', 'shoulder', 'knee', 'hip', 'sports-injury', 'muscle-tension', 'cramps',
  'exercise-therapy', 'manual-therapy', 'after-surgery', 'osteoarthritis', 'headache', 'acupuncture', 'foot', 'heel-pain',
] // biome-ignore format: a list of words

/** Mostly what every clinic does, with some rarer things. */
export function demoSpecialities(random: Random, all: readonly Speciality[]): string[] {
  const ids = new Set(all.map((one) => one.id))
  const common = random.sample(commonSpecialities, random.integer(2, 7)).filter((id) => ids.has(id))
  const rare = random.sample(all, random.integer(0, 5)).map((one) => one.id)
  return [...new Set([...common, ...rare])].sort()
}

const commonLanguages = { DK: ['da', 'en', 'sv', 'de'], NO: ['nb', 'en', 'sv', 'nn'] }
const rareLanguages = ['ar', 'pl', 'uk', 'so', 'tr', 'ur', 'fa', 'es', 'fr', 'se', 'lt', 'ti']

export function demoLanguages(random: Random, country: CountryCode): string[] {
  const [own = '', ...others] = commonLanguages[country]
  const more = [...random.sample(others, random.integer(0, 2)), ...random.sample(rareLanguages, random.integer(0, 1))]
  return [own, ...more].sort()
}

/** Weekly hours of several kinds, by appointment, or not stated. */
export function demoOpeningHours(random: Random, today: string): ClinicInput['openingHours'] {
  if (random.chance(0.33)) return { kind: 'unknown' }
  if (random.chance(0.08)) return { kind: 'by-appointment' }
  const opens = random.pick([420, 450, 480, 480, 510, 540])
  const closes = random.pick([900, 930, 960, 960, 1020, 1020, 1080])
  const lateDays = random.chance(0.35) ? random.sample([1, 2, 3, 4], 2) : []
  const freeDay = random.chance(0.12) ? random.integer(3, 5) : 0
  const hasBreak = random.chance(0.15)
  const days = random.chance(0.09) ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5]
  const periods = days.flatMap((day) => {
    if (day === freeDay) return []
    if (day === 6) return [{ day, opensMinute: 540, closesMinute: 780 }]
    const closesMinute = lateDays.includes(day) ? 1200 : day === 5 ? Math.min(closes, 900) : closes
    if (!hasBreak || closesMinute <= 780) return [{ day, opensMinute: opens, closesMinute }]
    return [
      { day, opensMinute: opens, closesMinute: 720 },
      { day, opensMinute: 750, closesMinute },
    ]
  })
  const year = Number(today.slice(0, 4))
  const exceptions = random.chance(0.5)
    ? [`${year}-12-24`, `${year}-12-25`, `${year + 1}-01-01`].map((date) => ({ date, periods: [] }))
    : []
  return {
    kind: 'weekly',
    periods,
    exceptions,
    confirmedOn: maybe(random, 0.6, () => addDays(today, -random.integer(3, 500))),
  }
}

/** First visit and follow-up, sometimes more; kroner that could be true in either country. */
export function demoPrices(random: Random, country: CountryCode, today: string): Price[] {
  if (random.chance(0.35)) return []
  const currency = country === 'DK' ? ('DKK' as const) : ('NOK' as const)
  const level = (country === 'DK' ? 1 : 1.35) * (0.85 + random.next() * 0.4)
  const validFrom = `${today.slice(0, 4)}-01-01`
  const price = (service: Price['service'], minutes: number, kroner: number): Price => ({
    service,
    minutes,
    amountMinor: Math.round((kroner * level) / 5) * 500,
    currency,
    validFrom,
  })
  return [
    price('first-visit', random.pick([45, 45, 60]), 560),
    price('follow-up', 30, 370),
    ...(random.chance(0.3) ? [price('follow-up', 60, 640)] : []),
    ...(random.chance(0.25) ? [price('home-visit', 60, 790)] : []),
    ...(random.chance(0.25) ? [price('online', 30, 330)] : []),
    ...(random.chance(0.3) ? [price('group', 60, 125)] : []),
  ]
}

export function demoAccess(random: Random): ClinicInput['access'] {
  return Object.fromEntries(accessFeatures.map((feature) => [feature, fact(random, 0.45, 0.65)]))
}

/** Most are good and few are rated often, as everywhere. */
export function demoRating(random: Random): ClinicInput['rating'] {
  return maybe(random, 0.6, () => {
    const count = Math.max(1, Math.round(Math.exp(1.8 + random.bell() * 1.2)))
    const mean = 4.35 + (random.bell() * 0.45) / Math.sqrt(Math.min(count, 9) / 3)
    return { mean: Math.round(Math.min(5, Math.max(1, mean)) * 100) / 100, count }
  })
}

/** A quarter of an hour on a weekday in the coming weeks, seen within the last three days. */
export function demoNextFree(
  random: Random,
  country: CountryCode,
  seededAt: Date,
  today: string,
): ClinicInput['nextFree'] {
  return maybe(random, 0.55, () => {
    const wait = Math.ceil(Math.exp(1.6 + random.bell() * 0.9))
    let date = addDays(today, Math.min(wait, 90))
    while (weekdayOf(date) > 5) date = addDays(date, 1)
    const at = instantOf(country, { date, minute: 480 + 15 * random.integer(0, 31) }, 'opens')
    const seenAt = new Date(seededAt.getTime() - random.integer(1, 72 * 60) * 60_000)
    return { at: at.toISOString(), seenAt: seenAt.toISOString() }
  })
}
