import {
  type AccessFeature,
  accessFeatures,
  type ClinicRecord,
  type Known,
  type Price,
} from '#core/clinic-index/clinic-record.ts'
import { openingStateAt } from '#core/opening-hours/opening-hours.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import type { View } from '#ui/view.ts'
import { ageWords, clockTime, dayAndTime } from './clinic-times.ts'

/** A fact in words. `isStated` false is always "not stated", never "no". */
export type Fact = { text: string; isStated: boolean }

export const notStated = (view: View): Fact => ({ text: view.messages.finder.clinic.notStated, isStated: false })
const stated = (text: string): Fact => ({ text, isStated: true })

export function knownWords(value: Known | undefined, view: View): Fact {
  const { clinic } = view.messages.finder
  return value === 'yes' ? stated(clinic.yes) : value === 'no' ? stated(clinic.no) : notStated(view)
}

export type OpenWords = Fact & { state: 'open' | 'closed' | 'other' }

/** What can be said about this moment, in the clinic's own time. */
export function openingWords(clinic: ClinicRecord, view: View, now: Date): OpenWords {
  const { hours } = view.messages.finder.clinic
  const state = openingStateAt(clinic.openingHours, clinic.country, now)
  switch (state.kind) {
    case 'open': {
      const closes = state.closesAt && clockTime(state.closesAt, clinic.country, view.language)
      return {
        ...stated(closes ? hours.openUntil(closes) : view.messages.finder.filters.labels['open-now']),
        state: 'open',
      }
    }
    case 'closed': {
      const opens = state.opensAt && dayAndTime(state.opensAt, clinic.country, view, now)
      return { ...stated(opens ? hours.closedUntil(opens) : hours.closedNow), state: 'closed' }
    }
    case 'by-appointment':
      return { ...stated(hours.byAppointment), state: 'other' }
    case 'unknown':
      return { ...notStated(view), state: 'other' }
  }
}

/** The price that a list shows: of a first visit if stated, else the lowest of what is. */
function leadingPrice(clinic: ClinicRecord): Price | undefined {
  const first = clinic.prices.filter((price) => price.service === 'first-visit')
  const candidates = first.length > 0 ? first : clinic.prices
  return candidates.reduce<Price | undefined>(
    (best, one) => (!best || one.amountMinor < best.amountMinor ? one : best),
    undefined,
  )
}

export function priceWords(clinic: ClinicRecord, view: View): Fact {
  const price = leadingPrice(clinic)
  if (!price) return notStated(view)
  const { formats, messages } = view
  return stated(
    messages.finder.card.priceFrom(formats.price(price.amountMinor, price.currency), formats.number(price.minutes)),
  )
}

export function fundingWords({ country, funding }: ClinicRecord, view: View): Fact {
  const { short } = view.messages.finder.clinic.funding
  if (country === 'DK') {
    if (funding.ydernummer === 'unknown') return notStated(view)
    return stated(funding.ydernummer === 'yes' ? short.ydernummer : short.noYdernummer)
  }
  return funding.driftsavtale === 'unknown' ? notStated(view) : stated(short[funding.driftsavtale])
}

export function ratingWords({ rating }: ClinicRecord, view: View): Fact {
  const { card } = view.messages.finder
  if (!rating || rating.count === 0) return { text: card.noRating, isStated: false }
  return stated(card.ratingOf(view.formats.number(rating.mean, 1), view.formats.number(rating.count)))
}

/** A free time that has passed is no longer known. */
export function nextFreeWords(clinic: ClinicRecord, view: View, now: Date): Fact {
  const { nextFree } = clinic
  if (!nextFree) return notStated(view)
  const at = new Date(nextFree.at)
  if (at.getTime() <= now.getTime()) return notStated(view)
  return stated(
    view.messages.finder.card.nextFreeAt(
      dayAndTime(at, clinic.country, view, now),
      ageWords(new Date(nextFree.seenAt), now, view),
    ),
  )
}

/** The features that are there, in one line. Says "no" only when everything that matters was answered with no. */
export function accessWords({ access }: ClinicRecord, view: View): Fact {
  const { features } = view.messages.finder.clinic.access
  const there = accessFeatures.filter((feature) => access[feature] === 'yes')
  if (there.length > 0) return stated(view.formats.list(there.map((feature) => features[feature])))
  const absent = accessFeatures.filter((feature): feature is AccessFeature => access[feature] === 'no')
  if (absent.length === 0) return notStated(view)
  return stated(
    absent.map((feature) => `${features[feature]}: ${view.messages.finder.clinic.no.toLowerCase()}`).join(', '),
  )
}

const names = new Map<string, Intl.DisplayNames>()

/** `da` in Norwegian is "dansk"; a tag that Intl does not know stays as it is. */
export function languageWord(tag: string, view: View): string {
  let display = names.get(view.language)
  if (!display) {
    display = new Intl.DisplayNames(view.language, { type: 'language', fallback: 'code' })
    names.set(view.language, display)
  }
  try {
    return display.of(tag) ?? tag
  } catch {
    return tag
  }
}

export function languagesWords(tags: string[] | undefined, view: View): Fact {
  if (!tags || tags.length === 0) return notStated(view)
  return stated(view.formats.list(tags.map((tag) => languageWord(tag, view))))
}

/** What was asked for first, then the rest, at most `limit`. */
export function specialityNames(
  specialities: Speciality[],
  asked: ReadonlySet<string>,
  view: View,
  limit: number,
): string[] {
  const first = specialities.filter((one) => asked.has(one.id))
  const rest = specialities.filter((one) => !asked.has(one.id))
  return [...first, ...rest].slice(0, limit).map((one) => one.name[view.language])
}

/** A distance to the middle of an area says no more than kilometres, and says "about". */
export function distanceWords(clinic: ClinicRecord, distanceKm: number | undefined, view: View): string | undefined {
  if (distanceKm === undefined) return undefined
  const { card } = view.messages.finder
  const { distance } = view.formats
  if (clinic.position?.quality === 'address') return card.asTheCrowFlies(distance(distanceKm))
  return card.areaDistance(distance(Math.max(1, Math.round(distanceKm))))
}
