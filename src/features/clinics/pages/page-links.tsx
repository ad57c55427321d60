import type { FinderView } from '#features/clinics/finder-view.ts'

/** First, last, and the neighbours of the present page; 0 stands for a gap. */
function pagesToShow(page: number, count: number): number[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, count])]
    .filter((one) => one >= 1 && one <= count)
    .sort((a, b) => a - b)
  return wanted.flatMap((one, at) => (at > 0 && one - (wanted[at - 1] ?? 0) > 1 ? [0, one] : [one]))
}

/** A link for each page, with the neighbours named for robots and readers. */
export function PageLinks({ finder, count }: { finder: FinderView; count: number }) {
  const { view, state, linkTo } = finder
  const { pages } = view.messages.finder
  if (count <= 1) return null
  return (
    <nav class="page-links" aria-label={pages.label}>
      <ul class="cluster">
        {state.page > 1 && (
          <li>
            <a class="chip" rel="prev" href={linkTo({ page: state.page - 1 })}>
              {pages.previous}
            </a>
          </li>
        )}
        {pagesToShow(state.page, count).map((page) => (
          <li>
            {page === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                class="chip"
                href={linkTo({ page })}
                aria-label={pages.page(view.formats.number(page))}
                aria-current={page === state.page ? 'page' : undefined}
              >
                {view.formats.number(page)}
              </a>
            )}
          </li>
        ))}
        {state.page < count && (
          <li>
            <a class="chip" rel="next" href={linkTo({ page: state.page + 1 })}>
              {pages.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
