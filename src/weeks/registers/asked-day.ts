import { type Day, readDay } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'

/** Whose registers somebody may speak of, and who it is. */
export type OfProvider = {
  readonly councilId: Id
  readonly providerId: Id
  readonly accountId: Id
}

/** The day and the ids of an address, all of them real; nothing where one is not. */
export function readAddress<Name extends string>(
  given: { readonly [N in Name]?: string | undefined },
  day: string | undefined,
  names: readonly Name[],
): ({ readonly day: Day } & { readonly [N in Name]: Id }) | undefined {
  const read = day === undefined ? undefined : readDay(day)
  if (!read || names.some((name) => !isId(given[name] ?? ''))) return undefined
  return { ...(given as { readonly [N in Name]: Id }), day: read }
}

const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** "9:40" or "14.05" as minutes after midnight. */
export function readClock(text: string): number | undefined {
  const found = CLOCK.exec(text.trim())
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}
