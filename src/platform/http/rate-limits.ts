import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

type LimitName = 'search' | 'suggest' | 'report'
export type RateLimits = {
  /** Seconds to wait, or undefined when the act is allowed. */
  take(name: LimitName, network: string): Promise<number | undefined>
}

const rules: Record<LimitName, { points: number; seconds: number; isShared: boolean }> = {
  search: { points: 120, seconds: 60, isShared: false }, // counted in the node: a search never touches the database
  suggest: { points: 600, seconds: 60, isShared: false },
  report: { points: 5, seconds: 3600, isShared: true },
}

/** Limits per network. Shared ones hold across nodes, in the database; memory stands in while it is away. */
export function createRateLimits(pool: pg.Pool, factor: number): RateLimits {
  const limiters = Object.fromEntries(
    Object.entries(rules).map(([name, { points, seconds, isShared }]) => {
      const options = { keyPrefix: name, points: Math.max(1, Math.round(points * factor)), duration: seconds }
      const memory = new RateLimiterMemory(options)
      return [
        name,
        isShared
          ? new RateLimiterPostgres({
              ...options,
              storeClient: pool,
              tableName: 'rate_limits',
              tableCreated: true,
              insuranceLimiter: memory,
            })
          : memory,
      ]
    }),
  ) as Record<LimitName, RateLimiterMemory | RateLimiterPostgres>
  return {
    async take(name, network) {
      try {
        await limiters[name].consume(network)
        return undefined
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
        throw refusal
      }
    },
  }
}
