import { holds } from './condition.ts'
import {
  type Answers,
  type Care,
  channels,
  type Guide,
  type Level,
  type Offer,
  type Outcome,
  offers,
  type Rule,
  timeFrames,
} from './guide.ts'
import { visibleQuestions } from './visible-questions.ts'

const contributorsShown = 5

/** Below this the level never is while nothing was recognised or a question is open. */
const defaultLevel: Level = 3

const byUrgency = (first: Rule<unknown>, second: Rule<unknown>) =>
  second.floor - first.floor ||
  timeFrames.indexOf(first.timeFrame) - timeFrames.indexOf(second.timeFrame) ||
  channels.indexOf(first.channel) - channels.indexOf(second.channel)

/** What every deciding rule allows, and nothing at the two top levels. */
function offersOf(level: Level, cares: Care<unknown>[]): Offer[] {
  if (level >= 4) return []
  return offers.filter((offer) => cares.length > 0 && cares.every((care) => care.offers.includes(offer)))
}

/**
 * The one evaluator: the level is the highest floor of the rules that fire. While a question is unanswered, or when no rule fires,
 * it is at least 3. Answers to questions that are not asked, unknown options and unknown questions do not count.
 * Contributing causes are found apart from the rules, and none at level 5, where nothing may be read as something to do first. Pure: the same answers in any order give the same outcome.
 * A guide without its care texts is a bug, found by `checkGuide`.
 */
export function evaluate<Text>(guide: Guide<Text>, answers: Answers): Outcome<Text> {
  const { questions, chosen, isEarlyExit } = visibleQuestions(guide, answers)
  const fired = guide.rules.filter(({ when }) => holds(when, chosen)).sort(byUrgency)
  const isComplete = isEarlyExit || questions.every(({ id }) => chosen.has(id))
  const found = fired[0]?.floor ?? defaultLevel
  const level = isComplete || found > defaultLevel ? found : defaultLevel
  const deciding = fired.filter(({ floor }) => floor === level)
  const cares = deciding.map((rule) => guide.care[rule.care]!)
  return {
    level,
    timeFrame: deciding[0]?.timeFrame ?? 'routine',
    channels: deciding.length > 0 ? [...new Set(deciding.map(({ channel }) => channel))] : ['own-doctor'],
    care: cares[0] ?? guide.care[guide.fallbackCare]!,
    deciding,
    fired,
    contributors:
      level === 5 ? [] : guide.contributors.filter(({ when }) => holds(when, chosen)).slice(0, contributorsShown),
    offers: offersOf(level, cares),
    visible: questions.map(({ id }) => id),
    counted: Object.fromEntries([...chosen].map(([question, options]) => [question, [...options]])),
    isComplete,
    isEarlyExit,
  }
}
