import { beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { aSession, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import type { Typed } from './answer.ts'
import type { Question } from './draft.ts'
import * as actions from './draft-actions.ts'
import { draftById, setUpOf } from './draft-queries.ts'

const platform = testPlatform({ now: NOW })
const DRAFT = idOf('run', 900)
const drafting = {
  ...{ councilId: severnshire, providerId: idOf('provider', 1), draftId: DRAFT },
  ...{ accountId: idOf('account', 1), now: NOW },
}
const known = {
  ...{ activities: ['art'], places: [idOf('venue', 1)], rooms: [idOf('run', 801)] },
  today: '2027-03-01' as never,
}
const act = <T>(work: Parameters<typeof platform.transaction<T>>[1]) =>
  platform.transaction(severnshire, work)
const held = () => act((db) => draftById(db, drafting, DRAFT))

const answer = async (question: Question, typed: Typed, version?: number) =>
  act(async (db) =>
    actions.answerQuestion(db, drafting, {
      ...{ question, typed, known },
      version: version ?? (await draftById(db, drafting, DRAFT)).version,
    }),
  )

/** A weekend group that one person runs in a hall which nobody has told us of before. */
const ALLOTMENT: readonly (readonly [Question, Typed])[] = [
  ['activity', { activity: 'art' }],
  ['title', { titleEn: 'Painting outside', titleCy: 'Paentio yn yr awyr agored' }],
  ['about', { aboutEn: 'We paint what grows.', aboutEasyEn: 'We paint outside.' }],
  ['place', { place: 'new' }],
  ['new-place', { newName: 'Church field', newPostcode: 'wr14 1aa' }],
  ['setting', { setting: 'community' }],
  ['company', { company: 'ordinary' }],
  ['rhythm', { rhythm: 'weeks-1' }],
  ['weekday', { weekday: '5' }],
  ['times', { starts: '10:00', ends: '12:00' }],
  ['dates', { startsOn: '2027-03-27' }],
  ['worker', { worker: 'Joan' }],
  ['staff', { staff: '2', rooms: 'together' }],
  ['numbers', { least: '2', most: '6' }],
  ['taster', { tasters: 'yes', tasterPence: '5' }],
  ['routes', { routes: ['direct-payment', 'service-fund'] }],
  ['access', { has: ['step-free', 'signing'] }],
  ['senses', {}],
  ['languages', { languages: ['en', 'cy'] }],
  ['ages', { youngest: '16', oldest: '80' }],
  ['child-check', { childCheck: 'Enhanced check with the children’s list, seen 2 February' }],
  ['confirms', { confirms: 'by-provider' }],
]

async function answerAll(all = ALLOTMENT): Promise<void> {
  for (const [question, typed] of all) {
    const read = await answer(question, typed)
    expect(read.ok, question).toBe(true)
  }
  const price = {
    ratio: { staff: 1, people: 3 },
    price: 1_850 as never,
    from: '2027-03-01' as never,
  }
  await act(async (db) => actions.addPrice(db, drafting, (await held_(db)).version, price))
  await act(async (db) =>
    actions.noteAnswers(db, drafting, (await held_(db)).version, { photosSeen: true }),
  )
}
const held_ = (db: Parameters<typeof draftById>[0]) => draftById(db, drafting, DRAFT)

const papers = ['identity', 'dbs', 'insurance', 'safeguarding-training'] as const
const havePapers = (kinds: readonly string[], until = '2028-01-01') =>
  lay(
    'provider_paper',
    kinds.map((kind, n) => ({
      ...{ id: idOf('tie', 500 + n), provider_id: idOf('provider', 1), kind, holder: '' },
      ...{ expires_on: until, state: 'accepted', sent_at: '2027-01-01T10:00:00Z' },
    })),
  )

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await everything().updateTable('provider').set({ kind: 'micro' }).execute()
  await act((db) => actions.startDraft(db, drafting))
})

