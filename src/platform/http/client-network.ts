/**
 * The network a request comes from, for limits and logs: an IPv4 address, or the /64 of an IPv6 one.
 * The forwarded header counts only when the operator has named a trusted proxy; then its last entry does.
 */
export function networkOf(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  isProxyTrusted: boolean,
): string {
  const address = (isProxyTrusted && forwardedFor ? forwardedFor.split(',').at(-1)?.trim() : socketAddress) ?? 'unknown'
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? `${firstFourGroups(plain)}::/64` : plain
}

/** `2001:db8::1` is written short: the zeros that `::` stands for count as groups. */
function firstFourGroups(address: string): string {
  const [head = '', tail] = address
    .toLowerCase()
    .split('::', 2)
    .map((half) => half.split(':').filter(Boolean)) as string[][]
  const zeros = tail ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0') : []
  return [...head, ...zeros, ...(tail ?? [])]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
