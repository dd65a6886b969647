const ZONE = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
})
const MINUTE = 60_000
const A_DAY = 24 * 60

/**
 * The moment of a day at minutes after midnight in the civil zone, as milliseconds. The whole of time-keeping is too much
 * to carry to a tablet: what its own browser knows of the zone is enough for a day's session.
 */
export function momentAt(day: string, minutes: number): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE
  const [hour = 0, minute = 0] = ZONE.format(asUtc).split(':').map(Number)
  const ahead = ((hour * 60 + minute - minutes + A_DAY + A_DAY / 2) % A_DAY) - A_DAY / 2
  return asUtc - ahead * MINUTE
}
