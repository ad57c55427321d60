import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { channels, type Guide, type Outcome } from '#core/guide-engine/guide.ts'
import { doubtStatements, findingsByOption, readTable, rowStatements, type Statement } from './oracle.ts'
import { answersOf } from './row-checks.ts'

const caseSchema = z.strictObject({
  id: z.string(),
  row: z.string(),
  kind: z.enum(['typical', 'borderline', 'look-alike', 'plain']),
  level: z.int().min(1).max(5),
  channel: z.enum(channels).optional(),
  about: z.string().min(10),
  tick: z.array(z.string()),
})
export type Case = z.infer<typeof caseSchema>

export function readCases(): Case[] {
  const file = parse(readFileSync('content/guides/cramps-cases.yaml', 'utf8'))
  return z.strictObject({ guide: z.literal('cramps'), cases: z.array(caseSchema) }).parse(file).cases
}

/** What the guide answers. A tick that does not exist or that excludes another is a fault of the case. */
export function outcomeOf(guide: Guide, { id, tick }: Case): Outcome {
  const known = new Set(
    guide.questions.flatMap((question) => question.options.map((option) => `${question.id}.${option.id}`)),
  )
  const unknown = tick.filter((name) => !known.has(name))
  const answers = answersOf(guide, tick)
  if (unknown.length > 0 || !answers)
    throw new Error(`case ${id}: ${unknown.join(', ') || 'answers exclude each other'}`)
  return evaluate(guide, answers)
}

/** True when the case ends at its level and, where it names one, at its channel. */
export function isRight(guide: Guide, one: Case): boolean {
  const {
    level,
    channels: [first],
  } = outcomeOf(guide, one)
  return level === one.level && (one.channel === undefined || one.channel === first)
}

/** The least level the table and the doubt rules ask for: what lies above it is over-triage by choice. */
export function tableLevelOf({ tick }: Case): number {
  const found = new Set([...tick, ...tick.flatMap((name) => findingsByOption[name] ?? [])])
  const isTrue = (statement: Statement): boolean =>
    typeof statement === 'string'
      ? found.has(statement)
      : 'all' in statement
        ? statement.all.every(isTrue)
        : statement.any.some(isTrue)
  return Math.max(
    ...readTable()
      .filter(({ row }) => isTrue(rowStatements[row]!))
      .map(({ minimum }) => minimum),
    ...Object.values(doubtStatements)
      .filter(({ of }) => isTrue(of))
      .map(({ minimum }) => minimum),
  )
}
