import { Hono } from 'hono'
import { onGet, type Web, type WebEnv } from '#features/frame/index.ts'
import { plainRoutes } from '#routes'
import { showClinic } from './clinic-handler.tsx'
import type { ClinicsDeps } from './clinics-deps.ts'
import { showComparison } from './compare-handler.tsx'
import { showMap, showMapPoints } from './map-handlers.tsx'
import { showPlace, showSearch } from './search-handlers.tsx'

/** Searching, the map, one clinic, comparing. */
export function clinicsRoutes(deps: ClinicsDeps): Web {
  const web = new Hono<WebEnv>()
  onGet(web, 'find', (c, view) => showSearch(deps, c, view))
  onGet(web, 'findPlace', (c, view) => showPlace(deps, c, view))
  onGet(web, 'findPlaceProblem', (c, view) => showPlace(deps, c, view))
  onGet(web, 'findMap', (c, view) => showMap(deps, c, view))
  onGet(web, 'clinic', (c, view) => showClinic(deps, c, view))
  onGet(web, 'compare', (c, view) => showComparison(deps, c, view))
  web.get(plainRoutes.mapPoints, (c) => showMapPoints(deps, c))
  return web
}
