import type { FilterKey, SortKey } from '#core/clinic-index/clinic-query.ts'
import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import type { Place } from '#core/places/place.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import { addressOfSearch, type PrettyParts, queryOfState } from './finder-address.ts'
import type { FinderFault, FinderState } from './finder-input.ts'
import type { FinderResults } from './finder-queries.ts'
import { type FinderQuestion, isDanger } from './finder-question.ts'
import type { FinderSources } from './finder-sources.ts'

/** What the pages of a search share: the question, its words, and links to the same search with one thing changed. */
export type FinderView = {
  view: View
  sources: FinderSources
  /** As the form shows it. */
  state: FinderState
  faults: FinderFault[]
  question: FinderQuestion
  parts: PrettyParts
  country: CountryCode | undefined
  now: Date
  /** Undefined when nothing was asked for, or when there is nothing to show yet. */
  results: FinderResults | undefined
  linkTo(change: Partial<FinderState>): string
}

type Ingredients = Omit<FinderView, 'parts' | 'linkTo' | 'state'> & { state: FinderState }

export function makeFinderView(given: Ingredients): FinderView {
  const { view, question } = given
  const state: FinderState = { ...given.state, ...question.boxes }
  const parts = prettyPartsOf(given.sources, question)
  return {
    ...given,
    state,
    parts,
    linkTo(change) {
      const next = { ...state, page: 1, ...change }
      const keepsWords = !('what' in change || 'where' in change || 'near' in change || 'at' in change)
      return addressOfSearch(view.language, next, keepsWords ? parts : undefined)
    },
  }
}

/** A search has a pretty address when it asks for one place, and for nothing or one problem and no name. */
export function prettyPartsOf(sources: FinderSources, question: FinderQuestion): PrettyParts {
  const { place, problems, name } = question
  if (place.kind !== 'place' || name !== '' || problems.length > 1 || isDanger(question))
    return { place: undefined, problem: undefined, isTwin: false }
  return { ...placeParts(sources, place.place), problem: problems[0] }
}

export function placeParts(sources: FinderSources, place: Place): PrettyParts {
  const twin = sources.places().bySlug(place.country === 'DK' ? 'NO' : 'DK', place.slug)
  return { place, problem: undefined, isTwin: twin !== undefined }
}

/** The same search at another place. */
export function linkToPlace(finder: FinderView, place: Place): string {
  const { view, state, question, sources } = finder
  const parts = prettyPartsOf(sources, { ...question, place: { kind: 'place', place, others: [] } })
  const next = { ...state, where: place.name, place: place.key, near: undefined, at: undefined, page: 1 }
  return parts.place ? addressOfSearch(view.language, next, parts) : href('find', view.language, {}, queryOfState(next))
}

export function whatWords({ question, view }: FinderView): string {
  return view.formats.list(question.problems.map((one) => one.name[view.language]))
}

export function whereWords({ question, view, state, country }: FinderView): string {
  const words = view.messages.finder
  switch (question.place.kind) {
    case 'place':
      return words.inPlace(question.place.place.name)
    case 'point':
      return question.place.isPerson ? words.nearYou : words.onMap
    default:
      return words.inCountry[state.country ?? country ?? 'both']
  }
}

/** Places of the same name in words that tell them apart: the region, else the country. */
export function placeWords(finder: FinderView, place: Place): string {
  const { view, sources } = finder
  const region = place.regionId === undefined ? undefined : sources.regionName(place.regionId)
  const country = view.messages.finder.place.inCountry[place.country]
  return region ? `${place.name}, ${region[view.language]}, ${country}` : `${place.name}, ${country}`
}

export const sortsFor = (finder: FinderView): SortKey[] =>
  finder.question.place.kind === 'place' || finder.question.place.kind === 'point'
    ? ['best', 'distance', 'price', 'rating']
    : ['best', 'price', 'rating']

export const without = (filters: FilterKey[], filter: FilterKey): FilterKey[] => filters.filter((one) => one !== filter)
