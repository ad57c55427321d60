import { radiusChoices } from '#features/clinics/finder-input.ts'
import type { FinderResults } from '#features/clinics/finder-queries.ts'
import { type FinderView, whatWords, without } from '#features/clinics/finder-view.ts'
import { href } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'

type Way = { href: string; text: string }

/** Nothing fits: what to let go of, and how many that gives. */
export function EmptyResults({ finder, results }: { finder: FinderView; results: FinderResults }) {
  const { view, state, linkTo } = finder
  const { empty } = view.messages.finder
  if (results.hits.total > 0)
    return (
      <div class="empty-state">
        <p>{empty.pastLast}</p>
        <a class="ds-link" href={linkTo({ page: 1 })}>
          {empty.firstPage}
        </a>
      </div>
    )
  const { nearest } = results
  const ways = waysOut(finder, results)
  return (
    <div class="empty-state">
      <Drawing name="empty" />
      <h2 class="ds-heading" data-size="sm">
        {empty.title}
      </h2>
      {nearest?.distanceKm !== undefined && (
        <p>
          <a class="ds-link" href={href('clinic', view.language, { slug: nearest.clinic.slug })}>
            {empty.nearest(nearest.clinic.name, view.formats.distance(nearest.distanceKm))}
          </a>
        </p>
      )}
      {ways.length > 0 && (
        <>
          <p>{empty.ways}</p>
          <ul class="ds-list">
            {ways.map((way) => (
              <li>
                <a class="ds-link" href={way.href}>
                  {way.text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {state.what !== '' || state.where !== '' ? (
        <a class="ds-link" href={href('find', view.language)}>
          {empty.start}
        </a>
      ) : null}
    </div>
  )
}

function waysOut(finder: FinderView, { hits, nearest, lastResort }: FinderResults): Way[] {
  const { view, state, linkTo, question } = finder
  const { empty, filters, place: placeMessages } = view.messages.finder
  const { rescue } = hits
  if (!rescue) return []
  const number = view.formats.number
  const ways: Way[] = []
  const nearestKm = nearest?.distanceKm
  const radiusKm =
    nearestKm === undefined ? undefined : radiusChoices.find((one) => one >= nearestKm && one > state.radiusKm)
  if (radiusKm !== undefined)
    ways.push({ href: linkTo({ radiusKm }), text: empty.widen(view.formats.distance(radiusKm)) })
  else if (nearestKm !== undefined && question.place.kind === 'place') {
    const { country } = question.place.place
    ways.push({
      href: linkTo({ what: state.what, where: '', place: '', country }),
      text: empty.widenAll(placeMessages.inCountry[country]),
    })
  }
  for (const { filter, total } of rescue.withoutFilter)
    if (total > 0)
      ways.push({
        href: linkTo({ filters: without(state.filters, filter) }),
        text: empty.dropFilter(filters.labels[filter], number(total)),
      })
  if (rescue.withoutName > 0 && question.name !== '')
    ways.push({
      href: linkTo({ what: whatWords(finder) }),
      text: empty.dropName(question.name, number(rescue.withoutName)),
    })
  if (rescue.withoutSpeciality > 0 && question.problems.length > 0)
    ways.push({
      href: linkTo({ what: question.name }),
      text: empty.dropWhat(whatWords(finder), number(rescue.withoutSpeciality)),
    })
  if (ways.length === 0 && lastResort)
    ways.push({
      href: linkTo({ filters: [], languages: [], radiusKm: lastResort.radiusKm }),
      text: empty.withoutFilters(view.formats.distance(lastResort.radiusKm), number(lastResort.total)),
    })
  return ways
}
