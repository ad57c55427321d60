import { type FinderView, sortsFor } from '#features/clinics/finder-view.ts'

/** The orders of the list, and in words what the present one means. Open on wide screens, behind a button on a phone. */
export function SortLinks({ finder }: { finder: FinderView }) {
  const { view, state, linkTo } = finder
  const { sort } = view.messages.finder
  const current = sortsFor(finder).includes(state.sort) ? state.sort : 'best'
  const hasCentre = sortsFor(finder).includes('distance')
  const note =
    current === 'distance' ? undefined : current === 'best' ? sort.bestNote(hasCentre) : sort[`${current}Note`]
  return (
    <details class="finder-sort">
      <summary>
        <span>
          <span class="visually-hidden">{sort.label}: </span>
          {sort[current]}
        </span>
      </summary>
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
    </details>
  )
}
