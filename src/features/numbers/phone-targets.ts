import { type Country, countries } from '#i18n/language.ts'
import { messagesOf } from '#i18n/messages.ts'
import type { Language } from '#routes'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { numbersFor, type PhoneEntry, type PhoneNumbers } from './phone-numbers.ts'

type Reader = { language: Language; country: Country | undefined }

/** Whom to ring, in the country of the reader or in both. A channel whose number each person has another of gives none. */
export const phoneTargets = (
  numbers: PhoneNumbers,
  channel: PhoneEntry['channel'],
  { language, country }: Reader,
): PhoneTarget[] =>
  (country ? [country] : countries).flatMap((of) =>
    numbersFor(numbers, of, channel).flatMap((entry) => {
      const label = labelOf(entry, language, country ? undefined : of)
      return entry.number ? [{ number: entry.number, tel: entry.tel, label }] : []
    }),
  )

/** Who answers, as far as it helps: the country when both are shown, the region or the name, and what nobody has confirmed. */
function labelOf(
  { channel, area, name, status }: PhoneEntry,
  language: Language,
  country: Country | undefined,
): string | undefined {
  const { country: names, unconfirmed } = messagesOf(language).frame
  const parts = [
    country && names[country],
    channel !== 'emergency' && (area ?? name)[language],
    status === 'unverified' && unconfirmed,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}
