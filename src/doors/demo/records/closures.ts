import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { inTheirs, type Knowing } from './knowing.ts'

/** Days on which a site is shut besides bank holidays, and why. */
export type Closure = {
  readonly id: Id
  readonly venueId: Id
  readonly firstDay: Day
  readonly lastDay: Day
  readonly reason: string
}

const OWN_SITES: ReadonlySet<string> = new Set(['resource-centre', 'hub', 'work-project'])

/** The council's own sites shut from Christmas Eve to New Year's Day, this winter, the last and the next (rule R26). */
export function closuresOf({ county, councilId, today, welsh }: Knowing): Closure[] {
  const year = Number(today.slice(0, 4))
  const reason = inTheirs(
    { language: welsh ? 'cy' : 'en' },
    { en: 'Christmas and New Year', cy: 'Y Nadolig a’r Flwyddyn Newydd' },
  )
  return county.venues
    .filter(({ kind }) => OWN_SITES.has(kind))
    .flatMap(({ id: venueId, reference }) =>
      [year - 1, year, year + 1].map((winter) => ({
        id: idFrom(councilId, 'closure', `${reference} ${winter}`),
        ...{ venueId, reason },
        firstDay: `${winter}-12-24` as Day,
        lastDay: `${winter + 1}-01-01` as Day,
      })),
    )
}
