import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { keepHeader } from '#platform/http/page-cache.ts'
import { hasForbiddenCharacter } from '#platform/http/request-checks.ts'
import { type Language, languages, localisedRoutes, type RouteName } from '#routes'
import type { View } from '#ui/view.ts'

export type WebEnv = { Bindings: Partial<HttpBindings>; Variables: { view: View; requestId: string; network: string } }
export type Web = Hono<WebEnv>
export type WebContext = Context<WebEnv>
type Handler = (c: WebContext, view: View) => Response | Promise<Response>

/** Registers a page at its address in each language. */
export function onGet(web: Web, name: RouteName, handler: Handler): void {
  for (const language of languages) web.get(localisedRoutes[name][language], (c) => handler(c, c.get('view')))
}

export function onPost(web: Web, name: RouteName, handler: Handler): void {
  for (const language of languages) web.post(localisedRoutes[name][language], (c) => handler(c, c.get('view')))
}

/** Sends a finished page. `keepSeconds` lets every node keep it whole; leave it out for anything personal. */
export function sendPage(
  c: WebContext,
  page: JSX.Element,
  options: {
    status?: 200 | 400 | 403 | 404 | 413 | 422 | 429 | 500 | 503
    keepSeconds?: number
    headers?: Record<string, string>
  } = {},
): Response {
  const { status = 200, keepSeconds = 0, headers = {} } = options
  const caching: Record<string, string> =
    keepSeconds > 0
      ? { 'cache-control': 'public, max-age=0, must-revalidate', [keepHeader]: String(keepSeconds) }
      : { 'cache-control': 'no-store' }
  return c.body(`<!doctype html>${page}`, status, {
    'content-type': 'text/html; charset=utf-8',
    ...caching,
    ...headers,
  })
}

/** The fields of a posted form: the last value of each name, in an object without a prototype. Undefined when it cannot be read. */
export async function readForm(c: WebContext): Promise<Record<string, string> | undefined> {
  const fields: Record<string, string> = Object.create(null)
  try {
    const form = await c.req.formData()
    for (const [name, value] of form.entries()) {
      if (typeof value !== 'string' || hasForbiddenCharacter(name) || hasForbiddenCharacter(value)) return undefined
      fields[name] = value
    }
    return fields
  } catch {
    return undefined
  }
}

/** The language an address belongs to: its first part. */
export function languageOfPath(path: string): Language | undefined {
  const first = path.split('/', 2)[1] ?? ''
  return languages.find((language) => language === first)
}
