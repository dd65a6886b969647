import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { ageOn } from '#ground/kernel/day.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { SETTINGS, type Setting } from '#lives/offer/session.ts'
import { type Opened, openNeeds } from './open-routes.ts'
import { type SettingFields, type SettingSeen, SettingsPage } from './pages/settings.tsx'
import { needsPaths } from './paths.ts'
import { settingPolicy } from './policies.ts'
import { ratiosOf } from './queries.ts'
import { decideSetting } from './ratio-actions.ts'
import { settingProposals } from './ratio-queries.ts'
import { settingPolicyWords } from './ratio-words.ts'
import { refusalWords } from './refusal-words.ts'
import { proposeSetting } from './setting-policy.ts'

const SettingForm = z.object({
  setting: z.enum(SETTINGS),
  decided: z.enum(['resource-centre', 'community']).optional(),
  reason: z.string().trim().max(2000).default(''),
  preference: z.string().trim().max(2000).default(''),
  social: z.literal('yes').optional(),
})
type Typed = { readonly setting: Setting; readonly form: Form<SettingFields> }

/** What the council's policy proposes by ratio, and what the assessor decides (rule R39). */
export function settingRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(needsPaths.settings.pattern, may(['assess', 'authorise'], 'places seen'), (c) =>
    openNeeds(platform, c, (opened) => show(c, opened, undefined, 200)),
  )
  routes.post(needsPaths.settings.pattern, may('assess', 'place decided'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const [choose, tooLong] = [refusalWords.choose(view), refusalWords.tooLong(view)]
    const complaints = { setting: choose, decided: choose, reason: tooLong, preference: tooLong }
    return openNeeds(platform, c, async (opened) => {
      const { db, doing } = opened
      const read = readForm(SettingForm, body, { ...complaints, social: choose })
      const sent = SettingForm.shape.setting.safeParse(body.setting).data ?? 'building'
      if (!read.ok) return show(c, opened, { setting: sent, form: read.refusal }, 422)
      const { setting, decided, reason, preference, social } = read.value
      const { assessmentId } = await settingProposals(db, doing.councilId, doing.personId)
      const now = await proposedNow(opened, setting, social === 'yes')
      if (!assessmentId || !now) throw new NotFound(`Nothing is proposed for ${setting}`)
      const given = { ...now, setting, reason, preference, ...(decided && { decided }) }
      const saved = await decideSetting(db, doing, assessmentId, given)
      if (saved.ok) return c.redirect(needsPaths.settings.to({ personId: doing.personId }), 303)
      const typed = blank<SettingFields>(body as Form<SettingFields>['values'])
      const { kind } = saved.refusal
      const at = kind === 'reason-missing' ? 'reason' : 'decided'
      const form = withError(typed, at, settingPolicyWords[kind](view))
      return show(c, opened, { setting, form }, 422)
    })
  })

  return routes
}

async function proposedNow({ db, flag, doing }: Opened, setting: Setting, social: boolean) {
  const { councilId, personId, today } = doing
  const rules = await policiesOn(db, { councilId, on: today }, { setting: settingPolicy })
  const ratios = await ratiosOf(db, councilId, personId, today)
  const ratio = ratios.settings.find((one) => one.setting === setting)?.ratio
  if (!rules.ok || !ratio) return undefined
  const of = { ratio, age: ageOn(flag.bornOn, today), needsSocialSkills: social }
  return proposeSetting(rules.value.setting, of)
}

async function show(
  c: Context<Signed>,
  { db, flag, doing }: Opened,
  typed: Typed | undefined,
  status: 200 | 422,
) {
  const { councilId, personId, today } = doing
  const rules = await policiesOn(db, { councilId, on: today }, { setting: settingPolicy })
  const ratios = await ratiosOf(db, councilId, personId, today)
  const { assessmentId, proposals } = await settingProposals(db, councilId, personId)
  const seen = (one: (typeof ratios.settings)[number]): SettingSeen | undefined => {
    if (!rules.ok) return undefined
    const { setting, ratio } = one
    const kept = proposals.find((p) => p.setting === setting)
    const age = ageOn(flag.bornOn, today)
    const now = proposeSetting(rules.value.setting, { ratio, age, needsSocialSkills: false })
    const social = kept?.befriending && !now.befriending
    const known = blank<SettingFields>({
      ...{ decided: kept?.decided ?? (now.proposed === 'assessor-decides' ? '' : now.proposed) },
      ...{ reason: kept?.reason ?? '', preference: kept?.preference ?? '' },
      ...(social && { social: 'yes' }),
    })
    const befriending = kept?.befriending ?? now.befriending
    const form = typed?.setting === setting ? typed.form : known
    return { setting, ratio, now: { proposed: now.proposed, befriending }, form }
  }
  const settings = rules.ok ? ratios.settings.flatMap((one) => seen(one) ?? []) : undefined
  const props = { frame: c.get('frame'), flag, settings, hasAssessment: assessmentId !== undefined }
  return c.html(<SettingsPage {...props} />, status)
}
