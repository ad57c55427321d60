import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { sendPage, sendProblem, type WebContext } from '#features/frame/index.ts'
import { phoneTargets } from '#features/numbers/index.ts'
import { impliedCountry } from '#i18n/language.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import type { ClinicsDeps } from './clinics-deps.ts'
import { addressOfSearch, queryOfState } from './finder-address.ts'
import { emptyState, type FinderInput, type FinderState, isPlainSearch, parseFinderInput } from './finder-input.ts'
import { clinicQueryOf, searchClinics } from './finder-queries.ts'
import { type FinderQuestion, isDanger, readPrettyQuestion, readQuestion } from './finder-question.ts'
import { type FinderView, makeFinderView, prettyPartsOf } from './finder-view.ts'
import { drawMap } from './map-points.ts'
import { FindPage } from './pages/find-page.tsx'
import { frameFor } from './pages/finder-map.tsx'
import type { UrgentHelp } from './pages/urgent-notice.tsx'

const keepSeconds = 60
const pictureSize = { width: 320, height: 368 }

/** The form: what was typed is read, and a plain search moves on to its pretty address. */
export async function showSearch(deps: ClinicsDeps, c: WebContext, view: View): Promise<Response> {
  const input = parseFinderInput(new URL(c.req.url).searchParams)
  const { state, faults } = input
  const rounded = roundedAddress(c, view, state)
  if (rounded) return rounded
  const refusal = isAsking(state) ? await tooManySearches(deps, c) : undefined
  if (refusal) return refusal
  if (faults.length > 0) {
    const question = emptyQuestion(state)
    return respond(deps, c, {
      finder: await finderViewOf(deps, view, { ...input, question, hasResults: false }),
      status: 422,
    })
  }
  const question = readQuestion(deps.finder, state, { language: view.language, country: view.country })
  const parts = prettyPartsOf(deps.finder, question)
  if (parts.place && isPlainSearch(state)) return c.redirect(addressOfSearch(view.language, emptyState, parts), 302)
  const hasResults =
    isAsking(state) && !isDanger(question) && question.place.kind !== 'unknown' && question.place.kind !== 'several'
  return respond(deps, c, { finder: await finderViewOf(deps, view, { ...input, question, hasResults }), status: 200 })
}

async function tooManySearches(deps: ClinicsDeps, c: WebContext): Promise<Response | undefined> {
  const retryAfterSeconds = await deps.limits.take('search', c.get('network'))
  return retryAfterSeconds === undefined ? undefined : sendProblem(c, 'too-many', { retryAfterSeconds })
}

/** A position that came in finer than a kilometre is not even left in the address bar. */
function roundedAddress(c: WebContext, view: View, state: FinderState): Response | undefined {
  const { near } = state
  if (!near || c.req.query('near') === `${near.latitude},${near.longitude}`) return undefined
  c.header('referrer-policy', 'no-referrer')
  return c.redirect(href('find', view.language, {}, queryOfState(state)), 302)
}

/** `/da/find/aarhus` and `/da/find/aarhus/kramper`. An unknown word gives the form, with what can be meant. */
export async function showPlace(deps: ClinicsDeps, c: WebContext, view: View): Promise<Response> {
  const { search, searchParams } = new URL(c.req.url)
  const refusal = search === '' ? undefined : await tooManySearches(deps, c) // without end, and so never all kept
  if (refusal) return refusal
  const input = parseFinderInput(searchParams)
  const placeSlug = c.req.param('place') ?? ''
  const problemSlug = c.req.param('problem')
  const country: CountryCode | undefined = input.state.country ?? impliedCountry[view.language]
  const question = readPrettyQuestion(deps.finder, { placeSlug, problemSlug, country }, view.language)
  if (question) {
    const state = { ...input.state, near: undefined, at: undefined, country: undefined }
    const finder = await finderViewOf(deps, view, { state, faults: [], question, hasResults: true })
    return respond(deps, c, { finder, status: 200 })
  }
  const boxes = { what: wordsOfSlug(problemSlug), where: wordsOfSlug(placeSlug) }
  const state = { ...emptyState, ...boxes }
  const guess = readQuestion(deps.finder, state, { language: view.language, country })
  const finder = await finderViewOf(deps, view, { state, faults: [], question: guess, hasResults: false })
  return respond(deps, c, { finder, status: 404 })
}

type Asked = FinderInput & { question: FinderQuestion; hasResults: boolean }

async function finderViewOf(deps: ClinicsDeps, view: View, asked: Asked): Promise<FinderView> {
  const { state, faults, question, hasResults } = asked
  const now = deps.finder.now()
  const query = clinicQueryOf(question, state, { country: view.country, now })
  return makeFinderView({
    view,
    sources: deps.finder,
    state,
    faults,
    question,
    country: view.country,
    now,
    results: hasResults ? await searchClinics(deps.finder, query) : undefined,
  })
}

async function respond(
  deps: ClinicsDeps,
  c: WebContext,
  { finder, status }: { finder: FinderView; status: 200 | 404 | 422 },
): Promise<Response> {
  const { view, state, question, now } = finder
  const query = clinicQueryOf(question, state, { country: finder.country, now })
  const hasMap = !isDanger(question) && (finder.results !== undefined || question.place.kind === 'anywhere')
  const map = hasMap
    ? {
        shapes: deps.map,
        drawn: await drawMap(deps.finder, query, frameFor(finder, pictureSize)),
        towns: deps.finder.largestTowns(),
      }
    : undefined
  const page = <FindPage finder={finder} map={map} help={helpFor(deps, view)} />
  // The position of a person is in this address: it is kept nowhere and told to nobody.
  if (state.near) return sendPage(c, page, { status, headers: { 'referrer-policy': 'no-referrer' } })
  return sendPage(c, page, status === 200 ? { keepSeconds } : { status })
}

export const helpFor = (deps: ClinicsDeps, view: View): UrgentHelp => ({
  doctors: phoneTargets(deps.numbers, 'doctor-now', view),
  article: deps.clotArticle(view.language),
})

const isAsking = (state: FinderState) =>
  state.what !== '' ||
  state.where !== '' ||
  state.near !== undefined ||
  state.at !== undefined ||
  state.country !== undefined ||
  state.filters.length + state.languages.length > 0

const emptyQuestion = ({ what, where, place }: FinderState): FinderQuestion => ({
  place: { kind: 'anywhere' },
  problems: [],
  name: '',
  boxes: { what, where, place },
  urgency: undefined,
})

const wordsOfSlug = (slug: string | undefined) => (slug ?? '').slice(0, 100).replaceAll('-', ' ')
