import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { type DateTyped, dateFields, readDate, typedDate } from '#ground/govuk/date-field.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId, type Id, isId, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayChooseOne } from '#ground/words/choose-one.ts'
import { peopleNear, peopleWorkedWith, venuesOf } from './near-queries.ts'
import {
  NewRestrictionPage,
  type RestrictionForm,
  RestrictionsPage,
} from './pages/restrictions.tsx'
import { safetyPaths } from './paths.ts'
import { BASES, RESTRICTION_KINDS, unsaid } from './restriction.ts'
import { recordRestriction, reviewLimit } from './restriction-actions.ts'
import { restrictionBasisRoutes } from './restriction-basis-routes.tsx'
import { restrictionsFor } from './restriction-queries.ts'
import { restrictionUseRoutes } from './restriction-use-routes.tsx'
import { restrictionRefusals, restrictionWords as words } from './restriction-words.ts'

const long = z.string().trim().max(3_000).default('')
const yesNo = z.enum(['yes', 'no']).transform((said) => said === 'yes')
const NewSchema = z.object({
  ...{ personId: z.string().refine(isId), kind: z.enum(RESTRICTION_KINDS), what: long, risk: long },
  ...{ tried: long, basis: z.enum(BASES), wishes: long, shows: long, objects: yesNo },
  venueId: z.string().optional(),
})
const NEW = [
  ...['personId', 'kind', 'what', 'risk', 'tried', 'basis', 'wishes', 'shows', 'objects'],
  'venueId',
] as (keyof RestrictionForm['values'])[]
const WRITES = ['keep-registers', 'assess'] as const

/** What limits somebody's freedom: recorded, used, referred, answered for, looked at again. */
export function restrictionRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  routes.get(
    safetyPaths.restrictions.pattern,
    may('raise-concern', 'restrictions seen'),
    async (c) => {
      const reader = c.get('reader')
      const { person } = c.req.query()
      const today = dayOf(platform.now())
      const restrictions = await platform.transaction(reader.councilId, async (db) => {
        const personId = asId(person)
        const found = await restrictionsFor(db, reader, { on: today, personId })
        const shown = [...new Set(found.map((one) => one.personId))]
        await auditRead(db, reader, shown, c.get('auditedAs'), platform.now())
        return found
      })
      const mayRecord = WRITES.some((permission) => reader.permissions.has(permission))
      const model = { frame: c.get('frame'), today, restrictions, mayRecord }
      return c.html(<RestrictionsPage {...model} />)
    },
  )
  recording(routes, platform)
  routes.route('/', restrictionBasisRoutes(platform))
  return routes.route('/', restrictionUseRoutes(platform))
}

const near = (db: Db, reader: Reader, now: Date) => {
  const { councilId, providerId, accountId } = reader
  const on = dayOf(now)
  return providerId
    ? peopleNear(db, { councilId, providerId, on })
    : peopleWorkedWith(db, { councilId, accountId, on })
}

type Showing = { readonly id: Id; readonly form: RestrictionForm; readonly dates?: DateTyped }
const showsForm =
  (platform: Platform) =>
  async (c: Context<Signed>, { id, form, dates }: Showing, status: 200 | 422) => {
    const reader = c.get('reader')
    const { councilId, providerId } = reader
    const now = platform.now()
    const model = await platform.transaction(councilId, async (db) => {
      const limit = await reviewLimit(db, councilId, dayOf(now))
      return {
        people: await near(db, reader, now),
        venues: providerId ? await venuesOf(db, councilId, providerId) : [],
        latest: limit.ok ? limit.value : undefined,
      }
    })
    const shown = dates ?? dateFields('reviewBy', model.latest)
    return c.html(
      <NewRestrictionPage frame={c.get('frame')} {...{ ...model, id, form, dates: shown }} />,
      status,
    )
  }

function recording(routes: Hono<Signed>, platform: Platform): void {
  const show = showsForm(platform)
  routes.get(safetyPaths.newRestriction.pattern, may(WRITES, 'restriction form seen'), (c) =>
    show(c, { id: newId(platform.now()), form: blank() }, 200),
  )

  routes.post(
    safetyPaths.newRestriction.pattern,
    may(WRITES, 'restriction recorded'),
    async (c) => {
      const { view } = c.get('frame')
      const reader = c.get('reader')
      const { councilId, accountId, providerId } = reader
      const now = platform.now()
      const body = await c.req.parseBody()
      const id = asId(body.id) ?? newId(now)
      const [one, tooLong] = [words.chooseOne(view), words.tooLong(view)]
      const read = readForm(NewSchema, body, {
        personId: words.chooseWho(view),
        ...{ kind: sayChooseOne(view, words.kind), what: tooLong, risk: tooLong },
        ...{
          venueId: one,
          tried: tooLong,
          wishes: tooLong,
          shows: tooLong,
          objects: sayChooseOne(view, words.objects),
          basis: sayChooseOne(view, words.basis),
        },
      })
      const dates = typedDate(body, 'reviewBy')
      const reviewBy = readDate(dates, 'reviewBy')
      const kept = blank(typed(NEW, body)) as RestrictionForm
      if (!read.ok || !reviewBy) {
        const form = read.ok ? kept : { ...kept, errors: read.refusal.errors }
        const all = reviewBy ? form : withError(form, 'reviewBy', words.wrongDay(view))
        return show(c, { id, form: all, dates }, 422)
      }
      const { personId, venueId } = read.value
      const done = await platform.transaction(councilId, async (db) => {
        const people = await near(db, reader, now)
        if (!people.some((person) => person.id === personId))
          throw new NotFound(`Account ${accountId} has nothing to do with person ${personId}`)
        const venues = providerId ? await venuesOf(db, councilId, providerId) : []
        return recordRestriction(db, {
          ...{ ...read.value, councilId, accountId, id, reviewBy, now },
          venueId: venues.find((venue) => venue.id === venueId)?.id,
        })
      })
      if (done.ok) return c.redirect(safetyPaths.restriction.to({ restrictionId: id }), 303)
      const { kind } = done.refusal
      const at =
        kind === 'they-object' ? 'basis' : kind === 'say-all' ? unsaid(read.value) : undefined
      const form = withError(kept, at ?? 'reviewBy', restrictionRefusals[kind](view))
      return show(c, { id, form, dates }, 422)
    },
  )
}
