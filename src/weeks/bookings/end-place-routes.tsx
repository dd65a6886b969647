import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn, type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { blank, type Form, typed, withError } from '#ground/govuk/form.ts'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import { asId, type Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { absenceRulesOn } from './absence-queries.ts'
import { backupsFor, holdBackup } from './backup-actions.ts'
import { placesOfPerson } from './backup-queries.ts'
import { noticeEnds, type ProviderEnding } from './ending.ts'
import { endByProvider } from './ending-actions.ts'
import { BackupPage, type EndField, EndPlacePage } from './pages/end-place.tsx'
import { personPlacesPaths as paths } from './person-places-paths.ts'
import { personPlacesWords as words } from './person-places-words.ts'

const EndForm = z.object({
  conversation: z.string().trim().max(5_000).catch(''),
  risk: z.literal('yes').optional().catch(undefined),
  words: z.string().trim().max(5_000).catch(''),
})
type Body = Readonly<Record<string, unknown>>
type Refused = Extract<Awaited<ReturnType<typeof endByProvider>>, { readonly ok: false }>['refusal']

/** What whoever ends a place typed. */
export function endingIn(body: Body): ProviderEnding {
  const { conversation, risk, words: said } = EndForm.parse(body)
  return { conversation, isSeriousRisk: risk === 'yes', words: said }
}

/** The form again, with why the place is not ended; nothing, where there is no such place to end any more. */
export function endRefused(view: View, body: Body, { kind }: Refused): Form<EndField> | undefined {
  const kept = { values: typed(['conversation', 'risk', 'words'] as const, body), errors: {} }
  if (kind === 'no-place') return undefined
  if (kind === 'risk-missing') return withError<EndField>(kept, 'words', words.riskMissing(view))
  const said = kind === 'lapsed-policy' ? words.lapsed : words.conversationMissing
  return withError<EndField>(kept, 'conversation', said(view))
}

/** The notice that a provider has to give today, and the last day to which it leads. */
export async function providersNotice(db: Db, councilId: Id, now: Date) {
  const today = dayOf(now)
  const rules = await absenceRulesOn(db, councilId, today)
  if (!rules.ok) return { weeks: 0, until: today }
  const { notice } = rules.value
  const of = 'provider-ends-place'
  return { weeks: notice[of], until: noticeEnds(today, of, notice) }
}

/** A provider ends one person's place, as whoever finds support for them writes it down; and another place is held. */
export function endPlaceRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()

  routes.get(paths.end.pattern, may('find-support', 'place about to be ended'), (c) =>
    showEnd(platform, c, blank<EndField>()),
  )

  routes.post(paths.end.pattern, may('find-support', 'place ended'), async (c) => {
    const body = await c.req.parseBody()
    const { tell } = platform
    const sessionId = idIn(c, 'sessionId')
    const done = await openTheirs(platform, c, 'week', (db, who) =>
      endByProvider(db, { ...who, ...endingIn(body), sessionId, tell }),
    )
    const at = { personId: idIn(c, 'personId') }
    if (done.ok) return c.redirect(paths.backup.to({ ...at, sessionId }), 303)
    const form = endRefused(c.get('frame').view, body, done.refusal)
    return form ? showEnd(platform, c, form) : c.redirect(paths.places.to(at), 303)
  })

  routes.get(paths.backup.pattern, may('find-support', 'back-up places seen'), (c) =>
    showBackups(platform, c),
  )

  routes.post(paths.backup.pattern, may('find-support', 'place held as back-up'), async (c) => {
    const { hold } = await c.req.parseBody()
    const backupId = asId(hold)
    const sessionId = idIn(c, 'sessionId')
    const at = { personId: idIn(c, 'personId') }
    if (!backupId) return c.redirect(paths.backup.to({ ...at, sessionId }), 303)
    const done = await openTheirs(platform, c, 'week', async (db, who) => {
      const { endsOn } = await placeIn(db, who, sessionId)
      const from = addDays(endsOn ?? dayOf(who.now), 1)
      return holdBackup(db, { ...who, sessionId, backupId, from })
    })
    if (done.ok) return c.redirect(paths.places.to(at), 303)
    return showBackups(platform, c, words.notHeld(c.get('frame').view))
  })

  return routes
}

async function placeIn(db: Db, { councilId, personId, now }: Opening, sessionId: Id) {
  const places = await placesOfPerson(db, { councilId, personId, on: dayOf(now) })
  const place = places.find((one) => one.sessionId === sessionId)
  if (!place) throw new NotFound(`No place in session ${sessionId}`)
  return place
}

async function showEnd(platform: Platform, c: Context<Signed>, form: Form<EndField>) {
  const sessionId = idIn(c, 'sessionId')
  const model = await openTheirs(platform, c, 'week', async (db, who) => ({
    ...(await providersNotice(db, who.councilId, who.now)),
    place: await placeIn(db, who, sessionId),
    flag: await personFlag(db, who.councilId, who.personId, dayOf(who.now)),
  }))
  if (model.place.endsOn)
    return c.redirect(paths.backup.to({ personId: idIn(c, 'personId'), sessionId }), 303)
  const isWrong = Object.keys(form.errors).length > 0
  return c.html(<EndPlacePage frame={c.get('frame')} {...model} form={form} />, isWrong ? 422 : 200)
}

async function showBackups(platform: Platform, c: Context<Signed>, refused?: string) {
  const sessionId = idIn(c, 'sessionId')
  const model = await openTheirs(platform, c, 'week', async (db, who) => {
    const place = await placeIn(db, who, sessionId)
    const from = addDays(place.endsOn ?? dayOf(who.now), 1)
    const found = await backupsFor(db, { ...who, sessionId, from })
    const flag = await personFlag(db, who.councilId, who.personId, dayOf(who.now))
    return { place, from, backups: found.ok ? found.value : [], flag }
  })
  return c.html(
    <BackupPage frame={c.get('frame')} {...model} refused={refused} />,
    refused ? 422 : 200,
  )
}
