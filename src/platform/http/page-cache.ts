import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Encoding, encode, encodingOf } from './content-encoding.ts'

type Entry = {
  status: number
  headers: [string, string][]
  body: Buffer
  etag: string
  expiresAt: number
  byEncoding: Map<Encoding, Buffer>
  bytes: number
}

/** A page says how long it may be kept with this response header (seconds); it never reaches the client. */
export const keepHeader = 'x-keep-seconds'

const perRequestHeaders = new Set(['x-request-id', keepHeader, 'content-length', 'date', 'connection'])

/**
 * Whole public pages, compressed, in memory. Answered at the `node:http` listener, before the framework.
 * A request with any cookie but the two preferences is never taken from or put into it.
 */
export type PageCache = {
  /** Answers from memory; false when the page is not there. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /**
   * Keeps what the framework rendered when it asked for that, and compresses it for this request. A page that was begun
   * in an earlier `edition` may show what has changed since: it is sent, but not kept.
   */
  keep(request: Request, response: Response, edition?: number): Promise<Response>
  clear(): void
  /** Grows with each `clear`. */
  readonly edition: number
  readonly size: number
}

export function createPageCache(options: { maxBytes: number; now(): number; requestId(): string }): PageCache {
  const entries = new Map<string, Entry>()
  let bytes = 0
  let edition = 0

  function drop(key: string): void {
    const entry = entries.get(key)
    if (!entry) return
    bytes -= entry.bytes
    entries.delete(key)
  }

  function find(key: string): Entry | undefined {
    const entry = entries.get(key)
    if (!entry) return undefined
    if (entry.expiresAt <= options.now()) {
      drop(key)
      return undefined
    }
    entries.delete(key) // moves it to the young end
    entries.set(key, entry)
    return entry
  }

  function makeRoom(): void {
    for (const key of entries.keys()) {
      if (bytes <= options.maxBytes) return
      drop(key)
    }
  }

  async function bodyOf(key: string, entry: Entry, encoding: Encoding): Promise<Buffer> {
    const known = entry.byEncoding.get(encoding)
    if (known) return known
    const encoded = await encode(entry.body, encoding)
    if (entry.byEncoding.has(encoding)) return encoded // another request was faster
    entry.byEncoding.set(encoding, encoded)
    entry.bytes += encoded.byteLength
    if (entries.get(key) === entry) {
      bytes += encoded.byteLength
      makeRoom()
    }
    return encoded
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    { entry, encoding, body }: { entry: Entry; encoding: Encoding; body: Buffer },
  ): void {
    const etag = etagFor(entry.etag, encoding)
    const headers: string[] = ['x-request-id', options.requestId()]
    for (const [name, value] of entry.headers) headers.push(name, value)
    headers.push('etag', etag)
    if (entry.status === 200 && matches(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers)
      response.end()
      return
    }
    if (encoding !== 'identity') headers.push('content-encoding', encoding)
    headers.push('content-length', String(body.byteLength))
    response.writeHead(entry.status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return {
    get size() {
      return entries.size
    },
    get edition() {
      return edition
    },
    clear() {
      entries.clear()
      bytes = 0
      edition++
    },
    answer(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false
      const key = keyOf(request.url ?? '/', request.headers.cookie, request.headers.authorization)
      const entry = key === undefined ? undefined : find(key)
      if (key === undefined || !entry) return false
      const encoding = encodingOf(request.headers['accept-encoding'])
      const body = entry.byEncoding.get(encoding)
      if (body) send(request, response, { entry, encoding, body })
      else
        bodyOf(key, entry, encoding).then(
          (made) => send(request, response, { entry, encoding, body: made }),
          () => response.destroy(),
        )
      return true
    },
    async keep(request, response, begunIn = edition) {
      const seconds = Number(response.headers.get(keepHeader) ?? 0)
      response.headers.delete(keepHeader) // here, as the framework copies the headers of a replaced response
      const url = new URL(request.url)
      const key = keyOf(
        url.pathname + url.search,
        request.headers.get('cookie') ?? undefined,
        request.headers.get('authorization') ?? undefined,
      )
      if (!(seconds > 0) || request.method !== 'GET' || key === undefined || response.headers.has('set-cookie'))
        return response
      const body = Buffer.from(await response.arrayBuffer())
      const headers = [...response.headers].filter(([name]) => !perRequestHeaders.has(name))
      headers.push(['vary', 'accept-encoding, cookie'])
      const entry: Entry = {
        status: response.status,
        headers: headers.filter(([name], at) => name !== 'vary' || at === headers.length - 1),
        body,
        etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
        expiresAt: options.now() + seconds * 1000,
        byEncoding: new Map([['identity', body]]),
        bytes: body.byteLength + overheadOf(key, headers),
      }
      if (begunIn === edition) {
        drop(key)
        entries.set(key, entry)
        bytes += entry.bytes
        makeRoom()
      }
      const encoding = encodingOf(request.headers.get('accept-encoding') ?? undefined)
      const encoded = await bodyOf(key, entry, encoding)
      const sent = new Headers(entry.headers)
      const etag = etagFor(entry.etag, encoding)
      sent.set('etag', etag)
      sent.set('content-length', String(encoded.byteLength))
      const requestId = response.headers.get('x-request-id')
      if (requestId) sent.set('x-request-id', requestId)
      if (entry.status === 200 && matches(request.headers.get('if-none-match') ?? undefined, etag)) {
        sent.delete('content-length')
        return new Response(null, { status: 304, headers: sent })
      }
      if (encoding !== 'identity') sent.set('content-encoding', encoding)
      return new Response(new Uint8Array(encoded), { status: entry.status, headers: sent })
    },
  }
}

/** What an entry holds beside its bodies, measured: a small page costs far more than its text. */
const overheadOf = (key: string, headers: [string, string][]): number =>
  2000 + key.length + headers.reduce((sum, [name, value]) => sum + name.length + value.length + 100, 0)

const preference = /^(?:country=(?:DK|NO)|theme=(?:light|dark))$/

/** Address plus preferences; nothing for a request that may carry a person. */
function keyOf(url: string, cookie: string | undefined, authorization: string | undefined): string | undefined {
  if (authorization !== undefined || url.length > 600) return undefined
  if (cookie === undefined || cookie === '') return `|${url}`
  const parts = cookie.split(';').map((part) => part.trim())
  if (!parts.every((part) => preference.test(part))) return undefined
  if (new Set(parts.map((part) => part.split('=', 1)[0])).size < parts.length) return undefined // which one counts?
  return `${parts.sort().join('&')}|${url}`
}

const etagFor = (etag: string, encoding: Encoding) => `"${etag}${encoding === 'identity' ? '' : `-${encoding}`}"`
const matches = (header: string | undefined, etag: string) =>
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*')
