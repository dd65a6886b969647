import type { Context } from 'hono'
import { z } from 'zod'
import type { Signed } from '#ground/access/may.ts'
import { auditRead, providerOf } from '#ground/access/record.ts'
import type { Day } from '#ground/kernel/day.ts'
import { type Id, isId, newId } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { type OfProvider, readAddress } from './asked-day.ts'
import type { AtSitting } from './day-actions.ts'
import { RegisterPage } from './pages/register.tsx'
import { registerPaths } from './paths.ts'
import { findVenueOf } from './queries.ts'
import { openDay } from './register-actions.ts'
import { refusalWords } from './register-words.ts'

export type C = Context<Signed>
export const idGiven = z.string().refine(isId)
export const BackForm = z.object({
  venue: idGiven,
  back: z.enum(['register', 'today']).default('register'),
})
export type Back = z.output<typeof BackForm>

/** What a form that no page of ours makes sends: nothing is to be mended on a page. */
export function fromOurs<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const read = schema.safeParse(given)
  if (!read.success) throw new NotFound('No page of ours sends that')
  return read.data
}

/** Who asks, and whose registers they may speak of: an account that acts for no provider has none. */
export function actingHere(c: C): OfProvider {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  return { councilId, accountId, providerId: providerOf(reader) }
}

/** The venue and the day of an address. */
export function venueDay(c: C): { readonly venueId: Id; readonly day: Day } {
  const given = readAddress(c.req.param(), c.req.param('day'), ['venueId'])
  if (!given) throw new NotFound('No such day at a venue')
  return given
}

/** The sitting and the day of an address, as whoever asks acts there. */
export function sittingDay(c: C, platform: Platform): AtSitting {
  const given = readAddress(c.req.param(), c.req.param('day'), ['sessionId'])
  if (!given) throw new NotFound('No such sitting')
  const { sessionId, day } = given
  return { ...actingHere(c), sessionId, day, now: platform.now() }
}

/** The page that a press came from, at the person whom it was about. */
export function backTo(
  { venue, back }: Back,
  { day, sessionId }: Pick<AtSitting, 'day' | 'sessionId'>,
  personId?: Id,
): string {
  const at = personId ? `#person-${sessionId}-${personId}` : `#session-${sessionId}`
  const page =
    back === 'today' ? registerPaths.today.to() : registerPaths.register.to({ venueId: venue, day })
  return page + at
}

type Shown = { readonly venueId?: Id | undefined; readonly day: Day }
type Loading = Shown & {
  /** The one person whom the page is about; nobody: all who are on it. */
  readonly only?: Id
}

/** Reads a day's registers for whoever keeps them, and writes down whom they saw. */
export async function loadDay(platform: Platform, c: C, { venueId, day, only }: Loading) {
  const reader = c.get('reader')
  const who = actingHere(c)
  const now = platform.now()
  return platform.transaction(who.councilId, async (db) => {
    const venue = venueId
      ? await findVenueOf(db, who.councilId, who.providerId, venueId)
      : undefined
    if (venueId && !venue) throw new NotFound(`Nothing of theirs at venue ${venueId}`)
    const opened = await openDay(db, { ...who, day, venueId, now }, true)
    await auditRead(db, reader, only ? [only] : opened.shown, c.get('auditedAs'), now)
    return { ...opened, venue, now }
  })
}

/** The register's page; with why what was pressed could not be done, 422. */
export async function showDay(platform: Platform, c: C, shown: Shown, refusal?: string) {
  const { venue, register, checks, now } = await loadDay(platform, c, shown)
  const model = { frame: c.get('frame'), day: shown.day, now, register, checks, refusal }
  const ids = () => newId(platform.now())
  return c.html(
    <RegisterPage {...model} newId={ids} {...(venue && { venue })} />,
    refusal ? 422 : 200,
  )
}

/** One sitting's register, for the pages between a press and its mark. */
export async function oneSitting(platform: Platform, c: C, at: AtSitting) {
  const loaded = await loadDay(platform, c, { day: at.day })
  const found = loaded.register.sittings.find((one) => one.sheet.sessionId === at.sessionId)
  if (!found) throw new NotFound('No such sitting that day')
  const back = fromOurs(BackForm, {
    venue: c.req.query('venue') ?? found.sheet.venueId,
    back: c.req.query('back'),
  })
  return { ...loaded, found, back }
}

type Answered = {
  readonly at: AtSitting
  readonly back: Back
  readonly result: Result<unknown, { readonly kind: keyof typeof refusalWords }>
  readonly personId?: Id
}
/** Back to where it was pressed, or the register again with why it could not be. */
export async function answered(platform: Platform, c: C, { at, back, result, personId }: Answered) {
  if (result.ok) return c.redirect(backTo(back, at, personId), 303)
  const why = refusalWords[result.refusal.kind](c.get('frame').view)
  const venueId = back.back === 'today' ? undefined : back.venue
  return showDay(platform, c, { day: at.day, venueId }, why)
}
