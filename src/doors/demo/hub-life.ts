import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { HubCosts } from '#lives/offer/hub-costs.ts'
import type { Room } from '#lives/offer/room.ts'
import type { HelpKind } from '#lives/offer/spoke-help.ts'
import type { WalkIn } from '#lives/offer/walk-in.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import type { County } from './county.ts'

/** What the county's busiest hub has done lately: rooms, people who came by, help for its spokes, and a visit to it. */
export type HubLife = {
  readonly venueId: Id
  readonly providerId: Id
  readonly managerId: Id
  readonly visitorId: Id
  readonly rooms: readonly Omit<Room, 'venueId'>[]
  readonly walkIns: readonly (Omit<WalkIn, 'cameAt'> & {
    readonly id: Id
    readonly daysAgo: number
  })[]
  readonly helps: readonly {
    readonly id: Id
    readonly spokeId: Id
    readonly day: Day
    readonly kind: HelpKind
    readonly words: string
    readonly gained: readonly AccessNeed[]
  }[]
  readonly costs: HubCosts
  readonly visitedOn: Day
}

const COSTS: HubCosts = {
  ...{ fixed: pence(9_600_000), price: pence(4_800), variable: pence(1_400) },
  ...{ daysAYear: 240, staffHour: pence(1_840) },
}

const HELP = [
  ['advice', 'How to write what somebody likes on one page', []],
  ['training', 'A morning on support with eating and drinking', []],
  [
    'access',
    'A ramp for the side door, and a bar by the toilet',
    ['step-free', 'accessible-toilet'],
  ],
  ['checks', 'Looked through insurance and DBS papers together', []],
] as const satisfies readonly (readonly [HelpKind, string, readonly AccessNeed[]])[]

/** Nothing, where the manager’s place is no hub. */
export function hubLifeOf(county: County, today: Day): HubLife | undefined {
  const account = (role: 'hub-manager' | 'co-design-member') =>
    county.accounts.find(({ roles }) => roles.includes(role))
  const [manager, visitor] = [account('hub-manager'), account('co-design-member')]
  const hub = county.venues.find(
    ({ providerId, kind }) => providerId === manager?.providerId && kind !== 'spoke',
  )
  if (!manager?.providerId || !visitor || !hub) return undefined
  const spokes = county.venues.filter(({ hubId }) => hubId === hub.id)
  const id = (of: string) => idFrom(hub.id, 'hub-life', of)
  const room = (name: string, holds: number, has: Room['has'], lent: boolean) => ({
    ...{ id: id(`room ${name}`), name, holds, has, lent, version: 0 },
  })
  const walkIn = (daysAgo: number, wanted: WalkIn['wanted'], help: WalkIn['help']) => ({
    ...{ id: id(`walk-in ${daysAgo}`), people: 1, note: '', daysAgo, wanted, help },
    ...(help === 'signposted' && spokes[0] && { signpostedTo: spokes[0].id }),
  })
  return {
    ...{ venueId: hub.id, providerId: manager.providerId, managerId: manager.id },
    ...{ visitorId: visitor.id, costs: COSTS, visitedOn: addDays(today, -18) },
    rooms: [
      room('Garden room', 8, ['sink', 'step-free'], true),
      room('Kitchen', 10, ['kitchen', 'sink', 'step-free'], false),
      room('Quiet room', 4, ['quiet', 'step-free'], true),
    ],
    walkIns: [
      walkIn(2, 'information', 'signposted'),
      walkIn(6, 'company', 'stayed'),
      walkIn(9, 'activity', 'signposted'),
      walkIn(13, 'worry', 'asks-assessment'),
    ],
    helps: spokes.slice(0, 12).map((spoke, i) => {
      const [kind, words, gained] = HELP[i % HELP.length] ?? HELP[0]
      const at = { id: id(`help ${i}`), spokeId: spoke.id, day: addDays(today, -20 * (i + 1)) }
      return { ...at, kind, words, gained }
    }),
  }
}
