import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { lockPerson } from '#lives/people/lock-queries.ts'
import { changePlaces, lockPlaces } from '#weeks/bookings/actions.ts'
import { placesHeld } from '#weeks/bookings/queries.ts'
import { changeOfPlaces, nextMonday } from '#weeks/bookings/week-of-places.ts'
import { type LineChangeRefusal, mayTakeIts } from './change-line.ts'
import { type AtHand, loadAtHand } from './facts-queries.ts'
import { agreementsOf, isOwnAccount } from './life-queries.ts'
import { insertAgreement } from './life-store.ts'
import { isActive, linesThatCount, type SupportPlan } from './plan.ts'
import type { Choice } from './plan-line.ts'
import { planVersions } from './queries.ts'
import { savePlans } from './save-actions.ts'
import { offersOf } from './session-queries.ts'
import {
  followingActive,
  type SessionSwap,
  type SwapRefusal,
  withSessions,
} from './session-swap.ts'

type Who = {
  readonly councilId: Id
  readonly personId: Id
  /** Who pressed. */
  readonly accountId: Id
  readonly now: Date
  readonly choice: Choice
  /** `platform.tell`, so that what listens hears at once. Without it the fact is written, and heard when it is looked for. */
  readonly tell?: Platform['tell']
}

export type PuttingSessions = Who & {
  /** The Monday from which it holds. */
  readonly from: Day
  readonly goes: readonly Id[]
  /** Places as they are taken. */
  readonly comes: readonly {
    readonly sessionId: Id
    readonly ratio: Ratio
    readonly price: Pence
    readonly startsOn: Day
  }[]
}

/**
 * Sessions that a person has accepted become lines of their plan, in a new version that is in force at once (WP-06,
 * WX-04). Without a plan in force nothing is written, and there is nothing to refuse. Refused before anything is written.
 */
export async function putSessionLines(
  db: Db,
  asked: PuttingSessions,
): Promise<Result<SupportPlan | undefined, SwapRefusal | LapsedPolicy>> {
  const { councilId, personId, from, comes, goes } = asked
  await lockPerson(db, { councilId, personId })
  const versions = await planVersions(db, councilId, personId)
  const plan = versions.find(isActive)
  if (!plan || (comes.length === 0 && goes.length === 0)) return accept(undefined)
  const there = new Set(linesThatCount(plan.lines).map((line) => line.sessionId))
  const isThere = goes.length === 0 && comes.every(({ sessionId }) => there.has(sessionId))
  if (isThere) return accept(plan)
  const atHand = await loadAtHand(db, { councilId, personId, on: from }, plan, false)
  if (!atHand.ok) return atHand
  const wanted = { councilId, personId, from }
  const offers = await offersOf(
    db,
    wanted,
    comes.map((one) => one.sessionId),
  )
  const coming = comes.flatMap(({ sessionId, ...place }) => {
    const offer = offers.find((one) => one.id === sessionId)
    return offer ? [{ offer, ...place }] : []
  })
  const swap = { from, goes, comes: coming, choice: asked.choice, now: asked.now }
  return follow(db, asked, versions, plan, swap, atHand.value)
}

export type ChangingLine = Who & {
  /** The line's thread: it is the same through every version. */
  readonly threadId: Id
  /** The session that is wanted instead. */
  readonly to: Id
}

/**
 * The person's own change of one session for another, inside the money, the outcomes and their ratio: no panel, no
 * waiting (WX-04). The new place is booked from the coming Monday, the old one ends the day before, and both providers
 * are told by a fact. Pressed twice, it changes nothing twice.
 */
export async function changeLine(
  db: Db,
  asked: ChangingLine,
): Promise<Result<SupportPlan, LineChangeRefusal | LapsedPolicy>> {
  const { councilId, personId, threadId, to, now } = asked
  const from = nextMonday(dayOf(now))
  await lockPlaces(db, councilId, [to])
  await lockPerson(db, { councilId, personId })
  const versions = await planVersions(db, councilId, personId)
  const plan = versions.find(isActive)
  if (!plan) return refuse({ kind: 'no-plan' })
  const old = linesThatCount(plan.lines).find((line) => line.threadId === threadId)
  if (!old?.sessionId) return refuse({ kind: 'no-such-line' })
  if (old.sessionId === to) return accept(plan)
  const atHand = await loadAtHand(db, { councilId, personId, on: from }, plan, false)
  if (!atHand.ok) return atHand
  const wanted = { councilId, personId, from }
  const [offer] = await offersOf(db, wanted, [to])
  if (!offer) return refuse({ kind: 'ended', sessionId: to })
  const fitting = mayTakeIts(plan, old, offer, from)
  if (!fitting.ok) return fitting
  const startsOn = laterOf(offer.startsOn, from)
  const comes = [{ offer, ...fitting.value, startsOn }]
  const swap = { from, goes: [old.sessionId], comes, choice: asked.choice, now }
  const followed = await follow(db, asked, versions, plan, swap, atHand.value)
  if (followed.ok) await swapPlaces(db, asked, old.sessionId, swap)
  return followed
}

