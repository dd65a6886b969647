import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { newId } from '#ground/kernel/id.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { audited } from '#test/staff-reader.ts'
import {
  aBooking,
  aPerson,
  aSession,
  haveAccount,
  haveCounty,
  idOf,
  lay,
  NOW,
} from '#test/staff-scene.ts'
import { markKey, marksOf } from './event.ts'
import { appendEvents } from './event-actions.ts'
import type { NewEvent } from './event-check.ts'
import { eventsOfSitting, eventsOn } from './event-queries.ts'

const platform = testPlatform({ now: NOW })
const MONDAY = day('2027-03-01')
const [TABLET, OTHER] = [newId(NOW), newId(NOW)]
const onTablet = (count: number, given: Partial<NewEvent> = {}): NewEvent => ({
  ...{ id: newId(NOW), sessionId: idOf('session', 1), day: MONDAY, personId: idOf('person', 1) },
  ...{ kind: 'here', device: { id: TABLET, count, at: new Date('2027-03-01T09:31:00Z') } },
  ...{ knows: [], ...given },
})
const append = (events: readonly NewEvent[], more: { provider?: number; sentAt?: Date } = {}) =>
  platform.transaction(severnshire, (db) =>
    appendEvents(db, {
      ...{ councilId: severnshire, accountId: idOf('account', 1), events, now: NOW },
      ...{ providerId: idOf('provider', more.provider ?? 1), sentAt: more.sentAt },
    }),
  )
const kept = (on = MONDAY, provider = 1) =>
  platform.transaction(severnshire, (db) =>
    eventsOn(db, { councilId: severnshire, providerId: idOf('provider', provider), on }),
  )
const answers = async (events: readonly NewEvent[], more = {}) =>
  (await append(events, more)).map((a) => (a.answer === 'refused' ? a.why : a.answer))

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay(
    'person',
    [1, 2, 3].map((n) => aPerson(n)),
  )
  await lay('session', [
    aSession(1),
    aSession(2, { provider_id: idOf('provider', 2), venue_id: idOf('venue', 2) }),
  ])
  await lay('standing_booking', [aBooking(1, 1, 1), aBooking(2, 2, 1), aBooking(3, 3, 2)])
})

