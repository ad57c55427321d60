import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { isCountry } from '#i18n/language.ts'
import { isLanguage } from '#routes'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { plainText } from './slots.ts'

export type LastResort = { word: string; title: string; text: string; ring: string; numbers: PhoneTarget[] }

/** For a page that has lost even its numbers: the one place where any is typed. A test holds them to the table of numbers. */
export const typedNumbers = { DK: '112', NO: '113' } as const

const typedWords = {
  da: {
    word: 'Det kan være livsfarligt',
    title: 'Ring {number}, hvis det kan være livsfarligt',
    text: 'Vi kan ikke vise dit svar. Ring ellers til en læge nu.',
    countries: { DK: 'Danmark', NO: 'Norge' },
    or: 'eller',
  },
  nb: {
    word: 'Det kan være livsfarlig',
    title: 'Ring {number} hvis det kan være livsfarlig',
    text: 'Vi kan ikke vise svaret ditt. Ring ellers lege nå.',
    countries: { DK: 'Danmark', NO: 'Norge' },
    or: 'eller',
  },
  en: {
    word: 'It may be life-threatening',
    title: 'Ring {number} if it may be life-threatening',
    text: 'We cannot show your answer. Otherwise ring a doctor now.',
    countries: { DK: 'Denmark', NO: 'Norway' },
    or: 'or',
  },
}

function typedLastResort(sheet: Partial<GuideSheet> | undefined): LastResort {
  const language = isLanguage(String(sheet?.language)) ? sheet!.language! : 'en'
  const { word, title, text, countries, or } = typedWords[language]
  const country = String(sheet?.country)
  const shown = isCountry(country) ? [country] : (['DK', 'NO'] as const)
  const isOne = shown.length === 1
  const numbers = shown.map((one) => ({ number: typedNumbers[one], label: isOne ? undefined : countries[one] }))
  const named = numbers.map(({ number, label }) => (label ? `${number} (${label})` : number)).join(` ${or} `)
  return { word, title: title.replace('{number}', named), text, ring: 'Ring', numbers }
}

/** The most urgent advice, whatever is left of a sheet: its own texts and numbers if they are whole, typed ones if not. Never throws. */
export function lastResortOf(sheet: Partial<GuideSheet> | undefined): LastResort {
  try {
    const whole = sheet as GuideSheet
    const { fallbackTitle, fallbackText, ring } = whole.words.result
    const numbers = [...whole.numbers.emergency, ...whole.numbers['doctor-now']]
    const word = whole.words.levels[5]
    if ([word, fallbackTitle, fallbackText, ring, ...numbers.map(({ number }) => number)].some((text) => !text?.trim()))
      return typedLastResort(sheet)
    return { word, title: plainText(whole, fallbackTitle), text: plainText(whole, fallbackText), ring, numbers }
  } catch {
    return typedLastResort(sheet)
  }
}
