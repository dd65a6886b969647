import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { financialYearOf } from '#means/contributions/periods.ts'
import { financialYear } from '#means/contributions/policies.ts'
import { putBudgetDue } from './beside-actions.ts'
import type { Doing } from './budget-actions.ts'
import { type Asked, aboutPerson, opened } from './opened-routes.tsx'
import { ChangesPage } from './pages/changes.tsx'
import { type DueField, DuePage, TargetPage } from './pages/target.tsx'
import { budgetPaths } from './paths.ts'
import { budgetTarget, nextTarget } from './policies.ts'
import { budgetDueOf, changesByReason, ownersFor, targetStanding } from './target-queries.ts'
import { targetWords as words } from './target-words.ts'

const Due = z.object({
  reason: z.string().trim().min(1).max(1_000),
  owner: z.uuid(),
})
const COUNTERS = ['authorise', 'assess'] as const

/** Who has no budget by the target day, and for what reasons budgets were changed. */
export function targetRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(budgetPaths.target.pattern, may(COUNTERS, 'people without a budget seen'), (c) => {
    const reader = c.get('reader')
    const now = platform.now()
    return platform.transaction(reader.councilId, async (db) => {
      const standing = await targetStanding(db, reader, dayOf(now))
      const shown = standing.without.map(({ personId }) => personId)
      await auditRead(db, reader, shown, c.get('auditedAs'), now)
      const target = await targetOn(db, reader.councilId, dayOf(now))
      return c.html(<TargetPage frame={c.get('frame')} {...{ standing, target }} />)
    })
  })
  routes.get(budgetPaths.due.pattern, may(COUNTERS, 'missing budget seen'), (c) =>
    opened(platform, c, async (db, doing) => {
      const due = await budgetDueOf(db, doing.councilId, doing.personId)
      return showDue(db, c, doing, blank({ reason: due?.reason, owner: due?.ownerId }))
    }),
  )
  routes.post(budgetPaths.due.pattern, may(COUNTERS, 'missing budget explained'), (c) =>
    explain(platform, c),
  )
  routes.get(budgetPaths.changes.pattern, may(['authorise', 'see-money'], 'changes seen'), (c) => {
    const { councilId } = c.get('reader')
    const today = dayOf(platform.now())
    return platform.transaction(councilId, async (db) => {
      const rules = await policiesOn(db, { councilId, on: today }, { start: financialYear })
      const start = rules.ok ? rules.value.start : { month: 4, day: 1 }
      const { from, to } = financialYearOf(today, start)
      const counted = await changesByReason(db, { councilId, from, to })
      return c.html(<ChangesPage frame={c.get('frame')} {...{ counted, from, to }} />)
    })
  })
  return routes
}

async function targetOn(db: Db, councilId: Id, today: Day): Promise<Day | undefined> {
  const rules = await policiesOn(db, { councilId, on: today }, { target: budgetTarget })
  return rules.ok ? nextTarget(rules.value.target, today) : undefined
}

async function showDue(db: Db, c: Asked, doing: Doing, form: Form<DueField>): Promise<Response> {
  const owners = await ownersFor(db, doing.councilId, doing.personId, dayOf(doing.now))
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return c.html(<DuePage {...(await aboutPerson(db, c, doing))} {...{ form, owners }} />, status)
}

async function explain(platform: Platform, c: Asked): Promise<Response> {
  const { view } = c.get('frame')
  const body = await c.req.parseBody()
  const read = readForm(Due, body, {
    reason: words.reasonMissing(view),
    owner: words.ownerMissing(view),
  })
  return opened(platform, c, async (db, doing) => {
    if (!read.ok) return showDue(db, c, doing, read.refusal)
    const { reason, owner: ownerId } = read.value
    const today = dayOf(doing.now)
    const owners = await ownersFor(db, doing.councilId, doing.personId, today)
    if (!owners.some(({ id }) => id === ownerId)) {
      const form = blank(typed<DueField>(['reason', 'owner'], body))
      return showDue(db, c, doing, withError(form, 'owner', words.ownerMissing(view)))
    }
    const target = (await targetOn(db, doing.councilId, today)) ?? today
    await putBudgetDue(db, doing, { targetOn: target, reason, ownerId })
    return c.redirect(budgetPaths.target.to(), 303)
  })
}
