/** SQLSTATEs of a server that cannot serve now: connection lost, no room, shutting down, a limit of time reached. */
const passingCodes =
  /^(?:08\w{3}|53\w{3}|57\w{3}|55000|55P03|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
/** What pg and its pool say without a code. */
const passingMessages =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout)/

/** True when the same request may well succeed in a moment: the fault is the database's state, not the question. */
export function isDatabaseAway(error: Error & { code?: unknown }): boolean {
  return typeof error.code === 'string' ? passingCodes.test(error.code) : passingMessages.test(error.message)
}
