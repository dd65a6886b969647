import { Hono } from 'hono'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form } from '#ground/govuk/form.ts'
import { newId } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { putLine, removeLine } from './actions.ts'
import {
  type Asked,
  changed,
  changingOf,
  type PlanSeen,
  reckoned,
  withPlan,
} from './at-hand-routes.ts'
import { daysOf, daysTyped, lineValues, readLine, refusedLine } from './line-form-routes.ts'
import { breakOf, type LineField, typedLine } from './line-typed.ts'
import { KindPage, type LineModel, LinePage } from './pages/line.tsx'
import { planPaths } from './paths.ts'
import { LINE_KINDS, type LineKind, type PlanLine } from './plan-line.ts'
import { offersOf } from './session-queries.ts'

/** Lines of any kind: added, changed, taken away. A session is chosen on pages of its own. */
export function lineRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.kind.pattern, may('plan', 'plan kinds seen'), async (c) => {
    const { flag, basket } = reckoned(await withPlan(platform, c, async (_, all) => all))
    return c.html(<KindPage frame={c.get('frame')} {...{ flag, basket }} />)
  })

  routes.get(planPaths.newLine.pattern, may('plan', 'plan line about to be added'), async (c) => {
    const kind = kindIn(c)
    const seen = reckoned(await withPlan(platform, c, async (_, all) => all))
    if (!seen.plan) throw new NotFound('No plan')
    const values = { version: String(seen.plan.version), weeks: '52' }
    const days = daysOf({ startsOn: seen.plan.startsOn })
    return c.html(
      <LinePage {...newModel(c, seen, kind)} {...{ days }} form={blank<LineField>(values)} />,
    )
  })

  routes.post(planPaths.newLine.pattern, may('plan', 'plan line added'), async (c) => {
    const kind = kindIn(c)
    const { view } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const read = readLine(kind, body, view)
    const { seen, done } = await changed(platform, c, async (db, at) => {
      if (!read.ok) return undefined
      const id = newId(platform.now())
      const { version, amounts, ...typed } = read.value
      const line = typedLine(kind, { id, threadId: id }, typed, amounts, at.atHand.jurisdiction)
      return putLine(db, changingOf(platform, c, at.plan, version), line)
    })
    if (done?.ok) return toPlan(c, seen)
    const form = done ? refusedLine(body, done.refusal, view) : failed(read)
    const days = daysTyped(body)
    return c.html(<LinePage {...newModel(c, seen, kind)} {...{ form, days }} />, 422)
  })

  return routes.route('/', oldLineRoutes(platform))
}

/** One line that is in the plan: changed, taken away. */
function oldLineRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(planPaths.line.pattern, may('plan', 'plan line seen'), async (c) => {
    const lineId = idIn(c, 'lineId')
    const model = reckoned(
      await withPlan(platform, c, async (db, seen) => oldModel(db, c, seen, lineId)),
    )
    return c.html(<LinePage {...model} />)
  })

  routes.post(planPaths.line.pattern, may('plan', 'plan line written'), async (c) => {
    const lineId = idIn(c, 'lineId')
    const { view } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const { seen, done } = await changed(platform, c, async (db, at) => {
      const old = lineOf(at, lineId)
      const read = readLine(old.kind, body, view)
      if (!read.ok) return { form: read.refusal, model: await oldModel(db, c, at, lineId) }
      const asked = changingOf(platform, c, at.plan, read.value.version)
      const put = await putLine(db, asked, written(old, read.value, at))
      if (put.ok) return undefined
      const form = refusedLine(body, put.refusal, view)
      return { form, model: await oldModel(db, c, at, lineId) }
    })
    if (!done) return toPlan(c, seen)
    return c.html(<LinePage {...done.model} days={daysTyped(body)} form={done.form} />, 422)
  })

  routes.post(planPaths.removeLine.pattern, may('plan', 'plan line removed'), async (c) => {
    const lineId = idIn(c, 'lineId')
    const { view } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const { seen, done } = await changed(platform, c, async (db, at) => {
      const model = await oldModel(db, c, at, lineId)
      const asked = changingOf(platform, c, at.plan, Number(body.version))
      const removed = await removeLine(db, asked, lineId)
      if (removed.ok) return undefined
      const { errors } = refusedLine(body, removed.refusal, view)
      return { ...model, form: { ...model.form, errors } }
    })
    return done ? c.html(<LinePage {...done} />, 422) : toPlan(c, seen)
  })

  return routes
}

const toPlan = (c: Asked, { flag }: PlanSeen) =>
  c.redirect(planPaths.plan.to({ personId: flag.id }), 303)

const failed = (read: ReturnType<typeof readLine>): Form<LineField> =>
  read.ok ? blank() : read.refusal

function kindIn(c: Asked): LineKind {
  const kind = LINE_KINDS.find((one) => one === c.req.param('kind') && one !== 'session')
  if (!kind) throw new NotFound('No such kind of line')
  return kind
}

function lineOf({ plan }: PlanSeen, lineId: string): PlanLine {
  const line = plan?.lines.find((one) => one.id === lineId)
  if (!line) throw new NotFound(`No line ${lineId} in the plan`)
  return line
}

type Model = Omit<LineModel, 'form' | 'days'>

function newModel(c: Asked, { flag, basket, plan, atHand }: PlanSeen, kind: LineKind): Model {
  if (!plan) throw new NotFound('No plan')
  const action = planPaths.newLine.to({ personId: flag.id, kind })
  const needs = atHand.facts.eligibleNeeds
  return { frame: c.get('frame'), flag, basket, plan, needs, kind, action }
}

async function oldModel(db: Db, c: Asked, seen: PlanSeen, lineId: string): Promise<LineModel> {
  const { flag, basket, plan, atHand, on } = seen
  const line = lineOf(seen, lineId)
  if (!plan) throw new NotFound('No plan')
  const wanted = { councilId: c.get('reader').councilId, personId: flag.id, from: on }
  const [offer] = await offersOf(db, wanted, line.sessionId ? [line.sessionId] : [])
  return {
    ...{ frame: c.get('frame'), flag, basket, plan, needs: atHand.facts.eligibleNeeds },
    ...{ kind: line.kind, offer, lineId, form: blank(lineValues(line, plan.version)) },
    days: daysOf(line),
    action: planPaths.line.to({ personId: flag.id, lineId }),
  }
}

/** The line as it was typed. What a session is and costs is the session's own. */
function written(
  old: PlanLine,
  {
    version: _,
    amounts,
    ...typed
  }: Parameters<typeof typedLine>[2] & {
    readonly version: number
    readonly amounts: Parameters<typeof typedLine>[3]
  },
  { atHand }: PlanSeen,
): PlanLine {
  if (old.kind !== 'session') return typedLine(old.kind, old, typed, amounts, atHand.jurisdiction)
  const { driving, saved, ...rest } = typed
  const { endsOn: _ends, ...kept } = old
  return { ...kept, ...rest, breakMinutes: breakOf(old, { driving, saved }) }
}
