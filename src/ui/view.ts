import type { Formats } from '#i18n/formats.ts'
import type { Country } from '#i18n/language.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Language } from '#routes'

/** What every page knows about its reader and its place. Made once a request; plain data and pure functions. */
export type View = {
  language: Language
  /** The chosen country, or the one the language implies; undefined shows both (English, nothing chosen). */
  country: Country | undefined
  isCountryChosen: boolean
  theme: 'auto' | 'light' | 'dark'
  messages: Messages
  formats: Formats
  /** Scheme and host, without a slash at the end. */
  publicUrl: string
  /** Path and query of this page. */
  path: string
  /** Today in Copenhagen and Oslo, `2026-11-22`. */
  today: string
  /** True while invented clinics are loaded: every page says so. */
  isDemo: boolean
  /** The numbers for life-threatening emergencies to show on this page. */
  emergencyNumbers: { number: string; country: Country }[]
  /** The address of a built file by its source name, such as `src/styles/pages/article.css`. */
  asset(source: string): string
}
