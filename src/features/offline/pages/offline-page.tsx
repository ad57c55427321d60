import { href } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'

type OfflinePageProps = { view: View; guide: string; validUntil: string }

/** Shown without a network in place of a page that is not on the device: what is there, and whom to ring. */
export function OfflinePage({ view, guide, validUntil }: OfflinePageProps) {
  const { language, messages } = view
  const { offline, crampNow } = messages
  return (
    <PageShell view={view} title={offline.title} sheet="player" validUntil={validUntil}>
      <div class="cramp-now stack">
        <h1>{offline.title}</h1>
        <p>{offline.lead}</p>
        <p class="place-ways">
          <a class="place-way" href={href('crampNow', language)}>
            {offline.crampNow}
          </a>
          <a class="place-way" href={href('guideSigns', language, { guide })}>
            {offline.signs}
          </a>
        </p>
        <UrgentCard view={view} level="emergency" title={crampNow.emergency} numbers={emergencyTargets(view)}>
          <p>{offline.danger}</p>
        </UrgentCard>
      </div>
    </PageShell>
  )
}
