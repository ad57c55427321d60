import { filterKeys } from '#core/clinic-index/clinic-query.ts'
import { languageWord } from '#features/clinics/clinic-words.ts'
import { defaultRadiusKm, radiusChoices } from '#features/clinics/finder-input.ts'
import { type FinderView, sortsFor } from '#features/clinics/finder-view.ts'
import { countries } from '#i18n/language.ts'
import { finderFormId } from './finder-form.tsx'

const shownLanguages = 8

/** Everything that narrows the list, beside it; what was chosen also stands above the list. The fields belong to the form with the two boxes. */
export function FinderFilters({ finder }: { finder: FinderView }) {
  const { view, state, results } = finder
  const { filters } = view.messages.finder
  const chosen = state.filters.length + state.languages.length
  return (
    <details class="finder-filters">
      <summary>
        {filters.title}
        {chosen > 0 && ` (${view.formats.number(chosen)})`}
      </summary>
      <div class="finder-filters-body">
        <fieldset class="ds-fieldset">
          <legend>{filters.offers}</legend>
          {filterKeys.map((key) => (
            <Checkbox
              name="f"
              value={key}
              label={filters.labels[key]}
              count={results && view.formats.number(results.hits.counts[key])}
              isChecked={state.filters.includes(key)}
            />
          ))}
        </fieldset>
        <LanguageChoice finder={finder} />
        {sortsFor(finder).includes('distance') && <RadiusChoice finder={finder} />}
        {finder.question.place.kind === 'anywhere' && <CountryChoice finder={finder} />}
        <p class="quiet small">{filters.onlyStated}</p>
        <button class="ds-button" data-variant="secondary" type="submit" form={finderFormId}>
          {filters.apply}
        </button>
      </div>
    </details>
  )
}

type CheckboxProps = { name: string; value: string; label: string; count: string | undefined; isChecked: boolean }

function Checkbox({ name, value, label, count, isChecked }: CheckboxProps) {
  const id = `${name}-${value}`
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        form={finderFormId}
        checked={isChecked}
      />
      <label for={id}>
        {label} {count !== undefined && <span class="quiet">({count})</span>}
      </label>
    </div>
  )
}

/** The commonest languages among what was found, and those already chosen. */
function LanguageChoice({ finder }: { finder: FinderView }) {
  const { view, state, results } = finder
  const counted = results?.hits.languageCounts ?? []
  const tags = [...new Set([...state.languages, ...counted.slice(0, shownLanguages).map((one) => one.language)])]
  if (tags.length === 0) return null
  return (
    <fieldset class="ds-fieldset">
      <legend>{view.messages.finder.filters.languages}</legend>
      {tags.map((tag) => (
        <Checkbox
          name="lang"
          value={tag}
          label={languageWord(tag, view)}
          count={view.formats.number(counted.find((one) => one.language === tag)?.count ?? 0)}
          isChecked={state.languages.includes(tag)}
        />
      ))}
    </fieldset>
  )
}

function RadiusChoice({ finder }: { finder: FinderView }) {
  const { view, state } = finder
  const { filters } = view.messages.finder
  return (
    <div class="ds-field">
      <label class="ds-label" for="radius">
        {filters.radius}
      </label>
      <select class="ds-input" id="radius" name="radius" form={finderFormId}>
        {radiusChoices.map((radiusKm) => (
          <option value={radiusKm === defaultRadiusKm ? '' : String(radiusKm)} selected={radiusKm === state.radiusKm}>
            {filters.radiusOption(view.formats.distance(radiusKm))}
          </option>
        ))}
      </select>
    </div>
  )
}

function CountryChoice({ finder }: { finder: FinderView }) {
  const { view, state, country } = finder
  const { filters, place } = view.messages.finder
  const chosen = state.country ?? country
  return (
    <div class="ds-field">
      <label class="ds-label" for="country">
        {filters.country}
      </label>
      <select class="ds-input" id="country" name="country" form={finderFormId}>
        {country === undefined && <option value="">{filters.bothCountries}</option>}
        {countries.map((one) => (
          <option value={one === country ? '' : one} selected={one === chosen}>
            {place.inCountry[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
