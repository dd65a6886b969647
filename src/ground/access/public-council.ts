import type { Platform } from '#ground/platform/platform.ts'
import { councilOfHost } from './queries.ts'
import type { Council } from './reader.ts'

/** How a request without a sign-in says whose it is. */
export type Asking = {
  /** The first part of the address, where it names a council. */
  readonly key?: string | undefined
  /** By the table of hosts. */
  readonly ofHost?: Council | undefined
  /** DEFAULT_COUNCIL. */
  readonly defaultKey?: string | undefined
}

/**
 * The council of a public address: the one that it names; or the host's own; or the one that this program shows where
 * nobody names any; or the only one that there is. Where all are demonstrations, the first: there is nothing to mistake.
 */
export function whichCouncil(
  councils: readonly Council[],
  { key, ofHost, defaultKey }: Asking,
): Council | undefined {
  const named = (wanted: string) => councils.find((council) => council.key === wanted)
  if (key !== undefined) return named(key)
  if (ofHost) return ofHost
  if (defaultKey !== undefined) return named(defaultKey)
  const isPlain = councils.length === 1 || councils.every(({ isDemo }) => isDemo)
  return isPlain ? councils.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] : undefined
}

export type PublicGiven = {
  readonly platform: Platform
  readonly councils: () => Promise<readonly Council[]>
  readonly defaultCouncil: string | undefined
}

/** Finds the council of an address that works signed out. Hosts are asked for only where an address names none. */
export const publicCouncil =
  ({ platform, councils, defaultCouncil }: PublicGiven) =>
  async (address: string, key?: string): Promise<Council | undefined> => {
    const all = await councils()
    const host = new URL(address).hostname.toLowerCase()
    const ofHost =
      key === undefined && all.length > 1
        ? await platform.national((db) => councilOfHost(db, host))
        : undefined
    return whichCouncil(all, {
      key,
      ofHost: all.find(({ id }) => id === ofHost),
      defaultKey: defaultCouncil,
    })
  }
