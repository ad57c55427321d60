import { type PhoneNumbers, phoneTargets } from '#features/numbers/index.ts'
import { href } from '#routes'
import { emergencyTargets } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'

/** `guideSlug`: the word of the cramp guide in addresses of this language. */
export type CrampNowProps = { view: View; numbers: PhoneNumbers; guideSlug: string }

/** The signs that end the stretching, with the numbers of the country. Nothing stands below it on the page. */
export function WhenToRing({ view, numbers, guideSlug }: CrampNowProps) {
  const { crampNow } = view.messages
  return (
    <section class="when-to-ring stack" id="doctor" aria-labelledby="doctor-title">
      <h2 id="doctor-title">{crampNow.stillThere}</h2>
      <UrgentCard
        view={view}
        level="emergency"
        title={`${crampNow.emergencyTitle} ...`}
        numbers={emergencyTargets(view)}
      >
        <ul>
          {crampNow.emergencyList.map((sign) => (
            <li>{sign}</li>
          ))}
        </ul>
      </UrgentCard>
      <UrgentCard
        view={view}
        level="doctor-now"
        title={`${crampNow.doctorTitle} ...`}
        numbers={phoneTargets(numbers, 'doctor-now', view)}
      >
        <ul>
          {crampNow.doctor.map((sign) => (
            <li>{sign}</li>
          ))}
        </ul>
        <p>{crampNow.maternity}</p>
        <p>{crampNow.ownDoctor}</p>
      </UrgentCard>
      <p class="lead">{crampNow.unsure}</p>
      <p>
        <a class="place-way" href={href('guide', view.language, { guide: guideSlug })}>
          {crampNow.player.guide}
        </a>
      </p>
    </section>
  )
}
