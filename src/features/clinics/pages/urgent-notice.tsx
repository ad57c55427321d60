import type { FinderView } from '#features/clinics/finder-view.ts'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'

/** Comes before everything else. After a sign of danger nothing about physiotherapists follows. */
export function UrgentNotice({ finder, article }: { finder: FinderView; article: string | undefined }) {
  const { view, question } = finder
  const { urgent } = view.messages.finder
  const readMore = article && (
    <p>
      <a class="ds-link" href={article}>
        {urgent.readMore}
      </a>
    </p>
  )
  if (question.urgency === 'danger')
    return (
      <UrgentCard view={view} level="emergency" numbers={emergencyTargets(view)}>
        <p>{urgent.danger}</p>
        <p>{urgent.ring}</p>
        <p>{urgent.doctor}</p>
        {readMore}
        <p>{urgent.again}</p>
      </UrgentCard>
    )
  if (question.urgency === 'calf')
    return (
      <UrgentCard view={view} level="doctor-now" title={urgent.calfTitle} numbers={emergencyTargets(view)}>
        <p>{urgent.calf}</p>
        {readMore}
        <p>{urgent.calfRing}</p>
      </UrgentCard>
    )
  return null
}
