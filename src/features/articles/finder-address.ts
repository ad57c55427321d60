import type { Speciality } from '#core/specialities/speciality.ts'
import { href, type Language } from '#routes'

/** The finder, with the problem already filled in. */
export const finderAddress = (language: Language, problem: Speciality | undefined): string =>
  href('find', language, {}, { what: problem?.name[language].toLowerCase() })
