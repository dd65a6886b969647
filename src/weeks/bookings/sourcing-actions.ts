import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { spotOfferRule } from './asking-policies.ts'
import { sitsOnDay } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import * as store from './sourcing-store.ts'
import {
  mayDecide,
  type SpotOffer,
  type SpotRefusal,
  stateOfOffer,
  type UnmetRequest,
} from './spot-offer.ts'

type Acting = { readonly councilId: Id; readonly accountId: Id; readonly now: Date }

/** Writes down what somebody wants and nobody offers: it counts where gaps are counted. */
export async function logUnmet(
  db: Db,
  acting: Acting,
  one: Omit<UnmetRequest, 'madeOn' | 'area' | 'metOn'>,
): Promise<void> {
  await store.insertUnmet(db, acting.councilId, one, acting)
  await note(db, acting, one.personId, one.id, 'unmet request logged')
}

/** Somebody offers it now: it is a gap no longer. */
export async function meetUnmet(
  db: Db,
  acting: Acting,
  of: { readonly id: Id; readonly personId: Id },
): Promise<void> {
  const { councilId, accountId, now } = acting
  await store.markMet(db, councilId, { ...of, on: dayOf(now), accountId })
  await note(db, acting, of.personId, of.id, 'unmet request met')
}

/** A look at a place, on a day on which it sits. No place is taken by it. */
export async function bookVisit(
  db: Db,
  acting: Acting,
  visit: {
    readonly id: Id
    readonly personId: Id
    readonly sessionId: Id
    readonly day: Day
    readonly goesWith: string
  },
): Promise<Result<undefined, { readonly kind: 'past' | 'not-on' }>> {
  const { councilId, accountId, now } = acting
  const from = dayOf(now)
  if (visit.day < from) return refuse({ kind: 'past' })
  const seats = await seatsOf(db, { councilId, sessionIds: [visit.sessionId], from })
  const seat = seats.get(visit.sessionId)
  if (!seat) throw new NotFound(`No session ${visit.sessionId}`)
  if (!sitsOnDay(seat, visit.day)) return refuse({ kind: 'not-on' })
  await store.insertVisit(db, councilId, { ...visit, accountId, at: now })
  await note(db, acting, visit.personId, visit.id, 'visit booked')
  return accept(undefined)
}

/** Asks one provider what it would take for one person. */
export async function askForOffer(
  db: Db,
  acting: Acting,
  offer: Pick<SpotOffer, 'id' | 'personId' | 'providerId' | 'ratio' | 'words' | 'framework'>,
): Promise<void> {
  const { councilId, accountId, now } = acting
  const asked = { state: 'asked', providerWords: '', reason: '', version: 1 } as const
  await store.insertOffer(db, councilId, { ...offer, ...asked, askedBy: accountId }, now)
  await note(db, acting, offer.personId, offer.id, 'spot offer asked')
}

/** The provider says its price, or no. Above the rate by more than the rule, somebody must approve it first. */
export async function answerOffer(
  db: Db,
  acting: Acting,
  answer: {
    readonly offerId: Id
    readonly providerId: Id
    readonly version: number
    /** None: they cannot offer it. */
    readonly price?: Pence
    readonly words: string
  },
): Promise<Result<SpotOffer, SpotRefusal | LapsedPolicy>> {
  const { councilId, now } = acting
  const offer = await store.lockOffer(db, councilId, answer.offerId)
  if (offer.providerId !== answer.providerId) throw new NotFound(`No offer ${answer.offerId}`)
  if (offer.state !== 'asked') return refuse({ kind: 'answered-already' })
  if (offer.version !== answer.version) return refuse({ kind: 'changed-meanwhile' })
  const rules = await policiesOn(db, { councilId, on: dayOf(now) }, { rule: spotOfferRule })
  if (!rules.ok) return rules
  const { price } = answer
  const state =
    price === undefined ? 'declined' : stateOfOffer(price, offer.framework, rules.value.rule.over)
  const answered = {
    ...offer,
    ...(price !== undefined && { price }),
    state,
    providerWords: answer.words,
  }
  await store.saveOffer(db, councilId, answered, { answeredAt: now })
  await note(db, acting, offer.personId, offer.id, `spot offer ${state}`)
  return accept(answered)
}

/** Whoever holds the budget says yes or no to an offer above the rate. */
export async function decideOffer(
  db: Db,
  acting: Acting,
  said: {
    readonly offerId: Id
    readonly version: number
    readonly yes: boolean
    readonly reason: string
  },
): Promise<Result<SpotOffer, SpotRefusal>> {
  const { councilId, accountId, now } = acting
  const offer = await store.lockOffer(db, councilId, said.offerId)
  const may = mayDecide(offer, { ...said, accountId })
  if (!may.ok) return may
  await store.saveOffer(db, councilId, may.value, { decidedAt: now, decidedBy: accountId })
  await note(db, acting, offer.personId, offer.id, `spot offer ${may.value.state}`)
  return may
}

const note = (
  db: Db,
  { councilId, accountId, now }: Acting,
  personId: Id,
  subject: Id,
  action: string,
) => audit(db, [{ councilId, accountId, personId, action, subject, at: now }])
