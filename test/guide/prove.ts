import { createHash } from 'node:crypto'
import { evaluate } from '#core/guide-engine/evaluate.ts'
import { withOption } from '#core/guide-engine/find-changes.ts'
import type { Guide, Question } from '#core/guide-engine/guide.ts'
import { doubtStatements, findingsByOption, readTable, rowStatements } from './oracle.ts'
import { randomFrom, randomState } from './random-states.ts'
import { firstTooLow, rowStates } from './row-checks.ts'
import { type StateSpace, stateSpaceOf } from './state-space.ts'
import { textFaults } from './text-checks.ts'

export type Proof = {
  faults: string[]
  stateCount: bigint
  perLevel: Record<number, bigint>
  evaluated: number
  comparisons: number
  steps: number
  partAnswers: string[]
  hash: string
}

/** No state below a floor, over what is asked and over what is true of a person but not asked. */
function floorFaults(
  guide: Guide,
  { diagrams, atLeast, statementOf, reachable, answered, names }: StateSpace,
): string[] {
  const { and, not, example } = diagrams
  const say = (row: string, minimum: number, of: number) =>
    of === 0
      ? []
      : [
          `${row} can end below ${minimum}: ${example(of)!
            .map((at) => names[at])
            .join(', ')}`,
        ]
  const rows = readTable().flatMap(({ row, minimum }) => {
    const below = and(statementOf(rowStatements[row]!), not(atLeast.get(minimum)!))
    return [...say(row, minimum, and(reachable, below)), ...say(`${row} (not asked)`, minimum, and(answered, below))]
  })
  const doubts = Object.entries(doubtStatements).flatMap(([row, { minimum, of }]) =>
    say(row, minimum, and(reachable, statementOf(of), not(atLeast.get(minimum)!))),
  )
  const silent = say(`a state of ${guide.id} without a rule`, 1, and(reachable, not(atLeast.get(1)!)))
  return [...rows, ...doubts, ...silent]
}

type Step = { question: Question; from: string[]; to: string[] }

/** All single steps "no to yes", "no to don't know" and "don't know to yes"; for lists also one more option on top of any others. */
function stepsOf(question: Question, kind: 'rise' | 'doubt'): Step[] {
  const of = (role: string) => question.options.filter((option) => option.role === role).map(({ id }) => id)
  const [none, doubt] = [of('none'), of('dont-know')]
  if (kind === 'doubt') return of('flag').map((flag) => ({ question, from: doubt, to: [flag] }))
  return [{ question, from: none, to: doubt }, ...of('flag').map((flag) => ({ question, from: none, to: [flag] }))]
}

/** True when no state loses a level by the step, whatever the other answers are. */
function neverLowers({ diagrams, atLeast, answered, numberOf }: StateSpace, { question, from, to }: Step): boolean {
  const { and, not, fix } = diagrams
  const values = (chosen: string[]) =>
    new Map(question.options.map(({ id }) => [numberOf.get(`${question.id}.${id}`)!, chosen.includes(id)]))
  const others = fix(answered, values(from))
  return [2, 3, 4, 5].every(
    (level) => and(others, fix(atLeast.get(level)!, values(from)), not(fix(atLeast.get(level)!, values(to)))) === 0,
  )
}

/** One more option in a list, the others free. */
function moreNeverLowers({ diagrams, atLeast, numberOf }: StateSpace, question: string, option: string): boolean {
  const { and, not, fix } = diagrams
  const at = numberOf.get(`${question}.${option}`)!
  return [1, 2, 3, 4, 5].every((level) => {
    const of = atLeast.get(level)!
    return and(fix(of, new Map([[at, false]])), not(fix(of, new Map([[at, true]])))) === 0
  })
}

function monotoneFaults(guide: Guide, space: StateSpace): { faults: string[]; steps: number; partAnswers: string[] } {
  const name = ({ question, from, to }: Step) => `${question.id}: ${from} to ${to}`
  const rises = guide.questions.flatMap((question) => stepsOf(question, 'rise'))
  const doubts = guide.questions.flatMap((question) => stepsOf(question, 'doubt'))
  const more = guide.questions.flatMap(({ id, options }) =>
    options.filter(({ role }) => role === 'flag').map((option) => ({ id, option: option.id })),
  )
  return {
    faults: [
      ...rises.filter((step) => !neverLowers(space, step)).map((step) => `lowers: ${name(step)}`),
      ...more
        .filter(({ id, option }) => !moreNeverLowers(space, id, option))
        .map(({ id, option }) => `lowers: ${id} with ${option}`),
    ],
    steps: rises.length + doubts.length + more.length,
    partAnswers: doubts.filter((step) => !neverLowers(space, step)).map(({ question, to }) => `${question.id}.${to}`),
  }
}

