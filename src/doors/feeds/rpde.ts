/** One page of a feed, as Realtime Paged Data Exchange 1.1 has it. */
export type RpdeItem = {
  readonly state: 'updated' | 'deleted'
  readonly kind: string
  readonly id: string
  readonly modified: number
  readonly data?: unknown
}
export type RpdePage = {
  readonly next: string
  readonly items: readonly RpdeItem[]
  readonly license: string
}
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** @param here the page's own address, which the last page, with no items, gives as its next */
export function rpdePage(
  items: readonly RpdeItem[],
  { here, feed }: { readonly here: string; readonly feed: string },
): RpdePage {
  const last = items.at(-1)
  const after = last && `?afterTimestamp=${last.modified}&afterId=${encodeURIComponent(last.id)}`
  return { next: after ? `${feed}${after}` : here, items, license: LICENCE }
}
