import { href } from '#routes'
import type { View } from '#ui/view.ts'

type PreferenceChoiceProps = {
  view: View
  /** The route that keeps the cookie, and the name of its field. */
  name: 'country' | 'theme'
  legend: string
  options: { value: string; label: string; isChosen: boolean }[]
}

/** A few buttons in a form that works without script: each sends its choice and comes back to this page. */
export function PreferenceChoice({ view, name, legend, options }: PreferenceChoiceProps) {
  return (
    <form method="post" action={href(name, view.language)}>
      <input type="hidden" name="back" value={view.path} />
      <fieldset class="choice">
        <legend>{legend}</legend>
        {options.map(({ value, label, isChosen }) => (
          <button type="submit" name={name} value={value} aria-pressed={isChosen ? 'true' : 'false'}>
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