/** The real evaluator and the diagrams agree, and one more answer never lowers, on seeded random states. */
function comparisonFaults(guide: Guide, space: StateSpace, times: number): string[] {
  const random = randomFrom(20261122)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  for (let time = 0; time < times; time += 1) {
    const answers = randomState(guide, random)
    const outcome = evaluate(guide, answers)
    // All answers, also those after an early stop and to questions that are not asked: the level must be the same without them.
    const chosen = new Set(
      Object.entries(answers).flatMap(([id, options]) => options.map((option) => `${id}.${option}`)),
    )
    const isTrue = (at: number) => chosen.has(space.names[at]!)
    const level = [5, 4, 3, 2, 1].find((at) => space.diagrams.holdsFor(space.atLeast.get(at)!, isTrue))
    if (!outcome.isComplete || level !== outcome.level)
      return [`evaluator ${outcome.level}, diagram ${level}: ${JSON.stringify(answers)}`]
    if (outcome.deciding.length === 0) return [`no reason: ${JSON.stringify(answers)}`]
    const question = pick(guide.questions.filter(({ id }) => outcome.visible.includes(id)))
    const flag = pick(question.options.filter(({ role }) => role === 'flag'))
    const given = answers[question.id] ?? []
    const isList = question.kind === 'many' && !given.includes('dont-know')
    const isRise =
      isList || given.some((id) => question.options.some((option) => option.id === id && option.role === 'none'))
    if (!isRise) continue
    const raised = evaluate(guide, { ...answers, [question.id]: withOption(question, given, flag.id) })
    if (raised.level < outcome.level) return [`${question.id}.${flag.id} lowers: ${JSON.stringify(answers)}`]
  }
  return []
}

/** Options that no row of the table speaks of: a contributing cause, and the three recognition answers of D1. */
const outsideTheTable = ['medicine.inhaler', 'hard.no', 'stretch.no', 'between.no']

/** An option that the second statement of the table does not know would be proved by nobody. */
function unreadOptions(guide: Guide): string[] {
  return guide.questions.flatMap(({ id, options }) =>
    options
      .filter(({ role }) => role === 'flag')
      .map((option) => `${id}.${option.id}`)
      .filter((name) => !Object.hasOwn(findingsByOption, name) && !outsideTheTable.includes(name))
      .map((name) => `the guide asks ${name}, the oracle does not know it`),
  )
}

/** Runs every check. `times` random states tie the diagrams to the evaluator that people use. */
export function proveGuide(guide: Guide, times: number): Proof {
  const space = stateSpaceOf(guide)
  const { and, not, count } = space.diagrams
  const states = rowStates(guide)
  const tooLow = firstTooLow(guide, states)
  const monotone = monotoneFaults(guide, space)
  const atLeast = (level: number) => (level > 5 ? 0 : space.atLeast.get(level)!)
  const perLevel = Object.fromEntries(
    [1, 2, 3, 4, 5].map((level) => [level, count(and(space.reachable, atLeast(level), not(atLeast(level + 1))))]),
  )
  const faults = [
    ...space.unknown.map((name) => `the oracle names ${name}, the guide does not`),
    ...unreadOptions(guide),
    ...floorFaults(guide, space),
    ...(tooLow ? [tooLow] : []),
    ...monotone.faults,
    ...textFaults(guide),
    ...comparisonFaults(guide, space, times),
  ]
  const told = JSON.stringify([guide, readTable(), Object.values(perLevel).map(String)])
  return {
    faults,
    stateCount: count(space.reachable),
    perLevel,
    evaluated: states.length,
    comparisons: times,
    steps: monotone.steps,
    partAnswers: monotone.partAnswers,
    hash: createHash('sha256').update(told).digest('hex').slice(0, 16),
  }
}
