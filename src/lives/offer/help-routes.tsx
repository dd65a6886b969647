import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { dateFields } from '#ground/govuk/date-field.ts'
import { blank, type Form, readForm, withError } from '#ground/govuk/form.ts'
import { addMonths, type Day, dayOf } from '#ground/kernel/day.ts'
import { isId, newId } from '#ground/kernel/id.ts'
import type { Platform } from '#ground/platform/platform.ts'
import { sayChooseOne } from '#ground/words/choose-one.ts'
import { ACCESS_NEEDS } from '#lives/people/person.ts'
import { linkSpoke, logHelp, logWalkIn } from './hub-actions.ts'
import { hubsAndSpokes } from './hub-queries.ts'
import { helpRefusals, hubToolWords as words } from './hub-tool-words.ts'
import { SpokeHelpPage, WalkInsPage } from './pages/walk-ins.tsx'
import { actingIn, bodyOf, dayIn, typedAgain } from './provider-routes.ts'
import { HELP_KINDS } from './spoke-help.ts'
import { venuePaths } from './venue-paths.ts'
import { ownPlace } from './venue-routes.tsx'
import { placeWords } from './venue-words.ts'
import { looksLikeName, WALK_IN_HELP, WALK_IN_WANTED } from './walk-in.ts'
import { helpsSince, walkInsSince } from './walk-in-queries.ts'

type Asked = Context<Signed>
const A_DAY = 86_400_000

/** Who comes by a hub, and what the hub does for its spokes. */
export function helpRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(venuePaths.walkIns.pattern, may('run-hub', 'walk-ins seen'), (c) =>
    showWalkIns(platform, c, blank({ id: newId(platform.now()), people: '1' })),
  )
  routes.post(venuePaths.walkIns.pattern, may('run-hub', 'walk-in logged'), (c) =>
    writeWalkIn(platform, c),
  )
  routes.get(venuePaths.help.pattern, may('run-hub', 'help for spokes seen'), (c) => {
    const now = platform.now()
    return showHelp(platform, c, blank({ id: newId(now), ...dateFields('day', dayOf(now)) }))
  })
  routes.post(venuePaths.spokes.pattern, may('run-hub', 'spoke linked'), (c) => link(platform, c))
  routes.post(venuePaths.help.pattern, may('run-hub', 'help for a spoke logged'), (c) =>
    writeHelp(platform, c),
  )
  return routes
}

async function showWalkIns(
  platform: Platform,
  c: Asked,
  form: Form<string>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const place = await ownPlace(platform, c)
  const since = new Date(platform.now().getTime() - 28 * A_DAY)
  const model = await platform.transaction(councilId, async (db) => ({
    walkIns: await walkInsSince(db, councilId, place.id, since),
    spokes: (await spokesOf(db, councilId, place.id)).spokes,
  }))
  return c.html(<WalkInsPage frame={c.get('frame')} {...{ place, form, ...model }} />, status)
}

type Db = Parameters<typeof hubsAndSpokes>[0]
const spokesOf = async (db: Db, councilId: string, hubId: string) => {
  const { hubs, alone } = await hubsAndSpokes(db, councilId)
  return { spokes: hubs.find(({ id }) => id === hubId)?.spokes ?? [], alone }
}

async function link(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const place = await ownPlace(platform, c)
  const at = { ...actingIn(c, platform), venueId: place.id }
  const { aloneId } = await bodyOf(c)
  const done =
    typeof aloneId === 'string' && isId(aloneId)
      ? await platform.transaction(councilId, (db) => linkSpoke(db, at, aloneId))
      : undefined
  if (done?.ok) return c.redirect(venuePaths.help.to({ venueId: place.id }), 303)
  const form = blank<string>({ id: newId(at.now), ...dateFields('day', dayOf(at.now)) })
  return showHelp(platform, c, withError(form, 'aloneId', words.hasHub(view)), 422)
}

