import { isOpenEvenings, isOpenWeekends } from '#core/opening-hours/opening-hours.ts'
import { type FilterKey, filterKeys } from './clinic-query.ts'
import type { ClinicRecord } from './clinic-record.ts'

const dayMs = 86_400_000

/** A filter's bit in a clinic's mask. */
export const bitOf = (filter: FilterKey): number => 1 << filterKeys.indexOf(filter)

/** What a clinic states that does not depend on the hour, one bit a filter. */
export function lastingFlags(record: ClinicRecord): number {
  const { funding, openingHours } = record
  const stated: Partial<Record<FilterKey, boolean>> = {
    'public-funding': funding.ydernummer === 'yes' || funding.driftsavtale === 'all' || funding.driftsavtale === 'some',
    'without-referral': funding.takesWithoutReferral === 'yes',
    'step-free': record.access['step-free'] === 'yes',
    'home-visit': record.homeVisits === 'yes',
    online: record.online === 'yes',
    'accepts-new': record.acceptsNewPatients === 'yes',
    evening: isOpenEvenings(openingHours),
    weekend: isOpenWeekends(openingHours),
  }
  return filterKeys.reduce((mask, filter) => (stated[filter] ? mask | bitOf(filter) : mask), 0)
}

/**
 * When a clinic counts as free this week, in milliseconds: the free time lies between then and a week ahead, and was seen
 * within the week before. NaN when no free time is stated.
 */
export function freeThisWeek(nextFree: ClinicRecord['nextFree']): { fromMs: number; untilMs: number } {
  const atMs = nextFree ? Date.parse(nextFree.at) : Number.NaN
  const seenMs = nextFree ? Date.parse(nextFree.seenAt) : Number.NaN
  return { fromMs: atMs - 7 * dayMs, untilMs: Math.min(atMs, seenMs + 7 * dayMs) }
}
