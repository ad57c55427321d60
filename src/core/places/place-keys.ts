import { foldWord, wordsOf } from '#core/fold.ts'
import type { Place } from './place.ts'

/** What a place is called, ready to compare. */
export type PlaceKeys = {
  /** Lower case, as spelled, words joined by one space. */
  spelled: string[]
  /** Skeletons of the name (without the postal code before it). */
  names: string[]
  /** Skeletons of the other names. */
  alternates: string[]
}

/** A query: a postal code where it has one, and the words beside it. */
export type PlaceText = { code: string | undefined; country: 'DK' | 'NO' | undefined; spelled: string; folded: string }

const countryPrefixes: Record<string, 'DK' | 'NO'> = { dk: 'DK', d: 'DK', no: 'NO', n: 'NO' }

const spelledOf = (text: string): string => wordsOf(text).join(' ').toLowerCase()
const foldedOf = (text: string): string => wordsOf(text).map(foldWord).filter(Boolean).join(' ')

/** `8000 Aarhus C` is called `Aarhus C` too. */
export function keysOf(place: Place): PlaceKeys {
  const name = place.name.replace(/^\d{3,4}\s+(?=\D)/, '')
  return {
    spelled: [...new Set([place.name, name, ...place.alternateNames].map(spelledOf))],
    names: [...new Set([name, place.name].map(foldedOf))],
    alternates: [...new Set(place.alternateNames.map(foldedOf))].filter((key) => key !== ''),
  }
}

/** Reads `8000`, `DK-8000`, `8000 Aarhus`, `N-0150 Oslo` and `Aarhus`. */
export function parsePlaceText(text: string): PlaceText {
  const words = wordsOf(text).slice(0, 8)
  let country: 'DK' | 'NO' | undefined
  let code: string | undefined
  const names: string[] = []
  for (const [index, word] of words.entries()) {
    const [, prefix, digits] = word.match(/^(dk|d|no|n)?(\d{3,4})$/i) ?? []
    const prefixed = countryPrefixes[word.toLowerCase()]
    if (digits && !code) {
      code = digits
      if (prefix) country = countryPrefixes[prefix.toLowerCase()]
    } else if (prefixed && /^\d{3,4}$/.test(words[index + 1] ?? '')) country = prefixed
    else names.push(word)
  }
  const name = names.join(' ')
  return { code, country, spelled: name.toLowerCase(), folded: foldedOf(name) }
}
