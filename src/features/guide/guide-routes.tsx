import { Hono } from 'hono'
import type { Guide } from '#core/guide-engine/guide.ts'
import { onGet, onPost, sendPage, sendProblem, type Web, type WebContext, type WebEnv } from '#features/frame/index.ts'
import type { PhoneNumbers } from '#features/numbers/index.ts'
import { keepHeader } from '#platform/http/page-cache.ts'
import { href, plainRoutes } from '#routes'
import type { View } from '#ui/view.ts'
import { readFields } from './guide-input.ts'
import { createGuideSheets, type PublishedSheet } from './guide-sheets.ts'
import { type Screen, stepGuide } from './guide-step.ts'
import { GuidePage } from './pages/guide-page.tsx'
import { GuideSignsPage } from './pages/guide-signs-page.tsx'

export type GuideDeps = {
  guides: Guide[]
  numbers: PhoneNumbers
  /** Name and title of the person who answers for the rules. */
  guideResponsible: string | undefined
  /** Off: the care cards only, as in production where nobody answers for the rules. */
  isGuideOn: boolean
}

const pageSeconds = 3600
const yearSeconds = 31_536_000

/** The guide: a start page, one screen after each form, its care cards, and its content as data for the browser. */
export function guideRoutes(deps: GuideDeps): Web {
  const web = new Hono<WebEnv>()
  const { guides, numbers, guideResponsible: responsible, isGuideOn } = deps
  const sheets = createGuideSheets({ guides, numbers, responsible })
  type Answer = (published: PublishedSheet) => Response | Promise<Response>
  const withGuide = (c: WebContext, view: View, answer: Answer) => {
    const published = sheets.find(c.req.param('guide'), view.language, view.country)
    return published ? answer(published) : sendProblem(c, 'not-found')
  }
  const toSigns = (c: WebContext, { sheet: { guide, language } }: PublishedSheet) => {
    c.header('cache-control', 'no-store')
    return c.redirect(href('guideSigns', language, { guide: guide.slug[language] }), 302)
  }
  onGet(web, 'guide', (c, view) =>
    withGuide(c, view, (published) => {
      if (!isGuideOn) return toSigns(c, published)
      const screen: Screen<string> = { kind: 'start', carried: {} }
      return sendPage(c, <GuidePage view={view} published={published} screen={screen} />, { keepSeconds: pageSeconds })
    }),
  )
  onPost(web, 'guide', (c, view) =>
    withGuide(c, view, async (published) => {
      if (!isGuideOn) return toSigns(c, published)
      const fields = await readFields(c)
      if (!fields) return sendProblem(c, 'bad-request')
      const screen = stepGuide(published.sheet.guide, fields)
      const status = screen.kind === 'question' && screen.isRefused ? 422 : 200
      return sendPage(c, <GuidePage view={view} published={published} screen={screen} />, { status })
    }),
  )
  onGet(web, 'guideSigns', (c, view) =>
    withGuide(c, view, ({ sheet }) =>
      sendPage(c, <GuideSignsPage view={view} sheet={sheet} />, { keepSeconds: pageSeconds }),
    ),
  )
  web.get(plainRoutes.guideSheet, (c) => {
    const published = sheets.findFile(c.req.param('file'), c.req.query('country'))
    if (!published || !isGuideOn) return sendProblem(c, 'not-found')
    const isThisVersion = c.req.query('v') === published.version
    return c.body(published.json, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': isThisVersion
        ? `public, max-age=${yearSeconds}, immutable`
        : 'public, max-age=0, must-revalidate',
      ...(isThisVersion ? { [keepHeader]: String(pageSeconds) } : {}),
    })
  })
  return web
}
