import type { Answers } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { questionCount } from '#features/guide/guide-step.ts'
import { href } from '#routes'
import { GuideForm } from './guide-form.tsx'
import { GuideReview, GuideStanding } from './result/guide-standing.tsx'
import { filled } from './result/slots.ts'

/** What the guide is and is not, where the answers stay, and the way in. */
export function GuideStart({ sheet, carried }: { sheet: GuideSheet; carried: Answers }) {
  const { start } = sheet.words
  const count = String(questionCount(sheet.guide))
  return (
    <GuideForm sheet={sheet} screen="start" carried={carried}>
      <p class="guide-eyebrow">{sheet.guide.title}</p>
      <h1 id="guide-heading" tabindex={-1}>
        {start.title}
      </h1>
      <p class="lead">{start.lead}</p>
      <ul class="guide-facts">
        {start.facts.map((fact) => (
          <li>{filled(fact, { count })}</li>
        ))}
      </ul>
      <p class="guide-buttons">
        <button class="ds-button guide-next" type="submit" name="go" value="start">
          {start.begin}
        </button>
      </p>
      <GuideStanding sheet={sheet} />
      <p>
        <a
          class="ds-link guide-link"
          href={href('guideSigns', sheet.language, { guide: sheet.guide.slug[sheet.language] })}
        >
          {start.signs}
        </a>
      </p>
      <section class="guide-privacy">
        <h2>{start.privacyTitle}</h2>
        <p>{start.privacy}</p>
      </section>
      <GuideReview sheet={sheet} />
    </GuideForm>
  )
}
