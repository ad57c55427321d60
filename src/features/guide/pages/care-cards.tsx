import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { formatsOf } from '#i18n/formats.ts'
import { CareLevel } from './cards/care-level.tsx'
import { GuideReview } from './result/guide-standing.tsx'
import { levels, lookOf } from './result/level-look.ts'
import { filled } from './result/slots.ts'

/** Every level with all its signs, the most urgent first: the guide for those who do not, or may not, have it computed. */
export function CareCards({ sheet }: { sheet: GuideSheet }) {
  const { cards } = sheet.words
  return (
    <div class="care-cards">
      <h1>{cards.title}</h1>
      <p class="lead">{cards.lead}</p>
      <nav class="care-contents no-print" aria-label={cards.contents}>
        <ul>
          {levels.map((level) => (
            <li>
              <a class="ds-link" href={`#level-${level}`}>
                {lookOf(sheet.words, level).word}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {levels.map((level) => (
        <CareLevel sheet={sheet} level={level} />
      ))}
      <p class="lead">{cards.else}</p>
      <p class="guide-review">
        {filled(cards.checkedUntil, { date: formatsOf(sheet.language).date(sheet.validUntil) })}
      </p>
      <GuideReview sheet={sheet} />
    </div>
  )
}
