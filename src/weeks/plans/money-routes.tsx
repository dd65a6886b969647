import { Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { type Pence, readPounds, total, writePounds } from '#ground/kernel/money.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { type ProposalRefusal, proposeBudget } from '#means/budgets/budget-actions.ts'
import { budgetInHand } from '#means/budgets/queries.ts'
import { sayBudgetRefusal } from '#means/budgets/refusal-words.ts'
import { type Asked, changed, idOf, type PlanSeen, reckoned, withPlan } from './at-hand-routes.ts'
import { words } from './money-words.ts'
import { type MoneyField, type MoneyModel, MoneyPage } from './pages/money.tsx'
import { planPaths } from './paths.ts'
import { linesThatCount, type SupportPlan, yearlyCost } from './plan.ts'
import { refusalWords } from './worker-words.ts'

const text = z.string().trim().max(2_000).default('')
const MoneyForm = z.object({
  version: z.coerce.number().int(),
  agreed: z.string().transform((given, problem): Pence => {
    const amount = readPounds(given)
    if (amount !== undefined && amount > 0) return amount
    problem.addIssue({ code: 'custom', message: 'not an amount' })
    return z.NEVER
  }),
  ...{ gap: text, evidence: text },
})
const FIELDS: readonly MoneyField[] = ['version', 'agreed', 'gap', 'evidence']

/** The three amounts of the budget, proposed from what the plan costs (rule R8): then it can be sent for authorisation. */
export function planMoneyRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.money.pattern, may('plan', 'plan’s money seen'), async (c) => {
    const model = reckoned(
      await withPlan(platform, c, async (db, seen) => modelOf(db, c, seen, undefined)),
    )
    return c.html(<MoneyPage {...model} />)
  })

  routes.post(planPaths.money.pattern, may('plan', 'budget proposed'), async (c) => {
    const { view, councilId, accountId } = c.get('reader')
    const body = await c.req.parseBody()
    const read = readForm(MoneyForm, body, {
      ...{ version: refusalWords['changed-meanwhile'](view), agreed: words.agreedWrong(view) },
      ...{ gap: words.gapHint(view), evidence: words.evidence(view) },
    })
    const { done } = await changed(platform, c, async (db, seen) => {
      if (!read.ok) return modelOf(db, c, seen, read.refusal)
      const { version, agreed, gap, evidence } = read.value
      const proposal = await proposeBudget(db, {
        ...{ councilId, accountId, personId: seen.flag.id, now: platform.now(), version },
        ...{ ...costsOf(seen.plan), agreed, gapReason: gap, evidence },
      })
      const form: Form<MoneyField> = { values: typed(FIELDS, body), errors: {} }
      if (!proposal.ok) {
        const why = sayBudgetRefusal(view, proposal.refusal)
        return modelOf(db, c, seen, withError(form, fieldOf(proposal.refusal), why))
      }
      const { shortfall, budget } = proposal.value
      if (shortfall === undefined) return undefined
      const why = sayBudgetRefusal(view, { kind: 'not-enough', shortfall })
      const kept = { ...form, values: { ...form.values, version: String(budget.version) } }
      return modelOf(db, c, seen, withError(kept, 'agreed', why))
    })
    if (!done) return c.redirect(planPaths.money.to({ personId: idOf(c, 'personId') }), 303)
    return c.html(<MoneyPage {...done} />, 422)
  })
  return routes
}

const costsOf = (plan: SupportPlan) => ({
  planCost: yearlyCost(plan),
  chargeable: total(
    linesThatCount(plan.lines)
      .filter((line) => line.isChargeable && line.route !== 'none')
      .map((line) => line.yearly),
  ),
})

function fieldOf({ kind }: ProposalRefusal): MoneyField {
  if (kind === 'gap-reason-needed') return 'gap'
  return kind === 'review-needed' ? 'evidence' : 'agreed'
}

async function modelOf(
  db: Db,
  c: Asked,
  { flag, basket }: PlanSeen,
  form: Form<MoneyField> | undefined,
): Promise<MoneyModel> {
  if (!basket) throw new NotFound('No plan')
  const budget = await budgetInHand(db, c.get('reader').councilId, flag.id)
  const agreed = budget?.split?.agreed ?? basket.yearly
  const known = blank<MoneyField>({
    ...{ version: String(budget?.version ?? ''), agreed: writePounds(agreed) },
    ...{ gap: budget?.gapReason ?? '', evidence: budget?.change?.evidence ?? '' },
  })
  return { frame: c.get('frame'), flag, basket, budget, form: form ?? known }
}
