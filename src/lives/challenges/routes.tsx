import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn, type Opening, openTheirs } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { relationshipsWith } from '#ground/access/queries.ts'
import { maySee } from '#ground/access/relationship.ts'
import { blank, readForm, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { asId } from '#ground/kernel/id.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { takesFiles } from '#ground/platform/web.ts'
import { keepSent } from '#lives/media/actions.ts'
import { type MediaForm, NO_MEDIA } from '#lives/media/parts/media-fields.tsx'
import { mediaOf } from '#lives/media/queries.ts'
import { readSent } from '#lives/media/read-sent.ts'
import { personFlag } from '#lives/people/queries.ts'
import { challenge } from './actions.ts'
import {
  ABOUT,
  CAME_BY,
  isAbout,
  KINDS,
  MADE_FOR,
  PICTURES,
  SCOPE_ABOUT,
  WANTS_ADVOCATE,
} from './challenge.ts'
import { handlingRoutes } from './handling-routes.tsx'
import { cameByOf, mayComeBy, mayMakeFor } from './making.ts'
import { MakingPage } from './pages/making.tsx'
import { ChallengePage, PersonsChallengesPage } from './pages/seeing.tsx'
import type { ChallengeForm } from './parts/challenge-fields.tsx'
import { challengePaths } from './paths.ts'
import { challengeById, challengesOf, type SeenChallenge } from './queries.ts'
import { words } from './words.ts'

/** What a form of `ChallengeFields` sends. */
export const ChallengeSchema = z.object({
  words: z.string().trim().max(5_000).default(''),
  picture: z.enum(PICTURES).optional(),
  kind: z.enum(KINDS).default('challenge'),
  madeFor: z.enum(MADE_FOR).default('person'),
  cameBy: z.enum(CAME_BY).default('page'),
  wantsAdvocate: z.enum(WANTS_ADVOCATE).default('not-sure'),
})
const AboutSchema = z.object({
  about: z.enum(ABOUT),
  subject: z.uuid().optional().catch(undefined),
})

const openOf =
  (platform: Platform) =>
  <T,>(c: Context<Signed>, work: (db: Db, opening: Opening) => Promise<T>): Promise<T> => {
    if (c.req.param('challengeId') !== undefined) idIn(c, 'challengeId')
    return openTheirs(platform, c, 'week', work)
  }

/** Challenges and complaints: made for one person and seen again, and answered. */
export function challengeRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  makingRoutes(routes, platform)
  seeingRoutes(routes, platform)
  return routes.route('/', handlingRoutes(platform))
}

type Of = z.output<typeof AboutSchema>
type Showing = { readonly of: Of; readonly form: ChallengeForm; readonly media: MediaForm }

function makingRoutes(routes: Hono<Signed>, platform: Platform): void {
  const open = openOf(platform)
  const show = async (c: Context<Signed>, { of, ...showing }: Showing, status: 200 | 422) => {
    const { councilId, roles } = c.get('reader')
    const flag = await open(c, (db, { personId }) =>
      personFlag(db, councilId, personId, dayOf(platform.now())),
    )
    const asked = { madeFor: mayMakeFor(roles), cameBy: mayComeBy(roles) }
    const { about, subject } = of
    return c.html(
      <MakingPage frame={c.get('frame')} {...{ flag, about, subject, ...showing, ...asked }} />,
      status,
    )
  }

  routes.get(challengePaths.add.pattern, may('speak-up', 'challenge form seen'), (c) => {
    const { about = 'service', subject } = c.req.query()
    if (!isAbout(about)) throw new NotFound(`Nothing to challenge is called ${about}`)
    const form: ChallengeForm = blank({ madeFor: 'person', cameBy: 'page', kind: 'challenge' })
    const of = { about, subject: asId(subject) }
    return show(c, { of, form, media: NO_MEDIA }, 200)
  })

  const sent = [may('speak-up', 'challenge sent'), takesFiles] as const
  routes.post(challengePaths.add.pattern, ...sent, async (c) => {
    const { view } = c.get('frame')
    const { councilId, accountId, roles } = c.get('reader')
    const body = await c.req.parseBody({ all: true })
    const of = AboutSchema.safeParse(body)
    if (!of.success) throw new NotFound('A challenge is about something')
    const one = words.chooseOne(view)
    const read = readForm(ChallengeSchema, body, {
      ...{ words: words.tooLong(view), picture: one, kind: one, madeFor: one },
      ...{ cameBy: one, wantsAdvocate: one },
    })
    const came = await readSent(body)
    const now = platform.now()
    const waiting = await open(c, (db, { personId }) =>
      keepSent(db, { councilId, personId, accountId, now }, came),
    )
    const media = { waiting, refused: came.refused }
    if (!read.ok) return show(c, { of: of.data, form: read.refusal, media }, 422)
    const form = blank(read.value) as ChallengeForm
    if (Object.keys(came.refused).length > 0) return show(c, { of: of.data, form, media }, 422)
    const [madeFor = 'person'] = [read.value.madeFor, ...mayMakeFor(roles)].filter((who) =>
      mayMakeFor(roles).includes(who),
    )
    const made = await open(c, (db, { personId }) =>
      challenge(db, {
        ...{ ...read.value, ...of.data, councilId, personId, madeBy: accountId, madeFor, now },
        ...{ cameBy: cameByOf(read.value, mayComeBy(roles), waiting), media: waiting },
      }),
    )
    if (!made.ok) {
      const why = made.refusal.kind === 'say-something' ? words.saySomething : words.lapsed
      return show(c, { of: of.data, form: withError(form, 'words', why(view)), media }, 422)
    }
    const personId = c.req.param('personId')
    return c.redirect(challengePaths.one.to({ personId, challengeId: made.value.id }), 303)
  })
}

function seeingRoutes(routes: Hono<Signed>, platform: Platform): void {
  const open = openOf(platform)
  /** Staff see what lies within the parts of the record that they see; anyone else what they sent themselves. */
  const seen = async (c: Context<Signed>, db: Db, personId: string) => {
    const reader = c.get('reader')
    const { councilId, accountId, permissions } = reader
    const today = dayOf(platform.now())
    const flag = await personFlag(db, councilId, personId, today)
    const ties = await relationshipsWith(db, councilId, accountId, personId)
    const isStaff = permissions.has('have-work')
    const all = await challengesOf(db, councilId, personId, isStaff ? undefined : accountId)
    const may = ({ about, madeBy }: SeenChallenge) =>
      madeBy === accountId || maySee(reader, ties, { personId, scope: SCOPE_ABOUT[about], today })
    return { flag, challenges: all.filter(may) }
  }

  routes.get(challengePaths.ofPerson.pattern, may('speak-up', 'challenges seen'), async (c) => {
    const model = await open(c, (db, { personId }) => seen(c, db, personId))
    return c.html(<PersonsChallengesPage frame={c.get('frame')} {...model} />)
  })

  routes.get(challengePaths.one.pattern, may('speak-up', 'challenge seen'), async (c) => {
    const id = c.req.param('challengeId')
    const { council } = c.get('reader')
    const model = await open(c, async (db, { personId }) => {
      const { flag, challenges } = await seen(c, db, personId)
      if (!challenges.some((one) => one.id === id))
        throw new NotFound(`Person ${personId} has no challenge ${id} to see`)
      const media = (await mediaOf(db, council.id, [id])).get(id) ?? []
      return { flag, challenge: await challengeById(db, council.id, id), media }
    })
    const { jurisdiction } = council
    return c.html(<ChallengePage frame={c.get('frame')} {...{ ...model, jurisdiction }} />)
  })
}
