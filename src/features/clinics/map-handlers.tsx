import { sendPage, sendProblem, type WebContext } from '#features/frame/index.ts'
import { keepHeader } from '#platform/http/page-cache.ts'
import { contentSecurityPolicy } from '#platform/http/security-headers.ts'
import { isLanguage } from '#routes'
import type { View } from '#ui/view.ts'
import type { ClinicsDeps } from './clinics-deps.ts'
import { type FinderInput, parseFinderInput } from './finder-input.ts'
import { clinicQueryOf, searchClinics } from './finder-queries.ts'
import { isDanger, readQuestion } from './finder-question.ts'
import { type FinderView, makeFinderView } from './finder-view.ts'
import { drawMap, findMapPoints } from './map-points.ts'
import { frameFor } from './pages/finder-map.tsx'
import { MapPage } from './pages/map-page.tsx'
import { helpFor } from './search-handlers.tsx'

const keepSeconds = 60
const maxPoints = 2000
const pictureSize = { width: 400, height: 360 }

/** The map on a page of its own: Leaflet does not load under Trusted Types, so only here that directive is left out. */
export async function showMap(deps: ClinicsDeps, c: WebContext, view: View): Promise<Response> {
  const input = parseFinderInput(new URL(c.req.url).searchParams)
  const waitSeconds = await deps.limits.take('search', c.get('network'))
  if (waitSeconds !== undefined) return sendProblem(c, 'too-many', { retryAfterSeconds: waitSeconds })
  const finder = await mapViewOf(deps, view, input)
  const query = clinicQueryOf(finder.question, finder.state, { country: finder.country, now: finder.now })
  const drawn = await drawMap(deps.finder, query, frameFor(finder, pictureSize))
  const tileOrigin = deps.tiles && new URL(deps.tiles.url.replace('{s}', 'a')).origin
  const headers: Record<string, string> = {
    'content-security-policy': contentSecurityPolicy({ isMapPage: true, imageOrigin: tileOrigin }),
    ...(input.state.near ? { 'referrer-policy': 'no-referrer' } : {}),
  }
  const page = (
    <MapPage
      finder={finder}
      map={{ shapes: deps.map, drawn, towns: deps.finder.largestTowns() }}
      tiles={deps.tiles}
      help={helpFor(deps, view)}
    />
  )
  const status = input.faults.length > 0 ? 422 : 200
  return sendPage(c, page, input.state.near || status !== 200 ? { status, headers } : { keepSeconds, headers })
}

async function mapViewOf(deps: ClinicsDeps, view: View, { state, faults }: FinderInput): Promise<FinderView> {
  const now = deps.finder.now()
  const isReadable = faults.length === 0
  const asked = isReadable ? state : { ...state, what: '', where: '' }
  const question = readQuestion(deps.finder, asked, { language: view.language, country: view.country })
  const query = clinicQueryOf(question, state, { country: view.country, now })
  const isShown = isReadable && !isDanger(question)
  const results = isShown ? await searchClinics(deps.finder, query) : undefined
  const boxes = isReadable ? question.boxes : { what: state.what, where: state.where, place: '' }
  const given = { view, sources: deps.finder, state, faults, country: view.country, now, results }
  return makeFinderView({ ...given, question: { ...question, boxes } })
}

/** The points of the same search, for the map that moves: `language` reads the words, the rest is as on the pages. */
export async function showMapPoints(deps: ClinicsDeps, c: WebContext): Promise<Response> {
  const params = new URL(c.req.url).searchParams
  const { state, faults } = parseFinderInput(params)
  const language = params.get('language') ?? ''
  const view = c.get('view')
  const waitSeconds = await deps.limits.take('search', c.get('network'))
  if (waitSeconds !== undefined) return sendProblem(c, 'too-many', { retryAfterSeconds: waitSeconds })
  if (faults.length > 0 || !isLanguage(language)) return sendProblem(c, 'bad-request')
  const country = language === view.language ? view.country : undefined
  const question = readQuestion(deps.finder, state, { language, country })
  const query = clinicQueryOf(question, state, { country, now: deps.finder.now() })
  const isShown = !isDanger(question) && question.place.kind !== 'several' && question.place.kind !== 'unknown'
  const points = isShown ? await findMapPoints(deps.finder, query, maxPoints) : []
  const total = isShown ? deps.finder.directory.index.search({ ...query, page: 1, pageSize: 1 }).total : 0
  return c.body(JSON.stringify({ points, total }), 200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': state.near ? 'no-store' : 'public, max-age=0, must-revalidate',
    ...(state.near ? {} : { [keepHeader]: String(keepSeconds) }),
  })
}
