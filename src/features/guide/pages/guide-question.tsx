import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import type { Screen } from '#features/guide/guide-step.ts'
import { GuideForm, guidePath } from './guide-form.tsx'
import { firstOptionId, GuideOptions } from './guide-options.tsx'
import { filled } from './result/slots.ts'
import { SoFarCard } from './so-far-card.tsx'

type QuestionScreen = Extract<Screen<string>, { kind: 'question' }>
type QuestionProps = { sheet: GuideSheet; screen: QuestionScreen }

const levelOfCard = 4

/** One question: what is known already if it is urgent, how far, the question, its answers, on and back. */
export function GuideQuestion({ sheet, screen }: QuestionProps) {
  const { flow } = sheet.words
  const { question, carried, outcome, isEditing, isRefused } = screen
  return (
    <GuideForm sheet={sheet} screen="question" carried={carried} except={question.id}>
      <input type="hidden" name="at" value={question.id} />
      {isEditing && <input type="hidden" name="from" value="result" />}
      {isRefused && <MissingAnswer sheet={sheet} />}
      {outcome.level >= levelOfCard && <EnterMeansNext text={flow.next} />}
      {outcome.level >= levelOfCard && <SoFarCard sheet={sheet} outcome={outcome} />}
      <GuideProgress sheet={sheet} screen={screen} />
      <GuideOptions sheet={sheet} question={question} chosen={carried[question.id] ?? []} isRefused={isRefused} />
      <p class="guide-buttons">
        <button class="ds-button guide-next" type="submit" name="go" value="next">
          {flow.next}
        </button>
        <button class="ds-button" data-variant="secondary" type="submit" name="go" value="back">
          {flow.back}
        </button>
      </p>
      <p class="guide-again">
        <a class="ds-link guide-link" href={guidePath(sheet)} data-again>
          {flow.again}
        </a>
      </p>
    </GuideForm>
  )
}

/** Enter presses the first button of a form: that must not be the one of the card. */
const EnterMeansNext = ({ text }: { text: string }) => (
  <button class="visually-hidden" type="submit" name="go" value="next" tabindex={-1}>
    {text}
  </button>
)

function GuideProgress({ sheet, screen: { number, count } }: QuestionProps) {
  const text = filled(sheet.words.flow.progress, { number: String(number), count: String(count) })
  return (
    <div class="guide-progress">
      <p id="guide-progress">{text}</p>
      <progress max={count} value={number - 1} aria-labelledby="guide-progress" />
    </div>
  )
}

function MissingAnswer({ sheet }: { sheet: GuideSheet }) {
  const { errorTitle, missing } = sheet.words.flow
  return (
    <div class="ds-error-summary" id="guide-errors" role="alert" tabindex={-1} autofocus={true}>
      <h2>{errorTitle}</h2>
      <ul>
        <li>
          <a href={`#${firstOptionId}`} data-first>
            {missing}
          </a>
        </li>
      </ul>
    </div>
  )
}
