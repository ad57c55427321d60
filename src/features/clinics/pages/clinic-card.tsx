import {
  accessWords,
  distanceWords,
  type Fact,
  fundingWords,
  nextFreeWords,
  openingWords,
  priceWords,
  ratingWords,
  specialityNames,
} from '#features/clinics/clinic-words.ts'
import { addressWords } from '#features/clinics/contact-words.ts'
import type { FoundClinic } from '#features/clinics/finder-queries.ts'
import type { FinderView } from '#features/clinics/finder-view.ts'
import { href } from '#routes'

const shownSpecialities = 4

/** One clinic in the list: what people compare at a glance. What is not known says so. */
export function ClinicCard({ finder, found }: { finder: FinderView; found: FoundClinic }) {
  const { view, now, question, sources } = finder
  const { clinic, distanceKm } = found
  const { card } = view.messages.finder
  const open = openingWords(clinic, view, now)
  const asked = new Set(question.problems.flatMap((one) => [one.id, ...sources.specialities.descendants(one.id)]))
  const ids = new Set([...clinic.specialityIds, ...clinic.practitioners.flatMap((person) => person.specialityIds)])
  const specialities = [...ids].flatMap((id) => sources.specialities.get(id) ?? [])
  const names = specialityNames(specialities, asked, view, shownSpecialities)
  const distance = distanceWords(clinic, distanceKm, view)
  return (
    <li class="clinic-card">
      <h2 class="ds-heading" data-size="xs">
        <a class="ds-link" href={href('clinic', view.language, { slug: clinic.slug })}>
          {clinic.name}
        </a>
      </h2>
      <p>
        {addressWords(clinic)}
        {distance && <span class="quiet"> · {distance}</span>}
      </p>
      <p class="open-state" data-state={open.state}>
        {open.isStated ? open.text : `${card.hours}: ${open.text.toLowerCase()}`}
      </p>
      <dl class="card-facts">
        {names.length > 0 && <CardFact term={card.worksWith} fact={{ text: names.join(', '), isStated: true }} />}
        <CardFact term={card.price} fact={priceWords(clinic, view)} />
        <CardFact term={card.nextFree} fact={nextFreeWords(clinic, view, now)} />
        <CardFact term={card.funding} fact={fundingWords(clinic, view)} />
        <CardFact term={card.rating} fact={ratingWords(clinic, view)} />
        <CardFact term={card.access} fact={accessWords(clinic, view)} />
      </dl>
      <label class="compare-choice">
        <input class="ds-input" type="checkbox" name="c" value={clinic.slug} />
        {card.compare}
        <span class="visually-hidden"> {clinic.name}</span>
      </label>
    </li>
  )
}

function CardFact({ term, fact }: { term: string; fact: Fact }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class={fact.isStated ? undefined : 'quiet'}>{fact.text}</dd>
    </div>
  )
}
