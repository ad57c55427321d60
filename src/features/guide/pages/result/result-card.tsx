import type { Child } from 'hono/jsx'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { FilledText } from './filled-text.tsx'
import { LevelIcon } from './level-icon.tsx'
import type { LevelLook } from './level-look.ts'
import { PhoneList } from './phone-list.tsx'
import type { ResultView } from './result-view.ts'

type LevelCardProps = { look: LevelLook; title: string; children?: Child }

/** How urgent it is: word, icon, edge and colour of one table, and the word is part of the heading, so that it is heard too. */
export function LevelCard({ look, title, children }: LevelCardProps) {
  return (
    <section class="level-card" data-level={look.level} data-color={look.colour}>
      <LevelIcon shape={look.shape} />
      <h1 id="guide-heading" tabindex={-1}>
        <span class="level-word">{look.word}</span> <span class="level-title">{title}</span>
      </h1>
      {children}
    </section>
  )
}

/** The answer: how urgent, when and whom, and at the two top levels the numbers; at the highest before anything else. */
export function ResultCard({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const isHighest = view.look.level === 5
  const numbers = view.numbers.map((targets) => <PhoneList ring={sheet.words.result.ring} targets={targets} />)
  return (
    <LevelCard look={view.look} title={view.title}>
      {isHighest && numbers}
      <WhenAndWhom sheet={sheet} view={view} />
      {!isHighest && numbers}
    </LevelCard>
  )
}

function WhenAndWhom({ sheet, view }: { sheet: GuideSheet; view: ResultView }) {
  const { when, whom } = sheet.words.result
  return (
    <dl class="level-facts">
      <div>
        <dt>{when}</dt>
        <dd>{view.when}</dd>
      </div>
      <div>
        <dt>{whom}</dt>
        {view.whom.map((pieces) => (
          <dd>
            <FilledText pieces={pieces} />
          </dd>
        ))}
      </div>
    </dl>
  )
}
