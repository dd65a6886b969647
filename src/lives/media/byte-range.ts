/**
 * The piece of a file that a browser asks for, as the first byte and the one after the last (RFC 9110 section 14.1.2).
 * Nothing where it asks for none, for several, or for what is not there: then the whole file is the answer.
 *
 * @param header 'bytes=0-1', 'bytes=500-' or 'bytes=-500'
 */
export function rangeIn(
  header: string | undefined,
  length: number,
): readonly [from: number, to: number] | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return undefined
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length : Math.min(Number(last) + 1, length)
  return from < to ? [from, to] : undefined
}
