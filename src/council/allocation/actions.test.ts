import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { halfDay } from '#ground/kernel/week.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import * as scene from '#test/week-scene.ts'
import { type Answering, acceptWeek, sayNo, sayYesAgain } from '#weeks/proposals/actions.ts'
import { ENGINE_VERSION, planWeeks, replay } from './actions.ts'
import { loadCountyFacts } from './county-queries.ts'
import { problemOf } from './problem-of.ts'

const platform = testPlatform({ now: scene.TUESDAY })
const { people, sessions } = scene
const thursday = [halfDay(3, 'morning')]

/**
 * Priya has the one place in pottery and would love to do art, of which she has never heard. Sam would love pottery.
 * Ada goes to art and wants no more planned.
 */
beforeEach(async () => {
  await haveCouncils()
  const db = everything()
  await scene.haveTown(db)
  await scene.haveSessions(db, [scene.aSession('pottery', { most: 1 }), scene.aSession('art')])
  await scene.havePeople(db, [
    scene.aPerson('priya', { wantedHalfDays: thursday }),
    scene.aPerson('sam', { wantedHalfDays: thursday }),
    scene.aPerson('ada', { wantedHalfDays: [] }),
  ])
  await scene.haveAccounts(db)
  await scene.wishes(db, 'priya', { art: 2, pottery: -1 })
  await scene.wishes(db, 'sam', { pottery: 2, art: -2 })
  await scene.holds(db, 'priya', 'pottery')
  await scene.holds(db, 'ada', 'art')
})

const plan = () => planWeeks(platform, { councilId: severnshire, seed: 7, propose: true, ...few })
const few = { atMostSteps: 1_000 }

async function proposedTo(who: keyof typeof people): Promise<readonly string[]> {
  const rows = await everything()
    .selectFrom('proposed_week as w')
    .leftJoin('proposed_line as l', (j) =>
      j.onRef('l.week_id', '=', 'w.id').onRef('l.council_id', '=', 'w.council_id'),
    )
    .select('l.session_id')
    .where('w.person_id', '=', people[who])
    .where('w.state', '=', 'open')
    .execute()
  return rows.flatMap((row) => row.session_id ?? [])
}

/** What somebody answers to the week that is open for them. */
async function answering<T>(
  who: keyof typeof people,
  answer: (db: Db, week: Answering) => Promise<T>,
): Promise<T> {
  const { id, version } = await everything()
    .selectFrom('proposed_week')
    .select(['id', 'version'])
    .where('person_id', '=', people[who])
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  const of = { councilId: severnshire, personId: people[who], weekId: id, version }
  const by = { accountId: scene.accounts.priya, now: scene.TUESDAY }
  return platform.transaction(severnshire, (db) => answer(db, { ...of, ...by }))
}

describe('a place that somebody holds', () => {
  test('is proposed to nobody else until they have said yes to another week', async () => {
    await plan()
    expect(await proposedTo('priya')).toEqual([sessions.art])
    expect(await proposedTo('sam')).toEqual([])
    const yes = await answering('priya', (db, week) => acceptWeek(db, week))
    expect(yes).toMatchObject({ ok: true })
    await plan()
    expect(await proposedTo('sam')).toEqual([sessions.pottery])
    expect(await proposedTo('priya')).toEqual([sessions.art])
  })
  test('is told to the planner at its ratio, also of those who want nothing', async () => {
    const { problem } = await plan()
    const ratio = { staff: 1, people: 5 }
    expect(Object.fromEntries(problem.sessions.map(({ id, held }) => [id, held]))).toEqual({
      [sessions.art]: [{ person: people.ada, ratio }],
      [sessions.pottery]: [{ person: people.priya, ratio }],
    })
  })
})

test('a session is kept from somebody by their last word alone', async () => {
  const declined = async () => {
    const facts = await platform.transaction(severnshire, (db) =>
      loadCountyFacts(db, severnshire, scene.NEXT_MONDAY),
    )
    return facts.people.find(({ id }) => id === people.priya)?.declined
  }
  const sessionId = sessions.art
  await plan()
  const say = (said: typeof sayNo | typeof sayYesAgain) =>
    answering('priya', (db, week) => said(db, { ...week, sessionId }))
  await say(sayNo)
  expect(await declined()).toEqual([sessionId])
  await say(sayYesAgain)
  expect(await declined()).toEqual([])
  await say(sayNo)
  await plan()
  expect(await proposedTo('priya')).toEqual([sessions.pottery])
})

describe('a run', () => {
  test('is kept with all that it takes to run it again, to the byte', async () => {
    const first = await plan()
    const again = await replay(platform, { councilId: severnshire, runId: first.runId })
    expect(again.again).toEqual({ isSame: true, engineVersion: ENGINE_VERSION })
    expect(JSON.stringify(again.result)).toBe(JSON.stringify(first.result))
    expect(JSON.stringify(again.problem)).toBe(JSON.stringify(first.problem))
  })
  test('is run again on what was true then', async () => {
    const { runId, result } = await plan()
    await scene.haveSessions(everything(), [
      scene.aSession('art', { prices: [scene.priced({ staff: 1, people: 5 }, pence(99_900))] }),
    ])
    const again = await replay(platform, { councilId: severnshire, runId })
    expect(again.result.plan).toEqual(result.plan)
  })
  test('that is not there is not found', async () => {
    const none = replay(platform, { councilId: severnshire, runId: scene.run })
    await expect(none).rejects.toThrow(NotFound)
  })
})

describe('what the planner may give is what the answer allows', () => {
  const roomIn = async (session: 'art' | 'pottery') => {
    const facts = await platform.transaction(severnshire, (db) =>
      loadCountyFacts(db, severnshire, scene.NEXT_MONDAY),
    )
    const found = problemOf(facts).sessions.find(({ id }) => id === sessions[session])
    return found && found.most - found.held.length
  }

  test('a place on one day alone is not given away every week, while it is not given up', async () => {
    const before = (await roomIn('art')) ?? 0
    const db = everything()
    await db
      .insertInto('date_booking')
      .values({
        ...{ council_id: severnshire, id: '0190b0a9-0000-7000-8000-000000000001', kind: 'single' },
        ...{ person_id: people.sam, session_id: sessions.art, day: '2026-09-17', staff: 1 },
        ...{ people: 5, price_pence: pence(3_300), route: 'managed', made_by: 'person' },
        ...{ made_at: scene.TUESDAY },
      })
      .execute()
    expect(await roomIn('art')).toBe(before - 1)
    await db
      .insertInto('day_given_up')
      .values({
        ...{ council_id: severnshire, id: '0190b0a9-0000-7000-8000-000000000002', by: 'person' },
        ...{ person_id: people.sam, session_id: sessions.art, day: '2026-09-17', cause: 'ill' },
        told_at: scene.TUESDAY,
      })
      .execute()
    expect(await roomIn('art')).toBe(before)
  })

  test('a provider that takes nobody new has room for those who are there, and for nobody else', async () => {
    await sql`insert into provider_pause (council_id, id, provider_id, reason, from_day, made_by, made_at)
      select council_id, gen_random_uuid(), provider_id, 'Looked into', '2026-08-01', ${scene.accounts.mel}, '2026-08-01T09:00:00Z'
      from session where id = ${sessions.art}`.execute(everything())
    expect(await roomIn('art')).toBe(0)
    await plan()
    expect(await proposedTo('priya')).not.toContain(sessions.art)
  })
})
