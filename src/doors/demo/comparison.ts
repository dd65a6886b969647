import type { County } from './county.ts'
import type { OpenData } from './open-data.ts'
import { figure, PUBLISHED } from './published.ts'

/** One of our totals beside the published one. Whole numbers, or per cent where the measure says so. */
export type Compared = {
  readonly measure: string
  readonly ours: number
  readonly published: number
  readonly source: string
  readonly note: string
}

const WEEKS_OPEN = 48
const ATTENDANCE = 0.92

/** How the totals of a made-up county on real ground compare with what is published about the real one. */
export function compared(county: County, data: OpenData): Compared[] {
  const known = PUBLISHED[data.area]
  const people = county.people.filter((p) => p.wantedHalfDays.length > 0)
  const share = (count: number) => Math.round((1000 * count) / people.length) / 10
  const councilSites = county.venues.filter((v) => v.kind !== 'spoke').length
  const atHome = people.filter((p) => p.home !== 'care-home').length
  const direct = county.budgets.filter((b) => b.routes.includes('direct-payment')).length
  const spend = county.bookings.reduce((sum, b) => sum + b.price, 0) * WEEKS_OPEN * ATTENDANCE
  const ascof = 'ASCOF 2024-25'
  return [
    {
      measure: 'People who live in the county',
      ours: data.neighbourhoods.reduce((sum, n) => sum + n.people, 0),
      published: known.population,
      source: 'Census 2021',
      note: 'Added up from the neighbourhoods. The areas add up to more: one total is wrong on purpose.',
    },
    {
      measure: 'People in day opportunities',
      ours: people.length,
      published: known.users.council + known.users.external,
      source: known.users.source,
      note: 'Ours is set to this.',
    },
    {
      measure: 'Council sites',
      ours: councilSites,
      published: Object.values(known.sites).reduce((sum, n) => sum + n, 0),
      source: known.sitesSource,
      note: 'Ours is set to this.',
    },
    ...from(figure(data, '2e(1)', 'denominator'), (published) => ({
      measure: 'Adults aged 18 to 64 with a learning disability in long-term support',
      ours: people.length,
      published,
      source: `${ascof}, 2e(1)`,
      note: 'Ours are only those in day opportunities: 30 in 100 in the demo county.',
    })),
    ...from(figure(data, '2e(1)', 'outcome'), (published) => ({
      measure: 'Live at home or with family, per cent',
      ours: share(atHome),
      published,
      source: `${ascof}, 2e(1)`,
      note: 'Ours is everybody outside care homes, of all ages.',
    })),
    ...from(figure(data, '3d(2a)', 'outcome'), (published) => ({
      measure: 'Have a direct payment, alone or in a mix, per cent',
      ours: share(direct),
      published,
      source: `${ascof}, 3d(2a)`,
      note: 'Published for all long-term support, not day opportunities alone.',
    })),
    ...from(known.spend?.pounds, (published) => ({
      measure: 'Pounds a year on day opportunities',
      ours: Math.round(spend / 100),
      published,
      source: known.spend?.source ?? '',
      note: 'Ours is present bookings at 48 weeks and 92 per cent attendance, without transport or voids.',
    })),
  ]
}

const from = (published: number | undefined, row: (published: number) => Compared): Compared[] =>
  published === undefined ? [] : [row(published)]
