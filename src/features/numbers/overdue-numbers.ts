import { countries } from '#i18n/language.ts'
import type { PhoneNumbers } from './phone-numbers.ts'

export type Overdue = { file: string; id: string; reviewDue: string }

const fileOf = { DK: 'numbers/dk.yaml', NO: 'numbers/no.yaml' } as const

/** Tables and entries whose last day has passed on `today` (`2026-11-22`). They must not be shown until somebody has checked them again. */
export function overdueNumbers(numbers: PhoneNumbers, today: string): Overdue[] {
  return countries.flatMap((country) => {
    const { reviewDue, entries } = numbers[country]
    const dates = [{ id: 'the table', reviewDue }, ...entries.map(({ id, reviewDue }) => ({ id, reviewDue }))]
    return dates.flatMap(({ id, reviewDue }) =>
      reviewDue !== undefined && reviewDue < today ? [{ file: fileOf[country], id, reviewDue }] : [],
    )
  })
}
