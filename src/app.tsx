import { Hono } from 'hono'
import { type ArticleDeps, articleRoutes, type SyndicationDeps, syndicationRoutes } from '#features/articles/index.ts'
import { type ClinicsDeps, clinicsRoutes } from '#features/clinics/index.ts'
import { type CrampNowDeps, crampNowRoutes } from '#features/cramp-now/index.ts'
import { type EvidenceDeps, evidenceRoutes } from '#features/evidence/index.ts'
import {
  type FrameDeps,
  frameRoutes,
  kindOfFault,
  languageOfPath,
  sendProblem,
  type ViewSources,
  viewOfRequest,
  type WebEnv,
} from '#features/frame/index.ts'
import { type HealthDeps, healthRoutes } from '#features/health/index.ts'
import { type MapDeps, mapRoutes } from '#features/map/index.ts'
import { type ReportDeps, reportRoutes } from '#features/reports/index.ts'
import { type SearchDeps, searchRoutes } from '#features/search/index.ts'
import { networkOf } from '#platform/http/client-network.ts'
import type { PageCache } from '#platform/http/page-cache.ts'
import type { RateLimits } from '#platform/http/rate-limits.ts'
import { addressFault, maxBodyBytes, originFault } from '#platform/http/request-checks.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import type { Log } from '#platform/log.ts'

export type AppDeps = {
  log: Log
  pageCache: PageCache
  limits: RateLimits
  views: ViewSources
  isProxyTrusted: boolean
  newRequestId(): string
} & ArticleDeps &
  ClinicsDeps &
  EvidenceDeps &
  FrameDeps &
  CrampNowDeps &
  HealthDeps &
  MapDeps &
  ReportDeps &
  SearchDeps &
  SyndicationDeps

/** The whole site as one function from request to response: middleware in order, then one line a feature. */
export function createApp(deps: AppDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  const headers = Object.entries(securityHeaders(deps.isSecure))

  app.use(async (c, next) => {
    const started = performance.now()
    const edition = deps.pageCache.edition
    const requestId = deps.newRequestId()
    const url = new URL(c.req.url)
    c.set('requestId', requestId)
    c.set(
      'network',
      networkOf(c.env?.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'), deps.isProxyTrusted),
    )
    c.set(
      'view',
      viewOfRequest(
        deps.views,
        languageOfPath(url.pathname) ?? 'da',
        url.pathname + url.search,
        c.req.header('cookie'),
      ),
    )
    await next()
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    c.res.headers.set('x-request-id', requestId)
    if (!c.res.headers.has('vary')) c.res.headers.set('vary', 'accept-encoding, cookie')
    c.res = await deps.pageCache.keep(c.req.raw, c.res, edition)
    deps.log.info({
      event: 'request',
      requestId,
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      durationMs: Math.round((performance.now() - started) * 10) / 10,
    })
  })

  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
    const isTooLarge = !isReading && Number(c.req.header('content-length') ?? Number.POSITIVE_INFINITY) > maxBodyBytes
    const fault =
      addressFault(url.pathname + url.search) ??
      (isReading ? undefined : originFault(c.req.raw, deps.views.publicUrl)) ??
      (isTooLarge ? 'body-too-large' : undefined)
    return fault ? sendProblem(c, kindOfFault(fault), { code: fault }) : next()
  })

  app.route('/', healthRoutes(deps))
  app.route('/', frameRoutes(deps))
  app.route('/', crampNowRoutes(deps))
  app.route('/', articleRoutes(deps))
  app.route('/', evidenceRoutes(deps))
  app.route('/', clinicsRoutes(deps))
  app.route('/', mapRoutes(deps))
  app.route('/', reportRoutes(deps))
  app.route('/', searchRoutes(deps))
  app.route('/', syndicationRoutes(deps))

  app.notFound((c) => sendProblem(c, 'not-found'))
  app.onError((error, c) => {
    deps.log.error({
      event: 'bug',
      requestId: c.get('requestId'),
      route: c.req.routePath,
      reason: error.message,
      stack: error.stack,
    })
    return sendProblem(c, 'server')
  })
  return app
}
