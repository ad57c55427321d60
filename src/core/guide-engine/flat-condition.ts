import type { Condition, Literal } from './guide.ts'

/** Options of which any or all must be chosen. */
export type FlatCondition = { behavior: 'any' | 'all'; literals: Literal[] }

/** The same condition without nesting, as forms of other systems need it; undefined when it mixes "and" with "or". */
export function flatCondition(condition: Condition): FlatCondition | undefined {
  if ('question' in condition) return { behavior: 'any', literals: [condition] }
  const behavior = 'all' in condition ? 'all' : 'any'
  const parts = 'all' in condition ? condition.all : condition.any
  const flat = parts.map(flatCondition)
  const fits = (part: FlatCondition | undefined): part is FlatCondition =>
    part !== undefined && (part.behavior === behavior || part.literals.length === 1)
  return flat.every(fits) ? { behavior, literals: flat.flatMap(({ literals }) => literals) } : undefined
}
