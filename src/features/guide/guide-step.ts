import { evaluate } from '#core/guide-engine/evaluate.ts'
import type { Answers, Guide, Outcome, Question } from '#core/guide-engine/guide.ts'
import { visibleQuestions } from '#core/guide-engine/visible-questions.ts'

/** The fields of a form in their order, as `FormData` gives them. */
export type Fields = readonly (readonly [name: string, value: string])[]

/** Where in the guide somebody is. `isEditing`: came from the result, and goes back there. */
export type Place =
  | { kind: 'start' }
  | { kind: 'question'; id: string; isEditing: boolean; isRefused?: boolean }
  | { kind: 'result' }

/** What to show. `carried` are the answers that go on to the next screen. */
export type Screen<Text> =
  | { kind: 'start'; carried: Answers }
  | { kind: 'result'; carried: Answers; outcome: Outcome<Text> }
  | {
      kind: 'question'
      carried: Answers
      outcome: Outcome<Text>
      question: Question<Text>
      /** Counted from 1, of about `count`: how many there are depends on the answers. */
      number: number
      count: number
      isEditing: boolean
      /** Nothing was chosen. */
      isRefused: boolean
    }

/** The field that holds the answers to a question. */
export const answerField = (question: string) => `a.${question}`

/** The level from which the advice can be seen before every question is answered. */
const levelShownEarly = 4

/** Answers among the fields: known questions and options only, each once. */
export function answersIn<Text>(guide: Guide<Text>, fields: Fields): Answers {
  const given = new Map<string, Set<string>>()
  for (const [name, value] of fields) given.set(name, (given.get(name) ?? new Set()).add(value))
  return Object.fromEntries(
    guide.questions.flatMap(({ id, options }) => {
      const values = given.get(answerField(id))
      const chosen = options.filter((option) => values?.has(option.id)).map((option) => option.id)
      return chosen.length > 0 ? [[id, chosen] as const] : []
    }),
  )
}

/**
 * One step of the guide: from the fields of the form that was sent to the screen that follows. The server and the browser
 * call it with the very same form. Pure; fields may hold anything.
 */
export function stepGuide<Text>(guide: Guide<Text>, fields: Fields): Screen<Text> {
  const answers = answersIn(guide, fields)
  return screenAt(guide, answers, placeAfter(guide, answers, fields))
}

function placeAfter<Text>(guide: Guide<Text>, answers: Answers, fields: Fields): Place {
  const field = (name: string) => fields.findLast(([one]) => one === name)?.[1]
  const { questions, chosen, isEarlyExit } = visibleQuestions(guide, answers)
  const ids = questions.map(({ id }) => id)
  const [edit, go, at = ''] = [field('edit'), field('go'), field('at')]
  const isEditing = field('from') === 'result'
  const question = (id: string | undefined): Place => (id ? { kind: 'question', id, isEditing } : { kind: 'result' })
  const onward = () => question(isEarlyExit ? undefined : ids.find((id) => !chosen.has(id)))
  if (edit !== undefined && ids.includes(edit)) return { kind: 'question', id: edit, isEditing: true }
  if (go === 'start') return question(ids[0])
  if (go === 'result') return { kind: 'result' }
  const position = ids.indexOf(at)
  if (go === 'back') {
    if (position < 0) return question(ids.at(-1))
    if (isEditing) return onward()
    return position === 0 ? { kind: 'start' } : question(ids[position - 1])
  }
  if (position < 0) return onward()
  if (!chosen.has(at)) return { kind: 'question', id: at, isEditing, isRefused: true }
  const next = ids[position + 1]
  return isEarlyExit || isEditing || !next ? onward() : question(next)
}

/**
 * The screen of a place, as far as the answers allow it: a question that is not asked any more, or a result while questions are
 * open, becomes the first open question; what is decided is a result.
 */
export function screenAt<Text>(guide: Guide<Text>, answers: Answers, place: Place): Screen<Text> {
  const outcome = evaluate(guide, answers)
  // While the guide has stopped early nothing after that is asked: those answers wait, in case the reason was a slip.
  const carried = outcome.isEarlyExit ? answers : outcome.counted
  if (place.kind === 'start') return { kind: 'start', carried }
  const asked = place.kind === 'question' ? outcome.visible.indexOf(place.id) : -1
  const isDecided = outcome.isComplete || (place.kind === 'result' && outcome.level >= levelShownEarly)
  const at = asked >= 0 || isDecided ? asked : outcome.visible.findIndex((id) => !outcome.counted[id])
  const question = guide.questions.find(({ id }) => id === outcome.visible[at])
  if (!question) return { kind: 'result', carried, outcome }
  return {
    kind: 'question',
    carried,
    outcome,
    question,
    number: at + 1,
    count: Math.max(outcome.visible.length, questionCount(guide)),
    isEditing: place.kind === 'question' && place.isEditing,
    isRefused: place.kind === 'question' && place.isRefused === true,
  }
}

/** How many questions everybody is asked. */
export const questionCount = <Text>(guide: Guide<Text>): number =>
  guide.questions.filter(({ visibleWhen }) => !visibleWhen).length
