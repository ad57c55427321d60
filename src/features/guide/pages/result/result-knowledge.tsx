import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { href } from '#routes'
import type { Known, ResultView } from './result-view.ts'

/** Levels 1 to 3 only: what may contribute, what may help and how sure that is, and what else it can be. */
export function ResultKnowledge({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const { result } = sheet.words
  return (
    <>
      {view.contributors.length > 0 && (
        <KnownList sheet={sheet} title={result.contributesTitle} known={view.contributors} />
      )}
      {view.helps.length > 0 && (
        <KnownList sheet={sheet} title={result.helpsTitle} lead={result.helpsLead} known={view.helps} />
      )}
      {isDoctorFirst(view) && <ResultDoors sheet={sheet} view={view} />}
      {view.lookAlikes.length > 0 && (
        <details class="result-part result-other">
          <summary>{result.lookAlikesTitle}</summary>
          <p>{result.lookAlikesLead}</p>
          <ul class="result-look-alikes">
            {view.lookAlikes.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type KnownListProps = { sheet: GuideSheet; title: string; lead?: string; known: Known[] }

function KnownList({ sheet, title, lead, known }: KnownListProps) {
  return (
    <section class={lead ? 'result-part result-helps' : 'result-part'}>
      <h2>{title}</h2>
      {lead && <p class="result-lead">{lead}</p>}
      <ul class="known-list">
        {known.map((one) => (
          <li>
            <span>{one.text}</span> <GradeChip sheet={sheet} known={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How sure it is; leads to the evidence record where there is one. */
function GradeChip({ sheet, known: { grade, claim } }: { sheet: GuideSheet; known: Known }) {
  if (!grade) return null
  const name = <span class="visually-hidden">{sheet.words.result.grade} </span>
  return claim ? (
    <a class="evidence-chip" data-grade={grade} href={href('evidenceRecord', sheet.language, { id: claim })}>
      {name}
      {grade}
    </a>
  ) : (
    <span class="evidence-chip" data-grade={grade}>
      {name}
      {grade}
    </span>
  )
}

/** Where a doctor should look at it, the other ways on come last; where not, they are what to do. */
export const isDoctorFirst = ({ look }: ResultView): boolean => look.level >= 3

/** The ways on that the deciding rules allow; the one that the advice names stands out, and comes first. */
export function ResultDoors({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const { findPhysiotherapist, stretchNow } = sheet.words.result
  if (!view.mayFindPhysiotherapist && !view.mayStretch) return null
  const { level } = view.look
  const find = view.mayFindPhysiotherapist && (
    <a class="ds-button" data-variant={level === 2 ? undefined : 'secondary'} href={href('find', sheet.language)}>
      {findPhysiotherapist}
    </a>
  )
  const stretch = view.mayStretch && (
    <a class="ds-button" data-variant={level === 1 ? undefined : 'secondary'} href={href('crampNow', sheet.language)}>
      {stretchNow}
    </a>
  )
  return <p class="result-doors">{level === 2 ? [find, stretch] : [stretch, find]}</p>
}
