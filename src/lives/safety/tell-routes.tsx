import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { anyone, type Signed } from '#ground/access/may.ts'
import { councilAsked, frameOf } from '#ground/access/public-page.ts'
import type { Council, Reader } from '#ground/access/reader.ts'
import { auditRead } from '#ground/access/record.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId, type Id, isId, newId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import type { AlertSource } from './alert.ts'
import { TOLD_KINDS } from './alert.ts'
import { coverAt, facesAround, toldBefore } from './duty-queries.ts'
import { networkOf } from './network.ts'
import {
  type DetailsModel,
  DetailsPage,
  SentPage,
  type TellForm,
  TellPage,
  WhichCouncilPage,
} from './pages/tell.tsx'
import { safetyPaths } from './paths.ts'
import { alertClimbs, dutyPhones } from './policies.ts'
import { tell } from './tell-actions.ts'
import { tellWords as words } from './tell-words.ts'

export type TellOptions = {
  readonly councils: () => Promise<readonly Council[]>
  /** The key of the council of an address that names none. */
  readonly defaultCouncil: string | undefined
  /** Where the person stops something that they do. */
  readonly stopHref?: string | undefined
  /** The person's own first page. */
  readonly home: string
  /** Where somebody who did not come is looked for. */
  readonly checkHref?: ((checkId: Id) => string) | undefined
}

const Kind = z.enum(TOLD_KINDS)
const text = (most: number) => z.string().trim().max(most).default('')
const TellSchema = z.object({
  not: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((of) => [of].flat().filter(isId).slice(0, 40)),
  ...{
    notTo: text(500),
    words: text(4_000),
    name: text(200),
    where: text(500),
    contact: text(500),
  },
})
const FIELDS = ['not', 'notTo', 'words', 'name', 'where', 'contact'] as const

/** "Something is wrong", from the same place on each page of a person, and for anyone who is not signed in. */
export function tellRoutes(platform: Platform, options: TellOptions): Hono<Signed> {
  const routes = new Hono<Signed>()
  for (const at of [safetyPaths.tell, safetyPaths.tellAt]) {
    routes.get(at.pattern, anyone('way to say that something is wrong seen'), (c) =>
      withCouncil(c, platform, options, (council) => first(c, platform, council)),
    )
    routes.post(at.pattern, anyone('something wrong told'), (c) =>
      withCouncil(c, platform, options, (council) => next(c, platform, council, options)),
    )
  }
  return routes
}

/** The council in the address; else that of whoever is signed in; else the host's, or the default; else it is asked. */
async function withCouncil(
  c: Context<Signed>,
  platform: Platform,
  { councils, defaultCouncil }: TellOptions,
  then: (council: Council) => Promise<Response>,
): Promise<Response> {
  c.header('cache-control', 'no-store')
  const key = c.req.param('council')
  const council = await councilAsked({ platform, councils, defaultCouncil }, c)
  if (council) return then(council)
  if (key !== undefined) throw new NotFound(`No council ${key}`)
  return c.html(<WhichCouncilPage frame={c.get('frame')} councils={await councils()} />)
}

/** Who is signed in with this council; a sign-in of another one is nobody here. */
const readerIn = (c: Context<Signed>, council: Council): Reader | undefined => {
  const visitor = c.get('visitor')
  return visitor?.councilId === council.id ? visitor : undefined
}

const standing = async (db: Db, councilId: string, now: Date) => {
  const asked = { councilId, on: dayOf(now) }
  const phones = await policiesOn(db, asked, { phones: dutyPhones })
  const climbs = await policiesOn(db, asked, { minutes: alertClimbs })
  return {
    cover: await coverAt(db, councilId, now),
    phones: phones.ok ? phones.value.phones : undefined,
    climbMinutes: climbs.ok ? climbs.value.minutes : 5,
  }
}

const A_WEEK = 7 * 86_400_000

function first(c: Context<Signed>, platform: Platform, council: Council): Promise<Response> {
  const now = platform.now()
  const reader = readerIn(c, council)
  return platform.transaction(council.id, async (db) => {
    const { cover, phones } = await standing(db, council.id, now)
    const since = new Date(now.getTime() - A_WEEK)
    const before = reader
      ? await toldBefore(db, { councilId: council.id, accountId: reader.accountId, since })
      : []
    const model = { frame: frameOf(c, council), action: c.req.path, cover, phones, now, before }
    return c.html(<TellPage {...model} id={newId(now)} />)
  })
}

async function next(
  c: Context<Signed>,
  platform: Platform,
  council: Council,
  options: TellOptions,
): Promise<Response> {
  const now = platform.now()
  const frame = frameOf(c, council)
  const reader = readerIn(c, council)
  const personId = reader?.personId
  const body = await c.req.parseBody({ all: true })
  const kind = Kind.safeParse(body.kind)
  if (!kind.success) return first(c, platform, council)
  const id = asId(body.id) ?? newId(now)
  const tooLong = words.tooLong(frame.view)
  const read = readForm(TellSchema, body, {
    ...{ not: tooLong, notTo: tooLong, words: tooLong, name: tooLong, where: tooLong },
    contact: tooLong,
  })
  return platform.transaction(council.id, async (db) => {
    const { climbMinutes, ...desk } = await standing(db, council.id, now)
    const on = dayOf(now)
    const faces = personId
      ? await facesAround(db, { councilId: council.id, personId, on, at: now })
      : []
    const details = (form: TellForm, status: 200 | 422) => {
      const model: DetailsModel = {
        ...{ ...desk, frame, action: c.req.path, now, id, kind: kind.data, form, faces },
        isPerson: personId !== undefined,
        stopHref: personId && kind.data === 'stop-this' ? options.stopHref : undefined,
      }
      return c.html(<DetailsPage {...model} />, status)
    }
    if (!read.ok) return details(read.refusal, 422)
    const form = blank(typed(FIELDS, body)) as TellForm
    if (body.send !== 'yes') {
      if (reader && personId) await auditRead(db, reader, [personId], c.get('auditedAs'), now)
      return details(form, 200)
    }
    const told = await tell(db, {
      ...{ councilId: council.id, id, kind: kind.data, source: sourceOf(reader), now },
      ...{ personId, accountId: reader?.accountId, network: networkOf(addressOf(c)) },
      ...{ language: frame.view.language, words: read.value.words, notTo: read.value.notTo },
      ...{ nameGiven: read.value.name, whereGiven: read.value.where },
      contactGiven: read.value.contact,
      notAccounts: read.value.not.filter((one) => faces.some((face) => face.accountId === one)),
    })
    if (!told.ok) return details(withError(form, 'words', words.tooMany(frame.view)), 422)
    const home = personId ? options.home : undefined
    const model = { ...desk, frame, action: c.req.path, now, climbMinutes, home }
    return c.html(<SentPage {...model} notAccounts={read.value.not} />)
  })
}

const sourceOf = (reader: Reader | undefined): AlertSource => {
  if (!reader) return 'signed-out'
  if (reader.personId) return 'me'
  return reader.permissions.has('raise-concern') ? 'staff' : 'public'
}

/** The address that it came from, as the server saw it; none in tests and behind what hides it. */
const addressOf = (c: Context): string | undefined =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress
