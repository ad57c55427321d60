import { expect, it } from 'vitest'
import { networkOf } from './client-network.ts'

it.each([
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0000:0000:1:2:3:4', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
])('counts %s as %s, however it is written', (address, network) => {
  expect(networkOf(address, undefined, false)).toBe(network)
})

it('believes the forwarded header only from a proxy of ours, and its last entry only', () => {
  expect(networkOf('192.0.2.7', '198.51.100.1, 203.0.113.9', false)).toBe('192.0.2.7')
  expect(networkOf('192.0.2.7', '198.51.100.1, 203.0.113.9', true)).toBe('203.0.113.9')
})
