import { earthRadiusKm } from '#core/distance.ts'
import type { ClinicRecord } from './clinic-record.ts'

/**
 * Best match is a sum of four parts, each from 0 to 1: how well problem and name match, how near, how patients rate, and how
 * much the clinic tells. At the same distance a clinic that states the problem always ranks above one that states only
 * something broader (0.45 x 0.56 is more than rating and completeness together). Nothing that is paid for counts.
 */
const weights = { match: 0.45, nearness: 0.3, rating: 0.15, completeness: 0.1 }
/** At this distance nearness is a half. */
const halfwayKm = 10
/** A rating counts as if ten patients had given 3.9 before, so that a few high votes never beat many good ones. */
const prior = { mean: 3.9, count: 10 }

/** The mean of 1 to 5 drawn towards the prior; undefined without reviews. */
export function bayesianRating(rating: ClinicRecord['rating']): number | undefined {
  if (!rating || !(rating.count > 0)) return undefined
  return (prior.mean * prior.count + rating.mean * rating.count) / (prior.count + rating.count)
}

/** The share of what people compare that the clinic has stated, 0 to 1. */
function completenessOf(record: ClinicRecord): number {
  const stated = [
    record.openingHours.kind !== 'unknown',
    record.prices.length > 0,
    record.phone !== undefined || record.email !== undefined || record.website !== undefined,
    record.languages !== undefined,
    record.practitioners.length > 0,
    record.funding.ydernummer !== 'unknown' || record.funding.driftsavtale !== 'unknown',
    record.access['step-free'] !== undefined && record.access['step-free'] !== 'unknown',
    record.acceptsNewPatients !== 'unknown',
    record.homeVisits !== 'unknown',
    record.nextFree !== undefined,
  ]
  return stated.filter(Boolean).length / stated.length
}

/** The part of the score that depends on the clinic alone. Without reviews the prior counts. */
export function qualityOf(record: ClinicRecord): number {
  const rating = bayesianRating(record.rating) ?? prior.mean
  return weights.rating * ((rating - 1) / 4) + weights.completeness * completenessOf(record)
}

/** How well a clinic meets one wanted speciality: by stating it, a part of it, or only something broader. */
export const grades = { exact: 1, narrower: 0.95, broader: 0.2, none: 0 } as const

/** Of several wanted specialities the best one counts most, and each further one a little. */
export const problemStrength = (best: number, sum: number, count: number): number => 0.8 * best + (0.2 * sum) / count

/**
 * `match`: the mean strength of what was asked for (1 when nothing was); `squaredChord`: see `core/distance`, undefined without
 * a centre; `quality`: from `qualityOf`. Higher is better.
 */
export function bestScore(match: number, squaredChord: number | undefined, quality: number): number {
  const nearness = squaredChord === undefined ? 0 : 1 / (1 + (earthRadiusKm * Math.sqrt(squaredChord)) / halfwayKm)
  return weights.match * match + weights.nearness * nearness + quality
}
