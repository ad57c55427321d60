import type { Language } from '#routes'
import { languageTag } from './language.ts'

export type Formats = {
  number(value: number, decimals?: number): string
  /** Minor units: 45000 and DKK give "450 kr." in Danish. */
  price(minorUnits: number, currency: 'DKK' | 'NOK'): string
  /** `2026-11-22` or a Date, written out. */
  date(value: string | Date): string
  /** As the crow flies: 350 m, 1,2 km, 24 km. */
  distance(kilometres: number): string
  list(values: string[]): string
  compare(a: string, b: string): number
}

const cache = new Map<Language, Formats>()

/** Formats of a language, made once: constructing an Intl object is far slower than using it. */
export function formatsOf(language: Language): Formats {
  const known = cache.get(language)
  if (known) return known
  const made = makeFormats(language)
  cache.set(language, made)
  return made
}

function makeFormats(language: Language): Formats {
  const tag = languageTag[language]
  const numbers = [0, 1, 2].map(
    (decimals) => new Intl.NumberFormat(tag, { maximumFractionDigits: decimals, minimumFractionDigits: 0 }),
  )
  const dates = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const collator = new Intl.Collator(tag)
  const number = (value: number, decimals = 0) => (numbers[decimals] ?? numbers[2])!.format(value)
  const currencyWord = {
    da: { DKK: 'kr.', NOK: 'norske kr.' },
    nb: { DKK: 'danske kr', NOK: 'kr' },
    en: { DKK: 'DKK', NOK: 'NOK' },
  }[language]
  return {
    number,
    price: (minorUnits, currency) =>
      language === 'en'
        ? `${currencyWord[currency]} ${number(minorUnits / 100, 2)}`
        : `${number(minorUnits / 100, 2)} ${currencyWord[currency]}`,
    date: (value) => dates.format(typeof value === 'string' ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : value),
    distance: (kilometres) =>
      kilometres < 0.95
        ? `${number(Math.max(50, Math.round(kilometres * 20) * 50))} m`
        : `${number(kilometres, kilometres < 10 ? 1 : 0)} km`,
    list: (values) => lists.format(values),
    compare: collator.compare,
  }
}
