import { flatCondition } from './flat-condition.ts'
import type { Guide, Option, Question, Texts } from './guide.ts'

type Extension = { url: string; extension?: Extension[]; valueCode?: string; valueString?: string }
type Translations = { extension: Extension[] }
/** An answer: `question.option`, as rules write it, in the system of its questionnaire. */
export type FhirCoding = { system: string; code: string; display?: string; _display?: Translations }
type CodeableConcept = { coding: FhirCoding[] }

type EnableWhen = { question: string; operator: '='; answerCoding: FhirCoding }
export type QuestionnaireItem = {
  extension?: { url: string; valueCodeableConcept: CodeableConcept }[]
  linkId: string
  text: string
  _text: Translations
  type: 'choice' | 'display'
  enableWhen?: EnableWhen[]
  enableBehavior?: 'any' | 'all'
  required?: boolean
  repeats?: boolean
  answerOption?: { valueCoding: FhirCoding }[]
  item?: QuestionnaireItem[]
}

/** What we send of a FHIR R4 Questionnaire. */
export type Questionnaire = {
  resourceType: 'Questionnaire'
  id: string
  language: Language
  url: string
  version: string
  name: string
  title: string
  _title: Translations
  status: 'draft'
  experimental: true
  subjectType: ['Patient']
  publisher: string
  item: QuestionnaireItem[]
}

type Language = keyof Texts
const languages: Language[] = ['da', 'nb', 'en']
const translationUrl = 'http://hl7.org/fhir/StructureDefinition/translation'
const controlUrl = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl'
const controlSystem = 'http://hl7.org/fhir/questionnaire-item-control'

type Export = { url: string; language: Language }

/** A code of a guide's questionnaire: the question is part of it, since every question has its own "none" and "don't know". */
export const answerCode = (question: string, option: string): string => `${question}.${option}`

const translationsOf = (texts: Texts, language: Language): Translations => ({
  extension: languages
    .filter((other) => other !== language)
    .map((other) => ({
      url: translationUrl,
      extension: [
        { url: 'lang', valueCode: other },
        { url: 'content', valueString: texts[other] },
      ],
    })),
})

/** The options of a question as codes with their words in all languages. */
const codingOf = (question: Question, { id, text }: Option, { url, language }: Export): FhirCoding => ({
  system: url,
  code: answerCode(question.id, id),
  display: text[language],
  _display: translationsOf(text, language),
})

function enableWhenOf({ id, visibleWhen }: Question, { url }: Export): Pick<QuestionnaireItem, 'enableWhen'> {
  if (!visibleWhen) return {}
  const flat = flatCondition(visibleWhen)
  if (!flat) throw new Error(`question ${id}: visibleWhen mixes "all" and "any"`)
  const enableWhen = flat.literals.map(({ question, option }): EnableWhen => {
    return { question, operator: '=', answerCoding: { system: url, code: answerCode(question, option) } }
  })
  return { enableWhen, ...(enableWhen.length > 1 ? { enableBehavior: flat.behavior } : {}) }
}

/** Help stands in an item of its own below the question, marked as help. */
const helpOf = ({ id, help }: Question, { language }: Export): Pick<QuestionnaireItem, 'item'> =>
  help
    ? {
        item: [
          {
            extension: [
              { url: controlUrl, valueCodeableConcept: { coding: [{ system: controlSystem, code: 'help' }] } },
            ],
            linkId: `${id}-help`,
            text: help[language],
            _text: translationsOf(help, language),
            type: 'display',
          },
        ],
      }
    : {}

const itemOf = (question: Question, to: Export): QuestionnaireItem => ({
  linkId: question.id,
  text: question.title[to.language],
  _text: translationsOf(question.title, to.language),
  type: 'choice',
  ...enableWhenOf(question, to),
  required: true,
  repeats: question.kind === 'many',
  answerOption: question.options.map((option) => ({ valueCoding: codingOf(question, option, to) })),
  ...helpOf(question, to),
})

/** `CrampsGuide`: names of FHIR begin with a capital and hold letters and digits only. */
const nameOf = (id: string): string =>
  `${id
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')}Guide`

/**
 * A guide's questions as a FHIR R4 Questionnaire, with `url` as its canonical address: words in one language, the others as
 * translations. It holds no rule and computes nothing. What it cannot say is that the guide stops as soon as the emergency
 * number is the answer: who fills it in elsewhere is asked everything, which never lowers a level.
 */
export const questionnaireOf = (guide: Guide, to: Export): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: guide.id,
  language: to.language,
  url: to.url,
  version: String(guide.version),
  name: nameOf(guide.id),
  title: guide.title[to.language],
  _title: translationsOf(guide.title, to.language),
  status: 'draft',
  experimental: true,
  subjectType: ['Patient'],
  publisher: 'Fysvej',
  item: guide.questions.map((question) => itemOf(question, to)),
})
