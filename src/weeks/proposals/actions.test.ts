import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { everything, severnshire } from '#test/platform.ts'
import {
  answersOf,
  havePriyasWeek,
  inCouncil,
  placesOf,
  priyas,
  SUNDAY,
  seePriyas,
} from '#test/priyas-week.ts'
import * as scene from '#test/week-scene.ts'
import { acceptWeek, notSure, proposeWeeks, sayNo, sayYesAgain, swapLine, talk } from './actions.ts'
import { haveTalked } from './talk-actions.ts'

const { people, sessions, TUESDAY, NEXT_MONDAY } = scene
let week: string
beforeEach(async () => {
  week = await havePriyasWeek()
})

describe('yes to a week', () => {
  test('ends what is not in it on Sunday, begins what is new on Monday, and keeps what stays', async () => {
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toEqual({
      ok: true,
      value: { state: 'accepted', from: NEXT_MONDAY },
    })
    expect(await placesOf(people.priya)).toEqual({
      art: [scene.LONG_AGO, SUNDAY],
      music: [scene.LONG_AGO, null],
      gardening: [NEXT_MONDAY, null],
    })
  })

  test('pressed twice changes nothing, and says the same', async () => {
    const first = await inCouncil((db) => acceptWeek(db, priyas(week)))
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toEqual(first)
    expect(await answersOf(week)).toEqual([
      {
        ...{ answer: 'yes', session_id: null, swapped_to: null, open: false },
        account_id: scene.accounts.priya,
      },
    ])
  })

  test('is refused where the week has changed since it was seen', async () => {
    await inCouncil((db) =>
      swapLine(db, { ...priyas(week), from: sessions.gardening, to: sessions.swimming }),
    )
    expect(await inCouncil((db) => acceptWeek(db, priyas(week, 1)))).toEqual({
      ok: false,
      refusal: { kind: 'week-changed' },
    })
    expect(await inCouncil((db) => acceptWeek(db, priyas(week, 2)))).toMatchObject({ ok: true })
  })

  test('is refused where another week has been proposed meanwhile', async () => {
    await scene.isProposed(everything(), 'priya', [scene.aLine('choir')])
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toMatchObject({
      refusal: { kind: 'not-open' },
    })
  })

  test('is refused by name where the last place is gone by head count, and nothing is half done', async () => {
    await scene.haveSessions(everything(), [scene.aSession('gardening', { most: 1 })])
    await scene.holds(everything(), 'sam', 'gardening')
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toEqual({
      ok: false,
      refusal: { kind: 'session-full', sessionId: sessions.gardening },
    })
    expect(Object.keys(await placesOf(people.priya)).sort()).toEqual(['art', 'music'])
    expect(await answersOf(week)).toEqual([])
  })

  test('is refused where one person more would need more staff than there are (R34)', async () => {
    const staff = { n: 1, d: 5 }
    await scene.haveSessions(everything(), [scene.aSession('gardening', { staff })])
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toMatchObject({
      refusal: { kind: 'session-full' },
    })
  })

  test('is refused where the person is by now assessed to need more support than the line has (R47)', async () => {
    await everything()
      .updateTable('assessed_ratio')
      .set({ people: 2 })
      .where('person_id', '=', people.priya)
      .execute()
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toMatchObject({
      refusal: { kind: 'ratio', sessionId: sessions.gardening },
    })
  })

  test('is refused by how much the money is short at the prices of the day it begins', async () => {
    const ratio = { staff: 1, people: 5 }
    const prices = [scene.priced(ratio, 3_300), scene.priced(ratio, 7_000, NEXT_MONDAY)]
    await scene.haveSessions(everything(), [scene.aSession('gardening', { prices })])
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toEqual({
      ok: false,
      refusal: { kind: 'over-budget', shortBy: 300 },
    })
  })

  test('is refused where two of its sessions have come to clash', async () => {
    await scene.haveSessions(everything(), [scene.aSession('music', { weekday: 3, starts: 660 })])
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toMatchObject({
      refusal: { kind: 'clash' },
    })
  })

  test('is refused where a session ends before the week begins', async () => {
    await scene.haveSessions(everything(), [
      scene.aSession('gardening', { endsOn: day('2026-09-04') }),
    ])
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toMatchObject({
      refusal: { kind: 'session-ended', sessionId: sessions.gardening },
    })
  })

  test('is refused without saying why where two people are not to be together', async () => {
    await scene.holds(everything(), 'sam', 'gardening')
    const [a = '', b = ''] = [people.priya, people.sam].sort()
    await everything()
      .insertInto('apart')
      .values({ council_id: severnshire, person_id: a, other_id: b })
      .execute()
    expect(await inCouncil((db) => acceptWeek(db, priyas(week)))).toMatchObject({
      refusal: { kind: 'does-not-fit', obstacles: [{ kind: 'apart' }] },
    })
  })
})

