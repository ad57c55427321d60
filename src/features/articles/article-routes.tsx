import { Hono } from 'hono'
import { onGet, sendPage, type Web, type WebEnv } from '#features/frame/index.ts'
import { indexQuerySchema } from './article-input.ts'
import { filterArticles } from './article-queries.ts'
import type { Library } from './library.ts'
import { nearestArticles } from './nearest-articles.ts'
import { ArticleIndexPage } from './pages/article-index-page.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { MissingArticlePage } from './pages/missing-article-page.tsx'

export type ArticleDeps = { library: Library }
const keepSeconds = 3600

/** The library: its index and its articles. */
export function articleRoutes({ library }: ArticleDeps): Web {
  const web = new Hono<WebEnv>()
  onGet(web, 'articles', (c, view) => {
    const query = indexQuerySchema.parse({
      q: c.req.query('q'),
      topic: c.req.query('topic'),
      body: c.req.query('body'),
    })
    const list = filterArticles(library, view.language, query)
    const isWhole = query.q === '' && query.topic === '' && query.body === ''
    const page = <ArticleIndexPage view={view} library={library} query={query} list={list} />
    return sendPage(c, page, isWhole ? { keepSeconds } : {})
  })
  onGet(web, 'article', (c, view) => {
    const slug = c.req.param('slug') ?? ''
    const article = library.find(view.language, slug)
    if (article) return sendPage(c, <ArticlePage view={view} library={library} article={article} />, { keepSeconds })
    const guesses = nearestArticles(library, view.language, slug)
    return sendPage(c, <MissingArticlePage view={view} guesses={guesses} />, { status: 404 })
  })
  return web
}
