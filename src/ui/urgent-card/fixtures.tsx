import type { Fixture } from '#ui/fixture.ts'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard, urgencies } from './urgent-card.tsx'

export const urgentCardFixtures: Fixture[] = urgencies.map((level) => ({
  name: `Urgent card: ${level}`,
  show: (view) => (
    <UrgentCard view={view} level={level} numbers={level === 'emergency' ? emergencyTargets(view) : []}>
      <p>{view.messages.crampNow.doctor[1]}</p>
    </UrgentCard>
  ),
}))
