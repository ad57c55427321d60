import { numbersFor, type PhoneNumbers } from '#features/numbers/index.ts'
import { countries } from '#i18n/language.ts'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import type { View } from '#ui/view.ts'

/** The out-of-hours numbers of this view's country or countries; one that is not confirmed says so. */
export function doctorTargets(view: View, numbers: PhoneNumbers): PhoneTarget[] {
  const { country: names, unconfirmed } = view.messages.frame
  return (view.country ? [view.country] : countries).flatMap((country) =>
    numbersFor(numbers, country, 'doctor-now').flatMap(({ number, tel, area, status }) => {
      const label = [area?.[view.language] ?? names[country], status === 'unverified' ? unconfirmed : ''].filter(
        Boolean,
      )
      return number ? [{ number, tel, label: label.join(', ') }] : []
    }),
  )
}
