import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Pence, pence, readPounds } from '#ground/kernel/money.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { addOtherFigure, addOtherMoney } from './beside-actions.ts'
import { adjustBudget, type Doing } from './budget-actions.ts'
import { formWords as words } from './form-words.ts'
import { type Asked, aboutPerson, opened, WRITERS } from './opened-routes.tsx'
import { SOURCES } from './other-sources.ts'
import { AddStepPage, OtherFigurePage, OtherMoneyPage, type StepField } from './pages/forms.tsx'
import { budgetPaths } from './paths.ts'
import { budgetHistory, budgetInHand } from './queries.ts'
import { sayBudgetRefusal } from './refusal-words.ts'
import { ADJUSTMENT_KINDS, ADJUSTMENT_UNITS, adjustmentsIn } from './resource-allocation.ts'

const Money = z
  .string()
  .transform((text) => readPounds(text))
  .refine((amount): amount is Pence => amount !== undefined)
const Said = z.string().trim().min(1).max(2_000)
const Step = z.object({
  kind: z.enum(ADJUSTMENT_KINDS),
  words: Said.max(200),
  sign: z.enum(['adds', 'takes']),
  units: z
    .string()
    .trim()
    .regex(/^\d{1,5}(\.\d{1,2})?$/)
    .transform(Number),
  unit: z.enum(ADJUSTMENT_UNITS),
  each: Money,
  reason: Said,
  version: z.coerce.number().int().min(1),
})
const OtherMoney = z.object({ source: z.enum(SOURCES), words: Said.max(200), yearly: Money })
const OtherFigure = z.object({ whose: Said.max(200), yearly: Money, reasons: Said })

/** What is added to a budget, line by line, and what stands beside it. */
export function budgetLineRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(budgetPaths.addStep.pattern, may(WRITERS, 'budget line begun'), (c) =>
    opened(platform, c, async (db, doing) => {
      const budget = await budgetInHand(db, doing.councilId, doing.personId)
      if (!budget) throw new NotFound(`Person ${doing.personId} has no budget in hand`)
      const form = blank<StepField>({ version: String(budget.version) })
      return showStep(db, c, doing, form)
    }),
  )
  routes.post(budgetPaths.addStep.pattern, may(WRITERS, 'budget line added'), (c) =>
    addStep(platform, c),
  )
  routes.get(budgetPaths.otherMoney.pattern, may(WRITERS, 'other money begun'), (c) =>
    opened(platform, c, async (db, doing) =>
      c.html(<OtherMoneyPage {...(await aboutPerson(db, c, doing))} form={blank()} />),
    ),
  )
  routes.post(budgetPaths.otherMoney.pattern, may(WRITERS, 'other money added'), (c) =>
    saveOtherMoney(platform, c),
  )
  routes.get(budgetPaths.otherFigure.pattern, may(WRITERS, 'other figure begun'), (c) =>
    opened(platform, c, async (db, doing) =>
      c.html(<OtherFigurePage {...(await aboutPerson(db, c, doing))} form={blank()} />),
    ),
  )
  routes.post(budgetPaths.otherFigure.pattern, may(WRITERS, 'other figure added'), (c) =>
    saveOtherFigure(platform, c),
  )
  return routes
}

async function showStep(db: Db, c: Asked, doing: Doing, form: Form<StepField>): Promise<Response> {
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return c.html(<AddStepPage {...(await aboutPerson(db, c, doing))} form={form} />, status)
}

async function addStep(platform: Platform, c: Asked): Promise<Response> {
  const { view } = c.get('frame')
  const body = await c.req.parseBody()
  const complaints = {
    ...{ kind: words.kindMissing(view), words: words.wordsMissing(view) },
    ...{ sign: words.signMissing(view), units: words.unitsWrong(view) },
    ...{ unit: words.unitMissing(view), each: words.eachWrong(view) },
    ...{ reason: words.whyMissing(view), version: words.whyMissing(view) },
  }
  const read = readForm(Step, body, complaints)
  return opened(platform, c, async (db, doing) => {
    if (!read.ok) return showStep(db, c, doing, read.refusal)
    const { version, sign, each, ...step } = read.value
    const budget = await budgetInHand(db, doing.councilId, doing.personId)
    if (!budget) throw new NotFound(`Person ${doing.personId} has no budget in hand`)
    const line = { ...step, each: sign === 'takes' ? pence(-each) : each }
    const adjustments = [...adjustmentsIn(budget.steps), line]
    const added = await adjustBudget(db, { ...doing, version, adjustments })
    if (added.ok) return c.redirect(budgetPaths.budget.to(doing), 303)
    const fields = Object.keys(complaints) as StepField[]
    const values = { ...typed(fields, body), version: String(budget.version) }
    const form = withError(blank<StepField>(values), 'words', sayBudgetRefusal(view, added.refusal))
    return showStep(db, c, doing, form)
  })
}

async function saveOtherMoney(platform: Platform, c: Asked): Promise<Response> {
  const { view } = c.get('frame')
  const read = readForm(OtherMoney, await c.req.parseBody(), {
    ...{ source: words.sourceMissing(view), words: words.wordsMissing(view) },
    yearly: words.yearlyWrong(view),
  })
  return opened(platform, c, async (db, doing) => {
    if (!read.ok)
      return c.html(
        <OtherMoneyPage {...(await aboutPerson(db, c, doing))} form={read.refusal} />,
        422,
      )
    await addOtherMoney(db, doing, { ...read.value, validFrom: dayOf(doing.now) })
    return c.redirect(budgetPaths.budget.to(doing), 303)
  })
}

async function saveOtherFigure(platform: Platform, c: Asked): Promise<Response> {
  const { view } = c.get('frame')
  const read = readForm(OtherFigure, await c.req.parseBody(), {
    ...{ whose: words.whoseMissing(view), yearly: words.yearlyWrong(view) },
    reasons: words.reasonsMissing(view),
  })
  return opened(platform, c, async (db, doing) => {
    if (!read.ok)
      return c.html(
        <OtherFigurePage {...(await aboutPerson(db, c, doing))} form={read.refusal} />,
        422,
      )
    const [newest] = await budgetHistory(db, doing.councilId, doing.personId)
    if (!newest) throw new NotFound(`Person ${doing.personId} has no budget`)
    await addOtherFigure(db, doing, { ...read.value, budgetId: newest.id })
    return c.redirect(budgetPaths.budget.to(doing), 303)
  })
}
