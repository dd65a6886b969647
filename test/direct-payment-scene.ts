import { openDirectPayment, recordPaidIn, recordSpent } from '#council/direct-payments/actions.ts'
import type { Entry } from '#council/direct-payments/four-weeks.ts'
import type { Spending } from '#council/direct-payments/moving.ts'
import { day } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { havePlanInHand, PRIYA, WHO } from './plan-life-scene.ts'
import { planIdOf, priyasPlan } from './plan-scene.ts'
import { severnshire, testPlatform } from './platform.ts'
import { idOf, NOW } from './staff-scene.ts'

type Moved = Pick<Entry, 'kind'> &
  Partial<Pick<Entry, 'isTakenBack' | 'recordedBy' | 'periodFrom'>> & {
    readonly on: string
    readonly amount: number
  }

/** Money into or out of a direct payment account. */
export const aMovement = ({ on, amount, ...given }: Moved): Entry => ({
  ...{ id: newId(NOW), transactionId: newId(NOW), toWhom: 'Sam', isTakenBack: false },
  ...{ recordedBy: idOf('account', 1), recordedByName: 'Ruth', recordedAt: NOW },
  ...{ on: day(on), amount: pence(amount), ...given },
})

export const OPENED = day('2027-02-05')
/** Threads of what Priya's direct payment pays for: art, and Sam. */
export const ART = planIdOf('thread', 2)
export const SAM = planIdOf('thread', 3)

const platform = testPlatform({ now: NOW })
export const inCouncil = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)

/** Who does something to Priya's account; each number is another press of a button. */
export const doing = (number: number, accountId: Id = WHO.priya) => ({
  ...{ councilId: severnshire, personId: PRIYA, accountId, now: NOW },
  id: planIdOf('plan', 9_500 + number),
})

/** Priya's plan in force, which pays her £5,299.84 a year. */
export const havePlanPaidToHer = (): Promise<void> =>
  havePlanInHand({
    plan: {
      ...{ lines: priyasPlan().lines, outcomes: priyasPlan().outcomes, state: 'active' },
      ...{ startsOn: day('2027-01-04'), activeOn: day('2027-01-04') },
    },
  })

/** Her account, with £407.68 in it. */
export async function havePriyasAccount(): Promise<void> {
  await havePlanPaidToHer()
  const opening = { held: 'own-account', holder: '', openedOn: OPENED } as const
  const paying = { kind: 'four-weekly', on: OPENED, amount: pence(40_768) } as const
  await inCouncil((db) => openDirectPayment(db, doing(1, WHO.worker), opening))
  await inCouncil((db) => recordPaidIn(db, doing(2, WHO.worker), paying))
}

/** So much more than she uses came into it once: some of it may have to go back. */
export const haveMoreThanSheUses = (amount = 300_000) =>
  inCouncil((db) =>
    recordPaidIn(db, doing(90, WHO.worker), { kind: 'one-off', on: OPENED, amount: pence(amount) }),
  )

export const spend = (number: number, amount: number, given: Partial<Spending> = {}) =>
  inCouncil((db) =>
    recordSpent(db, doing(number), {
      ...{ on: day('2027-02-20'), toWhom: 'Sam', amount: pence(amount) },
      ...{ whatFor: { kind: 'line', threadId: SAM }, ...given },
    }),
  )
