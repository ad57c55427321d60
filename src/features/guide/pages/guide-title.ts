import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import type { Screen } from '#features/guide/guide-step.ts'
import { filled } from './result/slots.ts'

/** The title of a screen's document. Browsers keep titles in their history, so it tells neither question nor result. */
export function guideTitle(sheet: GuideSheet, screen: Screen<string>): string {
  const { start, flow } = sheet.words
  if (screen.kind === 'start') return `${start.title} ${sheet.guide.title}`
  if (screen.kind === 'result') return `${flow.resultTitle}. ${sheet.guide.title}`
  const progress = filled(flow.progress, { number: String(screen.number), count: String(screen.count) })
  return `${screen.isRefused ? `${flow.errorTitle}. ` : ''}${progress}. ${sheet.guide.title}`
}
