import type { Question } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { answerField } from '#features/guide/guide-step.ts'

/** The first answer of the screen; says nothing about which question it is. */
export const firstOptionId = 'guide-first'

type OptionsProps = { sheet: GuideSheet; question: Question<string>; chosen: readonly string[]; isRefused: boolean }

/** The question and its answers as native radios or checkboxes; the whole row is the target. */
export function GuideOptions({ sheet, question, chosen, isRefused }: OptionsProps) {
  const { flow } = sheet.words
  const notes = ['guide-hint', question.help && 'guide-help', isRefused && 'guide-fault'].filter(Boolean).join(' ')
  return (
    <fieldset class="guide-options" aria-describedby={notes} data-kind={question.kind}>
      <legend>
        <h1 id="guide-heading" tabindex={-1}>
          {question.title}
        </h1>
      </legend>
      {question.help && <p id="guide-help">{question.help}</p>}
      <p class="guide-hint" id="guide-hint">
        {question.kind === 'one' ? flow.chooseOne : flow.chooseMany}
      </p>
      {isRefused && (
        <p class="ds-validation-message" id="guide-fault">
          {flow.missing}
        </p>
      )}
      {question.options.map(({ id, role, text }, at) => (
        <label class="guide-option" data-role={role}>
          <input
            type={question.kind === 'one' ? 'radio' : 'checkbox'}
            id={at === 0 ? firstOptionId : undefined}
            name={answerField(question.id)}
            value={id}
            checked={chosen.includes(id)}
            data-alone={role === 'flag' ? undefined : ''}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
