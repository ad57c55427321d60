import { evaluate } from '#core/guide-engine/evaluate.ts'
import { findChanges } from '#core/guide-engine/find-changes.ts'
import type { Answers, Outcome } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { loadGuide } from '#features/guide/load-guide.ts'
import { makeGuideSheet } from '#features/guide/make-guide-sheet.ts'
import { CareCards } from '#features/guide/pages/care-cards.tsx'
import { GuideResult } from '#features/guide/pages/guide-result.tsx'
import { loadPhoneNumbers } from '#features/numbers/index.ts'
import type { Country } from '#i18n/language.ts'
import type { Language } from '#routes'
import { type Case, readCases } from './cases.ts'
import { answersOf } from './row-checks.ts'

export const guide = loadGuide('content', 'cramps')
export const numbers = loadPhoneNumbers('content')

/** Every reading of the pages: the last is English before a country is chosen. */
export const readings: { language: Language; country: Country | undefined }[] = [
  { language: 'da', country: 'DK' },
  { language: 'nb', country: 'NO' },
  { language: 'en', country: 'DK' },
  { language: 'en', country: 'NO' },
  { language: 'en', country: undefined },
]

export const sheetFor = ({ language, country }: (typeof readings)[number], responsible?: string): GuideSheet =>
  makeGuideSheet({ guide, language, country, numbers, responsible })

export type Rendered = { one: Case; answers: Answers; outcome: Outcome<string>; html: string }

export function renderCase(sheet: GuideSheet, one: Case): Rendered {
  const answers = answersOf(guide, one.tick)!
  const outcome = evaluate(sheet.guide, answers)
  return { one, answers, outcome, html: renderResult(sheet, answers, outcome) }
}

/** What would change the advice is that of the whole guide, as a broken one has none. */
export const renderResult = (sheet: GuideSheet, answers: Answers, outcome: Outcome<string>): string =>
  String(<GuideResult sheet={sheet} answers={answers} outcome={outcome} changes={findChanges(guide, answers)} />)

export const renderCards = (sheet: GuideSheet): string => String(<CareCards sheet={sheet} />)

export const cases = readCases()
export const renderAll = (sheet: GuideSheet): Rendered[] => cases.map((one) => renderCase(sheet, one))

/** One case for each way to act, so that every card of the guide is seen. */
export function caseOfEachCare(): Case[] {
  const byCare = new Map<string, Case>()
  for (const one of cases) {
    const care = evaluate(guide, answersOf(guide, one.tick)!).deciding[0]!.care
    if (!byCare.has(care)) byCare.set(care, one)
  }
  if (byCare.size !== Object.keys(guide.care).length) throw new Error('a care card has no case')
  return [...byCare.values()]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What is read on a page; the end of a block ends a sentence. */
export const textOf = (html: string): string =>
  html
    .replace(/<\/(?:p|li|h\d|dt|dd|td|th|caption|span class="level-word")>/g, '. ')
    .replace(/<\/span> <span class="level-title">/g, '. ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#39);/g, (_whole, name: string) => entities[name] ?? ' ')
    .replace(/([.!?:])(?:\s*\.)+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** The part of a page from one class on, to the end of its element; elements of its kind do not nest here. */
export const partOf = (html: string, name: string, tag = 'section'): string =>
  new RegExp(`<${tag} class="${name}"[\\s\\S]*?</${tag}>`).exec(html)?.[0] ?? ''