const WALK_IN_FIELDS = ['id', 'seen', 'people', 'wanted', 'help', 'signpostedTo', 'note'] as const
const WalkInForm = z.object({
  id: z.uuid(),
  people: z.coerce.number().int().min(1).max(50),
  wanted: z.enum(WALK_IN_WANTED),
  help: z.enum(WALK_IN_HELP),
  signpostedTo: z.union([z.uuid(), z.literal('')]).default(''),
  note: z.string().trim().max(300).default(''),
})

async function writeWalkIn(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const body = await bodyOf(c)
  const one = words.chooseOne(view)
  const read = readForm(WalkInForm, body, {
    ...{ id: one, signpostedTo: one, note: one },
    wanted: sayChooseOne(view, words.wanted),
    help: sayChooseOne(view, words.done),
    people: words.peopleFault(view),
  })
  const values = typedAgain(body, WALK_IN_FIELDS)
  if (!read.ok) return showWalkIns(platform, c, { values, errors: read.refusal.errors }, 422)
  const { signpostedTo, ...walkIn } = read.value
  // Asked once: whoever presses again has looked at it.
  if (looksLikeName(walkIn.note) && body.seen !== walkIn.note) {
    const form = { values: { ...values, seen: walkIn.note }, errors: {} }
    const asked = withError(form as Form<string>, 'note', words.nameSeen(view))
    return showWalkIns(platform, c, asked, 422)
  }
  const place = await ownPlace(platform, c)
  const at = { ...actingIn(c, platform), venueId: place.id }
  const to = signpostedTo && { signpostedTo }
  await platform.transaction(councilId, (db) => logWalkIn(db, at, { ...walkIn, ...to }))
  return c.redirect(venuePaths.walkIns.to({ venueId: place.id }), 303)
}

async function showHelp(
  platform: Platform,
  c: Asked,
  form: Form<string>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { councilId } = c.get('reader')
  const place = await ownPlace(platform, c)
  const since = addMonths(dayOf(platform.now()), -12)
  const model = await platform.transaction(councilId, async (db) => ({
    helps: await helpsSince(db, councilId, place.id, since),
    ...(await spokesOf(db, councilId, place.id)),
  }))
  return c.html(<SpokeHelpPage frame={c.get('frame')} {...{ place, form, ...model }} />, status)
}

const HELP_FIELDS = ['id', 'spokeId', 'kind', 'words', 'gained'] as const
const HelpForm = z.object({
  id: z.uuid(),
  spokeId: z.uuid(),
  kind: z.enum(HELP_KINDS),
  words: z.string().trim().min(1).max(2_000),
  day: z.string().refine((text) => text !== 'wrong'),
  gained: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.enum(ACCESS_NEEDS))),
})

async function writeHelp(platform: Platform, c: Asked): Promise<Response> {
  const { councilId, view } = c.get('reader')
  const body = await bodyOf(c)
  const one = words.chooseOne(view)
  const values = typedAgain(body, HELP_FIELDS, ['day'])
  const read = readForm(
    HelpForm,
    { ...body, day: dayIn(body, 'day') },
    {
      ...{ id: one, spokeId: one, gained: one },
      kind: sayChooseOne(view, words.helpKind),
      ...{ words: helpRefusals['words-needed'](view), day: placeWords.wrongDay(view) },
    },
  )
  if (!read.ok) return showHelp(platform, c, { values, errors: read.refusal.errors }, 422)
  const place = await ownPlace(platform, c)
  const at = { ...actingIn(c, platform), venueId: place.id }
  const help = { ...read.value, day: read.value.day as Day }
  const done = await platform.transaction(councilId, (db) => logHelp(db, at, help))
  if (done.ok) return c.redirect(venuePaths.help.to({ venueId: place.id }), 303)
  const { kind } = done.refusal
  const places = {
    'not-its-spoke': 'spokeId',
    'words-needed': 'words',
    'in-the-future': 'day',
  } as const
  const form = { values, errors: {} } as Form<string>
  return showHelp(platform, c, withError(form, places[kind], helpRefusals[kind](view)), 422)
}
