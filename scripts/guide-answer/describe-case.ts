import { evaluate } from '#core/guide-engine/evaluate.ts'
import { findChanges } from '#core/guide-engine/find-changes.ts'
import type { Answers } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { plainText } from '#features/guide/pages/result/slots.ts'

/** What the guide says to one case, as data: `--json` prints it. */
export function resultOf(sheet: GuideSheet, answers: Answers) {
  const { guide } = sheet
  const outcome = evaluate(guide, answers)
  const { care } = outcome
  const text = (of: string) => plainText(sheet, of)
  return {
    level: outcome.level,
    timeFrame: outcome.timeFrame,
    channels: outcome.channels,
    rules: outcome.fired.map(({ id }) => id),
    advice: text(care.title),
    why: outcome.deciding.map(({ reason }) => text(reason)),
    until: text(care.until),
    turnBack: text(care.safetyNet),
    mayContribute: outcome.contributors.map((one) => text(one.text)),
    offers: outcome.offers,
    wouldChange: findChanges(guide, answers).map(({ question, option, level }) => ({ question, option, level })),
    notAnswered: outcome.isComplete ? [] : outcome.visible.filter((id) => !Object.hasOwn(outcome.counted, id)),
    notCounted: Object.entries(answers).flatMap(([question, options]) =>
      options.filter((option) => !outcome.counted[question]?.includes(option)).map((option) => `${question}.${option}`),
    ),
    isEarlyExit: outcome.isEarlyExit,
  }
}

/** The same for a person to read. */
export function describeCase(sheet: GuideSheet, answers: Answers): string[] {
  const result = resultOf(sheet, answers)
  const changes = result.wouldChange.map(({ question, option, level }) => `${question}.${option}=${level}`)
  return [
    `level ${result.level}, ${result.timeFrame}, ${result.channels.join(' ')}`,
    `rules: ${result.rules.join(' ') || 'none'}`,
    result.advice,
    ...result.why.map((reason) => `why: ${reason}`),
    `until then: ${result.until}`,
    `turn back: ${result.turnBack}`,
    ...result.mayContribute.map((cause) => `may contribute: ${cause}`),
    ...(result.offers.length > 0 ? [`beside it: ${result.offers.join(' ')}`] : []),
    `would change it: ${changes.join(' ') || 'nothing'}`,
    ...(result.isEarlyExit ? ['nothing more is asked'] : []),
    ...(result.notAnswered.length > 0 ? [`not answered, so never below 3: ${result.notAnswered.join(' ')}`] : []),
    ...(result.notCounted.length > 0 ? [`not counted: ${result.notCounted.join(' ')}`] : []),
  ]
}

/** Every question with its options, as the ids that a file of answers uses. */
export function listQuestions({ guide }: GuideSheet): string[] {
  return guide.questions.flatMap(({ id, kind, title, visibleWhen, options }) => [
    `${id} (${kind === 'one' ? 'one answer' : 'one or more answers'}${visibleWhen ? ', not always asked' : ''}): ${title}`,
    ...options.map((option) => `  ${option.id}: ${option.text}${option.role === 'none' ? ' [nothing]' : ''}`),
  ])
}
