import type { Guide } from '#core/guide-engine/guide.ts'
import type { Country } from '#i18n/language.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Language } from '#routes'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'

/**
 * Everything the pages of a guide show, as plain data in one language and for one country (or both, when none is chosen).
 * The server and the browser render the same components from it. Nothing in it is about the person.
 */
export type GuideSheet = {
  guide: Guide<string>
  language: Language
  country: Country | undefined
  /** Strings only; places for values are written `{count}`. */
  words: Messages['guide']
  /** What the slots of the texts and the buttons to ring stand for. */
  numbers: Record<'emergency' | 'doctor-now' | 'poison', PhoneTarget[]>
  /** The named clinically responsible person; undefined is a demonstration and says so. */
  responsible: string | undefined
  /** The last day these numbers and rules may be shown, `2026-12-31`. */
  validUntil: string
}