describe('one thing changed', () => {
  const swap = { from: sessions.gardening, to: sessions.swimming }

  test('in an open week takes the place of the line, and no place is taken yet', async () => {
    expect(await inCouncil((db) => swapLine(db, { ...priyas(week), ...swap }))).toMatchObject({
      value: { state: 'open' },
    })
    const seen = await seePriyas()
    expect(seen.week).toMatchObject({ version: 2, state: 'open' })
    expect(seen.week?.lines.map((l) => l.sessionId).sort()).toEqual(
      [sessions.swimming, sessions.music].sort(),
    )
    expect(Object.keys(await placesOf(people.priya)).sort()).toEqual(['art', 'music'])
  })

  test('in an agreed week the new place begins on Monday, and the one that had not begun is gone', async () => {
    await inCouncil((db) => acceptWeek(db, priyas(week)))
    await inCouncil((db) => swapLine(db, { ...priyas(week, 2), ...swap }))
    expect(await placesOf(people.priya)).toEqual({
      art: [scene.LONG_AGO, SUNDAY],
      music: [scene.LONG_AGO, null],
      swimming: [NEXT_MONDAY, null],
    })
  })

  test('for a session out of reach is refused, and says what stands in the way', async () => {
    const to = sessions.farm
    const refused = await inCouncil((db) => swapLine(db, { ...priyas(week), from: swap.from, to }))
    expect(refused).toMatchObject({
      refusal: { kind: 'does-not-fit', sessionId: to, obstacles: [{ kind: 'too-far' }] },
    })
  })

  test('can fill a time that is empty', async () => {
    await inCouncil((db) => swapLine(db, { ...priyas(week), to: sessions.choir }))
    expect((await seePriyas()).week?.lines.map((l) => l.sessionId)).toContain(sessions.choir)
  })

  test('for a session that clashes with the rest is refused by its name', async () => {
    const to = sessions.pottery
    const refused = await inCouncil((db) =>
      swapLine(db, { ...priyas(week), from: sessions.music, to }),
    )
    expect(refused).toMatchObject({
      refusal: { kind: 'clash', sessionId: to, withSessionId: sessions.gardening },
    })
  })
})

describe('no, not sure, and talk', () => {
  test('no to the whole week leaves the present one as it is', async () => {
    expect(await inCouncil((db) => sayNo(db, priyas(week)))).toMatchObject({
      value: { state: 'declined' },
    })
    expect(Object.keys(await placesOf(people.priya)).sort()).toEqual(['art', 'music'])
  })

  test('no to one line keeps the rest, and yes to it again brings it back', async () => {
    const sessionId = sessions.gardening
    await inCouncil((db) => sayNo(db, { ...priyas(week), sessionId }))
    await inCouncil((db) => sayYesAgain(db, { ...priyas(week, 2), sessionId }))
    await inCouncil((db) => sayNo(db, { ...priyas(week, 3), sessionId }))
    await inCouncil((db) => acceptWeek(db, priyas(week, 4)))
    expect(await placesOf(people.priya)).toEqual({
      art: [scene.LONG_AGO, SUNDAY],
      music: [scene.LONG_AGO, null],
    })
  })

  test('yes is refused where nothing is left of the week', async () => {
    await inCouncil((db) => sayNo(db, { ...priyas(week), sessionId: sessions.gardening }))
    await inCouncil((db) => sayNo(db, { ...priyas(week, 2), sessionId: sessions.music }))
    expect(await inCouncil((db) => acceptWeek(db, priyas(week, 3)))).toMatchObject({
      refusal: { kind: 'nothing-left' },
    })
  })

  test('not sure decides nothing, and a wish to talk stays open for the one who works with the person', async () => {
    await inCouncil((db) => notSure(db, priyas(week)))
    await inCouncil((db) => talk(db, priyas(week)))
    await inCouncil((db) => talk(db, priyas(week)))
    expect(await answersOf(week)).toMatchObject([
      { answer: 'not-sure', open: false },
      { answer: 'talk', open: true },
    ])
    const seen = await seePriyas()
    expect(seen.week).toMatchObject({ state: 'open', version: 1 })
    expect(seen.worker?.name).toBe('Mel')
  })

  test('once somebody has talked with the person nothing is promised, and they may ask again', async () => {
    await inCouncil((db) => talk(db, priyas(week)))
    await inCouncil((db) => haveTalked(db, priyas(week).councilId, week))
    expect(await answersOf(week)).toMatchObject([{ answer: 'talk', open: false }])
    await inCouncil((db) => talk(db, priyas(week)))
    expect(await answersOf(week)).toMatchObject([{ open: false }, { answer: 'talk', open: true }])
  })
})

test('a new proposal replaces the open one of those people alone, with its lines and gaps', async () => {
  const obstacles = [{ kind: 'over-budget', shortBy: pence(100) }] as const
  const gaps = [{ halfDay: 3, misses: [{ sessionId: sessions.choir, obstacles }] }] as never
  const weeks = [
    { personId: people.priya, lines: [scene.aLine('art')], gaps },
    { personId: people.sam, lines: [], gaps: [] },
  ]
  const [id] = await inCouncil((db) => proposeWeeks(db, severnshire, scene.run, weeks, TUESDAY))
  const seen = await seePriyas()
  expect(seen.week).toMatchObject({ id, state: 'open', gaps })
  expect(seen.sessions.get(sessions.choir)).toMatchObject({ titleEn: 'choir group' })
  const old = await everything()
    .selectFrom('proposed_week')
    .select('state')
    .where('id', '=', week)
    .execute()
  expect(old).toEqual([{ state: 'replaced' }])
})
