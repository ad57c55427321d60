import type { Article } from '#features/articles/index.ts'
import type { FinderView } from '#features/clinics/finder-view.ts'
import { Danger } from '#features/urgent-words/index.ts'
import { href } from '#routes'
import { emergencyTargets, PhoneLink, type PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'

/** Whom to ring, and what to read about cramp or blood clot. */
export type UrgentHelp = { doctors: PhoneTarget[]; article: Article | undefined }

/** Comes before everything else. After a sign of danger nothing about physiotherapists follows. */
export function UrgentNotice({ finder, help }: { finder: FinderView; help: UrgentHelp }) {
  const { view, question } = finder
  const { urgent } = view.messages.finder
  const { urgency } = question
  if (urgency === undefined) return null
  if (urgency !== 'calf') return <Danger view={view} urgent={{ level: urgency, ...help }} />
  return (
    <UrgentCard view={view} level="doctor-now" title={urgent.calfTitle} numbers={emergencyTargets(view)}>
      <p>{urgent.calf}</p>
      <p class="urgent-card-numbers">
        {help.doctors.map((target) => (
          <PhoneLink view={view} target={target} />
        ))}
      </p>
      {help.article && (
        <p>
          <a class="ds-link" href={href('article', view.language, { slug: help.article.slug })}>
            {urgent.readMore}
          </a>
        </p>
      )}
      <p>{urgent.calfRing}</p>
    </UrgentCard>
  )
}
