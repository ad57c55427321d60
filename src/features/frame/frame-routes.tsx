import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { isCountry } from '#i18n/language.ts'
import { href, type Language, languages, plainRoutes } from '#routes'
import { sendProblem } from './errors.tsx'
import { type HomeGuides, type HomeLibrary, homeArticles, homeGuide } from './home-articles.ts'
import { ComponentsPage } from './pages/components-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { TextPage, textPages } from './pages/text-page.tsx'
import { onGet, onPost, readForm, sendPage, type Web, type WebContext, type WebEnv } from './web.ts'

export type FrameDeps = {
  isSecure: boolean
  isProduction: boolean
  isCountingSearches: boolean
  library: HomeLibrary
  guides: HomeGuides
}

/** Short addresses that the law, or habit, expects for the accessibility statement. */
const statementAddresses: Record<string, Language> = {
  '/tilgaengelighed': 'da',
  '/was': 'da',
  '/tilgjengelighet': 'nb',
  '/accessibility': 'en',
}

/** Home, language, country and colours, and the pages about the site itself. */
export function frameRoutes(deps: FrameDeps): Web {
  const web = new Hono<WebEnv>()
  web.get(plainRoutes.root, (c) => {
    c.header('vary', 'accept-language')
    return c.redirect(href('home', preferredLanguage(c.req.header('accept-language') ?? '')), 302)
  })
  onGet(web, 'home', (c, view) =>
    sendPage(
      c,
      <HomePage
        view={view}
        articles={homeArticles(deps.library, view.language)}
        guidePath={homeGuide(deps.guides, view.language)}
      />,
      { keepSeconds: 3600 },
    ),
  )
  for (const name of textPages)
    onGet(web, name, (c, view) =>
      sendPage(c, <TextPage view={view} name={name} isCounting={deps.isCountingSearches} />, { keepSeconds: 3600 }),
    )
  for (const [path, language] of Object.entries(statementAddresses))
    web.get(path, (c) => c.redirect(href('accessibility', language), 302))
  if (!deps.isProduction) web.get(plainRoutes.components, (c) => sendPage(c, <ComponentsPage view={c.get('view')} />))
  onPost(web, 'country', (c) => keepPreference(c, deps, 'country', (value) => isCountry(value)))
  onPost(web, 'theme', (c) => keepPreference(c, deps, 'theme', (value) => ['light', 'dark', 'auto'].includes(value)))
  return web
}

/** Stores a preference in a cookie and goes back to the page it was asked on. */
async function keepPreference(
  c: WebContext,
  deps: FrameDeps,
  name: string,
  isValid: (value: string) => boolean,
): Promise<Response> {
  const form = await readForm(c)
  const value = form?.[name] ?? ''
  if (!form || !isValid(value)) return sendProblem(c, 'bad-request')
  if (getCookie(c, name) !== value) {
    const secure = deps.isSecure ? '; Secure' : ''
    const age = value === 'auto' ? 0 : 31_536_000
    c.header('set-cookie', `${name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`)
  }
  return c.redirect(ownPath(form.back) ?? href('home', c.get('view').language), 303)
}

/** A path of this site, or nothing: `//host` and `/\host` lead elsewhere. */
const ownPath = (text: string | undefined): string | undefined =>
  text !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : undefined

/** The first of our languages that the browser lists; Swedish readers get Danish's neighbour, everyone else English. */
function preferredLanguage(header: string): Language {
  for (const part of header.toLowerCase().split(',')) {
    const tag = part.trim().slice(0, 2)
    if (tag === 'no' || tag === 'nn') return 'nb'
    const found = languages.find((language) => language === tag)
    if (found) return found
  }
  return header.trim() === '' ? 'da' : 'en'
}
