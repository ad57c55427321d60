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
    <svg viewBox="0 0 32 32" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path class="site-mark-road" d="M11 5v15q0 6 6 6h8.5" stroke-width="10" />
      <path class="site-mark-line" d="M11 4.5v15.5q0 6 6 6h9" stroke-width="1.8" stroke-dasharray="3.6 3.4" />
    </svg>
  )
}

function SiteSearch({ view }: { view: View }) {
  const { search } = view.messages.frame
  return (
    <search class="site-search">
      <form action={href('search', view.language)} method="get">
        <label class="visually-hidden" for="site-search">
          {search.label}
        </label>
        <input
          class="ds-input"
          id="site-search"
          name="q"
          type="search"
          maxlength={200}
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
