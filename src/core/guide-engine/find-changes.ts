import { evaluate } from './evaluate.ts'
import type { Answers, Guide, Level, Question } from './guide.ts'

/** One other answer to one question, and the higher level it would give. */
export type Change = { question: string; option: string; level: Level }

/** The answer with one option added (or chosen instead); "none" and "don't know" give way, and "don't know" stands alone. */
export function withOption(question: Question<unknown>, given: readonly string[], option: string): string[] {
  const roleOf = new Map(question.options.map(({ id, role }) => [id, role]))
  if (question.kind === 'one' || roleOf.get(option) !== 'flag') return [option]
  return [...given.filter((id) => roleOf.get(id) === 'flag' && id !== option), option]
}

/**
 * What would change this advice: every single answer to a question that is asked now which raises the level by a rule,
 * the highest level first, then in the order of the questions. Empty at level 5.
 */
export function findChanges<Text>(guide: Guide<Text>, answers: Answers): Change[] {
  const now = evaluate(guide, answers)
  return guide.questions
    .filter(({ id }) => now.visible.includes(id))
    .flatMap((question) =>
      question.options
        .filter(({ id, role }) => role !== 'none' && !now.counted[question.id]?.includes(id))
        .map(({ id: option }): Change => {
          const given = withOption(question, now.counted[question.id] ?? [], option)
          const { fired } = evaluate(guide, { ...now.counted, [question.id]: given })
          return { question: question.id, option, level: fired[0]?.floor ?? now.level }
        }),
    )
    .filter(({ level }) => level > now.level)
    .sort((first, second) => second.level - first.level)
}
