import type { CountryCode, Price } from './clinic-record.ts'

/** The cheapest first visit from a day on; days are counted from 1970-01-01. */
export type PriceStep = { fromDay: number; amountMinor: number }

/** `2026-12-24` as days from 1970-01-01; NaN when it is no date. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000)

/**
 * What the cheapest first visit costs, step by step as new prices take effect, in the currency of the country (others are
 * left out). A newer price replaces the older one of the same length.
 */
export function priceSteps(prices: readonly Price[], country: CountryCode): PriceStep[] {
  const currency = country === 'DK' ? 'DKK' : 'NOK'
  const comparable = prices
    .filter((price) => price.service === 'first-visit' && price.currency === currency)
    .map((price) => ({ ...price, fromDay: dayNumber(price.validFrom) }))
    .filter((price) => Number.isFinite(price.fromDay) && price.amountMinor >= 0)
    .sort((one, other) => one.fromDay - other.fromDay || other.amountMinor - one.amountMinor)
  const current = new Map<number, number>()
  const steps: PriceStep[] = []
  for (const [index, { minutes, amountMinor, fromDay }] of comparable.entries()) {
    current.set(minutes, amountMinor)
    if (comparable[index + 1]?.fromDay === fromDay) continue
    const cheapest = Math.min(...current.values())
    if (steps.at(-1)?.amountMinor !== cheapest) steps.push({ fromDay, amountMinor: cheapest })
  }
  return steps
}

/** The price in force on a day; undefined before the first. */
export function priceOn(steps: readonly PriceStep[], day: number): number | undefined {
  return steps.findLast((step) => step.fromDay <= day)?.amountMinor
}
