import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { DAYS_OF_SERVICE, type LastWay, STOPPING } from './way-home.ts'

const HOUR = 60

/** When the last bus, and the last of the council's transport, is counted on (DO-27). */
export const lastWays: Policy<readonly LastWay[]> = {
  key: 'last-ways-home',
  shape: 'rows',
  fields: [
    { name: 'by', kind: 'choice', choices: STOPPING },
    { name: 'days', kind: 'choice', choices: DAYS_OF_SERVICE },
    { name: 'hour', kind: 'whole', least: 0, most: 23 },
    { name: 'minute', kind: 'whole', least: 0, most: 59 },
  ],
  from: (rows) => rows.map(lastWay),
  checkRows: (rows) =>
    new Set(rows.map(({ by, days }) => `${by} ${days}`)).size < rows.length
      ? 'days-twice'
      : undefined,
}

const lastWay = ({ by, days, hour, minute }: PlainRow): LastWay =>
  ({ by, days, last: Number(hour) * HOUR + Number(minute) }) as LastWay
