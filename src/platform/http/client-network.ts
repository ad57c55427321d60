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
  return plain.includes(':') ? `${plain.split(':').slice(0, 4).join(':')}::/64` : plain
}

/** The same without its last part, as logs keep it. */
export const truncatedNetwork = (network: string): string => network.replace(/\.\d+$/, '.0')
