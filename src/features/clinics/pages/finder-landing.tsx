import { addressOfSearch } from '#features/clinics/finder-address.ts'
import { emptyState } from '#features/clinics/finder-input.ts'
import { type FinderView, placeParts } from '#features/clinics/finder-view.ts'
import { countries } from '#i18n/language.ts'
import { href } from '#routes'
import { type FinderMapProps, MapPanel } from './finder-map.tsx'

const shownTowns = 12
/** What the launch topic and most visits are about. */
const commonProblems = [
  'cramps',
  'low-back-pain',
  'neck-pain',
  'shoulder',
  'knee',
  'headache',
  'heel-pain',
  'sports-injury',
  'after-surgery',
  'pregnant',
  'incontinence',
  'balance-falls',
]

/** Ways in for whoever has typed nothing: large towns, and what many come for. */
export function FinderLanding({ finder, map }: { finder: FinderView; map: Omit<FinderMapProps, 'finder'> }) {
  const { view, sources, country } = finder
  const { landing, place: placeWords } = view.messages.finder
  const shown = country ? [country] : countries
  const problems = commonProblems.flatMap((id) => sources.specialities.get(id) ?? [])
  return (
    <div class="finder-landing">
      <div class="finder-ways">
        {shown.map((one) => (
          <section>
            <h2 class="ds-heading" data-size="sm">
              {shown.length > 1 ? `${landing.places}: ${placeWords.inCountry[one]}` : landing.places}
            </h2>
            <ul class="cluster">
              {sources
                .largestTowns()
                .filter((town) => town.country === one)
                .slice(0, shownTowns)
                .map((town) => (
                  <li>
                    <a class="chip" href={addressOfSearch(view.language, emptyState, placeParts(sources, town))}>
                      {town.name}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <section>
          <h2 class="ds-heading" data-size="sm">
            {landing.problems}
          </h2>
          <ul class="cluster">
            {problems.map((problem) => {
              const what = problem.name[view.language]
              return (
                <li>
                  <a class="chip" href={href('find', view.language, {}, { what: what.toLowerCase() })}>
                    {what}
                  </a>
                </li>
              )
            })}
          </ul>
        </section>
      </div>
      <MapPanel finder={finder} {...map} />
    </div>
  )
}
