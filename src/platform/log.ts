import pino from 'pino'

/** The only fields a log line may carry: an allow list, so that nothing personal slips in by a new name. */
const allowedFields = new Set([
  'event',
  'requestId',
  'method',
  'route',
  'status',
  'durationMs',
  'code',
  'file',
  'line',
  'reason',
  'stack',
  'signal',
])
type LogFields = { event: string } & Partial<Record<string, string | number | boolean | undefined>>
export type Log = {
  info(fields: LogFields): void
  warn(fields: LogFields): void
  error(fields: LogFields): void
  debug(fields: LogFields): void
}

const kept = (fields: LogFields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => allowedFields.has(key)))

export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  )
  return {
    info: (fields) => logger.info(kept(fields)),
    warn: (fields) => logger.warn(kept(fields)),
    error: (fields) => logger.error(kept(fields)),
    debug: (fields) => logger.debug(kept(fields)),
  }
}
