import { Hono } from 'hono'
import { onGet, sendProblem, type Web, type WebContext, type WebEnv } from '#features/frame/index.ts'
import { keepHeader } from '#platform/http/page-cache.ts'
import { plainRoutes } from '#routes'
import { atomFeed } from './feed.ts'
import type { Library } from './library.ts'
import { libraryEntries, type SitemapEntry, sitemapXml } from './sitemap.ts'

/** `otherPages` are those of other features, such as clinics; asked for at each call, as they change. */
export type SyndicationDeps = { library: Library; otherPages(): Promise<SitemapEntry[]> }

/** What machines read: sitemap, feeds, robots.txt. */
export function syndicationRoutes({ library, otherPages }: SyndicationDeps): Web {
  const web = new Hono<WebEnv>()
  const own = libraryEntries(library)
  const sitemap = async (c: WebContext, part?: number) => {
    const xml = sitemapXml(c.get('view').publicUrl, [...own, ...(await otherPages())], part)
    return xml === undefined ? sendProblem(c, 'not-found') : send(c, 'application/xml', xml)
  }
  web.get(plainRoutes.sitemap, (c) => sitemap(c))
  web.get(plainRoutes.sitemapPart, (c) => sitemap(c, Number(/\d+/.exec(c.req.path)?.[0])))
  web.get(plainRoutes.robots, (c) =>
    send(
      c,
      'text/plain',
      `User-agent: *\nAllow: /\nDisallow: /dev/\n\nSitemap: ${c.get('view').publicUrl}${plainRoutes.sitemap}\n`,
    ),
  )
  onGet(web, 'articleFeed', (c, view) =>
    send(c, 'application/atom+xml', atomFeed(view.publicUrl, view.language, library.in(view.language))),
  )
  return web
}

const send = (c: WebContext, type: string, text: string): Response =>
  c.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'public, max-age=3600',
    [keepHeader]: '3600',
  })
