import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be lower-case letters, digits and hyphens')
const texts = z.object({ da: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) })

const directions = ['helps', 'no-effect', 'harm', 'association', 'unknown'] as const
export const grades = ['A', 'B', 'C', 'D'] as const

/** One record of `content/evidence/claims.yaml`; the file explains each key. */
export const claimSchema = z.object({
  id,
  direction: z.enum(directions),
  grade: z.enum(grades),
  verified: z.boolean(),
  sources: z.array(id),
  text: texts,
  note: texts,
})

/** One record of `content/evidence/sources.yaml`; the file explains each key. */
export const sourceSchema = z.object({
  id,
  citation: z.string().min(1),
  year: z.number().int().min(1500).max(2200).nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  caveat: texts.optional(),
})

export type Claim = z.infer<typeof claimSchema>
export type Source = z.infer<typeof sourceSchema>
