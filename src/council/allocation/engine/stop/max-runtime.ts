import type { Stop } from './stop.ts'

/**
 * Stops after so many seconds from its first question. The only clock in the engine; the run tells
 * how many steps it took, and so can be replayed with `steps`.
 */
export function maxRuntime(seconds: number): Stop {
  let began: number | undefined
  return () => {
    const now = performance.now()
    began ??= now
    return now - began >= seconds * 1000
  }
}
