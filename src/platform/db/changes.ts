import pg from 'pg'
import type { Log } from '#platform/log.ts'

const changeChannel = 'fysvej_changes'

/** What other nodes tell: `clinics:*`, `clinics:<id>`, `places:*` ... `everything` after a lost connection. */
export type Change = { topic: string; id: string } | { topic: 'everything' }
export type ChangeListener = { close(): Promise<void> }

/**
 * Listens on a connection of its own. When it is lost, what was sent meanwhile is lost too, so after reconnecting
 * every listener is told that everything may have changed.
 */
export async function listenForChanges(
  url: string,
  log: Log,
  onChange: (change: Change) => void,
): Promise<ChangeListener> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let waitMs = 100

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'fysvej-listen',
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    })
    let isListening = false
    const lost = () => {
      if (!isListening) return
      isListening = false
      if (!isClosed) reconnectLater()
    }
    next.on('error', lost).on('end', lost)
    next.on('notification', ({ payload = '' }) => {
      const colon = payload.indexOf(':')
      onChange({ topic: payload.slice(0, colon), id: payload.slice(colon + 1) })
    })
    try {
      await next.connect()
      await next.query(`listen ${changeChannel}`)
    } catch (error) {
      next.end().catch(() => {})
      throw error
    }
    isListening = true
    client = next
    if (isClosed) await next.end().catch(() => {})
    waitMs = 100
  }

  function reconnectLater(): void {
    log.warn({ event: 'change-listener-lost' })
    timer = setTimeout(() => {
      connect().then(
        () => onChange({ topic: 'everything' }),
        () => {
          waitMs = Math.min(waitMs * 2, 5000)
          if (!isClosed) reconnectLater()
        },
      )
    }, waitMs)
  }

  await connect()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
