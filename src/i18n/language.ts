import type { Language } from '#routes'

/** The country decides phone numbers, public funding, currency and places; language does not. */
export type Country = 'DK' | 'NO'
export const countries: readonly Country[] = ['DK', 'NO']
export const isCountry = (value: string): value is Country => value === 'DK' || value === 'NO'

/** da implies DK and nb implies NO until the person says otherwise; English shows both until asked. */
export const impliedCountry: Record<Language, Country | undefined> = { da: 'DK', nb: 'NO', en: undefined }

/** Tags for `lang`, `hreflang` and Intl. */
export const languageTag: Record<Language, string> = { da: 'da-DK', nb: 'nb-NO', en: 'en-GB' }
export const languageName: Record<Language, string> = { da: 'Dansk', nb: 'Norsk', en: 'English' }
