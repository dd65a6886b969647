/** The feeds whose items are kept. Services have no body: they are told from their rows, and only their change is kept. */
export const FEEDS = ['services', 'session-series', 'scheduled-sessions'] as const
export type FeedName = (typeof FEEDS)[number]

/** What a feed should have of one thing. */
export type Wanted = {
  readonly feed: FeedName
  readonly id: string
  readonly sessionId: string
  /** As JSON; its hash decides whether it is told again. */
  readonly body: unknown
  readonly hash: string
}
export type Held = {
  readonly feed: FeedName
  readonly id: string
  readonly sessionId: string
  readonly hash: string
  readonly deleted: boolean
}
export type FeedChange = {
  readonly written: readonly Wanted[]
  /** Gone since: each becomes a tombstone. */
  readonly gone: readonly Held[]
}

const keyOf = ({ feed, id }: { readonly feed: FeedName; readonly id: string }) => `${feed} ${id}`

/** What has to be written so that a feed has what it should: nothing, where it has it already. */
export function feedChange(held: readonly Held[], wanted: readonly Wanted[]): FeedChange {
  const before = new Map(held.map((item) => [keyOf(item), item]))
  const now = new Set(wanted.map(keyOf))
  return {
    written: wanted.filter((item) => {
      const old = before.get(keyOf(item))
      return !old || old.deleted || old.hash !== item.hash
    }),
    gone: held.filter((item) => !item.deleted && !now.has(keyOf(item))),
  }
}

/** The number of what is written now: the moment in milliseconds, and always higher than any before. */
export const nextNumber = (last: number, now: Date): number => Math.max(last + 1, now.getTime())
