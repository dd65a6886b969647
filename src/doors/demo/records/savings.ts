import type { Move } from '#council/savings/move.ts'
import type { Said } from '#council/savings/savings-record.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import { before, type Knowing } from './knowing.ts'

export type SavingRecord = {
  readonly id: Id
  readonly said: Said
  readonly moves: readonly Move[]
}

/** The financial year that a day is in, by the year in which it begins. */
const yearOf = (on: Day): number => Number(addDays(on, -95).slice(0, 4))

/**
 * What the council says that it saves. The English figures are those published about Worcestershire: £1.3m as 29 %, told
 * without a day, and £1.1m of £4.2m, as its Cabinet approved in November 2012. The Welsh amount is Wrexham's £334,000.
 */
export function savingsOf({ welsh, councilId, today }: Knowing): SavingRecord[] {
  const id = (name: string) => idFrom(councilId, 'saving', name)
  const moves = (name: string, given: readonly (readonly [number, number, string])[]) =>
    given.map(([days, people, evidence]) => ({
      ...{ id: idFrom(councilId, 'saving-move', `${name} ${days}`), people, evidence },
      movedOn: before(today, days),
    }))
  const year = yearOf(today)
  if (welsh) return [{ id: id('projects'), said: projects(year), moves: [] }]
  return [
    {
      ...{ id: id('options'), said: options(year) },
      moves: moves('options', [
        [75, 18, 'Register of moves, first group'],
        [33, 10, 'Register of moves, second group'],
      ]),
    },
    { id: id('first'), said: asFirstTold(year - 1), moves: [] },
    { id: id('approved'), said: asApproved(year - 1), moves: [] },
  ]
}

const MADE_UP = 'Made up for this demonstration'

const options = (year: number): Said => ({
  ...{ name: 'Community options', year, people: 40 },
  purpose: 'Days in the community in place of two day centres',
  source: 'Published about Worcestershire, without a day: £1.3m a year, 29 %',
  ...{ amount: pence(130_000_000), hundredths: 2900 },
  costs: [
    {
      ...{ kind: 'transport', amount: pence(13_105_200) },
      source: '22,752 journeys of 11.6 miles in place of 5.2: £237,531 less £106,479',
    },
    { kind: 'budgets', amount: pence(15_000_000), source: MADE_UP },
    { kind: 'double-running', amount: pence(9_000_000), source: MADE_UP },
  ],
})

const asFirstTold = (year: number): Said => ({
  ...{ name: 'Community options, as first told', year, people: 40, costs: [] },
  purpose: 'The figure as it was told, beside the money that was spent',
  source: 'Published about Worcestershire: £1.3m and 29 %; spent in 2012: £4.2m',
  ...{ amount: pence(130_000_000), hundredths: 2900, baseline: pence(420_000_000) },
})

const asApproved = (year: number): Said => ({
  ...{ name: 'Community options, as approved', year, people: 40, costs: [] },
  purpose: 'The figure that members decided on',
  source: 'Worcestershire County Council, news of 9 November 2012: £1.1m of £4.2m',
  ...{ amount: pence(110_000_000), baseline: pence(420_000_000) },
})

const projects = (year: number): Said => ({
  ...{ name: 'Prosiectau gwaith', year, people: 36 },
  purpose: 'Gwaith a gweithgarwch yn y gymuned yn lle tri phrosiect',
  source: 'Y swm: cyhoeddwyd am Wrecsam. Y llinell sylfaen: ar gyfer yr arddangosiad hwn yn unig',
  ...{ amount: pence(33_400_000), baseline: pence(240_000_000) },
  costs: [
    {
      ...{ kind: 'transport', amount: pence(4_200_000) },
      source: 'Ar gyfer yr arddangosiad hwn yn unig',
    },
  ],
})
