import { z } from 'zod'

export const reportKinds = ['wrong', 'missing', 'newer-evidence', 'other'] as const
type ReportKind = (typeof reportKinds)[number]
const maxMessageLength = 4000

/** The form as typed; shown again when it is refused. */
export type ReportFields = { kind: string; message: string; source: string; contact: string; key: string }
export type ReportField = 'kind' | 'message' | 'source' | 'contact'
type ReportErrorCode = 'kind' | 'message' | 'messageLong' | 'source' | 'contact' | 'form'
/** A refusal, and the field to mend; none for the form as a whole. */
export type ReportError = { field: ReportField | undefined; code: ReportErrorCode }
export type Report = { kind: ReportKind; message: string; source: string; contact: string; key: string }

const schema = z.object({
  kind: z.enum(reportKinds),
  message: z.string().trim().min(1).max(maxMessageLength),
  source: z.union([z.literal(''), z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2000)]),
  contact: z.union([z.literal(''), z.email().max(254)]),
  key: z.string().regex(/^[\w-]{8,64}$/),
})

/** What was typed, from a posted form or an empty one; absent fields are empty. */
export const typedReport = (form: Record<string, string>): ReportFields => ({
  kind: form.kind ?? '',
  message: (form.message ?? '').replace(/\r\n?/g, '\n'),
  source: (form.source ?? '').trim(),
  contact: (form.contact ?? '').trim(),
  key: form.key ?? '',
})

/** Either a report that may be stored, or every fault in the order of the fields. */
export function parseReport(fields: ReportFields): { report: Report } | { errors: ReportError[] } {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return { report: parsed.data }
  const errors = parsed.error.issues.map(({ path, code }): ReportError => {
    const field = path[0] as keyof Report
    if (field === 'key') return { field: undefined, code: 'form' }
    return { field, code: field === 'message' && code === 'too_big' ? 'messageLong' : field }
  })
  return { errors }
}
