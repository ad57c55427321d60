import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)
const smallestBytes = 1024
const textual = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b|image\/svg\+xml)/

/** The best encoding that an Accept-Encoding header allows. */
export function encodingOf(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const isAccepted = (name: string) =>
    accepted.split(',').some((part) => part.trim().startsWith(name) && !/;\s*q=0(\.0*)?\s*$/.test(part))
  if (isAccepted('br')) return 'br'
  return isAccepted('gzip') ? 'gzip' : 'identity'
}

/** Compresses off the main thread. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return exact(await deflate(body, { level: 6 }))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return exact(await brotli(body, { params }))
}

/** zlib hands out a view of a 16 kB block; what is kept long must not keep the block. */
function exact(view: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(view.length)
  view.copy(copy)
  return copy
}

/** Compresses a text that nobody has compressed yet, when it is worth it and the reader takes it. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response
  if (response.body === null || headers.has('content-encoding') || headers.has('etag')) return response
  if (!textual.test(headers.get('content-type') ?? '')) return response
  const encoding = encodingOf(request.headers.get('accept-encoding') ?? undefined)
  const body = Buffer.from(await response.arrayBuffer())
  const isWorthIt = encoding !== 'identity' && body.length >= smallestBytes
  const sent = new Headers(headers)
  const vary = headers.get('vary')
  if (!vary?.includes('accept-encoding')) sent.set('vary', vary ? `${vary}, accept-encoding` : 'accept-encoding')
  if (isWorthIt) sent.set('content-encoding', encoding)
  sent.delete('content-length')
  const bytes = isWorthIt ? await encode(body, encoding) : body
  return new Response(new Uint8Array(bytes), { status: response.status, headers: sent })
}
