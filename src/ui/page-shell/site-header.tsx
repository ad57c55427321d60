import { languageName } from '#i18n/language.ts'
import { href, type Language, languages, type RouteName } from '#routes'
import type { View } from '#ui/view.ts'

const doors = ['crampNow', 'articles', 'find'] as const satisfies RouteName[]

/** Name, doors, search, languages. The language switch keeps the place where the page exists in that language. */
export function SiteHeader({ view, alternates }: { view: View; alternates: Partial<Record<Language, string>> }) {
  const { language, messages } = view
  const { frame } = messages
  return (
    <header class="site-header" data-color-scheme="dark">
      {view.isDemo && <p class="demo-note">{frame.demo}</p>}
      <div class="site-header-row">
        <a class="site-name" href={href('home', language)}>
          <SiteMark />
          {frame.siteName}
        </a>
        <nav class="site-doors" aria-label={frame.mainNavigation}>
          <ul>
            {doors.map((door) => (
              <li>
                <a href={href(door, language)} aria-current={currentOf(view.path, href(door, language))}>
                  {frame.nav[door]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SiteSearch view={view} />
        <nav class="site-languages" aria-label={frame.language}>
          <ul>
            {languages.map((one) => (
              <li>
                <a
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

/** A leg and a foot as a road with its middle line. */
function SiteMark() {
  return (
    <svg viewBox="4.5 0 27 32" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path
        class="site-mark-road"
        d="M8.5 5.5a4.5 4.5 0 0 1 9 0v9.5c0 2.3 1 3.6 2.9 4.4l6.6 2.7c2.5 1 4 2.4 4 4.6 0 2.2-1.4 3.3-3.4 3.3H9.7c-3 0-4.7-1.7-4.7-4.2 0-3.3 3.5-5 3.5-9.3z"
      />
      <path class="site-mark-line" d="M13 6v10c0 6 1.5 9.2 7 9.6h6.5" stroke-width="1.8" stroke-dasharray="3.4 3.5" />
    </svg>
  )
}

function SiteSearch({ view }: { view: View }) {
  const { search } = view.messages.frame
  return (
    <search class="site-search">
      <form action={href('search', view.language)} method="get" data-suggest={href('searchSuggestions', view.language)}>
        <label class="visually-hidden" for="site-search">
          {search.label}
        </label>
        <input
          class="ds-input"
          id="site-search"
          name="q"
          type="search"
          maxlength={1000}
          autocomplete="off"
          enterkeyhint="search"
          aria-keyshortcuts="/ Control+K"
        />
        <button class="ds-button" type="submit">
          {search.button}
        </button>
      </form>
    </search>
  )
}

/** `page` on the page itself, `true` on the pages below it. */
function currentOf(path: string, door: string): 'page' | 'true' | undefined {
  const [place] = path.split('?', 1)
  if (place === door) return 'page'
  return place?.startsWith(`${door}/`) ? 'true' : undefined
}
