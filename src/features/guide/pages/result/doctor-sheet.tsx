import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import type { AnswerText } from './answer-texts.ts'
import type { ResultView } from './result-view.ts'
import { filled } from './slots.ts'

type DoctorSheetProps = {
  sheet: GuideSheet
  view: ResultView
  /** Today in words; left open to write by hand without it. */
  today?: string | undefined
  /** Prints the page. Only where a script runs, which is also where nothing was sent. */
  onPrint?: (() => void) | undefined
}

/** All that a doctor needs to see how the advice came about. Printing the page prints this below the advice. */
export function DoctorSheet({ sheet, view, today, onPrint }: DoctorSheetProps) {
  const { result } = sheet.words
  const { title, version } = sheet.guide
  return (
    <section class="doctor-sheet" id="doctor-sheet">
      <h2>{result.sheetTitle}</h2>
      <p class="no-print">{result.sheetLead}</p>
      <p class="doctor-sheet-buttons no-print">
        <button class="ds-button" data-variant="secondary" type="button" hidden={!onPrint} onClick={onPrint} data-print>
          {result.print}
        </button>
        <button class="ds-button" data-variant="tertiary" type="button" hidden={!onPrint} data-fhir>
          {result.fhir}
        </button>
      </p>
      <dl class="doctor-sheet-facts">
        <div>
          <dt>{result.date}</dt>
          <dd>{today ?? <WriteHere />}</dd>
        </div>
        <div>
          <dt>{result.advice}</dt>
          <dd>
            {view.look.word}: {view.title}
          </dd>
        </div>
        {view.medicines && (
          <div>
            <dt>{result.medicines}</dt>
            <dd>
              {view.medicines.join('; ') || result.notAnswered}
              <span class="print-only">
                {' '}
                {result.medicineNames} <WriteHere />
              </span>
            </dd>
          </div>
        )}
      </dl>
      <AllAnswers sheet={sheet} answers={view.answers} />
      <p class="doctor-sheet-note">
        {filled(result.version, { title, version: String(version) })} {onPrint ? result.onDevice : result.notStored}
      </p>
    </section>
  )
}

const WriteHere = () => <span class="write-here" aria-hidden="true" />

/** Closed on the screen, where the same answers can be changed further down; paper shows it open. */
function AllAnswers({ sheet, answers }: { sheet: GuideSheet; answers: AnswerText[] }) {
  const { result } = sheet.words
  return (
    <details class="all-answers">
      <summary>{result.answers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{result.question}</th>
            <th scope="col">{result.answer}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ question, answers: given }) => (
            <tr>
              <th scope="row">{question}</th>
              <td>{given.join('; ') || result.notAnswered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
