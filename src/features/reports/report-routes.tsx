import { Hono } from 'hono'
import type pg from 'pg'
import { type Article, type Library, MissingArticlePage, nearestArticles } from '#features/articles/index.ts'
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
import type { RateLimits } from '#platform/http/rate-limits.ts'
import { href, type Language } from '#routes'
import type { View } from '#ui/view.ts'
import { ReportPage } from './pages/report-page.tsx'
import { ReportThanksPage } from './pages/report-thanks-page.tsx'
import { addReport } from './report-commands.ts'
import { parseReport, typedReport } from './report-input.ts'
import { hasSubmission } from './report-queries.ts'

export type ReportDeps = { library: Library; pool: pg.Pool; limits: RateLimits; newRequestId(): string }

/** "Is something wrong, missing, or is there newer evidence?" */
export function reportRoutes(deps: ReportDeps): Web {
  const web = new Hono<WebEnv>()
  onGet(web, 'articleReport', (c, view) => {
    const article = articleOf(c, view, deps.library)
    if (!article) return missing(c, view, deps.library)
    if (c.req.query('sent') === '1') return sendPage(c, <ReportThanksPage view={view} article={article} />)
    const place = { view, article, alternates: alternatesOf(deps.library, article) }
    const fields = typedReport({ key: deps.newRequestId() })
    return sendPage(c, <ReportPage {...place} fields={fields} errors={[]} />)
  })
  onPost(web, 'articleReport', (c, view) => receiveReport(c, view, deps))
  return web
}

async function receiveReport(c: WebContext, view: View, deps: ReportDeps): Promise<Response> {
  const article = articleOf(c, view, deps.library)
  if (!article) return missing(c, view, deps.library)
  const place = { view, article, alternates: alternatesOf(deps.library, article) }
  const form = await readForm(c)
  if (!form) return sendProblem(c, 'bad-request')
  const fields = typedReport(form)
  const parsed = parseReport(fields)
  if ('errors' in parsed) {
    const isOld = parsed.errors.some(({ code }) => code === 'form')
    const again = isOld ? { ...fields, key: deps.newRequestId() } : fields
    const page = <ReportPage {...place} fields={again} errors={parsed.errors} />
    return sendPage(c, page, { status: 422 })
  }
  const thanks = href('articleReport', view.language, { slug: article.slug }, { sent: 1 })
  if (await hasSubmission(deps.pool, parsed.report.key)) return c.redirect(thanks, 303)
  const waitSeconds = await deps.limits.take('report', c.get('network'))
  if (waitSeconds !== undefined) {
    const page = <ReportPage {...place} fields={fields} errors={[]} waitSeconds={waitSeconds} />
    return sendPage(c, page, { status: 429, headers: { 'retry-after': String(waitSeconds) } })
  }
  await addReport(deps.pool, article, parsed.report)
  return c.redirect(thanks, 303)
}

const articleOf = (c: WebContext, view: View, library: Library): Article | undefined =>
  library.find(view.language, c.req.param('slug') ?? '')

const alternatesOf = (library: Library, article: Article): Partial<Record<Language, string>> =>
  Object.fromEntries(
    library.translations(article).map(({ language, slug }) => [language, href('articleReport', language, { slug })]),
  )

const missing = (c: WebContext, view: View, library: Library): Response => {
  const guesses = nearestArticles(library, view.language, c.req.param('slug') ?? '')
  return sendPage(c, <MissingArticlePage view={view} guesses={guesses} />, { status: 404 })
}
