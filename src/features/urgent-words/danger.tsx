import type { Article } from '#features/articles/index.ts'
import { href } from '#routes'
import { emergencyTargets, type PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'
import type { Urgent } from './urgency-of.ts'

export type UrgentFinding = { level: Urgent; doctors: PhoneTarget[]; article: Article | undefined }

/** Whom to ring when the words that were typed may mean danger. */
export function Danger({ view, urgent }: { view: View; urgent: UrgentFinding }) {
  const words = view.messages.urgentWords
  const emergency = view.formats.list(view.emergencyNumbers.map((one) => one.number))
  const link = urgent.article && (
    <p>
      <a class="ds-link" href={href('article', view.language, { slug: urgent.article.slug })}>
        {words.dangerLink}
      </a>
    </p>
  )
  if (urgent.level === 'emergency')
    return (
      <UrgentCard
        view={view}
        level="emergency"
        title={words.emergencyTitle(emergency)}
        numbers={emergencyTargets(view)}
      >
        <p>{words.emergencyText}</p>
        {link}
      </UrgentCard>
    )
  return (
    <>
      <UrgentCard
        view={view}
        level="emergency"
        title={words.doctorEmergency(emergency)}
        numbers={emergencyTargets(view)}
      />
      <UrgentCard view={view} level="doctor-now" title={words.doctorTitle} numbers={urgent.doctors}>
        <p>{words.doctorText}</p>
        {link}
      </UrgentCard>
    </>
  )
}
