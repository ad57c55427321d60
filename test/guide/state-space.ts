import type { Condition, Guide, Question } from '#core/guide-engine/guide.ts'
import { createDiagrams, type Diagram } from './decision-diagram.ts'
import { findingsByOption, optionsMeaning, type Statement } from './oracle.ts'

const levels = [1, 2, 3, 4, 5] as const

/**
 * All answer states of a guide as truth functions of one variable per option.
 * `reachable`: asked questions are answered validly, others not at all. `answered`: every question is answered validly, asked or not
 * (what is true of a person); there the rules see only what is asked.
 */
export function stateSpaceOf(guide: Guide) {
  const names = guide.questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`))
  const numberOf = new Map(names.map((name, at) => [name, at]))
  const diagrams = createDiagrams(names.length)
  const { and, or, not } = diagrams
  const raw = (name: string): Diagram => diagrams.variable(numberOf.get(name)!)

  const conditionOf = (condition: Condition, literal: (name: string) => Diagram): Diagram => {
    if ('all' in condition) return and(...condition.all.map((part) => conditionOf(part, literal)))
    if ('any' in condition) return or(...condition.any.map((part) => conditionOf(part, literal)))
    return literal(`${condition.question}.${condition.option}`)
  }
  const asked = new Map<string, Diagram>()
  const seen = (name: string): Diagram => and(raw(name), asked.get(name.split('.')[0]!)!)
  for (const { id, visibleWhen } of guide.questions) asked.set(id, visibleWhen ? conditionOf(visibleWhen, seen) : 1)

  const only = ({ id, options }: Question, chosen: readonly string[]): Diagram =>
    and(
      ...options.map((option) =>
        chosen.includes(option.id) ? raw(`${id}.${option.id}`) : not(raw(`${id}.${option.id}`)),
      ),
    )
  const validOf = (question: Question): Diagram => {
    const alone = question.options.filter(({ role }) => question.kind === 'one' || role !== 'flag')
    const list = question.options.filter(({ role }) => question.kind === 'many' && role === 'flag')
    const none = alone.map(({ id }) => not(raw(`${question.id}.${id}`)))
    const some = or(...list.map(({ id }) => raw(`${question.id}.${id}`)))
    return or(...alone.map(({ id }) => only(question, [id])), and(some, ...none))
  }
  const inOrder = [...guide.questions].reverse()
  const answered = and(...inOrder.map(validOf))
  const reachable = inOrder.reduce((rest, question) => {
    const isAsked = asked.get(question.id)!
    return and(rest, or(and(isAsked, validOf(question)), and(not(isAsked), only(question, []))))
  }, 1)

  const firing = guide.rules.map((rule) => ({ rule, when: conditionOf(rule.when, seen) }))
  const atLeast = new Map(
    levels.map((level) => [
      level as number,
      or(...firing.filter(({ rule }) => rule.floor >= level).map(({ when }) => when)),
    ]),
  )
  /** A word without a finding's options is a fault of the proof itself. */
  const statementOf = (statement: Statement): Diagram => {
    if (typeof statement !== 'string')
      return 'all' in statement ? and(...statement.all.map(statementOf)) : or(...statement.any.map(statementOf))
    if (numberOf.has(statement)) return raw(statement)
    const options = optionsMeaning(statement).filter((name) => numberOf.has(name))
    if (options.length === 0) throw new Error(`no option of the guide means "${statement}"`)
    return or(...options.map(raw))
  }
  const unknown = Object.keys(findingsByOption).filter((name) => !numberOf.has(name))
  return { names, numberOf, diagrams, answered, reachable, atLeast, statementOf, unknown }
}
export type StateSpace = ReturnType<typeof stateSpaceOf>
