import assert from 'node:assert/strict'
import { addDays, type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import { changePlaces, lockPlaces, restorePlaces } from '#weeks/bookings/actions.ts'
import { placesEnding, placesHeld, sittings } from '#weeks/bookings/queries.ts'
import {
  type ChangeOfPlaces,
  changeOfPlaces,
  nextMonday,
  type WantedPlace,
} from '#weeks/bookings/week-of-places.ts'
import { loadChooser } from '#weeks/fit/queries.ts'
import { putSessionLines } from '#weeks/plans/change-actions.ts'
import * as decide from './answer.ts'
import {
  type AnswerGiven,
  type AnswerRefusal,
  isRepeated,
  type PlaceFacts,
  type WeekAtHand,
} from './answering.ts'
import type { ProposedWeek } from './proposed-week.ts'
import * as store from './store.ts'
import { takeBackNo, takeBackYes } from './take-back.ts'
import { askToTalk, needNotTalk } from './talk-actions.ts'

/** Who answers which week, as they last saw it. */
export type Answering = {
  readonly councilId: Id
  readonly personId: Id
  readonly weekId: Id
  readonly version: number
  /** Who pressed. */
  readonly accountId: Id
  readonly now: Date
  /** `platform.tell`: those who run a session hear at once who begins there and who leaves. */
  readonly tell?: Platform['tell']
}

export type Answered = {
  readonly state: WeekAtHand['state']
  /** The Monday from which it holds, where places have changed. */
  readonly from: Day
}
type Answer = Result<Answered, AnswerRefusal>
type About = Pick<AnswerGiven, 'answer' | 'sessionId' | 'swappedTo'>

/** Yes to the week. All of it happens in the caller's transaction, or none. */
export const acceptWeek = (db: Db, asked: Answering): Promise<Answer> =>
  answer(db, asked, { answer: 'yes' }, async (week) =>
    decide.acceptWeek(await placeFacts(db, asked, week), asked.version),
  )

/** Another session in place of one line; without `from`, in a time that is empty. */
export const swapLine = (db: Db, asked: Answering & decide.Swap): Promise<Answer> =>
  answer(
    db,
    asked,
    { answer: 'swap', swappedTo: asked.to, ...(asked.from && { sessionId: asked.from }) },
    async (week) =>
      decide.swapLine(await placeFacts(db, asked, week, [asked.to]), asked.version, asked),
  )

/** No to one line, or to the whole week. */
export const sayNo = (db: Db, asked: Answering & { readonly sessionId?: Id }): Promise<Answer> => {
  const { sessionId } = asked
  if (sessionId) return answerLine(db, asked, { answer: 'no', sessionId })
  return answer(db, asked, { answer: 'no' }, async (week) =>
    decide.declineWeek(week, asked.version),
  )
}

/** Yes to a line that was said no to. */
export const sayYesAgain = (db: Db, asked: Answering & { readonly sessionId: Id }) =>
  answerLine(db, asked, { answer: 'yes', sessionId: asked.sessionId })

const answerLine = (
  db: Db,
  asked: Answering,
  about: { readonly answer: 'yes' | 'no'; readonly sessionId: Id },
): Promise<Answer> =>
  answer(db, asked, about, async (week) =>
    decide.answerLine(await placeFacts(db, asked, week), asked.version, about),
  )

export const notSure = (db: Db, asked: Answering & { readonly sessionId?: Id }): Promise<Answer> =>
  answer(db, asked, aboutLine('not-sure', asked.sessionId), async (week) => decide.waits(week))

/** A wish to talk. It stays open until the person's worker has talked with them, or the person no longer wants to. */
export const talk = (db: Db, asked: Answering & { readonly sessionId?: Id }): Promise<Answer> =>
  answer(db, asked, aboutLine('talk', asked.sessionId), async (week) => decide.waits(week))

const aboutLine = (given: 'not-sure' | 'talk', sessionId: Id | undefined): About => ({
  answer: given,
  ...(sessionId && { sessionId }),
})

/**
 * "I have changed my mind": takes back one answer. Pressed twice, or after another answer, it changes nothing.
 *
 * @param answerId the answer that the person saw and takes back
 */
export async function changeMind(
  db: Db,
  asked: Omit<Answering, 'version'> & { readonly answerId: Id },
): Promise<Answer> {
  const week = await store.lockWeek(db, asked)
  const last = week.answers.at(-1)
  if (last?.id !== asked.answerId) return accept(answered(week.state, asked.now))
  const back = decide.takesBack(last)
  const again = { ...asked, version: week.version }
  if (!back) return accept(answered(week.state, asked.now))
  if (back.kind === 'swap') return swapLine(db, { ...again, from: back.from ?? '', to: back.to })
  if (back.kind === 'added') return sayNo(db, { ...again, sessionId: back.sessionId })
  if (back.kind === 'line') return answerLine(db, again, back)
  if (back.kind === 'talk') await needNotTalk(db, asked)
  if (back.kind !== 'talk' && (await store.hasOtherOpen(db, asked.councilId, week)))
    return refuse({ kind: 'not-open' })
  return answer(db, again, { answer: 'not-sure' }, async () => {
    if (back.kind === 'talk') return decide.waits(week)
    return back.kind === 'no' ? takeBackNo(week) : takeBackYes(await takeBackFacts(db, again, week))
  })
}

async function takeBackFacts(db: Db, asked: Answering, week: WeekAtHand) {
  const from = nextMonday(dayOf(asked.now))
  const ended = await placesEnding(db, asked.councilId, asked.personId, addDays(from, -1))
  const facts = await placeFacts(
    db,
    asked,
    week,
    ended.map((place) => place.sessionId),
  )
  return { ...facts, givenUp: ended }
}

const answered = (state: WeekAtHand['state'], now: Date): Answered => ({
  state,
  from: nextMonday(dayOf(now)),
})

/** The only shape of an answer: lock, see whether it is a second press, decide, save. */
async function answer(
  db: Db,
  asked: Answering,
  about: About,
  decision: (week: WeekAtHand) => Promise<Result<decide.Outcome, AnswerRefusal>>,
): Promise<Answer> {
  const { councilId, personId, accountId, now } = asked
  const week = await store.lockWeek(db, asked)
  if (isRepeated(week, about)) return accept(answered(week.state, now))
  const decided = await decision(week)
  if (!decided.ok) return decided
  const outcome = decided.value
  const result = answered(outcome.state, now)
  const restores = (outcome.restores ?? []).map(({ endsOn: _, ...place }) => place)
  const held = outcome.places ? await placesHeld(db, councilId, personId, result.from) : []
  const change =
    outcome.places && changeOfPlaces([...held, ...restores], outcome.places, result.from)
  if (change) {
    const put = await intoPlan(db, asked, change, { from: result.from, restores })
    if (!put.ok) return put
  }
  const given = {
    ...about,
    id: newId(now),
    accountId,
    answeredAt: now,
    open: about.answer === 'talk',
  }
  await store.saveAnswer(db, councilId, { week, outcome, answer: given })
  if (given.open) await askToTalk(db, asked)
  if (outcome.state === 'accepted') await store.replaceAgreed(db, councilId, week)
  if (change) {
    await changePlaces(db, { councilId, personId, accountId, change, now })
    await restorePlaces(db, councilId, restores)
  }
  return accept(result)
}

/**
 * What is accepted stands in the plan in force too, where there is one: inside its money and its outcomes, and so with
 * no panel. Refused before anything is written.
 */
async function intoPlan(
  db: Db,
  { councilId, personId, accountId, now, tell }: Answering,
  change: ChangeOfPlaces,
  { from, restores }: { readonly from: Day; readonly restores: readonly WantedPlace[] },
): Promise<Result<unknown, AnswerRefusal>> {
  const put = await putSessionLines(db, {
    ...{ councilId, personId, accountId, now, from, ...(tell && { tell }) },
    goes: [...change.ends, ...change.drops].map((place) => place.sessionId),
    comes: [...change.takes, ...restores],
    choice: { by: 'person', how: 'picture', words: '', reason: '', carerPrefers: '' },
  })
  if (put.ok) return put
  return put.refusal.kind === 'over-budget' ? refuse(put.refusal) : refuse({ kind: 'outside-plan' })
}

/** Locks every session that the answer is about, and reads what is true of them and of the person under the locks. */
async function placeFacts(
  db: Db,
  { councilId, personId, now }: Answering,
  week: WeekAtHand,
  others: readonly Id[] = [],
): Promise<PlaceFacts> {
  const from = nextMonday(dayOf(now))
  const held = await placesHeld(db, councilId, personId, from)
  const sessionIds = [...new Set([...week.lines, ...held].map((l) => l.sessionId).concat(others))]
  await lockPlaces(db, councilId, sessionIds)
  const chooser = await loadChooser(db, { councilId, personId, on: from })
  const found = await sittings(db, { councilId, personId, from, sessionIds })
  return { week, chooser, held, from, sittings: new Map(found.map((s) => [s.id, s])) }
}

export type NewWeek = Pick<ProposedWeek, 'personId' | 'lines' | 'gaps'>

/**
 * Proposes a week to each of these people, in place of the one that is still open. Nothing that they hold or have agreed
 * changes. A handful of statements, however many people.
 *
 * @param weeks no two for one person
 * @returns the id of each new week, in the order given
 */
export async function proposeWeeks(
  db: Db,
  councilId: Id,
  runId: Id,
  weeks: readonly NewWeek[],
  now: Date,
): Promise<readonly Id[]> {
  const people = weeks.map((week) => week.personId)
  assert(new Set(people).size === people.length, 'A planner proposes one week to each person')
  await store.replaceOpen(db, councilId, people)
  const made = weeks.map((week) => ({ ...week, id: newId(now) }))
  await saveRows(db, 'proposed_week', ['id'], made.map(store.weekRow(councilId, runId, now)))
  await saveRows(
    db,
    'proposed_line',
    ['week_id', 'session_id'],
    made.flatMap((week) => week.lines.map(store.lineRow(councilId, week.id))),
  )
  await saveRows(
    db,
    'proposed_gap',
    ['week_id', 'half_day'],
    made.flatMap((week) => week.gaps.map(store.gapRow(councilId, week.id))),
  )
  return made.map((week) => week.id)
}
