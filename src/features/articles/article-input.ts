import { z } from 'zod'

/** Parts of the body an article may be filed under. */
export const bodyParts = ['foot', 'toes', 'calf', 'thigh', 'leg', 'hand', 'belly', 'whole-body'] as const
export type BodyPart = (typeof bodyParts)[number]

const text = z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1).max(300))
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be lower-case letters, digits and hyphens, at most 100 characters')

/** `22/11/2026` (day first) or `2026-11-22`, with or without a time after it; becomes `2026-11-22`. */
const day = z
  .union([z.string(), z.date().transform((value) => value.toISOString())])
  .transform((value) =>
    value
      .trim()
      .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, pad)
      .replace(/^(.{10})T.*$/, '$1'),
  )
  .pipe(z.iso.date('must be a date: dd/mm/yyyy or yyyy-mm-dd'))

function pad(_: string, dayOfMonth: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
}

/**
 * The front matter of an article, in the order authors write it. The first four keys are those existing libraries use;
 * an article with only these loads as it is. An article with an `id` is one of our own and held to more (quality-faults.ts).
 */
export const frontMatterSchema = z.object({
  /** The heading of the page. */
  title: text,
  /** The title in search engines and on the browser's tab; `title` when absent. */
  metaTitle: text.optional(),
  /** The day the first version was written. */
  datePublished: day,
  /** The day of the last change in substance; the day of publishing when absent. */
  lastUpdated: day.optional(),
  /** Joins the translations of one article; the same in every language. */
  id: id.optional(),
  /** One sentence of 110 to 155 characters that answers the search; the first paragraph when absent. */
  description: text.optional(),
  /** Ids of `content/specialities`; the first is the problem the finder is asked for. */
  topics: z.array(id).default([]),
  body: z.array(z.enum(bodyParts)).default([]),
  author: text.optional(),
  /** The clinician who has reviewed the text; absent says that none has. */
  reviewer: text.optional(),
  reviewedOn: day.optional(),
  /** The last day before the text must be looked through again. */
  reviewDue: day.optional(),
  /** Ids of sources that no cited claim brings in. */
  sources: z.array(id).default([]),
  /** Ids of articles to read next. */
  related: z.array(id).max(8).default([]),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>
export const frontMatterKeys: readonly string[] = Object.keys(frontMatterSchema.shape)

const search = (max: number) => z.string().trim().max(max).catch('')

/** `?q=&topic=&body=` of the index; what cannot be understood counts as absent. */
export const indexQuerySchema = z.object({ q: search(200), topic: search(100), body: search(100) })
export type IndexQuery = z.infer<typeof indexQuerySchema>
