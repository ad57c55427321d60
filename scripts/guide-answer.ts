// npm run guide:answer -- --guide cramps --answers FILE.csv [--lang da|nb|en]: level, rules and texts for each case.
// FILE.csv has the columns case,question,answer; a row more for each further answer of a list. Exit 1 when a line is wrong.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { findChanges } from '#core/guide-engine/find-changes.ts'
import type { Answers, Guide } from '#core/guide-engine/guide.ts'
import { loadGuide } from '#features/guide/load-guide.ts'

type Language = 'da' | 'nb' | 'en'
type Line = { record: Record<string, string | undefined>; info: { lines: number } }

/** Answers by case in the order of the file; throws with every wrong line. */
function readAnswers(guide: Guide, text: string): Map<string, Record<string, string[]>> {
  const lines = parse(text, {
    columns: true,
    info: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
  }) as unknown as Line[]
  const cases = new Map<string, Record<string, string[]>>()
  const faults = lines.flatMap(({ record: { case: name, question: id, answer }, info }) => {
    if (!name || !id || !answer) return [`line ${info.lines}: needs case, question and answer`]
    const question = guide.questions.find((one) => one.id === id)
    if (!question) return [`line ${info.lines}: unknown question ${id}`]
    if (!question.options.some((option) => option.id === answer))
      return [`line ${info.lines}: unknown answer ${id}.${answer}`]
    const answers = cases.get(name) ?? {}
    cases.set(name, answers)
    if (question.kind === 'one' && answers[id]) return [`line ${info.lines}: ${id} takes one answer`]
    answers[id] = [...(answers[id] ?? []), answer]
    return []
  })
  if (lines.length === 0) faults.push('no line with case,question,answer')
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return cases
}

function describeCase(guide: Guide, answers: Answers, language: Language): string[] {
  const outcome = evaluate(guide, answers)
  const open = outcome.visible.filter((id) => !Object.hasOwn(outcome.counted, id))
  const ignored = Object.keys(answers).filter((id) => !Object.hasOwn(outcome.counted, id))
  return [
    `level ${outcome.level}, ${outcome.timeFrame}, ${outcome.channels.join(' ')}`,
    `rules: ${outcome.fired.map(({ id }) => id).join(' ') || 'none'}`,
    outcome.care.title[language],
    ...outcome.deciding.map(({ reason }) => `why: ${reason[language]}`),
    `until then: ${outcome.care.until[language]}`,
    `turn back: ${outcome.care.safetyNet[language]}`,
    ...outcome.contributors.map(({ text }) => `may contribute: ${text[language]}`),
    `would change it: ${
      findChanges(guide, answers)
        .map(({ question, option, level }) => `${question}.${option}=${level}`)
        .join(' ') || 'nothing'
    }`,
    ...(outcome.isComplete ? [] : [`not answered, so never below 3: ${open.join(' ')}`]),
    ...(ignored.length > 0 ? [`not asked, so not counted: ${ignored.join(' ')}`] : []),
  ]
}

const say = (line: string) => process.stdout.write(`${line}\n`)
try {
  const { values } = parseArgs({
    options: { guide: { type: 'string' }, answers: { type: 'string' }, lang: { type: 'string', default: 'en' } },
  })
  const language = (['da', 'nb', 'en'] as const).find((one) => one === values.lang)
  if (!values.guide || !values.answers || !language)
    throw new Error('npm run guide:answer -- --guide cramps --answers FILE.csv [--lang da|nb|en]')
  const guide = loadGuide(resolve(import.meta.dirname, '../content'), values.guide)
  for (const [name, answers] of readAnswers(guide, readFileSync(values.answers, 'utf8'))) {
    say(`case ${name}`)
    for (const line of describeCase(guide, answers, language)) say(`  ${line}`)
  }
} catch (error) {
  say((error as Error).message)
  process.exitCode = 1
}
