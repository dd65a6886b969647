import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Result } from '#ground/kernel/result.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { TOOK_EFFECT } from './budget.ts'
import {
  adjustBudget,
  type Doing,
  startBudget,
  tellOfDecrease,
  withdrawBudget,
} from './budget-actions.ts'
import { formWords as words } from './form-words.ts'
import { type Asked, aboutPerson, opened, READERS, showBudget, WRITERS } from './opened-routes.tsx'
import { type StartField, StartPage, WhatIfPage } from './pages/forms.tsx'
import { budgetPaths } from './paths.ts'
import { resourceAllocation } from './policies.ts'
import { budgetHistory, budgetInHand } from './queries.ts'
import { type BudgetRefusal, sayBudgetRefusal } from './refusal-words.ts'
import { adjustmentsIn, indicativeStep, withAdjustments } from './resource-allocation.ts'

const Points = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number)
const Start = z.object({
  points: Points,
  reason: z.string().max(50).optional(),
  evidence: z.string().trim().max(2_000).optional(),
})
const Version = z.object({ version: z.coerce.number().int().min(1) })

/** One person's budget: read, begun, tried with other points, given up. */
export function personBudgetRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const here = (c: Asked) => budgetPaths.budget.to({ personId: c.req.param('personId') ?? '' })

  routes.get(budgetPaths.budget.pattern, may(READERS, 'budget seen'), (c) =>
    opened(platform, c, (db, doing) => showBudget(db, c, doing)),
  )
  routes.get(budgetPaths.start.pattern, may(WRITERS, 'budget begun to be written'), (c) =>
    opened(platform, c, (db, doing) => showStart(db, c, doing, blank())),
  )
  routes.post(budgetPaths.start.pattern, may(WRITERS, 'budget started'), (c) => start(platform, c))
  routes.get(budgetPaths.whatIf.pattern, may(READERS, 'budget tried'), (c) =>
    opened(platform, c, async (db, doing) =>
      c.html(<WhatIfPage {...(await aboutPerson(db, c, doing))} form={blank()} />),
    ),
  )
  routes.post(budgetPaths.whatIf.pattern, may(READERS, 'budget tried'), (c) =>
    tryPoints(platform, c),
  )

  /** A press of one button on the page: done, or said there why not. */
  const press = async (
    c: Asked,
    work: (db: Db, asked: Doing & { version: number }) => Promise<Result<unknown, BudgetRefusal>>,
  ) => {
    const { version } = Version.parse(await c.req.parseBody())
    return opened(platform, c, async (db, doing) => {
      const done = await work(db, { ...doing, version })
      if (done.ok) return c.redirect(here(c), 303)
      return showBudget(db, c, doing, sayBudgetRefusal(c.get('frame').view, done.refusal))
    })
  }
  routes.post(budgetPaths.withdraw.pattern, may(WRITERS, 'budget given up'), (c) =>
    press(c, withdrawBudget),
  )
  routes.post(budgetPaths.told.pattern, may(WRITERS, 'person told of a decrease'), (c) =>
    press(c, tellOfDecrease),
  )
  routes.post(budgetPaths.removeStep.pattern, may(WRITERS, 'budget line taken out'), (c) =>
    press(c, async (db, asked) => {
      const budget = await budgetInHand(db, asked.councilId, asked.personId)
      const held = adjustmentsIn(budget?.steps ?? [])
      const position = Number(c.req.param('position'))
      if (!held[position]) throw new NotFound(`No line ${position}`)
      return adjustBudget(db, { ...asked, adjustments: held.filter((_, i) => i !== position) })
    }),
  )
  return routes
}

async function showStart(
  db: Db,
  c: Asked,
  doing: Doing,
  form: Form<StartField>,
): Promise<Response> {
  const all = await budgetHistory(db, doing.councilId, doing.personId)
  const isChange = all.some(({ state }) => TOOK_EFFECT.includes(state))
  const about = await aboutPerson(db, c, doing)
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return c.html(<StartPage {...{ ...about, form, isChange }} />, status)
}

async function start(platform: Platform, c: Asked): Promise<Response> {
  const { view } = c.get('frame')
  const body = await c.req.parseBody()
  const complaints = {
    ...{ points: words.pointsWrong(view), reason: words.reasonMissing(view) },
    evidence: words.evidenceHint(view),
  }
  const read = readForm(Start, body, complaints)
  return opened(platform, c, async (db, doing) => {
    if (!read.ok) return showStart(db, c, doing, read.refusal)
    const started = await startBudget(db, { ...doing, ...read.value })
    if (started.ok) return c.redirect(budgetPaths.budget.to(doing), 303)
    const { points, reason, evidence } = read.value
    const typed = blank<StartField>({ points: String(points), reason, evidence })
    const on = started.refusal.kind.includes('reason') ? 'reason' : 'points'
    return showStart(db, c, doing, withError(typed, on, sayBudgetRefusal(view, started.refusal)))
  })
}

async function tryPoints(platform: Platform, c: Asked): Promise<Response> {
  const { view } = c.get('frame')
  const read = readForm(z.object({ points: Points }), await c.req.parseBody(), {
    points: words.pointsWrong(view),
  })
  return opened(platform, c, async (db, doing) => {
    const about = await aboutPerson(db, c, doing)
    if (!read.ok) return c.html(<WhatIfPage {...about} form={read.refusal} />, 422)
    const { points } = read.value
    const form = blank<'points'>({ points: String(points) })
    const on = dayOf(doing.now)
    const rules = await policiesOn(
      db,
      { councilId: doing.councilId, on },
      { table: resourceAllocation },
    )
    const first = rules.ok ? indicativeStep(points, rules.value.table) : rules
    const held = adjustmentsIn(
      (await budgetInHand(db, doing.councilId, doing.personId))?.steps ?? [],
    )
    const worked = first.ok ? withAdjustments(first.value, held) : first
    if (worked.ok) return c.html(<WhatIfPage {...about} form={form} steps={worked.value.steps} />)
    const refused = withError(form, 'points', sayBudgetRefusal(view, worked.refusal))
    return c.html(<WhatIfPage {...about} form={refused} />, 422)
  })
}
