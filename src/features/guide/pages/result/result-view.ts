import { evaluate } from '#core/guide-engine/evaluate.ts'
import type { Change } from '#core/guide-engine/find-changes.ts'
import { findHelps } from '#core/guide-engine/find-helps.ts'
import { type Answers, channels, type Outcome, type Rule, timeFrames } from '#core/guide-engine/guide.ts'
import { literalsBehind } from '#core/guide-engine/literals-behind.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { alternativeLines, type Line } from '#features/guide/pages/cards/rule-signs.ts'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { type AnswerText, answersOf, answerText } from './answer-texts.ts'
import { type LevelLook, levels, lookOf } from './level-look.ts'
import { filled, type Piece, piecesOf, plainText, type Slot } from './slots.ts'

export type Known = { text: string; grade?: string | undefined; claim?: string | undefined }
export type ResultView = {
  look: LevelLook
  title: string
  when: string
  whom: Piece[][]
  /** Whom to ring first, by who answers; only the two top levels have them in the card. */
  numbers: PhoneTarget[][]
  /** The other numbers that the texts name. */
  laterNumbers: PhoneTarget[]
  /** What to do, of each deciding rule: a sentence two of them share is said once. */
  until: Piece[][]
  safetyNet: Piece[]
  reasons: { reason: string; answers: AnswerText[] }[]
  changes: { look: LevelLook; lead: string; signs: Line[] }[]
  contributors: Known[]
  helps: Known[]
  lookAlikes: string[]
  mayFindPhysiotherapist: boolean
  mayStretch: boolean
  answers: AnswerText[]
  medicines: string[] | undefined
}

type ResultParts = { sheet: GuideSheet; answers: Answers; outcome: Outcome<string>; changes: Change[] }

/** Signs shown of each higher level; all of them are on the page of danger signs. */
const signsShown = 5
/** Cannot become otherwise from one hour to the next. */
const fixedQuestions = new Set(['age', 'kind', 'place'])

/** A text that is there. */
function said(text: unknown): string {
  if (typeof text !== 'string' || text.trim() === '') throw new Error('a text is missing')
  return text
}

/**
 * Everything the page of a result says, or undefined when any part of it is missing or contradicts another: then the page shows
 * the most urgent advice instead.
 */
export function resultView({ sheet, answers, outcome, changes }: ResultParts): ResultView | undefined {
  try {
    const { level, care, deciding, offers } = outcome
    if (evaluate(sheet.guide, answers).level !== level) return undefined
    if (!levels.includes(level) || deciding.some(({ floor }) => floor !== level)) return undefined
    if (outcome.fired.some(({ floor }) => floor > level) || outcome.channels.length === 0) return undefined
    const isCalm = level <= 3
    const look = lookOf(sheet.words, level)
    said(look.word)
    return {
      look,
      title: plainText(sheet, said(care.title)),
      ...appointment(sheet, outcome),
      until: stepsOf(sheet, outcome),
      safetyNet: piecesOf(sheet, said(care.safetyNet)),
      reasons: reasonsOf(sheet, outcome, deciding),
      changes: changesOf(sheet, changes),
      contributors: isCalm ? outcome.contributors : [],
      helps: findHelps(sheet.guide, outcome),
      lookAlikes: isCalm ? sheet.guide.lookAlikes : [],
      mayFindPhysiotherapist: isCalm && offers.includes('physiotherapist'),
      mayStretch: isCalm && offers.includes('exercises'),
      answers: answersGiven(sheet, outcome),
      medicines: medicinesGiven(sheet, outcome),
    }
  } catch {
    return undefined
  }
}

