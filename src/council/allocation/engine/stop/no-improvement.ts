import type { Stop } from './stop.ts'

/** Stops when so many steps have brought nothing better. */
export const noImprovement =
  (most: number): Stop =>
  ({ step, improvedAt }) =>
    step - improvedAt >= most
