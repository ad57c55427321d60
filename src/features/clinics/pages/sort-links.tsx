import { type FinderView, sortsFor } from '#features/clinics/finder-view.ts'

/** The orders of the list, and in words what the present one means. */
export function SortLinks({ finder }: { finder: FinderView }) {
  const { view, state, linkTo } = finder
  const { sort } = view.messages.finder
  const current = sortsFor(finder).includes(state.sort) ? state.sort : 'best'
  const note = current === 'distance' ? undefined : sort[`${current}Note`]
  return (
    <nav class="sort-links" aria-label={sort.label}>
      <ul class="cluster">
        {sortsFor(finder).map((key) => (
          <li>
            <a class="chip" href={linkTo({ sort: key })} aria-current={key === current ? 'true' : undefined}>
              {sort[key]}
            </a>
          </li>
        ))}
      </ul>
      {note && <p class="quiet small">{note}</p>}
    </nav>
  )
}
