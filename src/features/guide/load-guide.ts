import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkGuide } from '#core/guide-engine/check-guide.ts'
import { type Condition, channels, type Guide, type Level, offers, timeFrames } from '#core/guide-engine/guide.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
const ruleId = z.string().regex(/^[A-Z]\d{1,2}[a-z]?$/)
const texts = z.strictObject({ da: z.string().min(1), nb: z.string().min(1), en: z.string().min(1) })
const review = z.strictObject({ reviewer: z.string().min(1), reviewDue: z.iso.date() })
const grade = z.enum(['A', 'B', 'C', 'D'])
const level = z.union([1, 2, 3, 4, 5].map((value) => z.literal(value as Level)))

const literal = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be question.option')
  .transform((text) => ({ question: text.split('.')[0]!, option: text.split('.')[1]! }))
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    literal,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
  ]),
)

const ownOption = z.strictObject({ ...texts.shape, role: z.literal('none').optional() })
const question = z.strictObject({
  id,
  kind: z.enum(['one', 'many']),
  title: texts,
  topic: texts.optional(),
  help: texts.optional(),
  visibleWhen: condition.optional(),
  options: z.union([z.enum(['yesNo', 'yesNoWell']), z.record(id, ownOption)]),
})
const care = z.strictObject({
  title: texts,
  until: texts,
  safetyNet: texts,
  offers: z.array(z.enum(offers)).default([]),
})
const rule = z.strictObject({
  id: ruleId,
  floor: level,
  timeFrame: z.enum(timeFrames),
  channel: z.enum(channels),
  care: id,
  when: condition,
  reason: texts,
  sources: z.array(id),
  grade,
  review: review.optional(),
})
const contributor = z.strictObject({
  id,
  when: condition,
  text: texts,
  sources: z.array(id),
  grade,
  claim: id.optional(),
})
const help = contributor.extend({
  when: condition.optional(),
  offer: z.enum(offers).optional(),
  grade: grade.optional(),
})

/** A file of `content/guides/`; its head explains each key. */
const guideFile = z.strictObject({
  id,
  version: z.int().min(1),
  slug: z.strictObject({ da: id, nb: id, en: id }),
  fallbackCare: id,
  review,
  title: texts,
  labels: z.strictObject({ none: texts, 'dont-know': texts }),
  yesNo: z.strictObject({ yes: texts, no: texts }),
  questions: z.array(question).min(1),
  care: z.record(id, care),
  rules: z.array(rule).min(1),
  covered: z.record(z.string(), z.string().min(1)),
  contributors: z.array(contributor),
  helps: z.array(help),
  lookAlikes: z.array(texts).min(1),
})
type GuideFile = z.infer<typeof guideFile>

/** `yesNo`: yes reports something. `yesNoWell`: no does. */
function ownOptions({ yesNo }: GuideFile, options: GuideFile['questions'][number]['options']) {
  if (typeof options !== 'string')
    return Object.entries(options).map(([id, { role, ...text }]) => ({ id, role: role ?? ('flag' as const), text }))
  const harmless = options === 'yesNo' ? 'no' : 'yes'
  return (['yes', 'no'] as const).map((id) => {
    const role: 'none' | 'flag' = id === harmless ? 'none' : 'flag'
    return { id, role, text: yesNo[id] }
  })
}

function guideOf(file: GuideFile): Guide {
  const { labels, questions, rules, review, yesNo: _yesNo, ...rest } = file
  return {
    ...rest,
    questions: questions.map(({ options, ...question }) => {
      const own = ownOptions(file, options)
      const none = { id: 'none', role: 'none' as const, text: labels.none }
      const dontKnow = { id: 'dont-know', role: 'dont-know' as const, text: labels['dont-know'] }
      return { ...question, options: [...own, ...(own.some(({ role }) => role === 'none') ? [] : [none]), dontKnow] }
    }),
    rules: rules.map((rule) => ({ ...rule, review: rule.review ?? review })),
  }
}

/** Reads `guides/<name>.yaml` below a content folder. A guide with any fault is no guide: it throws with every fault. */
export function loadGuide(contentDir: string, name: string): Guide {
  const file = join(contentDir, 'guides', `${id.parse(name)}.yaml`)
  const read = guideFile.safeParse(parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file}\n${z.prettifyError(read.error)}`)
  const guide = guideOf(read.data)
  const faults = checkGuide(guide)
  if (faults.length > 0) throw new Error([file, ...faults].join('\n'))
  return guide
}
