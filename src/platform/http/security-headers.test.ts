import { expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

it('promises https only where the public address is https', () => {
  expect(securityHeaders(true)['strict-transport-security']).toContain('max-age=31536000')
  expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security')
})

it('widens the policy of the map page alone, and by images only', () => {
  const ordinary = contentSecurityPolicy().split('; ')
  const map = contentSecurityPolicy({ isMapPage: true, imageOrigin: 'https://tiles.example' }).split('; ')
  expect(ordinary.filter((directive) => !map.includes(directive))).toEqual([
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
  ])
  expect(map.filter((directive) => !ordinary.includes(directive))).toEqual([
    "img-src 'self' data: https://tiles.example",
  ])
})
