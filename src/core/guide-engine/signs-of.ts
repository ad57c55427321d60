import type { Condition, Literal } from './guide.ts'

/** One of these answers is enough. */
type Alternatives = Literal[]
/** One sign: every group of it must be met, each by any of its alternatives. */
export type Sign = Alternatives[]

const merged = (groups: Alternatives[]): Alternatives =>
  groups
    .flat()
    .filter(
      ({ question, option }, at, all) =>
        all.findIndex((other) => other.question === question && other.option === option) === at,
    )

/**
 * A condition as a list that can be read aloud: any one sign of it is enough. `any` becomes several signs, `all` one sign with
 * several groups. Says exactly what the condition says: it holds when, and only when, one of the signs is met.
 */
export function signsOf(condition: Condition): Sign[] {
  if ('any' in condition) return condition.any.flatMap(signsOf)
  if (!('all' in condition)) return [[[condition]]]
  return condition.all.reduce<Sign[]>(
    (signs, part) => {
      const parts = signsOf(part)
      const isFlat = parts.every((groups) => groups.length === 1)
      const added: Sign[] = isFlat ? [[merged(parts.flat())]] : parts
      return signs.flatMap((sign) => added.map((groups) => [...sign, ...groups]))
    },
    [[]],
  )
}
