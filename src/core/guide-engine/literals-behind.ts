import { type Chosen, holds } from './condition.ts'
import type { Condition, Literal } from './guide.ts'

/**
 * Which of the chosen options make a condition hold, each once, in its own order: why a rule fired, in the person's own answers.
 * Of an "or" every branch that holds counts. Empty when the condition does not hold.
 */
export function literalsBehind(condition: Condition, chosen: Chosen): Literal[] {
  const found = (part: Condition): Literal[] => {
    if (!holds(part, chosen)) return []
    if ('all' in part) return part.all.flatMap(found)
    if ('any' in part) return part.any.flatMap(found)
    return [part]
  }
  const literals = found(condition)
  return literals.filter(
    ({ question, option }, at) =>
      literals.findIndex((other) => other.question === question && other.option === option) === at,
  )
}
