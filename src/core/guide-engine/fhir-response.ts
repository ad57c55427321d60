import { answerCode, type FhirCoding } from './fhir-questionnaire.ts'
import type { Answers, Guide, Outcome } from './guide.ts'

type Concept = { coding?: FhirCoding[]; text?: string }
type Component = { code: Concept; valueCodeableConcept: Concept }
type ResponseItem = { linkId: string; text: string; answer: { valueCoding: FhirCoding }[] }

/** The advice, inside the response it follows from. */
type AdviceObservation = {
  resourceType: 'Observation'
  id: 'advice'
  status: 'final' | 'preliminary'
  code: Concept
  effectiveDateTime: string
  valueCodeableConcept: Concept
  derivedFrom: { reference: '#' }[]
  component: Component[]
}

/** What we write of a FHIR R4 QuestionnaireResponse. Nothing in it says who answered. */
export type QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse'
  language: string
  text: { status: 'generated'; div: string }
  contained: AdviceObservation[]
  questionnaire: string
  status: 'completed' | 'stopped' | 'in-progress'
  authored: string
  item?: ResponseItem[]
}

type ResponseParts = {
  /** The canonical address of the questionnaire, without its version. */
  questionnaireUrl: string
  language: string
  /** When it was answered, as an ISO date and time. */
  authored: string
  /** A text of the guide with its phone numbers. */
  fillText(text: string): string
}

/** `stopped`: the emergency number was the answer, so the rest was never asked. */
const statusOf = ({ isComplete, isEarlyExit }: Outcome<string>): QuestionnaireResponse['status'] =>
  isEarlyExit ? 'stopped' : isComplete ? 'completed' : 'in-progress'

/** The answers that counted, in the order of the questions. */
const itemsOf = (guide: Guide<string>, { counted }: Outcome<string>, system: string): ResponseItem[] =>
  guide.questions.flatMap(({ id, title, options }) => {
    const chosen = options.filter((option) => counted[id]?.includes(option.id))
    const answer = chosen.map((option) => ({
      valueCoding: { system, code: answerCode(id, option.id), display: option.text },
    }))
    return answer.length > 0 ? [{ linkId: id, text: title, answer }] : []
  })

function adviceOf(outcome: Outcome<string>, { questionnaireUrl: system, authored, fillText }: ResponseParts) {
  const value = (code: string, text?: string): Concept => ({
    coding: [{ system, code }],
    ...(text === undefined ? {} : { text: fillText(text) }),
  })
  const component = (name: string, valueCodeableConcept: Concept): Component => ({
    code: { text: name },
    valueCodeableConcept,
  })
  const advice: AdviceObservation = {
    resourceType: 'Observation',
    id: 'advice',
    status: outcome.isComplete ? 'final' : 'preliminary',
    code: { text: 'urgency' },
    effectiveDateTime: authored,
    valueCodeableConcept: value(`level-${outcome.level}`, outcome.care.title),
    derivedFrom: [{ reference: '#' }],
    component: [
      component('time-frame', value(outcome.timeFrame)),
      ...outcome.channels.map((channel) => component('channel', value(channel))),
      ...outcome.fired.map(({ id, reason }) => component('rule', value(id, reason))),
    ],
  }
  return advice
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The same for a person to read: the advice, why, and every answer. */
function narrativeOf(items: ResponseItem[], { care, deciding }: Outcome<string>, fillText: (text: string) => string) {
  const paragraph = (text: string) => `<p>${escaped(fillText(text))}</p>`
  const row = ({ text, answer }: ResponseItem) =>
    `<li>${escaped(text)} ${escaped(answer.map(({ valueCoding }) => valueCoding.display).join('; '))}</li>`
  return [
    '<div xmlns="http://www.w3.org/1999/xhtml">',
    ...[care.title, ...deciding.map(({ reason }) => reason)].map(paragraph),
    ...(items.length > 0 ? ['<ul>', ...items.map(row), '</ul>'] : []),
    '</div>',
  ].join('')
}

/**
 * Answers and advice as a FHIR R4 QuestionnaireResponse. Only answers that counted are in it. The advice is a contained
 * Observation derived from the response, since items must be those of the questionnaire; the narrative says it in words.
 */
export function questionnaireResponseOf(
  guide: Guide<string>,
  outcome: Outcome<string>,
  parts: ResponseParts,
): QuestionnaireResponse {
  const item = itemsOf(guide, outcome, parts.questionnaireUrl)
  return {
    resourceType: 'QuestionnaireResponse',
    language: parts.language,
    text: { status: 'generated', div: narrativeOf(item, outcome, parts.fillText) },
    contained: [adviceOf(outcome, parts)],
    questionnaire: `${parts.questionnaireUrl}|${guide.version}`,
    status: statusOf(outcome),
    authored: parts.authored,
    ...(item.length > 0 ? { item } : {}),
  }
}

/** The answers a response holds, to be evaluated again. Codes of another questionnaire or question are left out. */
export function answersOfResponse({ questionnaire, item = [] }: QuestionnaireResponse): Answers {
  const system = questionnaire.split('|')[0]
  return Object.fromEntries(
    item.map(({ linkId, answer }) => [
      linkId,
      answer
        .map(({ valueCoding }) => valueCoding)
        .filter((coding) => coding.system === system && coding.code.startsWith(`${linkId}.`))
        .map(({ code }) => code.slice(linkId.length + 1)),
    ]),
  )
}
