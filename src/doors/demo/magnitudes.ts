import type { Route } from '#lives/offer/session.ts'
import type { Home } from '#lives/people/person.ts'
import type { Shares } from './quota.ts'

/** Where a person's week is based now. */
export type Base = 'resource-centre' | 'hub' | 'work-project' | 'external'
export type RatioName = '2:1' | '1:1' | '1:2' | '1:3' | '1:5' | '1:8'
export type Funding = 'managed' | 'direct-payment' | 'service-fund' | 'mixed'

/** How big a made-up county is: counts are exact, shares are made exact by quotas. */
export type Magnitudes = {
  /** People in day opportunities, by base and by the ratio assessed in a building. */
  readonly people: Readonly<Partial<Record<Base, Partial<Record<RatioName, number>>>>>
  /** Days a week that people want. */
  readonly days: Shares<'1' | '2' | '3' | '4' | '5'>
  readonly homes: Shares<Home>
  readonly funding: Shares<Funding>
  readonly welshFirst: number
  readonly councilTransport: number
  /** Live with, or near, an unpaid carer. */
  readonly unpaidCarer: number
  readonly sites: Readonly<Record<'resource-centre' | 'hub' | 'work-project', number>>
  readonly framework: number
  readonly micro: number
  readonly spokes: number
  /** People who have asked and have no place yet. */
  readonly waiting: number
}

const DAYS = { '1': 20, '2': 32, '3': 30, '4': 11, '5': 7 } as const

/** Domain reference 4.5, Severnshire. 190 people are in council places, 290 elsewhere. */
export const SEVERNSHIRE: Magnitudes = {
  people: {
    'resource-centre': { '2:1': 6, '1:1': 54, '1:2': 40 },
    hub: { '1:5': 45, '1:8': 45 },
    external: { '1:1': 30, '1:2': 45, '1:3': 25, '1:5': 95, '1:8': 95 },
  },
  days: DAYS,
  homes: {
    family: 58,
    'supported-living': 28,
    'care-home': 7,
    'own-home': 3.5,
    'shared-lives': 3.5,
  },
  funding: { managed: 60, 'direct-payment': 24, 'service-fund': 5, mixed: 11 },
  welshFirst: 0,
  councilTransport: 45,
  unpaidCarer: 62,
  sites: { 'resource-centre': 4, hub: 7, 'work-project': 0 },
  framework: 30,
  micro: 45,
  spokes: 260,
  waiting: 22,
}

/** Domain reference 4.5, Dyfrdwy: work projects where Severnshire has hubs; no service funds in Wales. */
export const DYFRDWY: Magnitudes = {
  people: {
    'resource-centre': { '2:1': 2, '1:1': 20, '1:2': 18 },
    'work-project': { '1:5': 18, '1:8': 18 },
    external: { '1:1': 4, '1:2': 8, '1:3': 12, '1:5': 26, '1:8': 14 },
  },
  days: DAYS,
  homes: { family: 62, 'supported-living': 24, 'care-home': 6, 'own-home': 4, 'shared-lives': 4 },
  funding: { managed: 70, 'direct-payment': 30, 'service-fund': 0, mixed: 0 },
  welshFirst: 11,
  councilTransport: 50,
  unpaidCarer: 65,
  sites: { 'resource-centre': 1, hub: 1, 'work-project': 2 },
  framework: 9,
  micro: 12,
  spokes: 70,
  waiting: 7,
}

/** How the money may be held, for each way of funding. A mixed package has the council's part and the person's own. */
export const ROUTES_OF: Readonly<Record<Funding, readonly Route[]>> = {
  managed: ['managed'],
  'direct-payment': ['direct-payment'],
  'service-fund': ['service-fund'],
  mixed: ['managed', 'direct-payment'],
}
