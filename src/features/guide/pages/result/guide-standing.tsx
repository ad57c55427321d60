import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { href } from '#routes'
import { filled } from './slots.ts'

/** Says on every page of the guide that it is a demonstration, or who answers for it. */
export function GuideStanding({ sheet }: { sheet: GuideSheet }) {
  const { result } = sheet.words
  return (
    <p class="guide-standing" role="note">
      {sheet.responsible === undefined ? result.demonstration : filled(result.responsible, { name: sheet.responsible })}
    </p>
  )
}

/** Who answers for the rules, or that nobody has reviewed them, and where to read more. */
export function GuideReview({ sheet }: { sheet: GuideSheet }) {
  const { result } = sheet.words
  return (
    <p class="guide-review">
      {sheet.responsible === undefined ? result.notReviewed : filled(result.responsible, { name: sheet.responsible })}{' '}
      <a class="ds-link" href={href('about', sheet.language)}>
        {result.about}
      </a>
    </p>
  )
}
