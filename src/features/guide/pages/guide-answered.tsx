import type { Answers, Outcome } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { GuideForm, guidePath } from './guide-form.tsx'
import { answerText } from './result/answer-texts.ts'

type AnsweredProps = { sheet: GuideSheet; carried: Answers; outcome: Outcome<string> }

/** Below the result: go on where questions are left, change an answer, go back, or begin again. */
export function GuideAnswered({ sheet, carried, outcome }: AnsweredProps) {
  const { flow } = sheet.words
  return (
    <GuideForm sheet={sheet} screen="result" carried={carried}>
      {!outcome.isComplete && (
        <section class="guide-rest">
          <p>{flow.goOn}</p>
          <button class="ds-button" data-variant="secondary" type="submit" name="go" value="next">
            {flow.answerRest}
          </button>
        </section>
      )}
      <details class="guide-answered">
        <summary>{flow.changeTitle}</summary>
        <ul>
          {sheet.guide.questions
            .filter(({ id }) => outcome.counted[id])
            .map((question) => (
              <AnsweredRow sheet={sheet} id={question.id} {...answerText(question, outcome.counted[question.id]!)} />
            ))}
        </ul>
      </details>
      <p class="guide-buttons">
        <button class="ds-button" data-variant="secondary" type="submit" name="go" value="back">
          {flow.back}
        </button>
        <a class="ds-link guide-link" href={guidePath(sheet)} data-again>
          {flow.again}
        </a>
      </p>
    </GuideForm>
  )
}

type RowProps = { sheet: GuideSheet; id: string; question: string; answers: string[] }

function AnsweredRow({ sheet, id, question, answers }: RowProps) {
  return (
    <li>
      <span>
        {question} <strong>{answers.join(', ')}</strong>
      </span>
      <button class="ds-button" data-variant="tertiary" type="submit" name="edit" value={id}>
        {sheet.words.flow.change} <span class="visually-hidden">{question}</span>
      </button>
    </li>
  )
}
