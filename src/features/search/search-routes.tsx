import { Hono } from 'hono'
import type { Library } from '#features/articles/index.ts'
import { onGet, sendPage, sendProblem, type Web, type WebEnv } from '#features/frame/index.ts'
import type { PhoneNumbers } from '#features/numbers/index.ts'
import { doctorTargets, urgencyOf } from '#features/urgent-words/index.ts'
import type { RateLimits } from '#platform/http/rate-limits.ts'
import { createArticleSearch } from './article-search.ts'
import { SearchPage } from './pages/search-page.tsx'
import { searchQuerySchema } from './search-input.ts'

export type SearchDeps = { library: Library; numbers: PhoneNumbers; limits: RateLimits }
const maxHits = 30

/** The search box of the header: what is urgent first, then articles, then the way to the finder. */
export function searchRoutes({ library, numbers, limits }: SearchDeps): Web {
  const web = new Hono<WebEnv>()
  const search = createArticleSearch(library)
  onGet(web, 'search', async (c, view) => {
    const query = searchQuerySchema.parse(c.req.query('q'))
    if (query === '') return sendPage(c, <SearchPage view={view} query="" articles={[]} />)
    const retryAfterSeconds = await limits.take('search', c.get('network'))
    if (retryAfterSeconds !== undefined) return sendProblem(c, 'too-many', { retryAfterSeconds })
    const level = urgencyOf(query)
    const urgent = level && {
      level,
      doctors: doctorTargets(numbers, view),
      article: library.findById(view.language, 'cramp-or-clot'),
    }
    const articles = search.search(view.language, query, maxHits)
    return sendPage(c, <SearchPage view={view} query={query} articles={articles} urgent={urgent} />)
  })
  return web
}
