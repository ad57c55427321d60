import { Hono } from 'hono'
import { type ArticleDeps, articleRoutes, type SyndicationDeps, syndicationRoutes } from '#features/articles/index.ts'
import { type ClinicsDeps, clinicsRoutes } from '#features/clinics/index.ts'
import { type CrampNowDeps, crampNowRoutes } from '#features/cramp-now/index.ts'
import { type EvidenceDeps, evidenceRoutes } from '#features/evidence/index.ts'
import {
  answerError,
  aroundRequests,
  type FrameDeps,
  frameRoutes,
  type RequestDeps,
  refuseFaultyRequests,
  sendProblem,
  type WebEnv,
} from '#features/frame/index.ts'
import { fhirRoutes, type GuideDeps, guideRoutes } from '#features/guide/index.ts'
import { type HealthDeps, healthRoutes } from '#features/health/index.ts'
import { type MapDeps, mapRoutes } from '#features/map/index.ts'
import { type OfflineDeps, offlineRoutes } from '#features/offline/index.ts'
import { type ReportDeps, reportRoutes } from '#features/reports/index.ts'
import { type SearchDeps, searchRoutes } from '#features/search/index.ts'

export type AppDeps = RequestDeps &
  ArticleDeps &
  ClinicsDeps &
  EvidenceDeps &
  FrameDeps &
  CrampNowDeps &
  GuideDeps &
  HealthDeps &
  MapDeps &
  OfflineDeps &
  ReportDeps &
  SearchDeps &
  SyndicationDeps

/** The whole site as one function from request to response: middleware in order, then one line a feature. */
export function createApp(deps: AppDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()

  app.use(aroundRequests(deps))
  app.use(refuseFaultyRequests(deps.views.publicUrl))

  app.route('/', healthRoutes(deps))
  app.route('/', frameRoutes(deps))
  app.route('/', crampNowRoutes(deps))
  app.route('/', guideRoutes(deps))
  app.route('/', fhirRoutes(deps))
  app.route('/', offlineRoutes(deps))
  app.route('/', articleRoutes(deps))
  app.route('/', evidenceRoutes(deps))
  app.route('/', clinicsRoutes(deps))
  app.route('/', mapRoutes(deps))
  app.route('/', reportRoutes(deps))
  app.route('/', searchRoutes(deps))
  app.route('/', syndicationRoutes(deps))

  app.notFound((c) => sendProblem(c, 'not-found'))
  app.onError(answerError(deps.log))
  return app
}
