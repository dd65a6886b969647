import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import type { Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { maySee } from '#ground/access/relationship.ts'
import { blank, type Form, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId, type Id, isId, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { sayChooseOne } from '#ground/words/choose-one.ts'
import { personFlag } from '#lives/people/queries.ts'
import { BODY_PARTS, CONCERN_ABOUT, PERSON_ASKED } from './concern.ts'
import { addToConcern, raiseConcern } from './concern-actions.ts'
import { sentConcerns } from './concern-queries.ts'
import { concernRefusals, concernWords as words } from './concern-words.ts'
import { whoIsThere } from './cover.ts'
import { alertById } from './desk-queries.ts'
import { coverAt, facesAround } from './duty-queries.ts'
import { incidentLedTo } from './incident-actions.ts'
import { incidentById } from './incident-queries.ts'
import {
  colleaguesOf,
  peopleNear,
  peopleWorkedWith,
  personByReference,
  providerNamed,
  providersOf,
} from './near-queries.ts'
import { type ConcernForm, RaiseConcernPage, SentConcernPage } from './pages/raise-concern.tsx'
import { safetyPaths } from './paths.ts'

const long = z.string().trim().max(5_000).default('')
const orNone = z
  .string()
  .optional()
  .transform((text) => asId(text))
const RaiseSchema = z.object({
  about: z.enum(CONCERN_ABOUT),
  ...{
    seen: long,
    doneSoFar: long,
    personWants: long,
    namedWords: z.string().trim().max(300).default(''),
  },
  body: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((of) => BODY_PARTS.filter((part) => [of].flat().includes(part))),
  atRiskNow: z.enum(['yes', 'no']).transform((said) => said === 'yes'),
  personAsked: z.enum(PERSON_ASKED),
  ...{ namedAccount: orNone, providerId: orNone },
})
const FIELDS = [
  ...['personId', 'reference', 'about', 'seen', 'body', 'atRiskNow', 'doneSoFar'],
  ...['namedAccount', 'namedWords', 'providerId', 'personAsked', 'personWants'],
] as (keyof ConcernForm['values'])[]

/** Raising a concern, and what whoever raised it sees afterwards. */
export function concernRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  raising(routes, platform)
  sent(routes, platform)
  return routes
}

/** Whom somebody may raise a concern about: those at their provider, those they work with; at the desk, anybody. */
async function mayRaiseAbout(db: Db, reader: Reader, personId: Id, now: Date): Promise<boolean> {
  const { councilId, accountId, providerId, permissions } = reader
  const on = dayOf(now)
  if (permissions.has('duty')) return true
  if (providerId) {
    const near = await peopleNear(db, { councilId, providerId, on })
    return near.some(({ id }) => id === personId)
  }
  const ties = await relationshipsWith(db, councilId, accountId, personId)
  return maySee(reader, ties, { personId, scope: 'week', today: on })
}

type Asked = { readonly [K in 'personId' | 'alertId' | 'incidentId']?: Id | undefined }

/** What the form offers this reader. */
async function offered(
  db: Db,
  reader: Reader,
  { personId, alertId, incidentId }: Asked,
  now: Date,
) {
  const { councilId, accountId, providerId, permissions } = reader
  const on = dayOf(now)
  const alert = alertId ? await alertById(db, councilId, { alertId, accountId }) : undefined
  const about = alert?.personId ?? personId
  if (about && !(await mayRaiseAbout(db, reader, about, now)))
    throw new NotFound(`Account ${accountId} has nothing to do with person ${about}`)
  const flag = about ? await personFlag(db, councilId, about, on) : undefined
  if (about) await auditRead(db, reader, [about], 'concern form seen', now)
  if (providerId)
    return {
      ...{ flag, alertId, incidentId, isColleagues: true },
      people: await peopleNear(db, { councilId, providerId, on }),
      named: await colleaguesOf(db, { councilId, providerId, on }),
      providers: await providerNamed(db, councilId, providerId),
    }
  const faces = about ? await facesAround(db, { councilId, personId: about, on, at: now }) : []
  return {
    ...{ flag, alertId, incidentId, isColleagues: false },
    people: permissions.has('duty')
      ? undefined
      : await peopleWorkedWith(db, { councilId, accountId, on }),
    named: faces.map(({ accountId: id, name }) => ({ id, name })),
    providers: about ? await providersOf(db, { councilId, personId: about, on }) : [],
  }
}

/** What an incident says already, so that nobody writes it twice. */
async function fromIncident(
  { councilId, providerId }: Reader,
  platform: Platform,
  incidentId: Id | undefined,
): Promise<ConcernForm> {
  if (!incidentId || !providerId) return blank()
  const of = { incidentId, providerId }
  const found = await platform.transaction(councilId, (db) => incidentById(db, councilId, of))
  return blank({ seen: found.what, doneSoFar: found.done, body: found.body })
}

const showsForm =
  (platform: Platform) =>
  async (
    c: Context<Signed>,
    { asked, form, id }: { readonly asked: Asked; readonly form: ConcernForm; readonly id: Id },
    status: 200 | 422,
  ) => {
    const reader = c.get('reader')
    const now = platform.now()
    const model = await platform.transaction(reader.councilId, (db) =>
      offered(db, reader, asked, now),
    )
    return c.html(<RaiseConcernPage frame={c.get('frame')} {...{ ...model, form, id }} />, status)
  }

function raising(routes: Hono<Signed>, platform: Platform): void {
  const show = showsForm(platform)
  routes.get(
    safetyPaths.newConcern.pattern,
    may('raise-concern', 'concern form seen'),
    async (c) => {
      const { person, alert, incident } = c.req.query()
      const asked = {
        personId: asId(person),
        alertId: asId(alert),
        incidentId: asId(incident),
      }
      const form = await fromIncident(c.get('reader'), platform, asked.incidentId)
      return show(c, { asked, form, id: newId(platform.now()) }, 200)
    },
  )

  routes.post(safetyPaths.newConcern.pattern, may('raise-concern', 'concern raised'), async (c) => {
    const { view } = c.get('frame')
    const reader = c.get('reader')
    const { councilId } = reader
    const now = platform.now()
    const body = await c.req.parseBody({ all: true })
    const idIn = (name: string) => {
      const sent = body[name]
      return asId(sent)
    }
    const [id, alertId, incidentId] = [
      idIn('id') ?? newId(now),
      idIn('alertId'),
      idIn('incidentId'),
    ]
    const reference = typeof body.reference === 'string' ? body.reference.trim() : ''
    const personId =
      idIn('personId') ??
      (reference && reader.permissions.has('duty')
        ? await platform.transaction(councilId, (db) => personByReference(db, councilId, reference))
        : undefined)
    const asked = { personId: idIn('personId'), alertId, incidentId }
    const [one, tooLong] = [words.chooseOne(view), words.tooLong(view)]
    const read = readForm(RaiseSchema, body, {
      about: sayChooseOne(view, words.about),
      ...{ seen: tooLong, body: one },
      atRiskNow: sayChooseOne(view, words.atRiskNow),
      ...{ doneSoFar: tooLong, namedAccount: one, namedWords: tooLong, providerId: one },
      personAsked: sayChooseOne(view, words.asked),
      personWants: tooLong,
    })
    const kept = blank(typed(FIELDS, body)) as ConcernForm
    const form = read.ok ? kept : { ...kept, errors: read.refusal.errors }
    if (!personId) {
      const [at, why] = reference
        ? (['reference', words.noSuchPerson] as const)
        : ([reader.permissions.has('duty') ? 'reference' : 'personId', words.chooseWho] as const)
      const errors = { [at]: why(view), ...form.errors }
      return show(c, { asked, form: { ...form, errors }, id }, 422)
    }
    if (!read.ok) return show(c, { asked, form, id }, 422)
    const raised = await platform.transaction(councilId, (db) =>
      keepRaised(db, { reader, id, personId, alertId, incidentId, now }, read.value),
    )
    if (raised.ok) return c.redirect(safetyPaths.sentConcern.to({ concernId: id }), 303)
    const why = concernRefusals[raised.refusal.kind](view)
    return show(c, { asked, form: withError(kept, 'seen', why), id }, 422)
  })
}

type Raising = Asked & {
  readonly reader: Reader
  readonly id: Id
  readonly personId: Id
  readonly now: Date
}

/** Raises it about what this reader was offered alone, and ties it to what happened, where it comes of an incident. */
async function keepRaised(
  db: Db,
  { reader, id, personId, alertId, incidentId, now }: Raising,
  said: z.output<typeof RaiseSchema>,
) {
  const { councilId, accountId, providerId, view } = reader
  const { named, providers } = await offered(db, reader, { personId, alertId }, now)
  const raised = await raiseConcern(db, {
    ...{ ...said, councilId, id, personId, raisedBy: accountId, alertId, now },
    namedAccount: named.find((of) => of.id === said.namedAccount)?.id,
    providerId: providers.find((of) => of.id === said.providerId)?.id,
    source: providerId ? 'provider' : 'staff',
    language: view.language,
  })
  if (raised.ok && incidentId && providerId)
    await incidentLedTo(db, { councilId, incidentId, providerId }, id)
  return raised
}

function sent(routes: Hono<Signed>, platform: Platform): void {
  const mine = async (c: Context<Signed>, db: Db) => {
    const concernId = c.req.param('concernId') ?? ''
    const { councilId, accountId } = c.get('reader')
    const found = isId(concernId)
      ? await sentConcerns(db, councilId, { accountId, concernId })
      : undefined
    const [one] = found ?? []
    if (!one) throw new NotFound(`Account ${accountId} raised no concern ${concernId}`)
    return one
  }
  const show = (c: Context<Signed>, form: Form<'words'>, status: 200 | 422) => {
    const { councilId } = c.get('reader')
    return platform.transaction(councilId, async (db) => {
      const cover = await coverAt(db, councilId, platform.now())
      const model = {
        ...{ sent: await mine(c, db), form, wasAdded: c.req.query('added') !== undefined },
        isSomebodyThere: whoIsThere(cover) !== undefined,
      }
      return c.html(<SentConcernPage frame={c.get('frame')} {...model} />, status)
    })
  }

  routes.get(safetyPaths.sentConcern.pattern, may('raise-concern', 'own concern seen'), (c) =>
    show(c, blank(), 200),
  )

  routes.post(
    safetyPaths.moreOfConcern.pattern,
    may('raise-concern', 'concern added to'),
    async (c) => {
      const { view } = c.get('frame')
      const body = await c.req.parseBody()
      const read = readForm(z.object({ words: long }), body, { words: words.tooLong(view) })
      if (!read.ok) return show(c, read.refusal, 422)
      const { councilId, accountId } = c.get('reader')
      const now = platform.now()
      const concernId = c.req.param('concernId')
      const added = await platform.transaction(councilId, async (db) => {
        await mine(c, db)
        const of = { councilId, concernId, accountId, now }
        return addToConcern(db, { ...of, words: read.value.words })
      })
      if (added.ok) return c.redirect(`${safetyPaths.sentConcern.to({ concernId })}?added=1`, 303)
      const why = concernRefusals[added.refusal.kind](view)
      return show(c, withError(blank(typed(['words'], body)), 'words', why), 422)
    },
  )
}
