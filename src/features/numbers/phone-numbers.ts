import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Country } from '#i18n/language.ts'

const texts = z.object({ da: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) })
const channels = ['emergency', 'doctor-now', 'own-doctor', 'maternity-unit', 'poison', 'physiotherapist'] as const
const day = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.iso.date())

const entrySchema = z.object({
  id: z.string().min(1),
  channel: z.enum(channels),
  number: z.string().min(3).optional(),
  tel: z
    .string()
    .regex(/^\+?\d{3,15}$/)
    .optional(),
  area: texts.optional(),
  name: texts,
  when: texts,
  status: z.enum(['verified', 'unverified']),
  sources: z.array(z.string()).default([]),
  reviewDue: day.optional(),
})
const fileSchema = z.object({
  country: z.enum(['DK', 'NO']),
  checkedOn: day,
  reviewDue: day,
  entries: z.array(entrySchema).min(1),
})

export type PhoneEntry = z.infer<typeof entrySchema>
type PhoneTable = z.infer<typeof fileSchema>
export type PhoneNumbers = Record<Country, PhoneTable>

/** Safety data: the one table of numbers. Throws on any fault, as a site without right numbers must not start. */
export function loadPhoneNumbers(contentDir: string): PhoneNumbers {
  const read = (file: string) => fileSchema.parse(parse(readFileSync(join(contentDir, 'numbers', file), 'utf8')))
  return { DK: read('dk.yaml'), NO: read('no.yaml') }
}

/** The numbers of one channel in one country, in the order of the table. */
export const numbersFor = (numbers: PhoneNumbers, country: Country, channel: PhoneEntry['channel']): PhoneEntry[] =>
  numbers[country].entries.filter((entry) => entry.channel === channel)

/** The number for life-threatening emergencies of a country, or of both. */
export function emergencyNumbers(
  numbers: PhoneNumbers,
  country: Country | undefined,
): { number: string; country: Country }[] {
  return (country ? [country] : (['DK', 'NO'] as const)).flatMap((one) =>
    numbersFor(numbers, one, 'emergency').flatMap((entry) =>
      entry.number ? [{ number: entry.number, country: one }] : [],
    ),
  )
}

/** The last day the numbers of a country, or of both, may be shown: the earliest of their review dates. */
export const validUntil = (numbers: PhoneNumbers, country: Country | undefined): string =>
  (country ? [country] : (['DK', 'NO'] as const))
    .flatMap((one) => [numbers[one].reviewDue, ...numbers[one].entries.map((entry) => entry.reviewDue ?? '9999-12-31')])
    .sort()[0]!
