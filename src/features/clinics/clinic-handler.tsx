import { sendPage, sendProblem, type WebContext } from '#features/frame/index.ts'
import { boxAround, frameOf } from '#features/map/index.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import type { ClinicsDeps } from './clinics-deps.ts'
import { findNearby } from './nearby-queries.ts'
import { ClinicPage } from './pages/clinic-page.tsx'

const keepSeconds = 60
const pictureSize = { width: 320, height: 210 }
const pictureRadiusKm = 6

/** One clinic. An address it once had leads to the present one. */
export async function showClinic(deps: ClinicsDeps, c: WebContext, view: View): Promise<Response> {
  const answer = await deps.finder.directory.bySlug(c.req.param('slug') ?? '')
  if (answer.kind === 'missing') return sendProblem(c, 'not-found')
  if (answer.kind === 'moved') return c.redirect(href('clinic', view.language, { slug: answer.slug }), 301)
  const { clinic } = answer
  const now = deps.finder.now()
  const page = (
    <ClinicPage
      view={view}
      clinic={clinic}
      sources={deps.finder}
      nearby={await findNearby(deps.finder, clinic, now)}
      now={now}
      map={
        clinic.position && {
          coast: deps.map.coast(),
          frame: frameOf(boxAround(clinic.position, pictureRadiusKm), pictureSize),
          towns: deps.finder.largestTowns(),
        }
      }
    />
  )
  return sendPage(c, page, { keepSeconds })
}
