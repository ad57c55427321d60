import { findChanges } from '#core/guide-engine/find-changes.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import type { Screen } from '#features/guide/guide-step.ts'
import { GuideAnswered } from './guide-answered.tsx'
import { GuideQuestion } from './guide-question.tsx'
import { GuideResult } from './guide-result.tsx'
import { GuideStart } from './guide-start.tsx'

export type GuideScreenProps = {
  sheet: GuideSheet
  screen: Screen<string>
  /** Today in words, for the sheet to the doctor. */
  today?: string | undefined
  /** Given where a script runs. */
  onPrint?: (() => void) | undefined
}

/** One screen of the guide. The same on the server and in the browser. */
export function GuideScreen({ sheet, screen, today, onPrint }: GuideScreenProps) {
  if (screen.kind === 'start') return <GuideStart sheet={sheet} carried={screen.carried} />
  if (screen.kind === 'question') return <GuideQuestion sheet={sheet} screen={screen} />
  const { carried, outcome } = screen
  const changes = findChanges(sheet.guide, carried)
  return (
    <>
      <GuideResult
        sheet={sheet}
        answers={carried}
        outcome={outcome}
        changes={changes}
        today={today}
        onPrint={onPrint}
      />
      <GuideAnswered sheet={sheet} carried={carried} outcome={outcome} />
    </>
  )
}