describe('setting up a session', () => {
  test('begins once, however often the form is sent, and is nobody else’s', async () => {
    await act((db) => actions.startDraft(db, drafting))
    expect(await everything().selectFrom('session_draft').selectAll().execute()).toHaveLength(1)
    const other = { ...drafting, providerId: idOf('provider', 2) }
    await expect(act((db) => actions.startDraft(db, other))).rejects.toThrow('No draft')
    await expect(act((db) => draftById(db, other, DRAFT))).rejects.toThrow('No draft')
  })
  test('an answer sent twice is one; of two tabs the second is told, and nothing is lost', async () => {
    expect((await answer('worker', { worker: 'Joan' }, 1)).ok).toBe(true)
    expect((await answer('worker', { worker: 'Joan' }, 1)).ok).toBe(true)
    expect((await held()).version).toBe(2)
    const late = await answer('worker', { worker: 'Mel' }, 1)
    expect(late).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile', version: 2 } })
    expect((await held()).answers).toEqual({ worker: 'Joan' })
  })
  test('is not offered while a question has no answer, a price has a gap or a paper is missing', async () => {
    const early = await act((db) => actions.publishDraft(db, drafting))
    expect(!early.ok && Array.isArray(early.refusal) && early.refusal.length).toBeGreaterThan(15)
    await answerAll()
    const noPapers = await act((db) => actions.publishDraft(db, drafting))
    expect(noPapers.ok).toBe(false)
    if (!noPapers.ok)
      expect(noPapers.refusal).toEqual([
        { kind: 'papers', papers: papers.map((kind) => ({ kind, state: 'missing' })) },
      ])
    // A paper that ends the day before the first day is none on it.
    await havePapers(papers, '2027-03-26')
    const ended = await act((db) => actions.publishDraft(db, drafting))
    expect(!ended.ok && ended.refusal).toMatchObject([
      { kind: 'papers', papers: papers.map((kind) => ({ kind, until: '2027-03-26' })) },
    ])
    expect((await held()).state).toBe('open')
    expect(await everything().selectFrom('session').selectAll().execute()).toEqual([])
  })
  test('is offered whole: the place, the prices, the routes, the taster and the ages', async () => {
    await answerAll()
    await havePapers(papers)
    const made = await act((db) => actions.publishDraft(db, drafting))
    expect(made.ok).toBe(true)
    const again = await act((db) => actions.publishDraft(db, drafting))
    expect(again).toEqual(made)
    const sessions = await everything().selectFrom('session').selectAll().execute()
    expect(sessions).toHaveLength(1)
    expect(sessions[0]).toMatchObject({
      ...{ title_en: 'Painting outside', weekday: 5, starts: 600, ends: 720, youngest: 16 },
      ...{ oldest: 80, confirms: 'by-provider', taster_pence: 500, state: 'live', staff_n: 2 },
      ...{ starts_on: '2027-03-27', company: 'ordinary', languages: ['en', 'cy'] },
    })
    const places = await everything()
      .selectFrom('venue')
      .selectAll()
      .where('kind', '=', 'spoke')
      .execute()
    expect(places).toHaveLength(1)
    expect(places[0]).toMatchObject({ area: 'malvern', has: ['step-free'], open_days: [5] })
    expect(places[0]?.hub_id).not.toBeNull()
    const prices = await everything().selectFrom('session_price').selectAll().execute()
    expect(prices).toMatchObject([{ staff: 1, people: 3, price_pence: 1_850, valid_to: null }])
    const provider = await everything()
      .selectFrom('provider')
      .select('routes')
      .where('id', '=', idOf('provider', 1) as Id)
      .executeTakeFirst()
    expect(provider?.routes).toEqual(['direct-payment', 'service-fund'])
  })
  test('knows the places that a provider may use, in two queries', async () => {
    const setUp = await act((db) => setUpOf(db, drafting, '2027-03-01' as never))
    expect(setUp.places.map((place) => place.name)).toEqual(['Hub 1'])
    expect(setUp.rules.largeGroup).toBe(12)
    expect(setUp.costs).toEqual({ staff: 1_840, building: 410, community: 230 })
  })
})

describe('the place and the room of a session', () => {
  const ROOM = idOf('run', 801)
  const use = (day: string, provider: number) =>
    lay('room_use', [
      {
        ...{
          id: idOf('run', 810 + provider),
          room_id: ROOM,
          provider_id: idOf('provider', provider),
        },
        ...{ day, starts: 660, ends: 780, people: 4, what: 'Choir' },
        ...{ made_by: idOf('account', 1), made_at: '2027-02-01T10:00:00Z' },
      },
    ])
  const inRoom: readonly (readonly [Question, Typed])[] = [
    ['place', { place: idOf('venue', 1) }],
    ['room', { room: ROOM }],
  ]
  const publish = () => act((db) => actions.publishDraft(db, drafting))
  beforeEach(async () => {
    const open = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, opens: 540, closes: 1020 }))
    await lay(
      'venue_hours',
      open.map((row) => ({ venue_id: idOf('venue', 1), ...row })),
    )
    await lay('room', [
      { id: ROOM, venue_id: idOf('venue', 1), name: 'Garden room', holds: 8, has: [], lent: true },
    ])
    await havePapers(papers)
    await answerAll([...ALLOTMENT.filter(([question]) => question !== 'new-place'), ...inRoom])
  })

  test('a Saturday at a place that is shut on Saturdays is refused, and the draft stays', async () => {
    expect(await publish()).toEqual({
      ok: false,
      refusal: [
        {
          kind: 'place',
          fault: { kind: 'closed-then', place: 'Hub 1', open: [], own: idOf('venue', 1) },
        },
      ],
    })
    expect((await held()).state).toBe('open')
  })

  test('a room that another provider has on one of the days is refused, then free, and then its own', async () => {
    await answer('weekday', { weekday: '1' })
    await use('2027-04-13', 1)
    await use('2027-04-20', 2)
    expect(await publish()).toMatchObject({
      refusal: [{ fault: { kind: 'room-taken', room: 'Garden room', on: '2027-04-20' } }],
    })
    await everything()
      .updateTable('room_use')
      .set({ ended_at: NOW })
      .where('provider_id', '=', idOf('provider', 2))
      .execute()
    expect((await publish()).ok).toBe(true)
    const [made] = await everything().selectFrom('session').selectAll().execute()
    expect(made).toMatchObject({ room_id: ROOM, venue_id: idOf('venue', 1) })
  })

  test('two who set up a session in one room at one time: the second is told', async () => {
    await answer('weekday', { weekday: '2' })
    await lay('session', [aSession(1, { room_id: ROOM, weekday: 2, starts: 690, ends: 900 })])
    expect(await publish()).toMatchObject({
      refusal: [{ fault: { kind: 'room-taken', on: '2027-03-31' } }],
    })
  })
})
