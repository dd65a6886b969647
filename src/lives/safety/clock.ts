/** Minutes after midnight of a time on the 24-hour clock, "10:05"; nothing where it is none. */
export function readClock(text: string): number | undefined {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim())
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

/** "10:05", as a field shows it. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
