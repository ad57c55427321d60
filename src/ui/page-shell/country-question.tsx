import { countries } from '#i18n/language.ts'
import { PreferenceChoice } from '#ui/preference-choice/preference-choice.tsx'
import type { View } from '#ui/view.ts'

/** Where the language does not tell the country, asks once; until then pages show both countries' numbers. */
export function CountryQuestion({ view }: { view: View }) {
  if (view.country !== undefined) return null
  const { country } = view.messages.frame
  return (
    <aside class="country-question" aria-label={country.label}>
      <PreferenceChoice
        view={view}
        name="country"
        legend={country.question}
        options={countries.map((one) => ({ value: one, label: country[one], isChosen: false }))}
      />
    </aside>
  )
}
