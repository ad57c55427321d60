import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { sendPage, type WebContext } from '#features/frame/index.ts'
import type { View } from '#ui/view.ts'
import type { ClinicsDeps } from './clinics-deps.ts'
import { mostCompared, parseCompareInput } from './compare-input.ts'
import { ComparePage } from './pages/compare-page.tsx'

const keepSeconds = 60

/** Up to four clinics side by side; what cannot be shown is named. */
export async function showComparison(deps: ClinicsDeps, c: WebContext, view: View): Promise<Response> {
  const { slugs, isOnlyDifferences } = parseCompareInput(new URL(c.req.url).searchParams)
  const answers = await Promise.all(slugs.map((slug) => clinicOf(deps, slug)))
  const clinics = new Map<number, ClinicRecord>()
  for (const clinic of answers) if (clinic) clinics.set(clinic.id, clinic)
  const found = [...clinics.values()]
  const page = (
    <ComparePage
      view={view}
      clinics={found.slice(0, mostCompared)}
      leftOut={found.slice(mostCompared)}
      unknownSlugs={slugs.filter((_, at) => !answers[at])}
      isOnlyDifferences={isOnlyDifferences}
      sources={deps.finder}
      now={deps.finder.now()}
    />
  )
  return sendPage(c, page, { keepSeconds })
}

async function clinicOf({ finder }: ClinicsDeps, slug: string): Promise<ClinicRecord | undefined> {
  const answer = await finder.directory.bySlug(slug)
  const last = answer.kind === 'moved' ? await finder.directory.bySlug(answer.slug) : answer
  return last.kind === 'found' ? last.clinic : undefined
}
