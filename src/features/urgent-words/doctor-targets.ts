import { numbersFor, type PhoneNumbers } from '#features/numbers/index.ts'
import { countries } from '#i18n/language.ts'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import type { View } from '#ui/view.ts'

/** Whom to ring when a doctor is needed now, in the country of the reader or in both. */
export const doctorTargets = (numbers: PhoneNumbers, view: View): PhoneTarget[] =>
  (view.country ? [view.country] : countries).flatMap((country) =>
    numbersFor(numbers, country, 'doctor-now').flatMap(({ number, tel, area, name }) =>
      number === undefined ? [] : [{ number, tel, label: area?.[view.language] ?? name[view.language] }],
    ),
  )
