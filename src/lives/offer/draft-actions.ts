import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { writeFact } from '#ground/platform/facts.ts'
import type { Db } from '#ground/platform/platform.ts'
import { answered, type Fault, type Lookups, type Typed } from './answer.ts'
import type { Answers, DraftPrice, Question } from './draft.ts'
import { placeFaultsOf, postcodeOf, setUpOf } from './draft-queries.ts'
import { type DraftRefusal, type NotYet, toPublish } from './draft-session.ts'
import * as store from './draft-store.ts'
import { withoutPrice, withPrice } from './price-example.ts'
import { lockRoom } from './room-store.ts'

export type Drafting = store.Drafting & { readonly accountId: Id; readonly now: Date }

/** Begins to set up a session. The id was made with the form, so that the same form sent twice begins one. */
export async function startDraft(db: Db, drafting: Drafting): Promise<Id> {
  const { councilId, accountId, draftId, now } = drafting
  const isNew = await store.insertDraft(db, drafting, { answers: {}, by: accountId, at: now })
  if (!isNew)
    await store.lockDraft(db, drafting) // another provider's id is nobody's
  else
    await audit(db, [
      { councilId, accountId, action: 'session draft begun', subject: draftId, at: now },
    ])
  return draftId
}

type Refused = DraftRefusal | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/**
 * Keeps the answer to one question. Of two tabs the second is told; the same answer sent twice is one.
 * @param version that the form was made with
 */
export async function answerQuestion(
  db: Db,
  drafting: Drafting,
  given: {
    readonly question: Question
    readonly typed: Typed
    readonly version: number
    readonly known: Lookups
  },
): Promise<Result<Answers, Refused>> {
  return changeDraft(db, drafting, given.version, (answers) => {
    const read = answered(given.question, given.typed, answers, given.known)
    return read.ok ? read : refuse({ kind: 'faults', faults: read.refusal })
  })
}

/** Adds a price, or takes one away. */
export const addPrice = (db: Db, drafting: Drafting, version: number, price: DraftPrice) =>
  changeDraft(db, drafting, version, (answers) =>
    accept({ ...answers, prices: withPrice(answers.prices ?? [], price) }),
  )

export const removePrice = (
  db: Db,
  drafting: Drafting,
  version: number,
  gone: Pick<DraftPrice, 'ratio' | 'from'>,
) =>
  changeDraft(db, drafting, version, (answers) =>
    accept({ ...answers, prices: withoutPrice(answers.prices ?? [], gone) }),
  )

/** The question about photos was looked at, or the books of a year were filled in. */
export const noteAnswers = (db: Db, drafting: Drafting, version: number, noted: Answers) =>
  changeDraft(db, drafting, version, (answers) => accept({ ...answers, ...noted }))

async function changeDraft<R = never>(
  db: Db,
  drafting: Drafting,
  version: number,
  change: (answers: Answers) => Result<Answers, R>,
): Promise<Result<Answers, R | DraftRefusal>> {
  const held = await store.lockDraft(db, drafting)
  if (held.state !== 'open') return refuse({ kind: 'not-open' })
  const changed = change(held.answers)
  if (!changed.ok) return changed
  if (isSame(changed.value, held.answers)) return accept(held.answers)
  if (held.version !== version) return refuse({ kind: 'changed-meanwhile', version: held.version })
  const next = { answers: changed.value, version: version + 1, at: drafting.now }
  await store.saveDraft(db, drafting, next)
  return accept(changed.value)
}

const isSame = (a: Answers, b: Answers): boolean => text(a) === text(b)
const text = (answers: Answers) =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Throws a draft away. Thrown away twice, it is once. */
export async function dropDraft(db: Db, drafting: Drafting): Promise<void> {
  const { councilId, accountId, draftId, now } = drafting
  const held = await store.lockDraft(db, drafting)
  if (held.state !== 'open') return
  const next = { answers: held.answers, version: held.version + 1, at: now }
  await store.saveDraft(db, drafting, { ...next, state: 'dropped' })
  await audit(db, [
    { councilId, accountId, action: 'session draft dropped', subject: draftId, at: now },
  ])
}

type Published = { readonly sessionId: Id }

/**
 * Offers the session to everybody, from its first day on: the session, its place where that is new, its prices and
 * photos, all at once. Published twice, it is one. What is missing is named, and the draft stays as it is.
 */
export async function publishDraft(
  db: Db,
  drafting: Drafting,
): Promise<Result<Published, readonly NotYet[] | DraftRefusal>> {
  const { councilId, accountId, draftId, now } = drafting
  const today: Day = dayOf(now)
  const { answers, state, version, sessionId } = await store.lockDraft(db, drafting)
  if (sessionId) return accept({ sessionId })
  if (state !== 'open') return refuse({ kind: 'not-open' })
  const { papers, rules, places } = await setUpOf(db, drafting, today)
  if (answers.room && answers.room !== 'none') await lockRoom(db, councilId, answers.room)
  const place = await placeFaultsOf(db, drafting, { answers, places }, today)
  const at =
    answers.place === 'new' && answers.newPostcode
      ? await postcodeOf(db, councilId, answers.newPostcode)
      : undefined
  const facts = { today, rules, papers, place }
  const whole = toPublish(answers, { ...facts, knowsPostcode: at !== undefined })
  if (!whole.ok) return whole
  const made = { answers: whole.value, on: today }
  const venueId = at
    ? await store.insertPlace(db, drafting, { ...made, at, now })
    : whole.value.place
  const id = newId(now)
  await store.insertSession(db, drafting, { ...made, id, venueId })
  const next = { answers, version: version + 1, at: now }
  await store.saveDraft(db, drafting, { ...next, state: 'published', sessionId: id })
  await writeFact(db, { kind: 'session-published', councilId, subject: id, at: now })
  await audit(db, [
    {
      ...{ councilId, accountId, action: 'session published', subject: id, at: now },
      detail: { draft: draftId },
    },
  ])
  return accept({ sessionId: id })
}
