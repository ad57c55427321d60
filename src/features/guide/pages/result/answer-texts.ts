import type { Literal, Option, Question } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { filled } from './slots.ts'

export const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Throws for a literal that the guide does not have: such a page is broken and shows the fallback. */
export function findLiteral({ guide }: GuideSheet, { question: id, option: optionId }: Literal) {
  const question = guide.questions.find((one) => one.id === id)
  const option = question?.options.find((one) => one.id === optionId)
  if (!question || !option) throw new Error(`no answer ${id}.${optionId}`)
  return { question, option }
}

/** One answer as a sign on a list: with what it is about where it does not stand alone. */
export function signText(sheet: GuideSheet, literal: Literal): string {
  const { question, option } = findLiteral(sheet, literal)
  if (option.role === 'dont-know') return filled(sheet.words.cards.dontKnow, { question: question.title })
  if (question.topic === undefined) return option.text
  return option.id === 'yes' ? question.topic : `${question.topic}: ${lowerFirst(option.text)}`
}

/** What was asked and what was answered, in the words of the guide. */
export type AnswerText = { question: string; answers: string[] }

export const answerText = (question: Question<string>, chosen: readonly string[]): AnswerText => ({
  question: question.title,
  answers: question.options.filter(({ id }) => chosen.includes(id)).map(({ text }: Option<string>) => text),
})

/** Literals by the question they answer, in the order of the guide. */
export function answersOf({ guide }: GuideSheet, literals: Literal[]): AnswerText[] {
  return guide.questions
    .map((question) =>
      answerText(
        question,
        literals.filter((literal) => literal.question === question.id).map(({ option }) => option),
      ),
    )
    .filter(({ answers }) => answers.length > 0)
}
