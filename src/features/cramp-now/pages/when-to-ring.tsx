import { numbersFor, type PhoneNumbers } from '#features/numbers/index.ts'
import { countries } from '#i18n/language.ts'
import { emergencyTargets, type PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { UrgentCard } from '#ui/urgent-card/urgent-card.tsx'
import type { View } from '#ui/view.ts'

/** The signs that end the stretching, with the numbers of the country. Nothing stands below it on the page. */
export function WhenToRing({ view, numbers }: { view: View; numbers: PhoneNumbers }) {
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
        numbers={doctorTargets(view, numbers)}
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
    </section>
  )
}

/** The out-of-hours numbers of this view's country or countries; one that is not confirmed says so. */
function doctorTargets(view: View, numbers: PhoneNumbers): PhoneTarget[] {
  const { country: names, unconfirmed } = view.messages.frame
  return (view.country ? [view.country] : countries).flatMap((country) =>
    numbersFor(numbers, country, 'doctor-now').flatMap(({ number, tel, area, status }) => {
      const label = [area?.[view.language] ?? names[country], status === 'unverified' ? unconfirmed : ''].filter(
        Boolean,
      )
      return number ? [{ number, tel, label: label.join(', ') }] : []
    }),
  )
}
