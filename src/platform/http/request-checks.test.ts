import { describe, expect, it } from 'vitest'
import { addressFault, originFault } from './request-checks.ts'

describe('addressFault', () => {
  it('lets Danish and Norwegian words through', () => {
    expect(addressFault('/da/soeg?q=l%C3%A6gkrampe+%C3%A5')).toBeUndefined()
  })

  it.each([
    ['/da?q=%00', 'forbidden-character'],
    ['/da/%00', 'forbidden-character'],
    ['/da?q=%E6', 'bad-encoding'],
    ['/da?q=%ED%A0%80', 'bad-encoding'],
    ['/da?q=100%', 'bad-encoding'],
    [`/da?q=${'a'.repeat(5000)}`, 'address-too-long'],
  ])('refuses %s', (url, fault) => {
    expect(addressFault(url)).toBe(fault)
  })
})

describe('originFault', () => {
  const post = (headers: Record<string, string>) =>
    new Request('http://own.example/da/land', { method: 'POST', headers: { host: 'own.example', ...headers } })

  it('accepts a form of our own pages', () => {
    expect(originFault(post({ origin: 'http://own.example' }), 'http://own.example')).toBeUndefined()
    expect(originFault(post({ 'sec-fetch-site': 'same-origin' }), 'http://own.example')).toBeUndefined()
  })

  it.each([[{ origin: 'https://evil.example' }], [{ origin: 'null' }], [{ 'sec-fetch-site': 'cross-site' }], [{}]])(
    'refuses %j',
    (headers) => {
      expect(originFault(post(headers as Record<string, string>), 'http://own.example')).toBe('foreign-origin')
    },
  )
})
