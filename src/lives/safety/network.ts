/**
 * The network that an address belongs to: the address itself in IPv4, its first half in IPv6. None for addresses inside a
 * building or a machine, behind which stands everybody: a proxy, or a hub's tablets.
 */
export function networkOf(address: string | undefined): string | undefined {
  if (!address) return undefined
  const plain = address.replace(/^::ffff:/i, '').toLowerCase()
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return isInside(plain) ? undefined : plain
  if (!plain.includes(':') || /^(::1?$|f[cd]|fe[89ab])/.test(plain)) return undefined
  const [head = ''] = plain.split('::')
  return head.split(':').slice(0, 4).join(':')
}

const isInside = (address: string): boolean =>
  /^(127|10|0)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
    address,
  )
