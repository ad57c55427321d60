import type { Guide } from '#core/guide-engine/guide.ts'
import { guideIn } from '#core/guide-engine/guide-in.ts'
import { numbersFor, type PhoneEntry, type PhoneNumbers, validUntil } from '#features/numbers/index.ts'
import { type Country, countries } from '#i18n/language.ts'
import { messagesOf } from '#i18n/messages.ts'
import type { Language } from '#routes'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import type { GuideSheet } from './guide-sheet.ts'

type SheetParts = {
  guide: Guide
  language: Language
  country: Country | undefined
  numbers: PhoneNumbers
  responsible: string | undefined
}
type Channel = keyof GuideSheet['numbers']

/** Everything the pages of a guide show. Without a country the numbers of both are there, each with its country. */
export function makeGuideSheet({ guide, language, country, numbers, responsible }: SheetParts): GuideSheet {
  const shown = country ? [country] : countries
  const targets = (channel: Channel): PhoneTarget[] =>
    shown.flatMap((of) =>
      numbersFor(numbers, of, channel).flatMap((entry) =>
        entry.number
          ? [{ number: entry.number, tel: entry.tel, label: labelOf(entry, { of, isOne: !!country, language }) }]
          : [],
      ),
    )
  return {
    guide: guideIn(guide, language),
    language,
    country,
    words: messagesOf(language).guide,
    numbers: { emergency: targets('emergency'), 'doctor-now': targets('doctor-now'), poison: targets('poison') },
    responsible,
    validUntil: [validUntil(numbers, country), ...guide.rules.map(({ review }) => review.reviewDue)].sort()[0]!,
  }
}

/** Who answers, as far as it helps: the region or the name, the country when both are shown, and what nobody has confirmed. */
function labelOf(
  { channel, area, name, status }: PhoneEntry,
  { of, isOne, language }: { of: Country; isOne: boolean; language: Language },
): string | undefined {
  const { country: names, unconfirmed } = messagesOf(language).frame
  const parts = [
    isOne ? '' : names[of],
    channel === 'emergency' ? '' : (area ?? name)[language],
    status === 'unverified' ? unconfirmed : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}
