import { languageWord } from '#features/clinics/clinic-words.ts'
import { defaultRadiusKm } from '#features/clinics/finder-input.ts'
import { type FinderView, without } from '#features/clinics/finder-view.ts'

/** Each chosen filter as a link that takes it away. */
export function ActiveFilters({ finder }: { finder: FinderView }) {
  const { view, state, linkTo } = finder
  const { filters } = view.messages.finder
  const chips = [
    ...state.filters.map((key) => ({
      label: filters.labels[key],
      href: linkTo({ filters: without(state.filters, key) }),
    })),
    ...state.languages.map((tag) => ({
      label: languageWord(tag, view),
      href: linkTo({ languages: state.languages.filter((one) => one !== tag) }),
    })),
    ...(state.radiusKm === defaultRadiusKm
      ? []
      : [
          {
            label: filters.radiusOption(view.formats.distance(state.radiusKm)),
            href: linkTo({ radiusKm: defaultRadiusKm }),
          },
        ]),
  ]
  if (chips.length === 0) return null
  return (
    <nav class="active-filters" aria-label={filters.active}>
      <ul class="cluster">
        {chips.map((chip) => (
          <li>
            <a class="chip" href={chip.href} aria-label={filters.remove(chip.label)}>
              {chip.label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a class="ds-link" href={linkTo({ filters: [], languages: [], radiusKm: defaultRadiusKm })}>
              {filters.clear}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