/** When, whom, and the numbers. */
function appointment(sheet: GuideSheet, { level, timeFrame, channels: given }: Outcome<string>) {
  const { timeFrames: times, channels: people, doctor } = sheet.words.result
  if (!timeFrames.includes(timeFrame) || given.some((channel) => !channels.includes(channel)))
    throw new Error('unknown channel or time')
  const name = doctor[sheet.country ?? 'both']
  const poison: Slot[] = given.includes('doctor-now+poison-line') ? ['poison'] : []
  const first: Slot[] = level === 5 ? ['emergency'] : level === 4 ? ['doctor-now', ...poison] : []
  const later: Slot[] = level === 5 ? [] : level === 4 ? ['emergency'] : ['doctor-now', 'emergency']
  if ([...first, ...later].some((slot) => sheet.numbers[slot].length === 0)) throw new Error('a number is missing')
  return {
    when: said(times[timeFrame]),
    whom: given.map((channel) => piecesOf(sheet, upperFirst(filled(said(people[channel]), { doctor: said(name) })))),
    numbers: first.map((slot) => sheet.numbers[slot]),
    laterNumbers: later.flatMap((slot) => sheet.numbers[slot]),
  }
}

/**
 * The first is that of the result; the others add what they say beyond it, so that no "leave the leg alone" is lost. What has all
 * the time in the world says nothing beside what has not.
 */
function stepsOf(sheet: GuideSheet, { care, deciding, timeFrame }: Outcome<string>): Piece[][] {
  const sentences = new Set<string>()
  const adding = deciding.filter((rule) => rule.timeFrame === timeFrame || rule.timeFrame !== 'routine')
  return [care.until, ...adding.map((rule) => sheet.guide.care[rule.care]!.until)].flatMap((until) => {
    const added = said(until)
      .split(/(?<=[.!?]) /)
      .filter((sentence) => !sentences.has(sentence))
    for (const sentence of added) sentences.add(sentence)
    return added.length > 0 ? [piecesOf(sheet, added.join(' '))] : []
  })
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const chosenOf = ({ counted }: Outcome<string>) =>
  new Map(Object.entries(counted).map(([question, options]) => [question, new Set(options)]))

/** One reason a deciding rule; a result without any rule says that too little is known. */
function reasonsOf(sheet: GuideSheet, outcome: Outcome<string>, deciding: Rule<string>[]): ResultView['reasons'] {
  const chosen = chosenOf(outcome)
  if (deciding.length === 0) return [{ reason: said(sheet.words.result.noReason), answers: [] }]
  return deciding.map(({ reason, when }) => ({
    reason: said(reason),
    answers: answersOf(sheet, literalsBehind(when, chosen)),
  }))
}

function changesOf(sheet: GuideSheet, changes: Change[]): ResultView['changes'] {
  const { changes: leads } = sheet.words.result
  return ([5, 4, 3, 2] as const)
    .map((level) => ({
      look: lookOf(sheet.words, level),
      lead: plainText(sheet, leads[level]),
      signs: alternativeLines(
        sheet,
        changes
          .filter(({ level: to, option }) => to === level && option !== 'dont-know')
          .filter(({ question }) => !fixedQuestions.has(question))
          .slice(0, signsShown),
      ),
    }))
    .filter(({ signs }) => signs.length > 0)
}

/** Every question that was asked, in order; one without an answer has none. */
const answersGiven = ({ guide }: GuideSheet, { visible, counted }: Outcome<string>): AnswerText[] =>
  guide.questions
    .filter(({ id }) => visible.includes(id))
    .map((question) => answerText(question, counted[question.id] ?? []))

/** Medicines that were ticked, or that none was; undefined where the guide did not come to ask. */
function medicinesGiven({ guide, words }: GuideSheet, { visible, counted }: Outcome<string>): string[] | undefined {
  const question = guide.questions.find(({ id }) => id === 'medicine')
  if (!question || !visible.includes(question.id)) return undefined
  const given = counted[question.id] ?? []
  const isNone = question.options.some(({ id, role }) => role === 'none' && given.includes(id))
  return isNone ? [words.result.noMedicines] : answerText(question, given).answers
}
