import type { CountryCode } from '#core/clinic-index/clinic-record.ts'
import { parseFinderIntent } from '#core/clinic-index/parse-finder-intent.ts'
import { foldedWords, wordsOf } from '#core/fold.ts'
import type { Place } from '#core/places/place.ts'
import { isFiller } from '#core/specialities/filler-words.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { type Urgent, urgencyOf } from '#features/urgent-words/index.ts'
import type { Language } from '#routes'
import type { FinderState, Point } from './finder-input.ts'
import type { FinderSources } from './finder-sources.ts'

type PlaceAnswer =
  | { kind: 'anywhere' }
  | { kind: 'point'; point: Point; isPerson: boolean }
  /** `others` are called the same; one of them may be meant. */
  | { kind: 'place'; place: Place; others: Place[] }
  | { kind: 'several'; choices: Place[] }
  | { kind: 'unknown'; suggestions: Place[] }

/** What a person asks for, after reading what was typed. */
export type FinderQuestion = {
  place: PlaceAnswer
  problems: Speciality[]
  /** Left to search for among names. */
  name: string
  /** What the boxes say once the words were put where they belong. */
  boxes: { what: string; where: string; place: string }
  /** `emergency` and `doctor-now`: no physiotherapist is offered. `calf`: first what may be a clot, then the list. */
  urgency: Urgent | 'calf' | undefined
}
type Reader = { language: Language; country: CountryCode | undefined }

/** "Hansen" is nobody's misspelt "halsen". */
const surname = /^\p{L}{3,}(?:sen|sson)$/iu

const calfPain = new Set(['calf', 'calf-strain'])

/** Reads the two boxes. `what` may hold the place too, when the place box is empty. */
export function readQuestion(sources: FinderSources, state: FinderState, reader: Reader): FinderQuestion {
  const { language } = reader
  const country = state.country ?? reader.country
  const places = sources.places()
  const isNameWord = (word: string) => surname.test(word) || sources.directory.index.hasNameWord(word)
  const point = state.near ?? state.at
  const isWhereOpen = state.where === '' && !point
  let place: PlaceAnswer = point
    ? { kind: 'point', point, isPerson: state.near !== undefined }
    : answerPlace(sources, state, country)
  let ids: string[] = []
  let name = state.what
  let boxes = { what: state.what, where: state.where, place: state.place }
  if (state.what !== '' && isWhereOpen) {
    const { specialities, isEverydayWord } = sources
    const vocabulary = { specialities, places, language, country, isNameWord, isEverydayWord }
    const intent = parseFinderIntent(state.what, vocabulary)
    ids = intent.specialityIds
    name = intent.name
    if (intent.place) {
      place = { kind: 'place', place: intent.place, others: namesakes(sources, intent.place) }
      const what = [intent.problem, intent.name].filter((words) => words !== '').join(' ')
      boxes = { what, where: intent.place.name, place: intent.place.key }
    }
  } else if (state.what !== '') {
    const match = sources.specialities.match(state.what, language, { isNameWord })
    if (match) ids = match.ids
    // "Physiotherapist" beside a place asks for all of them, not for a name.
    name = match ? match.rest : withoutFillers(state.what)
  }
  const problems = ids.flatMap((id) => sources.specialities.get(id) ?? [])
  return { place, problems, name, boxes, urgency: urgencyOfSearch(state.what, ids, name) }
}

const seeksRehabilitation = /\b(efter|etter|after|genoptr\p{L}*|\p{L}*rehab\p{L}*|opptren\p{L}*)/iu

/** Words of danger count unless they name what a person is training after. */
function urgencyOfSearch(typed: string, ids: string[], name: string): FinderQuestion['urgency'] {
  const isAfterStroke = ids.length === 1 && ids[0] === 'stroke' && name === '' && seeksRehabilitation.test(typed)
  if (isAfterStroke) return undefined
  return urgencyOf(typed) ?? (ids.some((id) => calfPain.has(id)) ? 'calf' : undefined)
}

/** No physiotherapist is shown to whoever may need an ambulance or a doctor first. */
export const isDanger = ({ urgency }: FinderQuestion): boolean => urgency === 'emergency' || urgency === 'doctor-now'

/** The question that a pretty address asks. */
export function readPrettyQuestion(
  sources: FinderSources,
  asked: { placeSlug: string; problemSlug: string | undefined; country: CountryCode | undefined },
  language: Language,
): FinderQuestion | undefined {
  const places = sources.places()
  const place = places.bySlug(asked.country, asked.placeSlug) ?? places.bySlug(undefined, asked.placeSlug)
  const problem = asked.problemSlug === undefined ? undefined : sources.specialities.bySlug(language, asked.problemSlug)
  if (!place || (asked.problemSlug !== undefined && !problem)) return undefined
  return {
    place: { kind: 'place', place, others: namesakes(sources, place) },
    problems: problem ? [problem] : [],
    name: '',
    boxes: { what: problem?.name[language] ?? '', where: place.name, place: place.key },
    urgency: problem && calfPain.has(problem.id) ? 'calf' : undefined,
  }
}

const outweighs = 10
const maxOthers = 4

/** One place, or the choice between namesakes. A town ten times the size of the next is taken; the others stay one tap away. */
function answerPlace(sources: FinderSources, state: FinderState, country: CountryCode | undefined): PlaceAnswer {
  const typed = state.where
  if (typed === '') return { kind: 'anywhere' }
  const places = sources.places()
  const chosen = state.place === '' ? undefined : places.byKey(state.place)
  if (chosen?.name === typed) return { kind: 'place', place: chosen, others: namesakes(sources, chosen) }
  const exact = places.findExact(typed, country)
  if (exact.length === 0) {
    const suggestions = places.find(typed, country)
    const begun = suggestions.filter((place) => beginsWithWords(place.name, typed))
    if (begun.length > 1) return { kind: 'several', choices: begun }
    const isAtHome = (one: Place) => country === undefined || one.country === country
    const only = begun[0] ?? (suggestions.length === 1 ? suggestions.find(isAtHome) : undefined)
    return only ? { kind: 'place', place: only, others: [] } : { kind: 'unknown', suggestions }
  }
  const home = country ? exact.filter((one) => one.country === country) : exact
  const isSpelt = exact.some((one) => one.kind === 'postal-code' || sameSpelling(one.name, typed))
  if (home.length === 0 && !isSpelt) return { kind: 'unknown', suggestions: exact }
  const candidates = home.length > 0 ? home : exact
  const [first, second] = candidates as [Place, Place?]
  const isClear = !second || (first.population > 0 && first.population >= outweighs * second.population)
  if (!isClear) return { kind: 'several', choices: exact }
  return { kind: 'place', place: first, others: exact.filter((one) => one !== first).slice(0, maxOthers) }
}

const sameSpelling = (one: string, other: string) => one.toLowerCase() === other.trim().toLowerCase()

const withoutFillers = (typed: string): string =>
  wordsOf(typed)
    .filter((word) => !isFiller(word))
    .join(' ')

/** Other places of the same name or code: what this one may have been taken for. */
function namesakes(sources: FinderSources, place: Place): Place[] {
  const text = place.kind === 'postal-code' ? (place.postalCodes[0] ?? place.name) : place.name
  return sources
    .places()
    .findExact(text)
    .filter((one) => one.key !== place.key)
    .slice(0, maxOthers)
}

/** "Nykøbing" begins "Nykøbing F" and "Nykøbing Mors": whole words, in any spelling. */
const beginsWithWords = (name: string, typed: string) =>
  `${foldedWords(name).join(' ')} `.startsWith(`${foldedWords(typed).join(' ')} `)
