import type { Guide } from '#core/guide-engine/guide.ts'
import { guideIn } from '#core/guide-engine/guide-in.ts'
import { type PhoneNumbers, phoneTargets, validUntil } from '#features/numbers/index.ts'
import type { Country } from '#i18n/language.ts'
import { messagesOf } from '#i18n/messages.ts'
import type { Language } from '#routes'
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
  const targets = (channel: Channel) => phoneTargets(numbers, channel, { language, country })
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
