import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { distanceWords } from '#features/clinics/clinic-words.ts'
import type { Nearby } from '#features/clinics/nearby-queries.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

type ClinicNearbyProps = { view: View; clinic: ClinicRecord; nearby: Nearby }

/** Others close by, each one tap from being compared with this one. */
export function ClinicNearby({ view, clinic, nearby }: ClinicNearbyProps) {
  const { clinic: words, card } = view.messages.finder
  if (nearby.found.length === 0) return null
  return (
    <section class="clinic-section" aria-labelledby="nearby">
      <h2 class="ds-heading" data-size="sm" id="nearby">
        {nearby.shareSpeciality ? words.nearby : words.nearbyAny}
      </h2>
      <ul class="nearby">
        {nearby.found.map(({ clinic: other, distanceKm }) => (
          <li>
            <a class="ds-link" href={href('clinic', view.language, { slug: other.slug })}>
              {other.name}
            </a>
            <span class="quiet small">
              {other.town}, {distanceWords(other, distanceKm, view)}
            </span>
            <a
              class="ds-link small"
              rel="nofollow"
              href={href('compare', view.language, {}, { c: [clinic.slug, other.slug] })}
              aria-label={card.compareOne(other.name)}
            >
              {card.compare}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
