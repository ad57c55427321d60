import type { Place } from '#core/places/place.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { impliedCountry } from '#i18n/language.ts'
import { href, type Language, type Query } from '#routes'
import { defaultRadiusKm, type FinderState, type Point } from './finder-input.ts'

/** What of a search has a word of its own in addresses. */
export type PrettyParts = {
  place: Place | undefined
  problem: Speciality | undefined
  /** True when both countries have a place of this word: then the address names the country. */
  isTwin: boolean
}

/** The address of a search: the pretty one where there is one, with the rest as a query. */
export function addressOfSearch(language: Language, state: FinderState, parts?: PrettyParts): string {
  if (!parts?.place) return href('find', language, {}, queryOfState(state))
  const { what: _what, where: _where, place: _place, country: _country, ...rest } = queryOfState(state)
  const { place, problem, isTwin } = parts
  const country = isTwin && place.country !== impliedCountry[language] ? place.country : undefined
  const query = { ...rest, country }
  if (problem) return href('findPlaceProblem', language, { place: place.slug, problem: problem.slug[language] }, query)
  return state.what === ''
    ? href('findPlace', language, { place: place.slug }, query)
    : href('find', language, {}, queryOfState(state))
}

export const addressOfMap = (language: Language, state: FinderState): string =>
  href('findMap', language, {}, queryOfState({ ...state, page: 1 }))

/** Only what differs from the default, in a fixed order, so that one search has one address. */
export function queryOfState(state: FinderState): Query {
  return {
    what: state.what,
    where: state.where,
    place: state.place,
    near: pointText(state.near),
    at: pointText(state.at),
    country: state.country,
    f: state.filters,
    lang: state.languages,
    radius: state.radiusKm === defaultRadiusKm ? undefined : state.radiusKm,
    sort: state.sort === 'best' ? undefined : state.sort,
    page: state.page === 1 ? undefined : state.page,
  }
}

const pointText = (point: Point | undefined) => point && `${point.latitude},${point.longitude}`
