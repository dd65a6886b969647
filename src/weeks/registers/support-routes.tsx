import { Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { type Body, blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import type { C } from './day-desk-routes.tsx'
import { type ProfileField, ProfileFormPage } from './pages/profile-form.tsx'
import { CONTACTS_ASKED, type WelfareField, WelfarePlanPage } from './pages/welfare-plan.tsx'
import { registerPaths } from './paths.ts'
import { profileOf } from './person-day-queries.ts'
import { profileWords } from './profile-words.ts'
import { writeProfile } from './support-actions.ts'
import { CONTACTS, type Contact, type ContactKind } from './welfare.ts'
import { saveWelfarePlan } from './welfare-actions.ts'
import { carersOf, type OwnPlan, welfarePlanOf } from './welfare-queries.ts'
import { welfareWords as words } from './welfare-words.ts'

const PROFILE_FIELDS: readonly ProfileField[] = [
  ...(['likes', 'support', 'upset', 'safety', 'allergies', 'medicines', 'seizures'] as const),
  'agreedBy',
]
const text = z.string().trim().max(4000).default('')
const ProfileForm = z.object({
  version: z.coerce.number().int().min(0),
  likes: text.pipe(z.string().min(1)),
  support: text.pipe(z.string().min(1)),
  upset: text,
  safety: text,
  allergies: text,
  medicines: text,
  seizures: text,
  agreedBy: z.enum(['person', 'with-help', 'best-interests']),
})

/** What those who plan with a person write for those who support them: one page, and how they are looked for. */
export function supportRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const open = <T,>(c: C, as: string, work: (db: Db, councilId: Id) => Promise<T>) => {
    const reader = c.get('reader')
    const record = { personId: idIn(c, 'personId'), scope: 'plan', as } as const
    return openRecord(platform, reader, record, (db) => work(db, reader.councilId))
  }
  profilePages(routes, platform, open)
  planPages(routes, platform, open)
  return routes
}

type Open = <T>(c: C, as: string, work: (db: Db, councilId: Id) => Promise<T>) => Promise<T>

/** "None" and "dim" are what is written where somebody was asked and there is none. */
const NONE = /^(none|no|dim|nil)\.?$/i
const askedOf = (said: string) => (said === '' ? undefined : NONE.test(said) ? '' : said)

function profilePages(routes: Hono<Signed>, platform: Platform, open: Open): void {
  const show = async (c: C, again?: Form<ProfileField>) => {
    const personId = idIn(c, 'personId')
    const { flag, profile } = await open(c, 'support page seen', async (db, councilId) => ({
      flag: await personFlag(db, councilId, personId, dayOf(platform.now())),
      profile: await profileOf(db, councilId, personId),
    }))
    const said = (value: string | undefined) => (value === '' ? 'none' : (value ?? ''))
    const known = profile && {
      ...{ likes: profile.likes, support: profile.support, upset: profile.upset },
      ...{ safety: profile.safety, allergies: said(profile.allergies) },
      ...{ medicines: said(profile.medicines), seizures: said(profile.seizures) },
      agreedBy: profile.agreedBy,
    }
    const model = {
      ...{ frame: c.get('frame'), flag, personId, version: profile?.version ?? 0 },
      ...{ form: again ?? blank<ProfileField>(known ?? {}), isSaved: c.req.query('saved') === '1' },
    }
    return c.html(<ProfileFormPage {...model} />, again ? 422 : 200)
  }
  routes.get(registerPaths.profile.pattern, may('plan', 'support page seen'), (c) => show(c))
  routes.post(registerPaths.profile.pattern, may('plan', 'support page written'), async (c) => {
    const body = await c.req.parseBody()
    const { view } = c.get('frame')
    const tooLong = profileWords.supportHint(view)
    const read = readForm(ProfileForm, body, {
      ...{ version: tooLong, upset: tooLong, safety: tooLong, allergies: tooLong },
      ...{ medicines: tooLong, seizures: tooLong, likes: profileWords.likesNeeded(view) },
      ...{ support: profileWords.supportNeeded(view), agreedBy: profileWords.agreedNeeded(view) },
    })
    if (!read.ok)
      return show(c, { values: typed(PROFILE_FIELDS, body), errors: read.refusal.errors })
    const personId = idIn(c, 'personId')
    const { allergies, medicines, seizures, ...rest } = read.value
    const asked = Object.entries({ allergies, medicines, seizures }).flatMap(([name, value]) => {
      const known = askedOf(value)
      return known === undefined ? [] : [[name, known] as const]
    })
    const profile = { personId, ...rest, ...Object.fromEntries(asked) }
    const { accountId } = c.get('reader')
    const done = await open(c, 'support page written', (db, councilId) =>
      writeProfile(db, { councilId, accountId, now: platform.now() }, profile),
    )
    if (done.ok) return c.redirect(`${registerPaths.profile.to({ personId })}?saved=1`, 303)
    const form = blank<ProfileField>(typed(PROFILE_FIELDS, body))
    return show(c, withError(form, 'likes', profileWords.changed(view)))
  })
}

const PLACES = Array.from({ length: CONTACTS_ASKED }, (_, i) => i + 1)
const WELFARE_FIELDS: readonly WelfareField[] = [
  ...(['minutes', 'risk', 'thenWords'] as const),
  ...PLACES.flatMap((i) => [`who${i}`, `name${i}`, `phone${i}`] as const),
]

function planPages(routes: Hono<Signed>, platform: Platform, open: Open): void {
  const show = async (c: C, again?: Form<WelfareField>) => {
    const personId = idIn(c, 'personId')
    const facts = await open(c, 'welfare plan seen', async (db, councilId) => ({
      flag: await personFlag(db, councilId, personId, dayOf(platform.now())),
      plan: await welfarePlanOf(db, councilId, personId),
      carers: await carersOf(db, councilId, personId),
    }))
    const { flag, plan, carers } = facts
    const model = {
      ...{ frame: c.get('frame'), flag, personId, version: plan?.version ?? 0, carers },
      ...{
        form: again ?? blank(plan ? shownPlan(plan) : {}),
        isSaved: c.req.query('saved') === '1',
      },
    }
    return c.html(<WelfarePlanPage {...model} />, again ? 422 : 200)
  }
  routes.get(registerPaths.welfarePlan.pattern, may('plan', 'welfare plan seen'), (c) => show(c))
  routes.post(registerPaths.welfarePlan.pattern, may('plan', 'welfare plan agreed'), async (c) => {
    const body = await c.req.parseBody()
    const personId = idIn(c, 'personId')
    const { accountId, view } = { ...c.get('reader'), ...c.get('frame') }
    let form = blank<WelfareField>(typed(WELFARE_FIELDS, body))
    const minutes = /^\d{1,3}$/.test(said(body, 'minutes')) ? Number(said(body, 'minutes')) : -1
    if (minutes < 0 || minutes > 240) form = withError(form, 'minutes', words.minutesWrong(view))
    const contacts = contactsIn(body)
    if (contacts.length === 0) form = withError(form, 'who1', words.contactNeeded(view))
    if (Object.keys(form.errors).length > 0) return show(c, form)
    const version = Number(said(body, 'version')) || 0
    const plan = {
      ...{ minutes, contacts, version, risk: said(body, 'risk') === 'yes' },
      thenWords: said(body, 'thenWords').slice(0, 2000),
    }
    const done = await open(c, 'welfare plan agreed', (db, councilId) =>
      saveWelfarePlan(db, { councilId, accountId, personId, now: platform.now() }, plan),
    )
    if (done.ok) return c.redirect(`${registerPaths.welfarePlan.to({ personId })}?saved=1`, 303)
    return show(c, withError(form, 'minutes', words.planChanged(view)))
  })
}

const said = (body: Body, name: string): string => String(body[name] ?? '').trim()

/** Whom a form names, in its order: a kind of contact, or a carer by their row. */
const contactsIn = (body: Body): readonly Contact[] =>
  PLACES.flatMap((i): Contact[] => {
    const who = said(body, `who${i}`)
    const [name, phone] = [
      said(body, `name${i}`).slice(0, 200),
      said(body, `phone${i}`).slice(0, 40),
    ]
    if ((CONTACTS as readonly string[]).includes(who))
      return [{ contact: who as ContactKind, name, phone }]
    return isId(who) ? [{ contact: 'carer', carerId: who, name, phone }] : []
  })

const shownPlan = (plan: OwnPlan): Form<WelfareField>['values'] => ({
  ...{ minutes: String(plan.minutes), thenWords: plan.thenWords },
  ...(plan.risk && { risk: 'yes' }),
  ...Object.fromEntries(
    plan.contacts.flatMap(({ contact, carerId, name, phone }, i) => [
      [`who${i + 1}`, carerId ?? contact],
      [`name${i + 1}`, name],
      [`phone${i + 1}`, phone],
    ]),
  ),
})
