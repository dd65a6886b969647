import type { Stop } from './stop.ts'

/**
 * Stops as soon as one of these would. Each is asked every time, so that each keeps its own count.
 */
export const anyOf =
  (...stops: readonly Stop[]): Stop =>
  (progress) =>
    stops.map((stop) => stop(progress)).includes(true)
