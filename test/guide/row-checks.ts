import { evaluate } from '#core/guide-engine/evaluate.ts'
import type { Answers, Condition, Guide } from '#core/guide-engine/guide.ts'
import { doubtStatements, optionsMeaning, readTable, rowStatements, type Statement } from './oracle.ts'

type Term = string[]

const product = (lists: Term[][]): Term[] =>
  lists.reduce<Term[]>(
    (sofar, list) => sofar.flatMap((term) => list.map((more) => [...new Set([...term, ...more])])),
    [[]],
  )

/** The smallest sets of options that make a statement true. Rules are monotone, so a level that holds there holds above them. */
export function smallestTerms(statement: Statement): Term[] {
  if (typeof statement !== 'string')
    return 'all' in statement ? product(statement.all.map(smallestTerms)) : statement.any.flatMap(smallestTerms)
  return statement.includes('.') ? [[statement]] : optionsMeaning(statement).map((option) => [option])
}

function conditionTerms(condition: Condition): Term[] {
  if ('all' in condition) return product(condition.all.map(conditionTerms))
  if ('any' in condition) return condition.any.flatMap(conditionTerms)
  return [[`${condition.question}.${condition.option}`]]
}

/** What must be answered before the questions of a term are asked at all. */
function withVisibility(guide: Guide, term: Term): Term[] {
  const conditions = guide.questions.flatMap(({ id, visibleWhen }) =>
    visibleWhen && term.some((name) => name.startsWith(`${id}.`)) ? [conditionTerms(visibleWhen)] : [],
  )
  return product([[term], ...conditions])
}

/** The answers of a person to whom only these options apply; undefined when they exclude each other. */
export function answersOf(guide: Guide, term: Term): Answers | undefined {
  const answers: Record<string, string[]> = {}
  for (const { id, kind, options } of guide.questions) {
    const chosen = options.filter((option) => term.includes(`${id}.${option.id}`))
    const isMixed = chosen.length > 1 && (kind === 'one' || chosen.some(({ role }) => role !== 'flag'))
    if (isMixed) return undefined
    answers[id] =
      chosen.length > 0 ? chosen.map((option) => option.id) : [options.find(({ role }) => role === 'none')!.id]
  }
  return answers
}

export type RowState = { row: string; minimum: number; answers: Answers; term: Term }

/** Every smallest state of every row and doubt, with its floor. Taken from the sound guide, so that a mutant cannot change it. */
export function rowStates(guide: Guide): RowState[] {
  const rows = readTable().flatMap(({ row, minimum }) =>
    smallestTerms(rowStatements[row]!).map((term) => ({ row, minimum, term })),
  )
  const doubts = Object.entries(doubtStatements).flatMap(([row, { minimum, of }]) =>
    smallestTerms(of).map((term) => ({ row, minimum, term })),
  )
  return [...rows, ...doubts].flatMap((state) =>
    [state.term, ...withVisibility(guide, state.term)].flatMap((term) => {
      const answers = answersOf(guide, term)
      const isHiddenDoubt =
        answers !== undefined &&
        Object.hasOwn(doubtStatements, state.row) &&
        !term.every((name) => evaluate(guide, answers).visible.includes(name.split('.')[0]!))
      return answers === undefined || isHiddenDoubt ? [] : [{ ...state, term, answers }]
    }),
  )
}

/** The first state that ends below its floor, in words. */
export function firstTooLow(guide: Guide, states: readonly RowState[]): string | undefined {
  for (const { row, minimum, answers, term } of states) {
    const { level } = evaluate(guide, answers)
    if (level < minimum) return `${row}: level ${level} below ${minimum} with ${term.join(', ')}`
  }
  return undefined
}
