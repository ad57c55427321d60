import type { Change } from '#core/guide-engine/find-changes.ts'
import type { Answers, Outcome } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { href } from '#routes'
import { DoctorSheet } from './result/doctor-sheet.tsx'
import { FallbackCard } from './result/fallback-card.tsx'
import { FilledText } from './result/filled-text.tsx'
import { GuideReview, GuideStanding } from './result/guide-standing.tsx'
import { manyNumbers, PhoneList } from './result/phone-list.tsx'
import { ResultCard } from './result/result-card.tsx'
import { isDoctorFirst, ResultDoors, ResultKnowledge } from './result/result-knowledge.tsx'
import { ResultChanges, ResultReasons } from './result/result-reasons.tsx'
import { type ResultView, resultView } from './result/result-view.ts'

type GuideResultProps = {
  sheet: GuideSheet
  /** As given. An outcome that does not follow from them is broken. */
  answers: Answers
  outcome: Outcome<string>
  changes: Change[]
  /** Today in words, for the sheet to the doctor. */
  today?: string | undefined
  /** Prints the page; given where a script runs. */
  onPrint?: (() => void) | undefined
}

/** The result of the guide: how urgent, whom to ring, what until then, why, and what would change it. Broken input gives the most urgent advice. */
export function GuideResult({ sheet, answers, outcome, changes, today, onPrint }: GuideResultProps) {
  const view = resultView({ sheet, answers, outcome, changes })
  if (!view) return <FallbackCard sheet={sheet} />
  return (
    <div class="guide-result" data-level={view.look.level}>
      <GuideStanding sheet={sheet} />
      <ResultCard sheet={sheet} view={view} />
      <ResultSteps sheet={sheet} view={view} />
      <ResultReasons sheet={sheet} view={view} />
      {view.changes.length > 0 && (
        <ResultChanges
          sheet={sheet}
          view={view}
          signsPath={href('guideSigns', sheet.language, { guide: sheet.guide.slug[sheet.language] })}
        />
      )}
      <ResultKnowledge sheet={sheet} view={view} />
      <DoctorSheet sheet={sheet} view={view} today={today} onPrint={onPrint} />
      <GuideReview sheet={sheet} />
    </div>
  )
}

/** What to do until then and when to turn back; at the lower levels with the numbers the texts name. */
function ResultSteps({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const { untilTitle, safetyTitle } = sheet.words.result
  return (
    <div class="result-steps">
      <section class="result-part">
        <h2>{untilTitle}</h2>
        {view.until.map((pieces) => (
          <p>
            <FilledText pieces={pieces} />
          </p>
        ))}
        {!isDoctorFirst(view) && <ResultDoors sheet={sheet} view={view} />}
      </section>
      <section class="result-part result-safety">
        <h2>{safetyTitle}</h2>
        <p>
          <FilledText pieces={view.safetyNet} />
        </p>
        <LaterNumbers sheet={sheet} view={view} />
      </section>
    </div>
  )
}

/** Numbers for later: to tap where they are few, behind one line where a region has to be chosen first. */
function LaterNumbers({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const { ring, numbersTitle } = sheet.words.result
  const { laterNumbers: targets, look } = view
  if (targets.length === 0) return null
  const list = <PhoneList ring={ring} targets={targets} />
  if (look.level === 4) return <div data-color="danger">{list}</div>
  return targets.length > manyNumbers ? (
    <details class="later-numbers">
      <summary>{numbersTitle}</summary>
      {list}
    </details>
  ) : (
    <div class="later-numbers">{list}</div>
  )
}
