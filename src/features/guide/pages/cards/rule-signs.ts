import type { Literal, Rule } from '#core/guide-engine/guide.ts'
import { type Sign, signsOf } from '#core/guide-engine/signs-of.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { findLiteral, lowerFirst, signText } from '#features/guide/pages/result/answer-texts.ts'

/** A line of a list; `below` are the lines under it. */
export type Line = { text: string; below: Line[] }
/** What leads to a rule: `isAll` when every line must hold, otherwise any one of them is enough. */
export type RuleSigns = { id: string; reason: string; isAll: boolean; lines: Line[] }

const line = (text: string, below: Line[] = []): Line => ({ text, below })

/** A rule as a list to read: one answer a line, those of one topic under it, and many "don't know" as one. */
export function ruleSigns(sheet: GuideSheet, { id, reason, when }: Rule<string>): RuleSigns {
  const signs = signsOf(when)
  const [only] = signs
  if (signs.length === 1 && only && only.length > 1)
    return { id, reason, isAll: true, lines: only.flatMap((group) => groupLines(sheet, group)) }
  const single = signs.filter((sign) => sign.length === 1).flatMap((sign) => sign[0]!)
  const joined = signs.filter((sign) => sign.length > 1)
  return {
    id,
    reason,
    isAll: false,
    lines: [...alternativeLines(sheet, single), ...joined.map((sign) => joinedLine(sheet, sign))],
  }
}

const joinedLine = (sheet: GuideSheet, sign: Sign): Line =>
  line(
    sheet.words.cards.allOf,
    sign.flatMap((group) => groupLines(sheet, group)),
  )

/** One part of an "all of this": an answer, or "at least one of these" with its answers. */
function groupLines(sheet: GuideSheet, group: Literal[]): Line[] {
  const lines = alternativeLines(sheet, group)
  const { anyOf } = sheet.words.cards
  if (group.length === 1) return lines
  const [only] = lines
  if (lines.length === 1 && only && only.below.length > 0)
    return [line(`${only.text.replace(/:$/, ',')} ${lowerFirst(anyOf)}`, only.below)]
  return [line(anyOf, lines)]
}

const manyUnknown = 3

/** Answers of which one is enough. */
export function alternativeLines(sheet: GuideSheet, literals: Literal[]): Line[] {
  const roleOf = (literal: Literal) => findLiteral(sheet, literal).option.role
  const unknown = literals.filter((literal) => roleOf(literal) === 'dont-know')
  const known = literals.filter((literal) => roleOf(literal) !== 'dont-know')
  const questions = [...new Set(known.map(({ question }) => question))]
  return [
    ...questions.flatMap((question) =>
      topicLines(
        sheet,
        known.filter((literal) => literal.question === question),
      ),
    ),
    ...(unknown.length > manyUnknown
      ? [line(sheet.words.cards.dontKnowAny)]
      : unknown.map((literal) => line(signText(sheet, literal)))),
  ]
}

/** Several answers about the same thing stand under its name. */
function topicLines(sheet: GuideSheet, literals: Literal[]): Line[] {
  const found = literals.map((literal) => findLiteral(sheet, literal))
  const topic = found[0]?.question.topic
  if (topic === undefined || literals.length === 1) return literals.map((literal) => line(signText(sheet, literal)))
  return [
    line(
      `${topic}:`,
      found.map(({ option }) => line(lowerFirst(option.text))),
    ),
  ]
}
