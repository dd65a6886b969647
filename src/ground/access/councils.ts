import type { Platform } from '#ground/platform/platform.ts'
import { allCouncils } from './queries.ts'
import type { Council } from './reader.ts'

const KEPT_FOR = 30_000

/** The councils this program serves, read again at most twice a minute: they change when an operator adds one. */
export function councilsOf(platform: Platform): () => Promise<readonly Council[]> {
  let kept: { readonly read: Promise<readonly Council[]>; readonly at: number } | undefined
  return () => {
    const now = platform.now().getTime()
    if (kept && now - kept.at < KEPT_FOR) return kept.read
    const read = platform.national(allCouncils)
    kept = { read, at: now }
    read.catch(() => {
      kept = undefined // a database that was away is asked again
    })
    return read
  }
}
