import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { idIn } from '#ground/access/address.ts'
import { may, type Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { blank, readForm, typed, withError } from '#ground/govuk/form.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, isId } from '#ground/kernel/id.ts'
import type { Result } from '#ground/kernel/result.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { personFlag } from '#lives/people/queries.ts'
import { type BasisForm, RestrictionBasisPage } from './pages/restriction-basis.tsx'
import { safetyPaths } from './paths.ts'
import type { RestrictionRefusal } from './restriction.ts'
import { stillCounts } from './restriction-basis.ts'
import { linkDecision, recordConsent } from './restriction-basis-actions.ts'
import { decisionsToLink } from './restriction-basis-queries.ts'
import { restrictionById, type SeenRestriction } from './restriction-queries.ts'
import { restrictionRefusals, restrictionWords as words } from './restriction-words.ts'

const version = z.coerce.number().int()
const LinkSchema = z.object({ bestInterestsId: z.string().refine(isId), version })
const ConsentSchema = z.object({ said: z.string().trim().max(3_000).default(''), version })

type Of = {
  readonly councilId: Id
  readonly accountId: Id
  readonly restrictionId: Id
  readonly now: Date
}

/** What a restriction rests on, for those who assess and may open what was assessed of the person. */
export function restrictionBasisRoutes(platform: Platform): Hono<Signed> {
  const routes = new Hono<Signed>()
  const open = opens(platform)
  const show = shows(open)

  routes.get(safetyPaths.basisOfRestriction.pattern, may('assess', 'restriction basis seen'), (c) =>
    show(c, blank() as BasisForm, 200),
  )

  const done = (
    c: Context<Signed>,
    result: Result<undefined, RestrictionRefusal>,
    [form, at]: readonly [BasisForm, 'bestInterestsId' | 'said'],
  ) => {
    const restrictionId = idIn(c, 'restrictionId')
    if (result.ok) return c.redirect(safetyPaths.restriction.to({ restrictionId }), 303)
    const why = restrictionRefusals[result.refusal.kind](c.get('frame').view)
    return show(c, withError(form, at, why), 422)
  }

  routes.post(
    safetyPaths.basisOfRestriction.pattern,
    may('assess', 'restriction linked'),
    async (c) => {
      const one = words.chooseOne(c.get('frame').view)
      const body = await c.req.parseBody()
      const read = readForm(LinkSchema, body, { bestInterestsId: one, version: one })
      const kept = blank(typed(['bestInterestsId'], body)) as BasisForm
      if (!read.ok) return show(c, withError(kept, 'bestInterestsId', one), 422)
      const result = await open(c, (db, of) => linkDecision(db, { ...of, ...read.value }))
      return done(c, result, [kept, 'bestInterestsId'])
    },
  )

  routes.post(
    safetyPaths.consentToRestriction.pattern,
    may('assess', 'restriction consented to'),
    async (c) => {
      const tooLong = words.tooLong(c.get('frame').view)
      const body = await c.req.parseBody()
      const read = readForm(ConsentSchema, body, { said: tooLong, version: tooLong })
      const kept = blank(typed(['said'], body)) as BasisForm
      if (!read.ok) return show(c, withError(kept, 'said', tooLong), 422)
      const result = await open(c, (db, of) => recordConsent(db, { ...of, ...read.value }))
      return done(c, result, [kept, 'said'])
    },
  )

  return routes
}

/** Opens one restriction for somebody who sees it in the register and may open what was assessed of its person. */
const opens =
  (platform: Platform) =>
  async <T,>(
    c: Context<Signed>,
    work: (db: Db, of: Of, restriction: SeenRestriction) => Promise<T>,
  ): Promise<T> => {
    const reader = c.get('reader')
    const { councilId, accountId } = reader
    const restrictionId = idIn(c, 'restrictionId')
    const of = { councilId, accountId, restrictionId, now: platform.now() }
    const seen = { on: dayOf(of.now), restrictionId }
    const { personId } = await platform.transaction(councilId, (db) =>
      restrictionById(db, reader, seen),
    )
    const record = { personId, scope: 'needs', as: c.get('auditedAs') } as const
    return openRecord(platform, reader, record, async (db) =>
      work(db, of, await restrictionById(db, reader, seen)),
    )
  }

const shows =
  (open: ReturnType<typeof opens>) => (c: Context<Signed>, form: BasisForm, status: 200 | 422) =>
    open(c, async (db, { councilId, now }, restriction) => {
      const { personId } = restriction
      const today = dayOf(now)
      const { bornOn, decisions } = await decisionsToLink(db, councilId, personId)
      const model = {
        ...{ frame: c.get('frame'), today, restriction, form },
        flag: await personFlag(db, councilId, personId, today),
        decisions: decisions.filter((one) => stillCounts(one, bornOn, today)),
      }
      return c.html(<RestrictionBasisPage {...model} />, status)
    })