describe('marks that a tablet sends', () => {
  test('are kept with both times, who made them and what they knew of, and each is answered by its id', async () => {
    const [here, left] = [onTablet(1), onTablet(2, { kind: 'left', words: 'Dentist' })]
    const sent = await append([here, { ...left, knows: [here.id] }])
    expect(sent).toEqual([
      { id: here.id, answer: 'accepted', receivedAt: NOW, isLate: false },
      { id: left.id, answer: 'accepted', receivedAt: NOW, isLate: false },
    ])
    expect(await kept()).toEqual([
      {
        ...{ id: here.id, sessionId: idOf('session', 1), day: MONDAY, kind: 'here', words: '' },
        ...{ personId: idOf('person', 1), accountId: idOf('account', 1), markedSelf: false },
        ...{ at: here.device?.at, receivedAt: NOW, device: here.device, knows: [] },
      },
      expect.objectContaining({ kind: 'left', words: 'Dentist', knows: [here.id] }),
    ])
    expect((await audited()).filter((a) => a.action === 'register marked')).toHaveLength(2)
    const open = await everything().selectFrom('register_day').selectAll().execute()
    expect(open).toMatchObject([{ session_id: idOf('session', 1), signed_off_at: null }])
  })
  test('sent again are the same, and nothing is written twice', async () => {
    const events = [onTablet(1), onTablet(2, { kind: 'not-here', reason: 'ill' })]
    await append(events)
    expect(await answers([...events, onTablet(3)])).toEqual(['already', 'already', 'accepted'])
    expect(await kept()).toHaveLength(3)
    expect((await audited()).filter((a) => a.action === 'register marked')).toHaveLength(3)
  })
  test('twice in one batch are one', async () => {
    const event = onTablet(1)
    expect(await answers([event, event])).toEqual(['accepted', 'accepted'])
    expect(await kept()).toHaveLength(1)
  })
  test('from a tablet whose clock is three hours slow are put right, and what it showed is kept', async () => {
    const slow = new Date('2027-03-01T06:31:00Z')
    const event = onTablet(1, { device: { id: TABLET, count: 1, at: slow } })
    await append([event], { sentAt: new Date(NOW.getTime() - 3 * 3_600_000) })
    expect(await kept()).toMatchObject([
      { at: new Date('2027-03-01T09:31:00Z'), device: { at: slow }, receivedAt: NOW },
    ])
  })
  test('with a time that somebody wrote keep it, but for one that has not come yet', async () => {
    const wrote = new Date('2027-03-01T09:05:00Z')
    await append([onTablet(1, { at: wrote })], { sentAt: new Date('2020-01-01T00:00:00Z') })
    await append([onTablet(2, { at: new Date('2027-03-01T18:00:00Z') })])
    expect((await kept()).map((e) => e.at)).toEqual([wrote, NOW])
  })
  test('that cannot be kept are refused one by one, saying why, and hold up no other', async () => {
    const undo = (undoes: string) => onTablet(20, { kind: 'undo', undoes })
    const good = onTablet(1)
    expect(
      await answers([
        onTablet(11, { sessionId: idOf('session', 2), personId: idOf('person', 3) }),
        onTablet(12, { personId: idOf('person', 3) }),
        onTablet(13, { day: day('2027-03-03') }),
        onTablet(14, { kind: 'not-here' }),
        good,
        undo(newId(NOW)),
        onTablet(1),
        onTablet(15, { id: good.id, kind: 'left' }),
      ]),
    ).toEqual([
      ...['not-your-session', 'no-place-here', 'day-ahead', 'reason-missing', 'accepted'],
      ...['nothing-to-undo', 'count-used', 'id-used'],
    ])
    expect(await kept()).toHaveLength(1)
  })
  test('may take back one that came in the same batch', async () => {
    const here = onTablet(1)
    expect(await answers([here, onTablet(2, { kind: 'undo', undoes: here.id })])).toEqual([
      'accepted',
      'accepted',
    ])
    const marks = marksOf(await kept()).get(markKey(here))
    expect(marks?.mark).toBeUndefined()
  })
  test('by another provider’s people are never of this one’s sittings, nor on its tablet', async () => {
    await append([onTablet(1)])
    const theirs = { sessionId: idOf('session', 2), personId: idOf('person', 3) }
    expect(await answers([onTablet(2, theirs)], { provider: 2 })).toEqual(['other-device'])
    const device = { id: OTHER, count: 1, at: NOW }
    expect(await answers([onTablet(1, { device })], { provider: 2 })).toEqual(['not-your-session'])
    expect(await kept(MONDAY, 2)).toEqual([])
  })
  test('that come after signing off are kept, said to be late, and told to those who reckon with them', async () => {
    await lay('register_day', [
      {
        ...{ session_id: idOf('session', 1), day: MONDAY, opened_at: NOW, signed_off_at: NOW },
        signed_off_by: idOf('account', 1),
      },
    ])
    expect(await append([onTablet(1)])).toMatchObject([{ answer: 'accepted', isLate: true }])
    const facts = await everything().selectFrom('fact').selectAll().execute()
    expect(facts.map((f) => f.kind)).toEqual(['register-marked-late'])
  })
  test('of one page need no device', async () => {
    const { device: _, knows: __, ...event } = onTablet(1)
    expect(await answers([event])).toEqual(['accepted'])
    const [mark] = await platform.transaction(severnshire, (db) =>
      eventsOfSitting(db, { councilId: severnshire, sessionId: idOf('session', 1), on: MONDAY }),
    )
    expect(mark).toMatchObject({ at: NOW })
    expect(mark?.knows).toBeUndefined()
  })
  test('are a handful of queries, whatever their number', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      onTablet(n + 1, { personId: idOf('person', 1 + (n % 2)) }),
    )
    expect(await queriesOf(() => append(many))).toHaveLength(6)
    expect(await kept()).toHaveLength(300)
  })
  test('in whatever batches, order and repetition come to the same state', async () => {
    const events = Array.from({ length: 12 }, (_, n) =>
      onTablet(1 + Math.floor(n / 2), {
        ...{ personId: idOf('person', 1 + (n % 2)), kind: n % 3 === 0 ? 'left' : 'here' },
        device: { id: n % 2 ? TABLET : OTHER, count: 1 + Math.floor(n / 2), at: NOW },
      }),
    )
    const standing = async () =>
      [...marksOf(await kept()).values()]
        .map((m) => `${m.personId} ${m.mark?.kind} ${m.history.length}`)
        .sort()
    const tries = fc.sample(fc.shuffledSubarray(events, { minLength: 1, maxLength: 12 }), 6)
    for (const some of tries) await append(some)
    await append(events.toReversed())
    const first = await standing()
    await append(events)
    expect(await standing()).toEqual(first)
    expect(await kept()).toHaveLength(12)
  })
})
