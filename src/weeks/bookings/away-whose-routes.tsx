import type { Context } from 'hono'
import { z } from 'zod'
import { idIn, type Opening } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import { openRecord } from '#ground/access/record.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { noMoney, pence } from '#ground/kernel/money.ts'
import { type Db, NotFound, type Platform } from '#ground/platform/platform.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import { personFlag } from '#lives/people/queries.ts'
import { type AbsenceReason, heldFee, heldUntil } from './absence.ts'
import { absenceRulesOn, absencesOf } from './absence-queries.ts'
import { awayPaths as paths } from './away-paths.ts'
import { awayWords as words } from './away-words.ts'
import type { AbsenceRefusal } from './long-absence-actions.ts'
import { type AwayAt, AwayPage } from './pages/away.tsx'
import { AwayCheckPage, NOT_KNOWN } from './pages/away-days.tsx'

/** The steps of time away, with the way back from the person's own: their whole week. */
export type AwayWays = { readonly platform: Platform; readonly myWeek: string }

/** Whose it is: the sign-in's own person, or the one in the address. */
function personIn(c: Context<Signed>): Id {
  if (c.req.param('personId')) return idIn(c, 'personId')
  const { personId } = c.get('reader')
  if (!personId) throw new NotFound('There is no such person')
  return personId
}

export function atOf(c: Context<Signed>, myWeek: string): AwayAt {
  const personId = c.req.param('personId')
  return personId
    ? {
        list: paths.ofPerson.to({ personId }),
        home: peoplePaths.person.to({ personId }),
        days: (reason) => paths.daysOf.to({ personId, reason }),
        back: (absenceId) => paths.isBack.to({ personId, absenceId }),
        change: (absenceId) => paths.otherDaysOf.to({ personId, absenceId }),
      }
    : {
        ...{ list: paths.mine.to(), home: myWeek },
        days: (reason) => paths.myDays.to({ reason }),
        back: (absenceId) => paths.iAmBack.to({ absenceId }),
        change: (absenceId) => paths.myOtherDays.to({ absenceId }),
      }
}

export function openAway<T>(
  platform: Platform,
  c: Context<Signed>,
  work: (db: Db, who: Opening) => Promise<T>,
) {
  const reader = c.get('reader')
  const { councilId, accountId } = reader
  const who = { councilId, personId: personIn(c), accountId, now: platform.now() }
  const asked = { personId: who.personId, scope: 'week', as: c.get('auditedAs') } as const
  return openRecord(platform, reader, asked, (db) => work(db, who))
}

/** What each page says first: whose time away it is. */
export async function baseOf({ platform, myWeek }: AwayWays, c: Context<Signed>) {
  const frame = c.get('frame')
  const at = atOf(c, myWeek)
  if (!c.req.param('personId')) return { frame, at, title: words.title(frame.view) }
  const flag = await openAway(platform, c, (db, { councilId, personId, now }) =>
    personFlag(db, councilId, personId, dayOf(now)),
  )
  const bar = <PersonBar view={frame.view} flag={flag} />
  return { frame, at, title: words.titleOf(frame.view, { name: flag.name }), bar }
}

export async function showAway(ways: AwayWays, c: Context<Signed>, refused?: string) {
  const today = dayOf(ways.platform.now())
  const base = await baseOf(ways, c)
  const absences = await openAway(ways.platform, c, (db, { councilId, personId }) =>
    absencesOf(db, councilId, personId),
  )
  const now = absences.filter(({ lastDay }) => !lastDay || lastDay >= today)
  const page = { ...base, today, absences: now, ...(refused && { refused }) }
  return c.html(<AwayPage {...page} />, refused ? 422 : 200)
}

const REFUSED = {
  'ends-before': words.hasBeen,
  'has-been': words.hasBeen,
  'away-already': words.already,
  'changed-meanwhile': words.changed,
} as const

export const refusedAway = (ways: AwayWays, c: Context<Signed>, { kind }: AbsenceRefusal) =>
  showAway(ways, c, REFUSED[kind](c.get('frame').view))

/** From when to when, as a form says it; the last day may be unknown. */
export const DaysForm = z.object({
  from: z.iso.date().transform((text) => text as Day),
  last: z.union([
    z.literal(NOT_KNOWN).transform(() => undefined),
    z.iso.date().transform((text) => text as Day),
  ]),
  answer: z.literal('right').optional().catch(undefined),
})

type Said = {
  readonly reason: AbsenceReason
  readonly from: Day
  readonly last: Day | undefined
  readonly here: string
  readonly before: string
  readonly kept: { readonly name: 'request' | 'version'; readonly value: string }
}

/** What it comes to, before anything is written down. */
export async function checkAway(ways: AwayWays, c: Context<Signed>, said: Said) {
  const rules = await openAway(ways.platform, c, (db, { councilId }) =>
    absenceRulesOn(db, councilId, said.from),
  )
  if (!rules.ok) return showAway(ways, c, words.lapsed(c.get('frame').view))
  const { stretches } = rules.value
  const fee = heldFee({ reason: said.reason, week: 1, price: pence(100) }, stretches)
  const page = {
    ...{ ...(await baseOf(ways, c)), ...said },
    ...{ heldUntil: heldUntil(stretches, said.from), isFree: fee.package === noMoney },
  }
  return c.html(<AwayCheckPage {...page} />)
}
