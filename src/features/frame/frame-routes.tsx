import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { isCountry } from '#i18n/language.ts'
import { href, type Language, languages, plainRoutes } from '#routes'
import { sendProblem } from './errors.tsx'
import { HomePage } from './pages/home-page.tsx'
import { onGet, onPost, readForm, sendPage, type Web, type WebContext, type WebEnv } from './web.ts'

export type FrameDeps = { isSecure: boolean }

/** Home, language, country and colours. */
export function frameRoutes(deps: FrameDeps): Web {
  const web = new Hono<WebEnv>()
  web.get(plainRoutes.root, (c) => {
    c.header('vary', 'accept-language')
    return c.redirect(href('home', preferredLanguage(c.req.header('accept-language') ?? '')), 302)
  })
  onGet(web, 'home', (c, view) => sendPage(c, <HomePage view={view} />, { keepSeconds: 3600 }))
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
export const ownPath = (text: string | undefined): string | undefined =>
  text !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : undefined

/** The first of our languages that the browser lists; Swedish readers get Danish's neighbour, everyone else English. */
export function preferredLanguage(header: string): Language {
  for (const part of header.toLowerCase().split(',')) {
    const tag = part.trim().slice(0, 2)
    if (tag === 'no' || tag === 'nn') return 'nb'
    const found = languages.find((language) => language === tag)
    if (found) return found
  }
  return header.trim() === '' ? 'da' : 'en'
}
