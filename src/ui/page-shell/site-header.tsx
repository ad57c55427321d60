import { languageName } from '#i18n/language.ts'
import { href, type Language, languages } from '#routes'
import type { View } from '#ui/view.ts'

/** Name, search, doors, languages. The language switch keeps the place where the page exists in that language. */
export function SiteHeader({ view, alternates }: { view: View; alternates: Partial<Record<Language, string>> }) {
  const { language, messages } = view
  const { frame } = messages
  return (
    <header class="site-header">
      {view.isDemo && <p class="demo-note">{frame.demo}</p>}
      <div class="site-header-row">
        <a class="site-name" href={href('home', language)}>
          {frame.siteName}
        </a>
        <form class="site-search" role="search" action={href('search', language)} method="get">
          <label class="visually-hidden" for="site-search">
            {frame.search.label}
          </label>
          <input
            class="ds-input"
            id="site-search"
            name="q"
            type="search"
            maxlength={200}
            autocomplete="off"
            enterkeyhint="search"
          />
          <button class="ds-button" type="submit">
            {frame.search.button}
          </button>
        </form>
        <nav aria-label={frame.mainNavigation}>
          <ul>
            <li>
              <a class="ds-link" href={href('crampNow', language)}>
                {frame.nav.crampNow}
              </a>
            </li>
            <li>
              <a class="ds-link" href={href('articles', language)}>
                {frame.nav.articles}
              </a>
            </li>
            <li>
              <a class="ds-link" href={href('find', language)}>
                {frame.nav.find}
              </a>
            </li>
          </ul>
        </nav>
        <nav aria-label={frame.language}>
          <ul>
            {languages.map((one) => (
              <li>
                <a
                  class="ds-link"
                  href={alternates[one] ?? href('home', one)}
                  lang={one}
                  hreflang={one}
                  aria-current={one === language ? 'true' : undefined}
                >
                  {languageName[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
