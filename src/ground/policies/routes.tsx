import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { isId } from '#ground/kernel/id.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { answerRule, proposeRule, type Setting } from './actions.ts'
import type { RuleRows } from './dated-rule.ts'
import { RulePage } from './pages/rule.tsx'
import { RulePreviewPage } from './pages/rule-preview.tsx'
import { RulesPage } from './pages/rules.tsx'
import { sayFaults, sayRefusal } from './parts/rule-refusal.ts'
import { formFrom, formOf, formWithRow, readProposal } from './parts/rule-typed.ts'
import { policyPaths } from './paths.ts'
import { allRules } from './queries.ts'
import type { PolicyGroup, RegisteredPolicy } from './registered.ts'
import { placeAmong } from './rule-change.ts'
import type { RuleForm } from './rule-form.ts'

const Sent = z.object({
  do: z.enum(['add-row', 'preview', 'propose', 'change']).catch('preview'),
})
const Answered = z.object({ answer: z.enum(['approve', 'refuse', 'withdraw']) })

/**
 * The page of the council's rules, for those who set them.
 *
 * @param groups every policy of every feature, with its words
 */
export function policyRoutes(platform: Platform, groups: readonly PolicyGroup[]): Hono<Signed> {
  const routes = new Hono<Signed>()
  const byKey = new Map(groups.flatMap((g) => g.policies).map((one) => [one.policy.key, one]))
  const registeredIn = (key: string): RegisteredPolicy => {
    const registered = byKey.get(key)
    if (!registered) throw new NotFound(`No rule ${key}`)
    return registered
  }

  routes.get(policyPaths.list.pattern, may('set-policies', 'council rules seen'), async (c) => {
    const rules = await loadRules(platform, c)
    return c.html(<RulesPage {...about(platform, c)} groups={groups} rules={rules} />)
  })
  routes.get(policyPaths.rule.pattern, may('set-policies', 'council rule seen'), (c) =>
    show(platform, c, registeredIn(c.req.param('key'))),
  )
  routes.post(policyPaths.rule.pattern, may('set-policies', 'council rule proposed'), (c) =>
    propose(platform, c, registeredIn(c.req.param('key'))),
  )
  routes.post(policyPaths.decide.pattern, may('set-policies', 'council rule answered'), (c) =>
    answer(platform, c, registeredIn(c.req.param('key')), c.req.param('rowId')),
  )
  return routes
}

type Asked = Context<Signed>

const about = (platform: Platform, c: Asked) => ({
  frame: c.get('frame'),
  nation: c.get('reader').council.jurisdiction,
  today: dayOf(platform.now()),
})

function loadRules(platform: Platform, c: Asked): Promise<ReadonlyMap<string, RuleRows>> {
  const { councilId } = c.get('reader')
  return platform.transaction(councilId, (db) => allRules(db, councilId))
}

const loadRows = async (platform: Platform, c: Asked, { policy }: RegisteredPolicy) =>
  (await loadRules(platform, c)).get(policy.key) ?? { national: [], own: [] }

const setting = (platform: Platform, c: Asked, { policy }: RegisteredPolicy): Setting => {
  const { councilId, accountId } = c.get('reader')
  return { councilId, accountId, policy, now: platform.now() }
}

/** One rule. A form that was refused is shown as it was typed, with what is wrong. */
async function show(
  platform: Platform,
  c: Asked,
  registered: RegisteredPolicy,
  typed?: { readonly form: RuleForm } | { readonly errors: RuleForm['errors'] },
) {
  const rows = await loadRows(platform, c, registered)
  const fresh = formOf(registered.policy, rows, dayOf(platform.now()))
  const form = typed && 'form' in typed ? typed.form : { ...fresh, errors: typed?.errors ?? [] }
  const reader = c.get('reader').accountId
  const model = { ...about(platform, c), registered, rows, form, reader }
  return c.html(<RulePage {...model} />, form.errors.length > 0 ? 422 : 200)
}

async function propose(platform: Platform, c: Asked, registered: RegisteredPolicy) {
  const { policy } = registered
  const { view } = c.get('frame')
  const body = await c.req.parseBody()
  const asked = Sent.parse(body).do
  const form = formFrom(policy, body)
  const again = (errors: RuleForm['errors']) =>
    show(platform, c, registered, { form: formWithRow(policy, { ...form, errors }) })
  if (asked === 'change' || asked === 'add-row') return again([])
  const read = readProposal(policy, form)
  if (!read.ok)
    return again(
      read.refusal.kind === 'fields'
        ? sayFaults(view, registered, read.refusal)
        : [sayRefusal(view, registered, read.refusal)],
    )
  if (asked === 'preview') {
    const rows = await loadRows(platform, c, registered)
    const approved = rows.own.filter((row) => row.state === 'approved')
    const placed = placeAmong(approved, read.value, dayOf(platform.now()))
    if (!placed.ok) return again([sayRefusal(view, registered, placed.refusal)])
    const model = { frame: c.get('frame'), registered, rows, form, proposed: read.value }
    return c.html(<RulePreviewPage {...model} />)
  }
  const { councilId } = c.get('reader')
  const done = await platform.transaction(councilId, (db) =>
    proposeRule(db, setting(platform, c, registered), { ...read.value, reason: form.reason }),
  )
  if (!done.ok) return again([sayRefusal(view, registered, done.refusal)])
  return c.redirect(policyPaths.rule.to({ key: policy.key }), 303)
}

async function answer(platform: Platform, c: Asked, registered: RegisteredPolicy, rowId: string) {
  const asked = Answered.safeParse(await c.req.parseBody())
  if (!isId(rowId) || !asked.success) throw new NotFound(`No row ${rowId}`)
  const { councilId } = c.get('reader')
  const done = await platform.transaction(councilId, (db) =>
    answerRule(db, setting(platform, c, registered), { rowId, answer: asked.data.answer }),
  )
  if (done.ok) return c.redirect(policyPaths.rule.to({ key: registered.policy.key }), 303)
  const { text } = sayRefusal(c.get('frame').view, registered, done.refusal)
  const isOpen = done.refusal.kind !== 'already-answered'
  return show(platform, c, registered, {
    errors: [{ on: isOpen ? `row-${rowId}` : 'main-content', text }],
  })
}
