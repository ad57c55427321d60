import type { FinderFault } from '#features/clinics/finder-input.ts'
import type { FinderView } from '#features/clinics/finder-view.ts'
import { href } from '#routes'

export const finderFormId = 'finder'

/** The two boxes. Filters and sorting elsewhere on the page belong to this form too. */
export function FinderForm({ finder, target = 'find' }: { finder: FinderView; target?: 'find' | 'findMap' }) {
  const { view, state, faults } = finder
  const { form } = view.messages.finder
  const point = state.near ?? state.at
  const isShort = finder.results !== undefined || state.what !== '' || state.where !== ''
  return (
    <search aria-label={form.label}>
      <form
        class={isShort ? 'finder-form finder-form-short' : 'finder-form'}
        id={finderFormId}
        action={href(target, view.language)}
        method="get"
      >
        <TextField finder={finder} field="what" label={form.what} hint={isShort ? undefined : form.whatHint} />
        <TextField finder={finder} field="where" label={form.where} hint={isShort ? undefined : form.whereHint} />
        <button class="ds-button" data-variant="primary" type="submit">
          {form.submit}
        </button>
        {state.place !== '' && <input type="hidden" name="place" value={state.place} />}
        {state.sort !== 'best' && <input type="hidden" name="sort" value={state.sort} />}
        {point && state.where === '' && (
          <input type="hidden" name={state.near ? 'near' : 'at'} value={`${point.latitude},${point.longitude}`} />
        )}
        <div class="finder-near">
          <button
            class="ds-button"
            data-variant="tertiary"
            type="button"
            id="near-me"
            hidden
            data-failed={form.nearFailed}
          >
            {form.nearMe}
          </button>
          <p class="quiet small" id="near-note" role="status" hidden>
            {isShort ? '' : form.nearNote}
          </p>
          {!isShort && (
            <noscript>
              <p class="quiet small">{form.nearWithoutScript}</p>
            </noscript>
          )}
        </div>
        {faults.some((fault) => fault.field === 'near') && (
          <p class="ds-validation-message">{view.messages.finder.faults.near}</p>
        )}
      </form>
    </search>
  )
}

type FieldProps = { finder: FinderView; field: 'what' | 'where'; label: string; hint: string | undefined }

function TextField({ finder, field, label, hint }: FieldProps) {
  const { view, state, faults } = finder
  const fault = faults.find((one) => one.field === field)
  const described = [hint && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ')
  return (
    <div class="ds-field">
      <label class="ds-label" for={field}>
        {label}
      </label>
      {hint && (
        <p data-field="description" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <input
        class="ds-input"
        id={field}
        name={field}
        type="text"
        value={state[field]}
        autocomplete={field === 'where' ? 'address-level2' : 'off'}
        autocapitalize="off"
        enterkeyhint="search"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={fault ? 'true' : undefined}
      />
      {fault && (
        <p class="ds-validation-message" id={`${field}-fault`}>
          {faultText(fault, view)}
        </p>
      )}
    </div>
  )
}

function faultText(fault: FinderFault, view: FinderView['view']): string {
  const { faults } = view.messages.finder
  if (fault.field === 'near') return faults.near
  return fault.field === 'what' ? faults.tooLongWhat : faults.tooLongWhere
}

/** What is wrong, first on the page, with links to the boxes. */
export function FinderFaults({ finder }: { finder: FinderView }) {
  const { faults, view } = finder
  if (faults.length === 0) return null
  return (
    <section class="ds-error-summary" tabindex={-1} aria-labelledby="faults-title">
      <h2 class="ds-heading" data-size="xs" id="faults-title">
        {view.messages.finder.faults.title}
      </h2>
      <ul>
        {faults.map((fault) => (
          <li>
            <a class="ds-link" href={`#${fault.field === 'near' ? 'where' : fault.field}`}>
              {faultText(fault, view)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
