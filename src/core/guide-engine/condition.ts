import type { Condition, Literal } from './guide.ts'

/** Chosen options by question, as sets. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>

/** True when the chosen options satisfy the condition. An empty `any` never holds; an empty `all` always does. */
export function holds(condition: Condition, chosen: Chosen): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, chosen))
  if ('any' in condition) return condition.any.some((part) => holds(part, chosen))
  return chosen.get(condition.question)?.has(condition.option) ?? false
}

/** Every literal a condition names, in order, repeats included. */
export function literalsOf(condition: Condition): Literal[] {
  if ('all' in condition) return condition.all.flatMap(literalsOf)
  if ('any' in condition) return condition.any.flatMap(literalsOf)
  return [condition]
}
