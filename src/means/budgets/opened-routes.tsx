import type { Context } from 'hono'
import { idIn } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import type { Doing } from './budget-actions.ts'
import { budgetPage } from './budget-page-queries.ts'
import { BudgetPage } from './pages/budget.tsx'

export type Asked = Context<Signed>

/** Those who work with the person or are asked by them, those who see money, and those who authorise. */
export const READERS = ['see-people', 'see-money', 'authorise', 'plan', 'assess'] as const
/** Those whose work it is to write budgets. */
export const WRITERS = ['plan', 'assess'] as const

/** The person's money, opened for this reader and written down, in one transaction. */
export function opened<T>(
  platform: Platform,
  c: Asked,
  work: (db: Db, doing: Doing) => Promise<T>,
): Promise<T> {
  const { councilId, accountId } = c.get('reader')
  const personId = idIn(c, 'personId')
  const asked = { personId, scope: 'money', as: c.get('auditedAs') } as const
  const doing = { councilId, accountId, personId, now: platform.now() }
  return openRecord(platform, c.get('reader'), asked, (db) => work(db, doing))
}

/** What the forms of one person's budget stand under. */
export async function aboutPerson(db: Db, c: Asked, { councilId, personId, now }: Doing) {
  return { frame: c.get('frame'), flag: await personFlag(db, councilId, personId, dayOf(now)) }
}

/** The page of one person's budget, with what was refused on it. */
export async function showBudget(db: Db, c: Asked, doing: Doing, refusal?: string) {
  const { permissions } = c.get('reader')
  const model = await budgetPage(db, doing.councilId, doing.personId, dayOf(doing.now))
  const page = (
    <BudgetPage
      {...{ frame: c.get('frame'), ...model, refusal }}
      mayWrite={WRITERS.some((one) => permissions.has(one))}
      maySpeakUp={permissions.has('speak-up')}
    />
  )
  return c.html(page, refusal ? 422 : 200)
}
