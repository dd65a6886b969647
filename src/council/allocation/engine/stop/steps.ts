import type { Stop } from './stop.ts'

/** Stops after so many steps: the same plan for the same seed, on any machine. */
export const steps =
  (most: number): Stop =>
  ({ step }) =>
    step >= most
