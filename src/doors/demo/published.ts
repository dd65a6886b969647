import { DYFRDWY, type Magnitudes, SEVERNSHIRE } from './magnitudes.ts'
import type { OpenArea, OpenData } from './open-data.ts'
import { quotas, type Shares } from './quota.ts'

/** What is published about day opportunities in a real county, with where it says so. */
export type Published = {
  readonly nameEn: string
  readonly nameCy: string
  readonly jurisdiction: 'ENGLAND' | 'WALES'
  readonly population: number
  readonly users: { readonly council: number; readonly external: number; readonly source: string }
  readonly sites: Magnitudes['sites']
  readonly sitesSource: string
  readonly framework: number
  readonly spend?: { readonly pounds: number; readonly source: string }
}

export const PUBLISHED: Readonly<Record<OpenArea, Published>> = {
  dorset: {
    nameEn: 'Dorset',
    nameCy: 'Dorset',
    jurisdiction: 'ENGLAND',
    population: 379_567,
    users: {
      council: 250,
      external: 250,
      source:
        'Dorset Council, July 2024: over 500 people; press, May 2025: about half of them with Care Dorset',
    },
    sites: { 'resource-centre': 4, hub: 10, 'work-project': 0 },
    sitesSource: 'Dorset Council, July 2024: 14 centres',
    framework: 20,
    spend: {
      pounds: 5_000_000,
      source: 'Dorset Council, July 2024: just over £5m a year, all adults',
    },
  },
  worcestershire: {
    nameEn: 'Worcestershire',
    nameCy: 'Swydd Gaerwrangon',
    jurisdiction: 'ENGLAND',
    population: 603_677,
    users: {
      council: 191,
      external: 286,
      source:
        'Worcestershire County Council, December 2021: 101 and 90 in council services, 286 elsewhere',
    },
    sites: { 'resource-centre': 4, hub: 7, 'work-project': 0 },
    sitesSource: 'Worcestershire County Council: 4 specialist centres, 7 Connect centres (2018)',
    framework: 30,
    spend: {
      pounds: 4_200_000,
      source: 'local press, June 2018: all day services, learning disabilities',
    },
  },
  lincolnshire: {
    nameEn: 'Lincolnshire',
    nameCy: 'Swydd Lincoln',
    jurisdiction: 'ENGLAND',
    population: 768_327,
    users: {
      council: 235,
      external: 262,
      source: 'Lincolnshire County Council, 2021/22: 235 in-house, 262 external',
    },
    sites: { 'resource-centre': 4, hub: 8, 'work-project': 0 },
    sitesSource: 'Lincolnshire County Council, 2021/22: 12 in-house sites, 62 external',
    framework: 62,
  },
  wrexham: {
    nameEn: 'Wrexham',
    nameCy: 'Wrecsam',
    jurisdiction: 'WALES',
    population: 135_106,
    users: {
      council: 101,
      external: 29,
      source:
        'press, 2018-2021: Cunliffe Centre 55, Erlas 36, Alyn Waters 10; nobody publishes the number elsewhere, taken as 29 to make 130',
    },
    sites: { 'resource-centre': 1, hub: 1, 'work-project': 2 },
    sitesSource: 'press, 2018-2021: 3 services reported; a hub is added here',
    framework: 9,
  },
}

/** Shares of the funding routes where this share of people has a direct payment (ASCOF 3d(2a)), alone or in a mix. */
const fundedWith = (directPayments: number): Magnitudes['funding'] => ({
  managed: 95 - directPayments,
  'direct-payment': Math.max(0, directPayments - 11),
  'service-fund': 5,
  mixed: Math.min(11, directPayments),
})

/**
 * The magnitudes of a real county: its published numbers, and, for all that nobody publishes (ratios, days, homes), the
 * proportions of the demo county of its nation.
 */
export function magnitudesOf(data: OpenData): Magnitudes {
  const { users, sites, framework, jurisdiction } = PUBLISHED[data.area]
  const template = jurisdiction === 'WALES' ? DYFRDWY : SEVERNSHIRE
  const council = Object.entries(template.people).filter(([base]) => base !== 'external')
  const inEach = quotas(
    users.council,
    Object.fromEntries(council.map(([base, ratios]) => [base, sum(ratios as Shares<string>)])),
  )
  const scaled = Object.entries({ ...inEach, external: users.external }).map(([base, count]) => {
    const ratios = (template.people as Readonly<Record<string, Shares<string>>>)[base] ?? {}
    return [base, quotas(count, ratios)]
  })
  const directPayments = figure(data, '3d(2a)', 'outcome')
  return {
    ...template,
    people: Object.fromEntries(scaled) as Magnitudes['people'],
    sites,
    framework,
    micro: jurisdiction === 'WALES' ? 8 : template.micro,
    spokes: 400,
    waiting: Math.round(((users.council + users.external) * template.waiting) / 480),
    ...(directPayments !== undefined && { funding: fundedWith(directPayments) }),
  }
}

const sum = (counts: Shares<string>) => Object.values(counts).reduce((all, n) => all + n, 0)

export const figure = (data: OpenData, metric: string, measure: string): number | undefined =>
  data.figures.find((f) => f.metric === metric && f.measure === measure)?.value
