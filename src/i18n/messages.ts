import type { Language } from '#routes'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'

/** The Danish messages are the type: a language that lacks one does not compile. */
export type Messages = typeof da

const byLanguage: Record<Language, Messages> = { da, nb, en }
export const messagesOf = (language: Language): Messages => byLanguage[language]
