import type { RequestFault } from '#platform/http/request-checks.ts'
import { ErrorPage } from './pages/error-page.tsx'
import { sendPage, type WebContext } from './web.ts'

type Kind = 'not-found' | 'bad-request' | 'forbidden' | 'too-large' | 'too-many' | 'server' | 'unavailable'
const statusOf = {
  'not-found': 404,
  'bad-request': 400,
  forbidden: 403,
  'too-large': 413,
  'too-many': 429,
  server: 500,
  unavailable: 503,
} as const

/** One place turns a problem into a page, or into problem JSON (RFC 9457) for whoever asked for JSON. */
export function sendProblem(
  c: WebContext,
  kind: Kind,
  options: { retryAfterSeconds?: number; code?: string } = {},
): Response {
  const view = c.get('view')
  const { errors } = view.messages.frame
  const status = statusOf[kind]
  const [title, text] = {
    'not-found': [errors.notFoundTitle, errors.notFoundText],
    'bad-request': [errors.badRequestTitle, errors.badRequestText],
    'too-large': [errors.badRequestTitle, errors.badRequestText],
    forbidden: [errors.forbiddenTitle, errors.forbiddenText],
    'too-many': [errors.tooManyTitle, errors.tooManyText(options.retryAfterSeconds ?? 60)],
    server: [errors.title, errors.serverText],
    unavailable: [errors.title, errors.serverText],
  }[kind] as [string, string]
  const headers: Record<string, string> = options.retryAfterSeconds
    ? { 'retry-after': String(options.retryAfterSeconds) }
    : {}
  if (wantsJson(c)) {
    const problem = {
      type: 'about:blank',
      title,
      status,
      detail: text,
      code: options.code ?? kind,
      requestId: c.get('requestId'),
    }
    return c.body(JSON.stringify(problem), status, {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    })
  }
  const requestId = kind === 'server' ? { requestId: c.get('requestId') } : {}
  return sendPage(c, <ErrorPage view={view} title={title} text={text} {...requestId} />, { status, headers })
}

export const kindOfFault = (fault: RequestFault): Kind =>
  fault === 'foreign-origin' ? 'forbidden' : fault === 'body-too-large' ? 'too-large' : 'bad-request'

const wantsJson = (c: WebContext) => {
  const accept = c.req.header('accept') ?? ''
  return /application\/(problem\+)?json/.test(accept) && !accept.includes('text/html')
}
