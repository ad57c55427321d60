import { slugOf } from '#core/fold.ts'

const cityPart =
  / (?:C|K|N|NV|NØ|S|SV|SØ|V|Ø|M|J|L|F|Sj|St|By|Sjælland|Midtsj|Stevns|Fyn|Sydfyn|Ærø|Thy|Jyll|Djurs|Vestj|Øst)$/
const smallWords = new Set(['i', 'på', 'og', 'ved', 'under'])

/** `Aarhus C` gives `Aarhus`; `Kristiansand S` gives `Kristiansand`. */
export const withoutCityPart = (town: string): string => town.replace(cityPart, '')

/** For comparing: without case, å = aa, æ = ae, ø = oe, hyphen = space. */
export const townKey = slugOf

/** Registers write in capitals: `MO I RANA` gives `Mo i Rana`, `NORD-STATLAND` gives `Nord-Statland`. */
export function inNormalCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) => (at > 0 && smallWords.has(word) ? word : capitalised(word)))
    .join(' ')
}

const capitalised = (word: string): string =>
  word.replace(/(^|[-(/])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
