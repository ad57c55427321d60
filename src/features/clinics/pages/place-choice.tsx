import type { Place } from '#core/places/place.ts'
import { type FinderView, linkToPlace, placeWords } from '#features/clinics/finder-view.ts'
import { countries } from '#i18n/language.ts'

/** A place that is not known, or that many are called: what may be meant, with nothing typed lost. */
export function PlaceChoice({ finder }: { finder: FinderView }) {
  const { question, view, state } = finder
  const words = view.messages.finder.place
  const { place } = question
  if (place.kind === 'several')
    return (
      <div class="ds-alert stack" data-color="info" role="status">
        <h2 class="ds-heading" data-size="xs">
          {words.severalTitle(state.where)}
        </h2>
        <p>{words.severalText}</p>
        <PlaceLinks finder={finder} places={place.choices} />
      </div>
    )
  if (place.kind === 'unknown')
    return (
      <div class="ds-alert stack" data-color="warning" role="status">
        <h2 class="ds-heading" data-size="xs">
          {words.unknownTitle(state.where)}
        </h2>
        <p>{words.unknownText}</p>
        {place.suggestions.length > 0 && <p>{words.didYouMean}</p>}
        <PlaceLinks finder={finder} places={place.suggestions} />
        <CountryLinks finder={finder} />
      </div>
    )
  return null
}

/** Namesakes of the place that was taken. */
export function OtherPlaces({ finder }: { finder: FinderView }) {
  const { question, view } = finder
  if (question.place.kind !== 'place' || question.place.others.length === 0) return null
  return (
    <div class="other-places small">
      <p class="quiet">{view.messages.finder.place.didYouMean}</p>
      <PlaceLinks finder={finder} places={question.place.others} />
    </div>
  )
}

/** The same search without the place. */
function CountryLinks({ finder }: { finder: FinderView }) {
  const { view, country, linkTo } = finder
  const words = view.messages.finder
  return (
    <ul class="ds-list">
      {(country ? [country] : countries).map((one) => (
        <li>
          <a class="ds-link" href={linkTo({ where: '', place: '', country: one })}>
            {words.empty.widenAll(words.place.inCountry[one])}
          </a>
        </li>
      ))}
    </ul>
  )
}

function PlaceLinks({ finder, places }: { finder: FinderView; places: Place[] }) {
  return (
    <ul class="place-links">
      {places.map((place) => (
        <li>
          <a class="ds-link" href={linkToPlace(finder, place)}>
            {placeWords(finder, place)}
          </a>
        </li>
      ))}
    </ul>
  )
}
