import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { clinicJsonLd } from '#features/clinics/clinic-json-ld.ts'
import { nextFreeWords, openingWords } from '#features/clinics/clinic-words.ts'
import { addressOfSearch } from '#features/clinics/finder-address.ts'
import { emptyState } from '#features/clinics/finder-input.ts'
import type { FinderSources } from '#features/clinics/finder-sources.ts'
import { placeParts } from '#features/clinics/finder-view.ts'
import type { Nearby } from '#features/clinics/nearby-queries.ts'
import { href, languages } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'
import { ClinicContact } from './clinic-contact.tsx'
import { ClinicFunding } from './clinic-funding.tsx'
import { ClinicHours } from './clinic-hours.tsx'
import { ClinicNearby } from './clinic-nearby.tsx'
import { ClinicPeople, ClinicSpecialities } from './clinic-people.tsx'
import { type ClinicMapShapes, ClinicPlace } from './clinic-place.tsx'
import { ClinicPractical } from './clinic-practical.tsx'
import { ClinicPrices } from './clinic-prices.tsx'

export type ClinicPageProps = {
  view: View
  clinic: ClinicRecord
  sources: FinderSources
  nearby: Nearby
  now: Date
  map: ClinicMapShapes | undefined
}

/** Everything a person compares. What nobody has stated is said to be so. */
export function ClinicPage({ view, clinic, sources, nearby, now, map }: ClinicPageProps) {
  const words = view.messages.finder.clinic
  const specialities = clinic.specialityIds.flatMap((id) => sources.specialities.get(id) ?? [])
  const town = clinic.position && sources.places().nearest(clinic.position.latitude, clinic.position.longitude)
  const open = openingWords(clinic, view, now)
  const free = nextFreeWords(clinic, view, now)
  return (
    <PageShell
      view={view}
      title={clinic.name}
      description={words.description(clinic.name, clinic.town)}
      sheet="finder"
      canonical={href('clinic', view.language, { slug: clinic.slug })}
      alternates={Object.fromEntries(languages.map((one) => [one, href('clinic', one, { slug: clinic.slug })]))}
      jsonLd={[clinicJsonLd(clinic, specialities, view)]}
    >
      <article class="clinic">
        <header class="clinic-head">
          {town && (
            <p>
              <a class="ds-link" href={addressOfSearch(view.language, emptyState, placeParts(sources, town))}>
                {words.backToList(town.name)}
              </a>
            </p>
          )}
          <h1 class="ds-heading" data-size="lg">
            {clinic.name}
          </h1>
          {clinic.isDemo && (
            <p class="ds-tag" data-color="warning">
              {words.demo}
            </p>
          )}
          <p class="open-state" data-state={open.state}>
            {open.isStated ? open.text : words.hours.unknown}
          </p>
          <p>
            {words.nextFree}: <span class={free.isStated ? undefined : 'quiet'}>{free.text}</span>
          </p>
        </header>
        <div class="clinic-columns">
          <div class="clinic-main">
            <ClinicContact view={view} clinic={clinic} />
            <ClinicHours view={view} clinic={clinic} now={now} />
            <ClinicPrices view={view} clinic={clinic} />
            <ClinicFunding view={view} clinic={clinic} />
            <ClinicSpecialities view={view} specialities={specialities} />
            <ClinicPeople view={view} clinic={clinic} sources={sources} />
          </div>
          <div class="clinic-side">
            <ClinicPractical view={view} clinic={clinic} />
            <ClinicPlace view={view} clinic={clinic} map={map} />
          </div>
        </div>
        <ClinicNearby view={view} clinic={clinic} nearby={nearby} />
        <footer class="clinic-foot">
          <h2 class="ds-heading" data-size="xs">
            {words.wrong}
          </h2>
          <p>{words.wrongText}</p>
          <p class="quiet small">{words.updated(view.formats.date(new Date(clinic.updatedAt)))}</p>
        </footer>
      </article>
    </PageShell>
  )
}
