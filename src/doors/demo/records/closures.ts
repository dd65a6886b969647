import type { Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { ClosureKind } from '#lives/offer/closure.ts'
import type { Knowing } from './knowing.ts'

/** Days on which a site is shut besides bank holidays, and why. */
export type Closure = {
  readonly id: Id
  readonly venueId: Id
  readonly firstDay: Day
  readonly lastDay: Day
  readonly kind: ClosureKind
}

const OWN_SITES: ReadonlySet<string> = new Set(['resource-centre', 'hub', 'work-project'])

/** The council's own sites shut from Christmas Eve to New Year's Day, this winter, the last and the next (rule R26). */
export function closuresOf({ county, councilId, today }: Knowing): Closure[] {
  const year = Number(today.slice(0, 4))
  return county.venues
    .filter(({ kind }) => OWN_SITES.has(kind))
    .flatMap(({ id: venueId, reference }) =>
      [year - 1, year, year + 1].map((winter) => ({
        id: idFrom(councilId, 'closure', `${reference} ${winter}`),
        ...{ venueId, kind: 'winter' as const },
        firstDay: `${winter}-12-24` as Day,
        lastDay: `${winter + 1}-01-01` as Day,
      })),
    )
}
