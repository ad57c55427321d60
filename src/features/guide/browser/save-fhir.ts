import { evaluate } from '#core/guide-engine/evaluate.ts'
import { questionnaireResponseOf } from '#core/guide-engine/fhir-response.ts'
import type { Answers } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { plainText } from '#features/guide/pages/result/slots.ts'
import { questionnairePath } from '#features/guide/questionnaire-path.ts'

/**
 * Saves answers and advice as a file for a doctor's system, on the button `[data-fhir]` of a result. The file is made on the
 * device: nothing is asked of the server, and nothing stays behind.
 */
export function saveFhir(root: HTMLElement, sheet: GuideSheet, answersNow: () => Answers): void {
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-fhir]')) return
    const now = new Date()
    const response = questionnaireResponseOf(sheet.guide, evaluate(sheet.guide, answersNow()), {
      questionnaireUrl: location.origin + questionnairePath(sheet.guide.id),
      language: sheet.language,
      authored: now.toISOString(),
      fillText: (text) => plainText(sheet, text),
    })
    const file = new Blob([JSON.stringify(response, undefined, 2)], { type: 'application/fhir+json' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `${sheet.guide.id}-${now.toISOString().slice(0, 10)}.fhir.json`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // some browsers read it only when the person has chosen a folder
  })
}
