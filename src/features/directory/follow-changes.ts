import { localMoment } from '#core/opening-hours/local-time.ts'
import type { Places } from '#features/places/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Change } from '#platform/db/changes.ts'
import type { Log } from '#platform/log.ts'
import type { Directory } from './directory.ts'

export type ChangeFollower = {
  /** For `listenForChanges`. What is heard before `start` is taken in by it. */
  hear(change: Change): void
  start(places: Places, directory: Directory): void
  stop(): void
}

const dayCheckMs = 60_000
const retryMs = 1000

/**
 * Brings announced changes into places and directory, and drops kept pages only when the new data is in place.
 * At midnight everything is read anew: regions, prices and holidays are dated.
 */
export function followChanges(options: { clock: Clock; log: Log; clearPages(): void }): ChangeFollower {
  const { clock, log, clearPages } = options
  const early = new Map<string, Change>()
  let follow: ((change: Change) => Promise<void>) | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  const hear = (change: Change) => {
    if (!follow) early.set(JSON.stringify(change), change)
    else
      follow(change).catch((error: Error) => {
        log.warn({ event: 'change-not-followed', code: change.topic, reason: error.message })
        setTimeout(() => isStopped || hear(change), retryMs).unref()
      })
  }
  const today = () => localMoment('DK', clock.now()).date
  return {
    hear,
    start(places, directory) {
      follow = async (change) => {
        if (change.topic !== 'clinics') await places.refresh(change)
        await directory.refresh(change)
        clearPages()
      }
      for (const change of early.values()) hear(change)
      early.clear()
      let day = today()
      timer = setInterval(() => {
        if (today() === day) return
        day = today()
        hear({ topic: 'everything' })
      }, dayCheckMs).unref()
    },
    stop() {
      isStopped = true
      clearInterval(timer)
    },
  }
}
