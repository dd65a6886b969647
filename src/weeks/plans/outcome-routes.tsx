import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { isId, newId } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { isOutcomeOf } from '#lives/needs/national-outcome.ts'
import { putOutcome, removeOutcome } from './actions.ts'
import {
  type Asked,
  changed,
  changingOf,
  type PlanSeen,
  reckoned,
  withPlan,
} from './at-hand-routes.ts'
import { OutcomePage } from './pages/outcome.tsx'
import { planPaths } from './paths.ts'
import type { SupportPlan } from './plan.ts'
import { AIMS, type Level, OUTCOME_PLACES, type PlanOutcome, PURPOSES } from './plan-outcome.ts'
import { refusalWords, sayChangeRefusal, outcomeFormWords as says } from './worker-words.ts'

const level = z.enum(['0', '1', '2', '3', '4']).transform((text) => Number(text) as Level)
const OutcomeForm = z.object({
  version: z.coerce.number().int(),
  words: z.string().trim().min(1).max(2000),
  outcome: z.string().min(1).max(60),
  purpose: z.enum(PURPOSES),
  aim: z.enum(AIMS),
  place: z.enum(OUTCOME_PLACES),
  level,
  wanted: level,
})

const complaints = (view: View) => {
  const one = says.chooseOne(view)
  return {
    ...{ version: refusalWords['changed-meanwhile'](view), words: says.writeWords(view) },
    ...{ outcome: one, purpose: one, aim: one, place: one, level: one, wanted: one },
  }
}

/** What the person wants: added, changed, taken away. */
export function outcomeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.outcome.pattern, may('plan', 'plan outcome seen'), async (c) => {
    const outcomeId = outcomeIn(c)
    const seen = reckoned(await withPlan(platform, c, async (_, all) => all))
    if (!seen.plan) throw new NotFound('No plan')
    const form = blank(valuesOf(seen.plan, outcomeId))
    return c.html(<OutcomePage frame={c.get('frame')} {...shown(seen)} {...{ outcomeId, form }} />)
  })

  routes.post(planPaths.outcome.pattern, may('plan', 'plan outcome written'), async (c) => {
    const { view } = c.get('reader')
    const outcomeId = outcomeIn(c)
    const body = await c.req.parseBody({ all: true })
    const read = readForm(OutcomeForm, body, complaints(view))
    const { seen, done } = await changed(platform, c, async (db, at) => {
      if (!read.ok) return read
      const { version, wanted, ...rest } = read.value
      const old = at.plan.outcomes.find((one) => one.id === outcomeId)
      if (!isOutcomeOf(at.atHand.jurisdiction, rest.outcome))
        throw new NotFound(`No outcome ${rest.outcome} here`)
      const id = old?.id ?? newId(platform.now())
      const outcome: PlanOutcome = {
        ...{ id, threadId: old?.threadId ?? id, wellbeing: old?.wellbeing ?? [] },
        ...{ ...rest, wantedLevel: wanted },
      }
      return putOutcome(db, changingOf(platform, c, at.plan, version), outcome)
    })
    if (done.ok) return c.redirect(planPaths.plan.to({ personId: seen.flag.id }), 303)
    const form =
      'errors' in done.refusal
        ? done.refusal
        : withError(again(body), 'words', sayChangeRefusal(view, done.refusal))
    const page = <OutcomePage frame={c.get('frame')} {...shown(seen)} {...{ outcomeId, form }} />
    return c.html(page, 422)
  })

  routes.post(planPaths.removeOutcome.pattern, may('plan', 'plan outcome removed'), async (c) => {
    const { view } = c.get('reader')
    const outcomeId = idIn(c, 'outcomeId')
    const version = Number((await c.req.parseBody()).version)
    const { seen, done } = await changed(platform, c, (db, { plan }) =>
      removeOutcome(db, changingOf(platform, c, plan, version), outcomeId),
    )
    if (done.ok) return c.redirect(planPaths.plan.to({ personId: seen.flag.id }), 303)
    if (!seen.plan) throw new NotFound('No plan')
    const values = blank(valuesOf(seen.plan, outcomeId))
    const form = withError(values, 'words', sayChangeRefusal(view, done.refusal))
    const page = <OutcomePage frame={c.get('frame')} {...shown(seen)} {...{ outcomeId, form }} />
    return c.html(page, 422)
  })

  return routes
}

const shown = ({ flag, basket, atHand }: PlanSeen) => ({
  ...{ flag, basket, jurisdiction: atHand.jurisdiction },
})

function outcomeIn(c: Asked): string {
  const id = c.req.param('outcomeId') ?? ''
  if (id !== 'new' && !isId(id)) throw new NotFound('No such outcome')
  return id
}

const again = (body: Readonly<Record<string, unknown>>) => {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  return blank({
    ...{ words: text('words'), outcome: text('outcome'), purpose: text('purpose') },
    ...{ place: text('place'), aim: text('aim'), level: text('level'), wanted: text('wanted') },
    version: text('version'),
  })
}

function valuesOf(plan: SupportPlan, outcomeId: string) {
  const old = plan.outcomes.find((one) => one.id === outcomeId)
  if (!old && outcomeId !== 'new') throw new NotFound(`No outcome ${outcomeId} in the plan`)
  return {
    version: String(plan.version),
    ...(old && {
      ...{ words: old.words, outcome: old.outcome, purpose: old.purpose, place: old.place },
      ...{
        ...(old.aim && { aim: old.aim }),
        level: String(old.level),
        wanted: String(old.wantedLevel),
      },
    }),
  }
}
