import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { lastResortOf } from './last-resort.ts'
import { lookWith } from './level-look.ts'
import { PhoneList } from './phone-list.tsx'
import { LevelCard } from './result-card.tsx'

/** Shown when anything about a result is broken: as urgent as the emergency number, and never blank. */
export function FallbackCard({ sheet }: { sheet: Partial<GuideSheet> | undefined }) {
  const { word, title, text, ring, numbers } = lastResortOf(sheet)
  return (
    <LevelCard look={lookWith(5, word)} title={title}>
      <PhoneList ring={ring} targets={numbers} />
      <p>{text}</p>
    </LevelCard>
  )
}
