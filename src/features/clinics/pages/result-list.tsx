import type { FinderResults } from '#features/clinics/finder-queries.ts'
import type { FinderView } from '#features/clinics/finder-view.ts'
import { href } from '#routes'
import { ClinicCard } from './clinic-card.tsx'
import { PageLinks } from './page-links.tsx'

/** The clinics of this page, each with a box to choose it for comparing. */
export function ResultList({ finder, results }: { finder: FinderView; results: FinderResults }) {
  const { view } = finder
  const { compareBar } = view.messages.finder
  return (
    <>
      <form class="compare-form" action={href('compare', view.language)} method="get" data-full={compareBar.full}>
        <ol class="clinic-list">
          {results.found.map((found) => (
            <ClinicCard finder={finder} found={found} />
          ))}
        </ol>
        <p class="compare-bar">
          <button class="ds-button" data-variant="secondary" type="submit">
            {compareBar.submit}
          </button>
          <span class="quiet small" role="status">
            {compareBar.hint}
          </span>
        </p>
      </form>
      <PageLinks finder={finder} count={results.pageCount} />
    </>
  )
}
