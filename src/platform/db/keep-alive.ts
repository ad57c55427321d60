import type { Log } from '#platform/log.ts'

const lookEveryMs = 1000
const longestWaitMs = 30_000

/**
 * Looks every second whether a server lives and starts it again when it does not, with longer and longer waits while
 * that fails. Returns what ends the watch, after a start at work.
 */
export function keepAlive(options: { log: Log; isAlive(): boolean; restart(): Promise<void> }): () => Promise<void> {
  const { log, isAlive, restart } = options
  let timer: NodeJS.Timeout | undefined
  let work: Promise<void> | undefined
  let isOver = false

  const lookIn = (waitMs: number) => {
    if (!isOver) timer = setTimeout(() => void look(waitMs), waitMs).unref()
  }
  async function look(waitedMs: number): Promise<void> {
    if (isAlive()) return lookIn(lookEveryMs)
    if (waitedMs === lookEveryMs) log.error({ event: 'embedded-database-died', reason: 'starting it again' })
    work = restart().catch((error: Error) => log.error({ event: 'embedded-database-failed', reason: error.message }))
    await work
    const isBack = isAlive()
    if (isBack) log.warn({ event: 'embedded-database-back' })
    else log.error({ event: 'embedded-database-failed', reason: 'see postgres.log in the data folder' })
    lookIn(isBack ? lookEveryMs : Math.min(waitedMs * 2, longestWaitMs))
  }

  lookIn(lookEveryMs)
  return async () => {
    isOver = true
    clearTimeout(timer)
    await work
  }
}
