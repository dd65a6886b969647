import type { Random } from '#ground/kernel/random.ts'
import { type Ratio, readRatio } from '#ground/kernel/ratio.ts'
import type { Home, Person } from '#lives/people/person.ts'
import type { Base, Funding, Magnitudes, RatioName } from './magnitudes.ts'
import { dealt, quotas, repeated } from './quota.ts'

/** What is known of a person before they have a name: dealt out so that every count of the county is exact. */
export type Slot = {
  readonly base: Base
  /** As assessed in a building. */
  readonly ratio: Ratio
  readonly ratioName: RatioName
  readonly days: number
  readonly home: Home
  readonly funding: Funding
  readonly language: Person['language']
  readonly seeing: Person['seeing']
  readonly signs: boolean
  readonly device: boolean
  readonly carer: boolean
}

/** Easy read 70 %, of whom half want photos or symbols; signing 22 %; a speech device 9 % (domain reference 4.5). */
const SEEING = { standard: 30, easy: 35, pictures: 35 } as const
const SIGNS = { yes: 22, no: 78 } as const
const DEVICE = { yes: 9, no: 91 } as const

/** People based in a Resource Centre want more days, in a hub fewer: the group means run from 2.0 to 3.0. */
const MORE_DAYS: Readonly<Record<Base, number>> = {
  'resource-centre': 0.45,
  external: 0,
  hub: -0.4,
  'work-project': 0,
}

export function slotsOf(random: Random, magnitudes: Magnitudes): Slot[] {
  const bases = Object.entries(magnitudes.people).flatMap(([base, byRatio]) =>
    repeated(byRatio as Record<RatioName, number>).map((ratioName) => ({
      base: base as Base,
      ratioName,
    })),
  )
  const count = bases.length
  const deal = <Kind extends string>(name: string, shares: Readonly<Record<Kind, number>>) =>
    dealt(random.fork(name), count, shares)
  const days = daysFor(random.fork('days'), bases, magnitudes)
  const homes = deal('homes', magnitudes.homes)
  const funding = fundingFor(random.fork('funding'), bases, magnitudes)
  const language = deal('language', { cy: magnitudes.welshFirst, en: 100 - magnitudes.welshFirst })
  const seeing = deal('seeing', SEEING)
  const signs = deal('signs', SIGNS)
  const device = deal('device', DEVICE)
  const carers = carersFor(random.fork('carers'), homes, magnitudes)
  return bases.map(({ base, ratioName }, i) => ({
    base,
    ratioName,
    ratio: readRatio(ratioName) as Ratio,
    days: days[i] ?? 1,
    home: homes[i] ?? 'family',
    funding: funding[i] ?? 'managed',
    language: language[i] ?? 'en',
    seeing: seeing[i] ?? 'standard',
    signs: signs[i] === 'yes',
    device: device[i] === 'yes',
    carer: carers[i] ?? false,
  }))
}

type Based = { readonly base: Base }

/** The exact numbers of one to five days, the most to those who are likeliest to want them. */
function daysFor(random: Random, bases: readonly Based[], magnitudes: Magnitudes): number[] {
  const counts = quotas(bases.length, magnitudes.days)
  const fewestFirst = repeated(counts)
    .map(Number)
    .sort((a, b) => a - b)
  const drawn = bases.map(({ base }, i) => ({ i, wants: random.normal() + MORE_DAYS[base] }))
  const days: number[] = []
  for (const [place, { i }] of drawn.sort((a, b) => a.wants - b.wants).entries())
    days[i] = fewestFirst[place] ?? 1
  return days
}

/** Who is based in a council service has at least a managed part. */
function fundingFor(random: Random, bases: readonly Based[], magnitudes: Magnitudes): Funding[] {
  const all = repeated(quotas(bases.length, magnitudes.funding))
  const withManaged = random.shuffle(all.filter((f) => f === 'managed' || f === 'mixed'))
  const council = bases.filter(({ base }) => base !== 'external').length
  const atCouncil = withManaged.slice(0, council)
  const own = all.filter((f) => f !== 'managed' && f !== 'mixed')
  const elsewhere = random.shuffle([...withManaged.slice(council), ...own])
  const next = (base: Base) => (base === 'external' ? elsewhere : atCouncil).pop() ?? 'managed'
  return bases.map(({ base }) => next(base))
}

/** Whoever lives with family has a carer, and some others have one near, to the county's share. */
function carersFor(random: Random, homes: readonly Home[], magnitudes: Magnitudes): boolean[] {
  const wanted = Math.round((homes.length * magnitudes.unpaidCarer) / 100)
  const carers = homes.map((home) => home === 'family')
  const others = random.shuffle(
    [...homes.keys()].filter((i) => homes[i] !== 'family' && homes[i] !== 'care-home'),
  )
  const missing = Math.max(0, wanted - carers.filter(Boolean).length)
  for (const i of others.slice(0, missing)) carers[i] = true
  return carers
}
