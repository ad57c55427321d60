import { setTimeout as sleep } from 'node:timers/promises'
import type { Change } from '#platform/db/changes.ts'
import type { Log } from '#platform/log.ts'

export type ChangeWork = {
  reload(): Promise<void>
  reread(ids: number[]): Promise<void>
  /** After each of these, when the new data is in place. */
  done(): void
  /** True when the database is closed for good: what waits is given up. */
  isOver(): boolean
  log: Log
}

/** Changes that come together are read together. */
const gatherMs = 20
/** More clinics than this at once are not worth single updates of the index. */
const reloadFrom = 1000
const retryMs = 1000

/**
 * Takes in changes one after the other, never two at once; the promise is kept when all that was announced so far is in.
 * What fails (the database is away) is tried again as a full reload.
 */
export function createChangeQueue({ reload, reread, done, isOver, log }: ChangeWork): {
  add(change: Change): Promise<void>
} {
  const ids = new Set<number>()
  let isReloadWanted = false
  let work: Promise<void> | undefined

  async function takeIn(): Promise<void> {
    await sleep(gatherMs)
    while ((isReloadWanted || ids.size > 0) && !isOver()) {
      const changed = [...ids]
      const isReload = isReloadWanted || changed.length > reloadFrom
      isReloadWanted = false
      ids.clear()
      try {
        if (isReload) await reload()
        else await reread(changed)
        done()
      } catch (error) {
        log.warn({ event: 'directory-refresh-failed', reason: (error as Error).message })
        isReloadWanted = true
        await sleep(retryMs, undefined, { ref: false })
      }
    }
    work = undefined // in the same breath as the last look: nothing can be added in between
  }

  return {
    add(change) {
      const id = change.topic === 'clinics' ? Number(change.id) : Number.NaN
      if (Number.isInteger(id)) ids.add(id)
      else isReloadWanted = true
      work ??= takeIn()
      return work
    },
  }
}
