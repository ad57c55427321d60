import { Hono } from 'hono'
import type { Article, Library } from '#features/articles/index.ts'
import { askFinder, type FinderReading, type FinderSources } from '#features/clinics/index.ts'
import {
  onGet,
  onPost,
  readForm,
  sendPage,
  sendProblem,
  type Web,
  type WebContext,
  type WebEnv,
} from '#features/frame/index.ts'
import { type PhoneNumbers, phoneTargets } from '#features/numbers/index.ts'
import { type Urgent, type UrgentFinding, urgencyOf } from '#features/urgent-words/index.ts'
import type { RateLimits } from '#platform/http/rate-limits.ts'
import type { View } from '#ui/view.ts'
import { saysNothing } from './create-site-search.ts'
import type { SearchCounts } from './keep-search-counts.ts'
import { SearchPage, type SearchResults } from './pages/search-page.tsx'
import { searchQuerySchema } from './search-input.ts'
import type { SiteSearch } from './site-search.ts'
import { suggestionsOf } from './suggestions-of.ts'

export type SearchDeps = {
  siteSearch: SiteSearch
  finder: FinderSources
  library: Library
  numbers: PhoneNumbers
  limits: RateLimits
  /** Absent: searches are not counted. */
  searchCounts: SearchCounts | undefined
}

/** One search over everything: what is urgent first, then the finder where a place was named, then what was found. */
export function searchRoutes(deps: SearchDeps): Web {
  const web = new Hono<WebEnv>()
  onGet(web, 'search', (c, view) => showResults(deps, c, view))
  onGet(web, 'searchSuggestions', async (c, view) => {
    const { typed, query } = searchQuerySchema.parse(c.req.query('q'))
    const isUrgent = urgencyOf(typed) !== undefined
    // Never refused: a browser shows no list that came with an error, and the number to ring would be lost with it.
    const isOver = (await deps.limits.take('suggest', c.get('network'))) !== undefined
    const found = isOver ? [] : deps.siteSearch.suggest(view.language, query)
    return c.json(suggestionsOf(found, view, isUrgent), 200, {
      'cache-control': isOver ? 'no-store' : 'private, max-age=300',
    })
  })
  onPost(web, 'search', async (c, view) => {
    const { typed, query } = searchQuerySchema.parse((await readForm(c))?.q)
    const isOver = (await deps.limits.take('search', c.get('network'))) !== undefined
    if (!isOver && query !== '' && urgencyOf(typed) === undefined)
      deps.searchCounts?.count({ language: view.language, kind: 'abandoned', query, network: c.get('network') })
    return c.body(null, 204)
  })
  return web
}

async function showResults(deps: SearchDeps, c: WebContext, view: View): Promise<Response> {
  const { typed, query } = searchQuerySchema.parse(c.req.query('q'))
  const isCounting = deps.searchCounts !== undefined
  if (query === '') return sendPage(c, <SearchPage view={view} query="" isCounting={isCounting} />)
  const level = urgencyOf(typed)
  const retryAfterSeconds = await deps.limits.take('search', c.get('network'))
  const isOver = retryAfterSeconds !== undefined
  if (isOver && !level) return sendProblem(c, 'too-many', { retryAfterSeconds })
  // Whom to ring is never refused; over the limit it comes without results.
  const results = level
    ? urgentResults(deps, view, { level, query: isOver ? '' : query })
    : await find(deps, view, query)
  const { reading, answer, clinics } = results
  if (reading && namesBoth(reading)) return c.redirect(reading.address, 302)
  const isNothing = answer.tools.length + answer.answers.length + answer.articles.length + clinics.length === 0
  if (isNothing && reading?.place === undefined && !results.urgent)
    deps.searchCounts?.count({ language: view.language, kind: 'nothing-found', query, network: c.get('network') })
  return sendPage(c, <SearchPage view={view} query={query} results={results} isCounting={isCounting} />)
}

/** A problem and a place and nothing else: that is a question for the finder. */
const namesBoth = ({ place, problem, rest }: FinderReading) =>
  place !== undefined && problem !== undefined && rest === ''

/** Words that may mean danger lead to no physiotherapist and to nothing to do first: no finder, no clinic, no tool. */
function urgentResults(
  deps: SearchDeps,
  view: View,
  { level, query }: { level: Urgent; query: string },
): SearchResults {
  const answer = { ...deps.siteSearch.search(view.language, query), tools: [] }
  return { answer, clinics: [], reading: undefined, urgent: urgentFinding(deps, view, level) }
}

async function find(deps: SearchDeps, view: View, query: string): Promise<SearchResults> {
  const answer = deps.siteSearch.search(view.language, query)
  if (saysNothing(view.language, query)) return { answer, clinics: [], reading: undefined, urgent: undefined }
  const asked = await askFinder(deps.finder, query, { language: view.language, country: view.country })
  return { answer, ...asked, urgent: undefined }
}

const urgentFinding = (deps: SearchDeps, view: View, level: Urgent): UrgentFinding => ({
  level,
  doctors: phoneTargets(deps.numbers, 'doctor-now', view),
  article: clotArticle(deps.library, view),
})

const clotArticle = (library: Library, view: View): Article | undefined =>
  library.findById(view.language, 'cramp-or-clot')
