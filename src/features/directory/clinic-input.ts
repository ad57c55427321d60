import { z } from 'zod'
import { accessFeatures, priceServices } from '#core/clinic-index/clinic-record.ts'

/** One line of plain text: NFC, no control characters, single spaces. */
const text = (max: number) =>
  z
    .string()
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1).max(max))
const known = z.enum(['yes', 'no', 'unknown']).default('unknown')
const slug = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
const id = z.number().int().positive().max(2_147_483_647)
const unique = <Item extends z.ZodType<string>>(item: Item) => z.array(item).transform((items) => [...new Set(items)])
const minutes = { opensMinute: z.number().int().min(0).max(1439), closesMinute: z.number().int().min(1).max(2880) }
const isForward = (period: { opensMinute: number; closesMinute: number }) => period.opensMinute < period.closesMinute
const forwardFault = 'closes before it opens'

const openingHours = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('weekly'),
      periods: z.array(z.object({ day: z.number().int().min(1).max(7), ...minutes }).refine(isForward, forwardFault)),
      exceptions: z
        .array(
          z.object({ date: z.iso.date(), periods: z.array(z.object(minutes).refine(isForward, forwardFault)).max(10) }),
        )
        .max(400)
        .default([]),
      confirmedOn: z.iso.date().optional(),
    }),
    z.object({ kind: z.literal('by-appointment') }),
    z.object({ kind: z.literal('unknown') }),
  ])
  .default({ kind: 'unknown' })

const practitioner = z.object({
  id: id.optional(),
  name: text(200),
  specialityIds: unique(slug).default([]),
  languages: unique(languageTag).optional(),
  driftsavtale: known,
  ydernummer: text(9).optional(),
  authorisation: z
    .object({
      register: z.enum(['dk-autorisation', 'no-hpr']),
      number: text(20).optional(),
      checkedOn: z.iso.date(),
      result: z.enum(['valid', 'not-found', 'restricted']).default('valid'),
      checkedBy: text(200),
    })
    .optional(),
})

const price = z.object({
  service: z.enum(priceServices),
  minutes: z.number().int().min(1).max(600),
  amountMinor: z.number().int().min(0).max(100_000_000),
  currency: z.enum(['DKK', 'NOK']),
  validFrom: z.iso.date(),
})

/** What may be written about a clinic. What is left out is not stated. Refuses values that contradict each other. */
export const clinicInput = z
  .object({
    id: id.optional(),
    slug: slug.optional(),
    name: text(200),
    organisation: z
      .object({
        name: text(200),
        identifier: z.object({ system: z.enum(['dk-cvr', 'no-orgnr']), value: text(40) }).optional(),
      })
      .optional(),
    country: z.enum(['DK', 'NO']),
    street: z.union([z.literal(''), text(300)]).default(''),
    postalCode: z.string().regex(/^\d{4}$/),
    town: text(200),
    position: z
      .object({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        quality: z.enum(['address', 'postal-code', 'town']),
      })
      .optional(),
    phone: z
      .string()
      .regex(/^\+\d[\d ]{3,24}$/)
      .optional(),
    email: z.email().max(254).optional(),
    website: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    identifiers: z
      .array(
        z.object({ system: z.enum(['dk-ydernummer', 'dk-p-number', 'dk-sor', 'no-orgnr', 'osm']), value: text(60) }),
      )
      .default([]),
    specialityIds: unique(slug).default([]),
    practitioners: z.array(practitioner).max(500).default([]),
    openingHours,
    prices: z.array(price).max(200).default([]),
    funding: z
      .object({
        ydernummer: known,
        danishSchemes: unique(z.enum(['51', '57', '62', '65'])).default([]),
        takesWithoutReferral: known,
      })
      .prefault({}),
    languages: unique(languageTag).optional(),
    access: z.partialRecord(z.enum(accessFeatures), known).default({}),
    homeVisits: known,
    online: known,
    acceptsNewPatients: known,
    nextFree: z.object({ at: z.iso.datetime({ offset: true }), seenAt: z.iso.datetime({ offset: true }) }).optional(),
    rating: z.object({ mean: z.number().min(1).max(5), count: z.number().int().positive() }).optional(),
    status: z.enum(['active', 'closed_candidate', 'hidden']).default('active'),
    isDemo: z.boolean().default(false),
    source: text(100),
    sourceRecordId: text(200).optional(),
    sourceUpdatedAt: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(({ prices, country }) => prices.every((price) => (price.currency === 'DKK') === (country === 'DK')), {
    path: ['prices'],
    message: 'a currency of the other country',
  })
  .refine(({ prices }) => hasNoTwins(prices.map((one) => `${one.service} ${one.minutes} ${one.validFrom}`)), {
    path: ['prices'],
    message: 'the same service, length and date twice',
  })
  .refine(
    ({ country, funding, identifiers }) =>
      country === 'DK' ||
      (funding.danishSchemes.length === 0 && !identifiers.some((one) => one.system.startsWith('dk-'))),
    {
      path: ['funding'],
      message: 'Danish numbers or schemes at a Norwegian clinic',
    },
  )
  .refine(
    ({ openingHours: hours }) =>
      hours.kind !== 'weekly' ||
      (hasNoTwins(hours.periods.map((one) => `${one.day} ${one.opensMinute}`)) &&
        hasNoTwins(hours.exceptions.map((one) => one.date))),
    { path: ['openingHours'], message: 'the same day and time twice' },
  )

const hasNoTwins = (keys: string[]): boolean => new Set(keys).size === keys.length

export type ClinicInput = z.input<typeof clinicInput>
export type ValidClinic = z.output<typeof clinicInput>
