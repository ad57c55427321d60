import { countries } from '#i18n/language.ts'
import { href, type RouteName } from '#routes'
import { PreferenceChoice } from '#ui/preference-choice/preference-choice.tsx'
import type { View } from '#ui/view.ts'

const links = ['about', 'aboutData', 'privacy', 'accessibility', 'evidence'] as const satisfies RouteName[]
const themes = ['auto', 'light', 'dark'] as const

/** Where the person changes country and colours, and reads what the site is. */
export function SiteFooter({ view }: { view: View }) {
  const { language, messages } = view
  const { country, footer, theme } = messages.frame
  return (
    <footer class="site-footer">
      <div class="site-footer-columns">
        <div class="stack">
          <p class="site-footer-promise">{footer.notReviewed}</p>
          <p class="quiet">{footer.notDoctor}</p>
        </div>
        <ul class="site-footer-links">
          {links.map((name) => (
            <li>
              <a class="ds-link" href={href(name, language)}>
                {footer[name]}
              </a>
            </li>
          ))}
        </ul>
        <div class="stack">
          <PreferenceChoice
            view={view}
            name="country"
            legend={country.label}
            options={countries.map((one) => ({
              value: one,
              label: country[one],
              isChosen: view.country === one,
            }))}
          />
          <PreferenceChoice
            view={view}
            name="theme"
            legend={theme.label}
            options={themes.map((one) => ({ value: one, label: theme[one], isChosen: view.theme === one }))}
          />
        </div>
      </div>
    </footer>
  )
}
