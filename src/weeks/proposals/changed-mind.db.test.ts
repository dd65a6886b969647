import { beforeEach, describe, expect, test } from 'vitest'
import { everything } from '#test/platform.ts'
import {
  answersOf,
  havePriyasWeek,
  inCouncil,
  placesOf,
  priyas,
  seePriyas,
} from '#test/priyas-week.ts'
import * as scene from '#test/week-scene.ts'
import { acceptWeek, changeMind, sayNo, swapLine, talk } from './actions.ts'

const { people, sessions } = scene
let week: string
beforeEach(async () => {
  week = await havePriyasWeek()
})

describe('I have changed my mind', () => {
  const lastAnswer = async () => (await seePriyas()).week?.answers.at(-1)?.id ?? ''
  const back = async () => {
    const { version: _, ...who } = priyas(week)
    const answerId = await lastAnswer()
    return inCouncil((db) => changeMind(db, { ...who, answerId }))
  }

  /** How many wishes to talk about this week wait for whoever works with the person. */
  const waitsAtTheDesk = async () => {
    const found = await everything()
      .selectFrom('task')
      .select('id')
      .where('kind', '=', 'wants-to-talk')
      .where('subject', '=', week)
      .where('done_at', 'is', null)
      .execute()
    return found.length
  }

  test('after yes gives the old places back, and the week is open again', async () => {
    await inCouncil((db) => acceptWeek(db, priyas(week)))
    expect(await back()).toMatchObject({ value: { state: 'open' } })
    expect(await placesOf(people.priya)).toEqual({
      art: [scene.LONG_AGO, null],
      music: [scene.LONG_AGO, null],
    })
    expect(await inCouncil((db) => acceptWeek(db, priyas(week, 3)))).toMatchObject({ ok: true })
  })

  test('after yes is refused where somebody else has the old place by now', async () => {
    await inCouncil((db) => acceptWeek(db, priyas(week)))
    await scene.haveSessions(everything(), [scene.aSession('art', { most: 1 })])
    await scene.holds(everything(), 'sam', 'art')
    expect(await back()).toMatchObject({
      refusal: { kind: 'session-full', sessionId: sessions.art },
    })
  })

  test('after yes is refused once the new week has begun', async () => {
    await inCouncil((db) => acceptWeek(db, priyas(week)))
    const answerId = await lastAnswer()
    const { version: _, ...who } = { ...priyas(week), now: new Date('2026-09-08T08:00:00Z') }
    expect(await inCouncil((db) => changeMind(db, { ...who, answerId }))).toMatchObject({
      refusal: { kind: 'begun' },
    })
  })

  test('after no, after a swap and after asking to talk', async () => {
    await inCouncil((db) => sayNo(db, priyas(week)))
    expect(await back()).toMatchObject({ value: { state: 'open' } })
    const swap = { from: sessions.gardening, to: sessions.swimming }
    await inCouncil((db) => swapLine(db, { ...priyas(week, 3), ...swap }))
    await back()
    expect((await seePriyas()).week?.lines.map((l) => l.sessionId)).toContain(sessions.gardening)
    await inCouncil((db) => talk(db, priyas(week, 5)))
    expect(await waitsAtTheDesk()).toBe(1)
    await back()
    expect((await answersOf(week)).some((a) => a.open)).toBe(false)
    expect(await waitsAtTheDesk()).toBe(0)
  })

  test('pressed twice takes back one answer only', async () => {
    await inCouncil((db) => sayNo(db, priyas(week)))
    const answerId = await lastAnswer()
    const { version: _, ...who } = priyas(week)
    await inCouncil((db) => changeMind(db, { ...who, answerId }))
    expect(await inCouncil((db) => changeMind(db, { ...who, answerId }))).toMatchObject({
      value: { state: 'open' },
    })
    expect(await answersOf(week)).toHaveLength(2)
  })
})
