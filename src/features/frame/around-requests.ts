import type { ErrorHandler, MiddlewareHandler } from 'hono'
import { isDatabaseAway } from '#platform/db/is-database-away.ts'
import { networkOf } from '#platform/http/client-network.ts'
import { compressed } from '#platform/http/content-encoding.ts'
import type { PageCache } from '#platform/http/page-cache.ts'
import { addressFault, maxBodyBytes, originFault, type RequestFault } from '#platform/http/request-checks.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import type { Log } from '#platform/log.ts'
import { kindOfFault, sendProblem } from './errors.tsx'
import { type ViewSources, viewOfRequest } from './view-of-request.ts'
import { languageOfPath, type WebContext, type WebEnv } from './web.ts'

export type RequestDeps = {
  log: Log
  pageCache: PageCache
  views: ViewSources
  isSecure: boolean
  isProxyTrusted: boolean
  newRequestId(): string
}
type Middleware = MiddlewareHandler<WebEnv>

/** Outermost: who asks and for what; then headers, the page cache, and one line in the log. */
export function aroundRequests(deps: RequestDeps): Middleware {
  const headers = Object.entries(securityHeaders(deps.isSecure))
  return async (c, next) => {
    const started = performance.now()
    const edition = deps.pageCache.edition
    describeRequest(c, deps)
    await next()
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    c.res.headers.set('x-request-id', c.get('requestId'))
    if (!c.res.headers.has('vary')) c.res.headers.set('vary', 'accept-encoding, cookie')
    c.res = await compressed(c.req.raw, await deps.pageCache.keep(c.req.raw, c.res, edition))
    deps.log.info({
      event: 'request',
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      durationMs: Math.round((performance.now() - started) * 10) / 10,
    })
  }
}

function describeRequest(c: WebContext, { views, isProxyTrusted, newRequestId }: RequestDeps): void {
  const { pathname, search } = new URL(c.req.url)
  const socketAddress = c.env?.incoming?.socket.remoteAddress
  c.set('requestId', newRequestId())
  c.set('network', networkOf(socketAddress, c.req.header('x-forwarded-for'), isProxyTrusted))
  c.set('view', viewOfRequest(views, languageOfPath(pathname) ?? 'da', pathname + search, c.req.header('cookie')))
}

/** Refuses what no page should see: broken addresses, forms of other sites, bodies that are too large. */
export const refuseFaultyRequests =
  (publicUrl: string): Middleware =>
  async (c, next) => {
    const fault = faultOf(c, publicUrl)
    return fault ? sendProblem(c, kindOfFault(fault), { code: fault }) : next()
  }

function faultOf(c: WebContext, publicUrl: string): RequestFault | undefined {
  const { pathname, search } = new URL(c.req.url)
  const badAddress = addressFault(pathname + search)
  if (badAddress || c.req.method === 'GET' || c.req.method === 'HEAD') return badAddress
  const isTooLarge = Number(c.req.header('content-length') ?? Number.POSITIVE_INFINITY) > maxBodyBytes
  return originFault(c.req.raw, publicUrl) ?? (isTooLarge ? 'body-too-large' : undefined)
}

/** The last resort: an outage is said and may be tried again; anything else is a bug and is logged with its stack. */
export const answerError =
  (log: Log): ErrorHandler<WebEnv> =>
  (error, c) => {
    const place = { requestId: c.get('requestId'), route: c.req.routePath }
    if (isDatabaseAway(error)) {
      log.warn({ event: 'database-away', ...place })
      return sendProblem(c, 'unavailable', { retryAfterSeconds: 5 })
    }
    log.error({ event: 'bug', ...place, reason: error.message, stack: error.stack })
    return sendProblem(c, 'server')
  }
