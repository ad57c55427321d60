import { href } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'
import type { View } from '#ui/view.ts'

/** An empty result offers the next step. */
export function NothingFound({ view }: { view: View }) {
  const words = view.messages.search
  return (
    <section class="empty-state" aria-labelledby="none">
      <Drawing name="empty" />
      <h2 id="none">{words.noneTitle}</h2>
      <p role="status">
        {words.noneText}{' '}
        <a class="ds-link" href={href('articles', view.language)}>
          {words.allArticles}
        </a>
      </p>
    </section>
  )
}
