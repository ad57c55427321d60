import type { Child } from 'hono/jsx'
import type { Answers } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { answerField } from '#features/guide/guide-step.ts'
import { href } from '#routes'

type GuideFormProps = {
  sheet: GuideSheet
  screen: 'start' | 'question' | 'result'
  carried: Answers
  /** Its answers are chosen in the form itself. */
  except?: string | undefined
  children?: Child
}

/** The address where a guide starts in the language of the sheet. */
export const guidePath = ({ guide, language }: GuideSheet) => href('guide', language, { guide: guide.slug[language] })

/**
 * The one form of a screen. Answers of other screens travel in hidden fields: without script in the body of the form, with
 * script nowhere. The browser is asked not to remember any of it.
 */
export function GuideForm({ sheet, screen, carried, except, children }: GuideFormProps) {
  return (
    <form class="guide-form" method="post" action={guidePath(sheet)} autocomplete="off" data-screen={screen}>
      {Object.entries(carried)
        .filter(([question]) => question !== except)
        .flatMap(([question, options]) =>
          options.map((option) => <input type="hidden" name={answerField(question)} value={option} />),
        )}
      {children}
    </form>
  )
}