const laterOf = (a: Day, b: Day): Day => [a, b].sort()[1] ?? b

async function swapPlaces(
  db: Db,
  { councilId, personId, accountId, now }: Who,
  gone: Id,
  swap: SessionSwap,
) {
  const held = await placesHeld(db, councilId, personId, swap.from)
  const kept = held.filter((place) => place.sessionId !== gone && !place.endsOn)
  const taken = swap.comes.map(({ offer, ...place }) => ({ sessionId: offer.id, ...place }))
  const change = changeOfPlaces(held, [...kept, ...taken], swap.from)
  await changePlaces(db, { councilId, personId, accountId, change, now })
}

/** Decides, then writes: the version before ends, the next is in force, a draft in hand is brought up to date. */
async function follow(
  db: Db,
  asked: Who,
  versions: readonly SupportPlan[],
  plan: SupportPlan,
  swap: SessionSwap,
  { facts, costing, year, bankHolidays }: AtHand,
): Promise<Result<SupportPlan, SwapRefusal>> {
  const { councilId, personId, accountId, now } = asked
  const held = {
    reckoning: { costing, year, bankHolidays },
    ...(facts.money?.kind === 'agreed' && { agreed: facts.money.yearly }),
    eligibleNeeds: facts.eligibleNeeds,
  }
  const lines = withSessions(plan, swap, held)
  if (!lines.ok) return lines
  const number = (versions[0]?.number ?? 0) + 1
  const { ended, next } = followingActive(plan, lines.value, { number, now, today: dayOf(now) })
  const draft = versions.find(({ state }) => state === 'draft')
  const draftLines = draft && withSessions(draft, swap, held)
  await savePlans(db, councilId, [ended])
  await savePlans(db, councilId, [next])
  if (draft && draftLines?.ok) await savePlans(db, councilId, [broughtUp(draft, draftLines.value)])
  await agreeByChoosing(db, asked, plan, next)
  const detail = { number, from: swap.from }
  await audit(db, [
    { councilId, accountId, personId, action: 'plan changed', subject: next.id, detail, at: now },
  ])
  await tellProviders(db, asked, swap, { ended, next })
  return accept(next)
}

/**
 * What a person chose on their own page is agreed by it: no version is in force that nobody agreed to. Where somebody
 * else pressed, on the ground on which the week was accepted, the right by which the version before was agreed goes on.
 */
async function agreeByChoosing(
  db: Db,
  { councilId, personId, accountId, now, choice }: Who,
  before: SupportPlan,
  next: SupportPlan,
): Promise<void> {
  const isOwn = await isOwnAccount(db, { councilId, personId, accountId })
  const agreed = isOwn ? undefined : (await agreementsOf(db, councilId, before.id))[0]
  if (!isOwn && !agreed) return
  await insertAgreement(db, councilId, {
    ...{ id: newId(now), planId: next.id, planVersion: next.version, accountId, agreedAt: now },
    ground: agreed?.ground ?? { kind: 'own-capacity' },
    ...{ how: agreed?.how ?? 'page', words: choice.words },
  })
}

/** Somebody who has the draft open is told that it has changed meanwhile. Its own lines keep their rows. */
const broughtUp = (draft: SupportPlan, lines: SupportPlan['lines']): SupportPlan => ({
  ...draft,
  version: draft.version + 1,
  lines: lines.filter((line) => !draft.lines.includes(line)),
})

const write: Platform['tell'] = async (db, fact) => {
  await writeFact(db, fact)
}

/** The subjects are lines, by which whoever tells the providers finds the sessions. */
async function tellProviders(
  db: Db,
  { councilId, now, tell = write }: Who,
  { goes, comes }: SessionSwap,
  { ended, next }: { readonly ended: SupportPlan; readonly next: SupportPlan },
) {
  const given = linesThatCount(ended.lines).filter((l) => l.sessionId && goes.includes(l.sessionId))
  const taken = next.lines.filter((l) => comes.some(({ offer }) => offer.id === l.sessionId))
  for (const { id } of given)
    await tell(db, { kind: 'place-given-up', councilId, subject: id, at: now })
  for (const { id } of taken)
    await tell(db, { kind: 'place-taken', councilId, subject: id, at: now })
}
