import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { addAuthority, endAuthority } from '#lives/people/authority-actions.ts'
import type { CapacityRefusal } from '#lives/people/capacity-decision.ts'
import { signCapacity } from '#lives/people/decision-actions.ts'
import { decisionRecord } from '#lives/people/decision-queries.ts'
import { decisionFacts } from '#lives/people/queries.ts'
import { type Doing, lockedPayment } from './actions.ts'
import type { Manager } from './direct-payment.ts'
import { capacityReviewOn, mayManage, type Naming, type NamingRefusal } from './managing.ts'
import * as store from './store.ts'

export type NamingAsked = Naming & {
  /** The account as it was read. */
  readonly version: number
  /** The sign-in of whoever is named, where they have one. */
  readonly holderAccountId?: Id | undefined
  /** The decision as it is written into the capacity record, in the worker's language. */
  readonly decision: string
}

export type ChangeRefusal =
  | NamingRefusal
  | CapacityRefusal
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'document-refused' }

/**
 * Says who looks after the account from today. With a nominated person, what was found about the person's capacity to
 * choose them is signed in the same step, and the nomination is written among the documents; whoever looked after it
 * before does so no more. Pressed twice, it is done once.
 */
export async function nameManager(
  db: Db,
  doing: Doing,
  asked: NamingAsked,
): Promise<Result<void, ChangeRefusal>> {
  const { councilId, personId, accountId, now, id } = doing
  const today = dayOf(now)
  const payment = await lockedPayment(db, doing)
  if (payment.manager.id === id) return accept(undefined)
  if (payment.version !== asked.version) return refuse({ kind: 'changed-meanwhile' })
  const about = 'manage-direct-payment'
  const { capacity } = await decisionFacts(db, { councilId, personId, about, on: today })
  const may = mayManage(asked, capacity)
  if (!may.ok) return may
  const signed = await signFor(db, doing, asked, today)
  if (!signed.ok) return signed
  const document = await writeDocument(db, doing, asked, today)
  if (!document.ok) return document
  await endBefore(db, doing, payment.manager, today)
  const capacityId = signed.value ?? capacity?.id
  await store.insertManagers(db, councilId, [
    {
      ...{ id, directPaymentId: payment.id, kind: asked.kind, agreedHow: may.value },
      ...{ agreedWords: asked.words.trim(), startsOn: today },
      ...{ recordedBy: accountId, recordedAt: now },
      ...(document.value && { authorityId: document.value }),
      ...(capacityId && { capacityId }),
    },
  ])
  await store.raiseVersion(db, councilId, payment.id)
  const action = `direct payment looked after by: ${asked.kind}`
  await audit(db, [{ councilId, personId, accountId, action, subject: id, at: now }])
  return accept(undefined)
}

/** The capacity decision that comes with a nomination, signed. */
async function signFor(
  db: Db,
  { councilId, personId, accountId, now, id }: Doing,
  asked: NamingAsked,
  today: Day,
): Promise<Result<Id | undefined, CapacityRefusal>> {
  if (asked.kind !== 'nominated-person') return accept(undefined)
  const capacityId = idFrom(councilId, 'capacity', `manager ${id}`)
  const signed = await signCapacity(
    db,
    { councilId, personId, accountId, at: now },
    {
      ...{ id: capacityId, personId, about: 'manage-direct-payment', decision: asked.decision },
      ...{ informationGiven: asked.informationGiven.trim(), reasons: asked.reasons.trim() },
      ...{ supportGiven: asked.supportGiven.trim(), impairment: '' },
      ...{ understands: true, retains: true, weighs: true, communicates: true },
      ...{ outcome: 'has-capacity', decidedOn: today, reviewOn: capacityReviewOn(today) },
      ...{ assessedBy: accountId, signedAt: now },
    },
  )
  return signed.ok ? accept(capacityId) : signed
}

/** The nomination or authorisation itself: it covers the direct payment, and nothing besides. */
async function writeDocument(
  db: Db,
  { councilId, personId, accountId, now, id }: Doing,
  { kind, name, holderAccountId, decision }: NamingAsked,
  today: Day,
): Promise<Result<Id | undefined, { readonly kind: 'document-refused' }>> {
  if (kind === 'person') return accept(undefined)
  const authorityId = idFrom(councilId, 'authority', `manager ${id}`)
  const written = await addAuthority(
    db,
    { councilId, personId, accountId, at: now },
    {
      ...{ id: authorityId, personId, holder: name.trim(), kind, document: decision },
      ...{ covers: ['manage-direct-payment'], seenBy: accountId, seenOn: today, startsOn: today },
      ...(holderAccountId && { accountId: holderAccountId }),
    },
  )
  return written.ok ? accept(authorityId) : refuse({ kind: 'document-refused' })
}

async function endBefore(
  db: Db,
  { councilId, personId, accountId, now }: Doing,
  before: Manager,
  today: Day,
): Promise<void> {
  await store.endManager(db, councilId, { managerId: before.id, on: today })
  if (!before.authorityId) return
  const { authorities } = await decisionRecord(db, councilId, personId)
  const document = authorities.find((one) => one.id === before.authorityId)
  if (document && document.endsOn === undefined)
    await endAuthority(db, { councilId, personId, accountId, at: now }, document)
}
