import { writeLines } from '#council/payments/actions.ts'
import { callBack, giveDetails } from '#council/payments/details-actions.ts'
import { askAboutLine } from '#council/payments/query-actions.ts'
import { prepareRun, releaseRun } from '#council/payments/run-actions.ts'
import { day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, severnshire, testPlatform } from './platform.ts'
import { aPerson, aSession, haveAccount, haveCounty, idOf, lay } from './staff-scene.ts'

/** Friday the 12th of March 2027: what providers did up to Sunday the 7th is prepared, and paid on the 19th. */
export const NOW = new Date('2027-03-12T09:00:00Z')
export const UP_TO = day('2027-03-07')
export const PAY_ON = day('2027-03-19')
export const platform = testPlatform({ now: NOW })

/** Tom prepares, Gareth releases, Joan is paid. */
export const TOM = idOf('account', 1)
export const GARETH = idOf('account', 2)
export const JOAN = idOf('account', 3)
export const RUN = idOf('run', 500)
export const doing = (id: Id, accountId: Id, now = NOW) => ({
  ...{ councilId: severnshire, accountId, now, id },
})
export const inCouncil = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)

export const lineId = (number: number): Id =>
  `0190c005-0000-7000-8000-${String(number).padStart(12, '0')}`

/** A payable day: session 1 is of the first provider, session 2 of the second. */
export const payable = (number: number, given: object = {}) => ({
  ...{ id: lineId(number), correction: 0, day: '2027-03-01', kind: 'weekly', route: 'managed' },
  ...{ person_id: idOf('person', 1), session_id: idOf('session', 1), basis: 'attended' },
  ...{ price_pence: 2400, provider_pence: 2400, package_pence: 2400, council_pence: 0 },
  ...{ chargeable_pence: 2400, reasons: [{ rule: 'R9', kind: 'attended' }] },
  ...{ facts: { kind: 'attended' }, policy_from: '2015-04-01' },
  ...{ made_at: '2027-03-02T02:00:00Z', ...given },
})

export const write = () =>
  inCouncil((db) => writeLines(db, { councilId: severnshire, upTo: day('2027-03-11'), now: NOW }))

/** Details that Joan, or whoever is named, gave, and that Tom has called back about. */
export async function haveDetails(
  number: number,
  providerId: Id | undefined,
  { by = JOAN, caller = TOM, name = `Provider & Co ${number}` } = {},
): Promise<void> {
  const account = { accountName: name, sortCode: '20-00-00', accountNumber: `5577991${number}` }
  const id = idOf('answer', 700 + number)
  await inCouncil((db) => giveDetails(db, doing(id, by), { ...account, providerId }))
  const call = { answer: 'confirmed', words: 'The number on the contract' } as const
  await inCouncil((db) => callBack(db, doing(id, caller), call))
}

/** Two people at two providers: £24.00 on two days at the first, £24.00 on one at the second. */
export async function havePaidDays(): Promise<void> {
  await haveCounty()
  for (const number of [1, 2, 3]) await haveAccount(number)
  await lay('person', [aPerson(1), aPerson(2)])
  const second = { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }
  await lay('session', [aSession(1), aSession(2, second)])
  await lay('payable', [
    payable(1),
    payable(2, { person_id: idOf('person', 2) }),
    payable(3, { session_id: idOf('session', 2) }),
  ])
  await write()
  await haveDetails(0, undefined, { by: GARETH, name: 'Severnshire Council' })
  await haveDetails(1, idOf('provider', 1))
}

export const prepare = (id = RUN, by = TOM, given = {}) =>
  inCouncil((db) => prepareRun(db, doing(id, by), { upTo: UP_TO, payOn: PAY_ON, ...given }))
export const release = (id = RUN, by = GARETH) => inCouncil((db) => releaseRun(db, doing(id, by)))
export const ask = (number: number, line: number, by = JOAN) =>
  inCouncil((db) =>
    askAboutLine(db, doing(idOf('answer', 800 + number), by), {
      ...{ lineId: lineId(line), words: 'She came all day' },
    }),
  )
export const payments = () =>
  everything()
    .selectFrom('payment')
    .select(['id', 'run_id', 'provider_id', 'end_to_end', 'amount_pence', 'status'])
    .orderBy('id')
    .execute()
