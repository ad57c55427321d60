const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
]
const trustedTypes = "require-trusted-types-for 'script'"

/** Where map tiles may come from, and whether this page may load Leaflet (which does not load under Trusted Types). */
export type PolicyWidening = { isMapPage?: boolean; imageOrigin?: string | undefined }

export function contentSecurityPolicy({ isMapPage = false, imageOrigin }: PolicyWidening = {}): string {
  const directives = policy.map((directive) =>
    imageOrigin && directive.startsWith('img-src') ? `${directive} ${imageOrigin}` : directive,
  )
  return (isMapPage ? directives : [...directives, trustedTypes]).join('; ')
}

/** Sent with every response. HSTS only where the public address is https. */
export function securityHeaders(isHttps: boolean): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
