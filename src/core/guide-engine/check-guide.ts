import { literalsOf } from './condition.ts'
import { flatCondition } from './flat-condition.ts'
import type { Condition, Guide, Texts } from './guide.ts'

const languages = ['da', 'nb', 'en'] as const
const knownSlots = new Set(['emergency', 'doctor-now', 'poison'])

/** What a text must not hold: nothing at all, an unknown slot, or a typed phone number. */
function textFaults(where: string, texts: Texts): string[] {
  return languages.flatMap((language) => {
    const text = texts[language]
    if (text.trim() === '') return [`${where}: no text in ${language}`]
    const slots = [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1]!)
    const unknown = slots.filter((slot) => !knownSlots.has(slot)).map((slot) => `${where}: unknown slot {{${slot}}}`)
    const isNumber = /\b(?:11[0-9]|116117|1813|1818|999)\b|\d{2} ?\d{2} ?\d{2} ?\d{2}/.test(text)
    return isNumber ? [...unknown, `${where}: a typed phone number in ${language}`] : unknown
  })
}

/** Ids that stand twice. */
const repeated = (ids: string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

function questionFaults(guide: Guide): string[] {
  return guide.questions.flatMap(({ id, title, topic, help, visibleWhen, options }) => {
    const roles = options.map(({ role }) => role)
    return [
      ...(roles.filter((role) => role === 'none').length === 1 ? [] : [`question ${id}: needs one answer for nothing`]),
      ...(roles.filter((role) => role === 'dont-know').length === 1 ? [] : [`question ${id}: needs one "don't know"`]),
      ...(visibleWhen && !flatCondition(visibleWhen) ? [`question ${id}: visibleWhen mixes "all" and "any"`] : []),
      ...repeated(options.map((option) => option.id)).map((option) => `question ${id}: option ${option} twice`),
      ...textFaults(`question ${id}`, title),
      ...(topic ? textFaults(`question ${id} topic`, topic) : []),
      ...(help ? textFaults(`question ${id} help`, help) : []),
      ...options.flatMap((option) => textFaults(`option ${id}.${option.id}`, option.text)),
    ]
  })
}

/** Literals must exist, come before `before`, and report something unless `mayReassure`. No branch may be empty. */
function conditionFaults(
  guide: Guide,
  condition: Condition,
  { where, before, mayReassure }: { where: string; before: number; mayReassure: boolean },
): string[] {
  const isEmpty = (part: Condition): boolean => {
    const parts = 'all' in part ? part.all : 'any' in part ? part.any : undefined
    return parts !== undefined && (parts.length === 0 || parts.some(isEmpty))
  }
  const faults = literalsOf(condition).flatMap(({ question, option }) => {
    const at = guide.questions.findIndex(({ id }) => id === question)
    const found = guide.questions[at]?.options.find(({ id }) => id === option)
    if (!found) return [`${where}: ${question}.${option} does not exist`]
    if (at >= before) return [`${where}: ${question} is not asked before it`]
    if (found.role === 'none' && !mayReassure) return [`${where}: ${question}.${option} reports nothing`]
    return []
  })
  return isEmpty(condition) ? [...faults, `${where}: an empty all or any`] : faults
}

function ruleFaults(guide: Guide): string[] {
  const end = guide.questions.length
  return guide.rules.flatMap((rule) => {
    const where = `rule ${rule.id}`
    const care = Object.hasOwn(guide.care, rule.care) ? guide.care[rule.care] : undefined
    return [
      ...conditionFaults(guide, rule.when, { where, before: end, mayReassure: rule.floor === 1 }),
      ...textFaults(where, rule.reason),
      ...(care ? [] : [`${where}: care ${rule.care} does not exist`]),
      ...(care && rule.floor >= 4 && care.offers.length > 0
        ? [`${where}: offers something at level ${rule.floor}`]
        : []),
      ...(rule.sources.length === 0 && rule.grade !== 'D' ? [`${where}: no source, so its grade must be D`] : []),
      ...(Object.hasOwn(guide.covered, rule.id) ? [`${where}: is a rule and covered too`] : []),
    ]
  })
}

/** Every fault in the structure of a guide; an empty list means that it can be evaluated. Says nothing about what is medically right. */
export function checkGuide(guide: Guide): string[] {
  const end = guide.questions.length
  return [
    ...repeated(guide.questions.map(({ id }) => id)).map((id) => `question ${id}: twice`),
    ...repeated([...guide.rules, ...guide.contributors, ...guide.helps].map(({ id }) => id)).map(
      (id) => `rule, cause or help ${id}: twice`,
    ),
    ...questionFaults(guide),
    ...guide.questions.flatMap(({ id, visibleWhen }, before) =>
      visibleWhen ? conditionFaults(guide, visibleWhen, { where: `question ${id}`, before, mayReassure: false }) : [],
    ),
    ...ruleFaults(guide),
    ...(Object.hasOwn(guide.care, guide.fallbackCare) ? [] : [`fallback care ${guide.fallbackCare} does not exist`]),
    ...Object.entries(guide.care).flatMap(([id, { title, until, safetyNet }]) =>
      [title, until, safetyNet].flatMap((texts) => textFaults(`care ${id}`, texts)),
    ),
    ...[...guide.contributors, ...guide.helps].flatMap(({ id, when, text }) => [
      ...(when ? conditionFaults(guide, when, { where: `cause or help ${id}`, before: end, mayReassure: false }) : []),
      ...textFaults(`cause or help ${id}`, text),
    ]),
    ...guide.lookAlikes.flatMap((texts, at) => textFaults(`look-alike ${at + 1}`, texts)),
  ]
}
