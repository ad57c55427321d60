import { type Chosen, holds } from './condition.ts'
import type { Answers, Guide, Question } from './guide.ts'

/** The questions that are asked, what of their answers counts, and whether the guide stopped early at level 5. */
export type Asked<Text> = { questions: Question<Text>[]; chosen: Chosen; isEarlyExit: boolean }

/** What of an answer is valid: known options only; "none" and "don't know" exclude the others, and don't know beats none. */
function validOptions<Text>({ kind, options }: Question<Text>, given: readonly string[]): Set<string> {
  const known = options.filter(({ id }) => given.includes(id))
  const flags = known.filter(({ role }) => role === 'flag')
  const kept = flags.length > 0 ? flags : known.filter(({ role }) => role === 'dont-know')
  const valid = kept.length > 0 ? kept : known
  return new Set((kind === 'one' ? valid.slice(0, 1) : valid).map(({ id }) => id))
}

/** Only a list of options is an answer, also when the answers come from a form or a file. */
function givenFor(answers: Answers, question: string): readonly string[] {
  const given = Object.hasOwn(answers, question) ? answers[question] : undefined
  return Array.isArray(given) ? given : []
}

/**
 * Walks the questions in order: one is asked when its condition holds for the answers before it, and its answer counts only then.
 * As soon as a level 5 rule holds nothing more is asked: no later answer could change the level.
 */
export function visibleQuestions<Text>(guide: Guide<Text>, answers: Answers): Asked<Text> {
  const urgent = guide.rules.filter(({ floor }) => floor === 5)
  const questions: Question<Text>[] = []
  const chosen = new Map<string, Set<string>>()
  for (const question of guide.questions) {
    if (question.visibleWhen && !holds(question.visibleWhen, chosen)) continue
    if (urgent.some(({ when }) => holds(when, chosen))) return { questions, chosen, isEarlyExit: true }
    questions.push(question)
    const valid = validOptions(question, givenFor(answers, question.id))
    if (valid.size > 0) chosen.set(question.id, valid)
  }
  return { questions, chosen, isEarlyExit: false }
}
