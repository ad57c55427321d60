import type { Outcome } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import type { PhoneTarget } from '#ui/phone-link/phone-link.tsx'
import { LevelIcon } from './result/level-icon.tsx'
import { lookOf } from './result/level-look.ts'
import { PhoneList } from './result/phone-list.tsx'
import { plainText } from './result/slots.ts'

/** What the answers so far mean already, above the questions that are left: word, icon, numbers, and the way to the advice. */
export function SoFarCard({ sheet, outcome }: { sheet: GuideSheet; outcome: Outcome<string> }) {
  const { flow } = sheet.words
  const { word, colour, shape } = lookOf(sheet.words, outcome.level)
  return (
    <section class="so-far" data-level={outcome.level} data-color={colour} aria-labelledby="so-far-title">
      <LevelIcon shape={shape} />
      <h2 id="so-far-title">
        <span class="so-far-word">{word}</span> {plainText(sheet, outcome.care.title)}
      </h2>
      <Numbers sheet={sheet} targets={sheet.numbers[outcome.level === 5 ? 'emergency' : 'doctor-now']} />
      {!outcome.isComplete && <p>{flow.goOn}</p>}
      <button
        class="ds-button"
        data-variant={outcome.level === 5 ? 'secondary' : undefined}
        type="submit"
        name="go"
        value="result"
      >
        {flow.seeAdvice}
      </button>
    </section>
  )
}

/** Danish regions have a number each: too many to stand above a question. */
const numbersInSight = 2

function Numbers({ sheet, targets }: { sheet: GuideSheet; targets: PhoneTarget[] }) {
  const { flow, result } = sheet.words
  if (targets.length <= numbersInSight) return <PhoneList ring={result.ring} targets={targets} />
  return (
    <details class="so-far-numbers">
      <summary>{flow.showNumbers}</summary>
      <PhoneList ring={result.ring} targets={targets} />
    </details>
  )
}
