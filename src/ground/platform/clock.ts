/** The clock of the machine. The only file of the program that reads it. */
export const machineClock = (): Date => new Date(Date.now())

/** A clock that stands at one moment, for tests. */
export const standingClock =
  (at: Date): (() => Date) =>
  () =>
    new Date(at)

/** A clock that begins at a moment and goes on from there, for trying the program out at another time of the year. */
export function tickingClock(from: Date, machine: () => Date = machineClock): () => Date {
  const ahead = from.getTime() - machine().getTime()
  return () => new Date(machine().getTime() + ahead)
}
