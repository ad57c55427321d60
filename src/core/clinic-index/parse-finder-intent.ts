import { editDistance } from '#core/edit-distance.ts'
import { foldWord, wordsOf } from '#core/fold.ts'
import type { PlaceIndex } from '#core/places/create-place-index.ts'
import type { Place } from '#core/places/place.ts'
import type { SpecialityIndex } from '#core/specialities/create-speciality-index.ts'
import { isFiller, joiningWords, withoutNearMe } from '#core/specialities/filler-words.ts'
import type { ReadOptions } from '#core/specialities/read-phrases.ts'
import type { CountryCode } from './clinic-record.ts'

/** What a person asks the finder for. */
export type FinderIntent = {
  /** What the person wants help with; empty when nothing was recognised. */
  specialityIds: string[]
  /** The words, as typed, that were read as a speciality; empty when none. */
  problem: string
  place: Place | undefined
  /** What is left for a search by name, as typed; empty when nothing is. */
  name: string
}
export type FinderVocabulary = {
  specialities: SpecialityIndex
  places: PlaceIndex
  language: 'da' | 'nb' | 'en'
  /** Ranks places; undefined when the person has not said. */
  country?: CountryCode | undefined
  /** True for a word that a clinic or a physiotherapist is called: such a word is never taken for a typing error. */
  isNameWord?: (word: string) => boolean
  /** True for a word of ordinary texts ("natt", "ski", "water"): it names a town only where the town is large. */
  isEverydayWord?: (word: string) => boolean
}

/** The words that nobody has made sense of yet; undefined where one was taken. */
type OpenWords = (string | undefined)[]
type Reading = { words: OpenWords; problems: { ids: string[]; matched: string }[]; vocabulary: FinderVocabulary }

const mostWords = 24
const longestPlace = 4
const shortestGuess = 4
/** A smaller place beside an unknown word is taken for a surname ("Peter Lund"). */
const smallPlace = 5000
/** Below this many people a town does not stand up to an everyday word. */
const largePlace = 20_000

/**
 * Reads one free line ("fysioterapeut kramper aarhus") as problem, place and name. Certain readings come first: phrases spelled as
 * specialities, then places, then other endings of specialities; guesses about unknown words come last. Words that join
 * ("i", "mod"), complain ("ondt") or name what every clinic is ("fysioterapeut") are dropped from the name.
 */
export function parseFinderIntent(text: string, vocabulary: FinderVocabulary): FinderIntent {
  const reading: Reading = { words: wordsOf(withoutNearMe(text)).slice(0, mostWords), problems: [], vocabulary }
  takeProblems(reading, { onlySpelled: true })
  const found = takePlace(reading)
  takeProblems(reading, { mayGuess: false })
  takeProblems(reading, vocabulary.isNameWord ? { isNameWord: vocabulary.isNameWord } : {})
  const place = found ?? guessPlace(reading)
  const { words, problems } = reading
  const isOfPhrase = (word: string): boolean =>
    problems.length > 0 && vocabulary.specialities.isPartOfPhrase(word, vocabulary.language)
  return {
    specialityIds: [...new Set(problems.flatMap(({ ids }) => ids))],
    problem: problems.map(({ matched }) => matched).join(' '),
    place,
    name: words.filter((word) => word !== undefined && !isFiller(word) && !isOfPhrase(word)).join(' '),
  }
}

/** Finds specialities among the words that are still open; what they were read from is taken. */
function takeProblems({ words, problems, vocabulary }: Reading, options: ReadOptions): void {
  for (const { from, to } of stretches(words)) {
    const match = vocabulary.specialities.match(words.slice(from, to).join(' '), vocabulary.language, options)
    if (!match) continue
    for (const position of match.positions) words[from + position] = undefined
    problems.push(match)
  }
}

/** Runs of words that stand side by side and are still open. */
function stretches(words: OpenWords): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const [index, word] of words.entries()) {
    if (word === undefined) continue
    const last = runs.at(-1)
    if (last && last.to === index) last.to++
    else runs.push({ from: index, to: index + 1 })
  }
  return runs
}

function take(words: OpenWords, from: number, count: number): void {
  words.fill(undefined, from, from + count)
}

/** The longest name of a place; of equals the last, since people write the place last. */
function takePlace({ words, vocabulary }: Reading): Place | undefined {
  for (let length = longestPlace; length > 0; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const window = words.slice(from, from + length)
      if (window.includes(undefined) || isFiller(window[0]!) || isFiller(window.at(-1)!)) continue
      const [place] = vocabulary.places.findExact(window.join(' '), vocabulary.country)
      if (!place || (length === 1 && (isEveryday(vocabulary, words[from]!, place) || isSurname(words, from, place))))
        continue
      take(words, from, length)
      return place
    }
  }
  return undefined
}

const isEveryday = ({ isEverydayWord }: FinderVocabulary, word: string, place: Place): boolean =>
  place.population < largePlace && place.kind !== 'postal-code' && (isEverydayWord?.(word) ?? false)

/** A small place right after a word that means nothing else. */
function isSurname(words: OpenWords, at: number, place: Place): boolean {
  if (place.population >= smallPlace || place.kind === 'postal-code') return false
  const before = words[at - 1]
  return before !== undefined && !isFiller(before) && /^\p{L}{2,}$/u.test(before)
}

/** The beginning of a name, or a name with one error in a word of five letters or more. */
function isNearly(word: string, { name }: Place): boolean {
  const [typed, known] = [foldWord(word), foldWord(name)]
  return known.startsWith(typed) || (typed.length > shortestGuess && editDistance(typed, known, 1) <= 1)
}

/** A place with a typing error or without its end: no village, not abroad, and only beside a problem or after a word such as "i". */
function guessPlace({ words, problems, vocabulary }: Reading): Place | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || word.length < shortestGuess || isFiller(word)) continue
    if (vocabulary.isNameWord?.(word) || vocabulary.isEverydayWord?.(word)) continue
    if (problems.length === 0 && !(before && joiningWords.has(before.toLowerCase()))) continue
    const { country } = vocabulary
    const place = vocabulary.places
      .find(word, country)
      .find((one) => one.population >= smallPlace && (country ?? one.country) === one.country && isNearly(word, one))
    if (!place) continue
    take(words, at, 1)
    return place
  }
  return undefined
}
