import type pg from 'pg'
import type { Clock } from '#platform/clock.ts'
import type { Log } from '#platform/log.ts'
import type { Language } from '#routes'
import { type CountedKind, createSearchCounter } from './count-searches.ts'
import { addSearchCounts } from './search-count-commands.ts'

export type SearchCounts = {
  count(search: { language: Language; kind: CountedKind; query: string; network: string }): void
  /** Writes what has become frequent; also done every ten minutes. */
  write(): Promise<void>
  /** Writes once more, and stops. */
  stop(): Promise<void>
}

const writeEveryMs = 600_000

/** Writes frequent searches to the database every ten minutes and at the end. A failed write is tried again with the next. */
export function keepSearchCounts({ pool, clock, log }: { pool: pg.Pool; clock: Clock; log: Log }): SearchCounts {
  const counter = createSearchCounter()
  let waiting: ReturnType<typeof counter.takeFrequent> = []
  const write = async () => {
    waiting.push(...counter.takeFrequent())
    const writing = waiting
    waiting = []
    try {
      await addSearchCounts(pool, writing)
    } catch (error) {
      waiting.push(...writing)
      log.warn({ event: 'search-counts-not-written', reason: (error as Error).message })
    }
  }
  const timer = setInterval(write, writeEveryMs)
  timer.unref()
  return {
    count: (search) => counter.count(search, clock.now().toISOString().slice(0, 10)),
    write,
    async stop() {
      clearInterval(timer)
      await write()
    },
  }
}
