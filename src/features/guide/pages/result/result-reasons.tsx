import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { SignLines } from '#features/guide/pages/cards/sign-lines.tsx'
import type { AnswerText } from './answer-texts.ts'
import { LevelIcon } from './level-icon.tsx'
import type { ResultView } from './result-view.ts'

/** Why: what each deciding rule says, and the answers that made it hold. */
export function ResultReasons({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const { whyTitle, youAnswered } = sheet.words.result
  return (
    <section class="result-part">
      <h2>{whyTitle}</h2>
      {view.reasons.map(({ reason, answers }) => (
        <div class="result-reason">
          <p>{reason}</p>
          {answers.length > 0 && (
            <>
              <p class="result-answered">{youAnswered}</p>
              <ul>
                {answers.map((answer) => (
                  <AnswerLine answer={answer} />
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </section>
  )
}

function AnswerLine({ answer }: { answer: AnswerText }) {
  return (
    <li>
      <span class="result-asked">{answer.question}</span> <strong>{answer.answers.join('; ')}</strong>
    </li>
  )
}

/** What would lead to more urgent advice, the most urgent first. */
export function ResultChanges({ sheet, view, signsPath }: { sheet: GuideSheet; view: ResultView; signsPath: string }) {
  const { changesTitle, allSigns } = sheet.words.result
  return (
    <section class="result-part result-changes">
      <h2>{changesTitle}</h2>
      {view.changes.map(({ look, lead, signs }) => (
        <div class="result-change" data-level={look.level} data-color={look.colour}>
          <h3>
            <LevelIcon shape={look.shape} />
            <span>{lead}</span>
          </h3>
          <SignLines lines={signs} />
        </div>
      ))}
      <p>
        <a class="ds-link" href={signsPath}>
          {allSigns}
        </a>
      </p>
    </section>
  )
}
