import { Hono } from 'hono'
import { onGet, sendPage, type Web, type WebEnv } from '#features/frame/index.ts'
import type { PhoneNumbers } from '#features/numbers/index.ts'
import type { Language } from '#routes'
import { crampNowManifest } from './cramp-now-manifest.ts'
import { CrampNowPage } from './pages/cramp-now-page.tsx'

export type CrampNowDeps = { numbers: PhoneNumbers; crampGuideSlugs: Record<Language, string> }

export function crampNowRoutes(deps: CrampNowDeps): Web {
  const web = new Hono<WebEnv>()
  onGet(web, 'crampNow', (c, view) =>
    sendPage(c, <CrampNowPage view={view} numbers={deps.numbers} guideSlug={deps.crampGuideSlugs[view.language]} />, {
      keepSeconds: 3600,
    }),
  )
  onGet(web, 'crampNowManifest', (c, view) =>
    c.body(JSON.stringify(crampNowManifest(view)), 200, {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      vary: 'accept-encoding',
    }),
  )
  return web
}
