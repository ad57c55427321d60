import { Hono } from 'hono'
import { onGet, sendPage, sendProblem, type Web, type WebEnv } from '#features/frame/index.ts'
import type { Language } from '#routes'
import type { Evidence } from './load-evidence.ts'
import { EvidenceIndexPage } from './pages/evidence-index-page.tsx'
import { EvidenceRecordPage } from './pages/evidence-record-page.tsx'

export type CitingArticle = { title: string; slug: string }
export type EvidenceDeps = {
  evidence: Evidence
  /** The articles of a language that use a claim. */
  articlesCiting(language: Language, claimId: string): readonly CitingArticle[]
}
const keepSeconds = 3600

/** What every health claim rests on. */
export function evidenceRoutes({ evidence, articlesCiting }: EvidenceDeps): Web {
  const web = new Hono<WebEnv>()
  onGet(web, 'evidence', (c, view) =>
    sendPage(c, <EvidenceIndexPage view={view} evidence={evidence} />, { keepSeconds }),
  )
  onGet(web, 'evidenceRecord', (c, view) => {
    const claim = evidence.claims.get(c.req.param('id') ?? '')
    if (!claim) return sendProblem(c, 'not-found')
    const articles = articlesCiting(view.language, claim.id)
    const sources = claim.sources.flatMap((id) => evidence.sources.get(id) ?? [])
    return sendPage(c, <EvidenceRecordPage view={view} claim={claim} sources={sources} articles={articles} />, {
      keepSeconds,
    })
  })
  return web
}
