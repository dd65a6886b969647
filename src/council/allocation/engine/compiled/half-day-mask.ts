/** One bit for each half-day: 21 of them fit in a whole number. */
export const halfDayMask = (halfDays: readonly number[]): number =>
  halfDays.reduce((mask, halfDay) => mask | (1 << halfDay), 0)

export const halfDaysOf = (mask: number): readonly number[] =>
  Array.from({ length: 21 }, (_, halfDay) => halfDay).filter((h) => (mask >> h) & 1)
