/** What is wrong with a request before any page looks at it, as a stable code. */
export type RequestFault =
  | 'address-too-long'
  | 'bad-encoding'
  | 'forbidden-character'
  | 'foreign-origin'
  | 'body-too-large'

const maxAddressLength = 4000
export const maxBodyBytes = 100_000

/** Broken percent-encoding, NUL bytes and lone surrogates never reach a page: PostgreSQL refuses them late and loudly. */
export function addressFault(rawUrl: string): RequestFault | undefined {
  if (rawUrl.length > maxAddressLength) return 'address-too-long'
  let decoded: string
  try {
    decoded = decodeURIComponent(rawUrl.replaceAll('+', ' '))
  } catch {
    return 'bad-encoding'
  }
  return hasForbiddenCharacter(decoded) ? 'forbidden-character' : undefined
}

export const hasForbiddenCharacter = (text: string): boolean => text.includes('\0') || !text.isWellFormed()

/** A form of ours comes from our own pages: the browser says so in Origin or Sec-Fetch-Site. */
export function originFault(request: Request, publicUrl: string): RequestFault | undefined {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const ownHost = request.headers.get('host')
  if (origin !== null) {
    const isOwn =
      URL.canParse(origin) && (new URL(origin).origin === new URL(publicUrl).origin || new URL(origin).host === ownHost)
    return isOwn ? undefined : 'foreign-origin'
  }
  return site === 'same-origin' ? undefined : 'foreign-origin'
}
