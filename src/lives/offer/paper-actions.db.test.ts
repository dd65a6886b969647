import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { audited } from '#test/staff-reader.ts'
import { aSession, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { papersWatchedByNight } from './jobs.ts'
import type { PaperKind } from './paper.ts'
import {
  decidePaper,
  keepPapersUntil,
  savePapersOfFile,
  sendPaper,
  takeBackPaper,
} from './paper-actions.ts'
import { paperOfFile } from './paper-of-file.ts'
import { papersOf, watchedProviders } from './paper-queries.ts'

const TODAY = day('2027-03-01')
const platform = testPlatform({ now: NOW })
const inCouncil = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const acting = { councilId: severnshire, accountId: idOf('account', 1), now: NOW }
const JOAN = idOf('provider', 7)
const paperId = (n: number): Id => idOf('answer', 700 + n)

const send = (n: number, kind: PaperKind, given: { to?: string; holder?: string } = {}) =>
  inCouncil((db) =>
    sendPaper(db, acting, {
      ...{ id: paperId(n), providerId: JOAN, kind, number: 'N1', holder: given.holder ?? 'Joan' },
      ...(kind === 'insurance' && { holder: '', covers: pence(500_000_000) }),
      ...(given.to && { expiresOn: day(given.to) }),
    }),
  )
const accepting = (n: number, version = 1) =>
  inCouncil((db) =>
    decidePaper(db, acting, { paperId: paperId(n), to: 'accepted', because: '', version }),
  )
const untilOf = async (id = JOAN) =>
  (
    await everything()
      .selectFrom('provider')
      .select('papers_until')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).papers_until

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  const joan = { kind: 'micro', personal_care: false, routes: ['direct-payment'] }
  await lay('provider', [{ id: JOAN, reference: 'P7', name: 'Joan’s Allotment', ...joan }])
})

describe('a provider’s papers', () => {
  test('count once each is accepted, and hold until the first runs out', async () => {
    await send(1, 'identity')
    await send(2, 'dbs', { to: '2029-10-01' })
    await send(3, 'insurance', { to: '2027-12-31' })
    await send(4, 'safeguarding-training', { to: '2028-06-30' })
    for (const n of [1, 2, 3]) expect(await accepting(n)).toMatchObject({ ok: true })
    expect(await untilOf()).toBeNull()
    await accepting(4)
    expect(await untilOf()).toBe('2027-12-31')
    await inCouncil((db) => takeBackPaper(db, acting, { paperId: paperId(2), providerId: JOAN }))
    expect(await untilOf()).toBeNull()
  })
  test('pressing twice changes nothing twice', async () => {
    await send(3, 'insurance', { to: '2027-12-31' })
    await send(3, 'insurance', { to: '2027-12-31' })
    expect(await accepting(3)).toEqual({ ok: true, value: 'decided' })
    expect(await accepting(3)).toEqual({ ok: true, value: 'decided' })
    const { papers } = await inCouncil((db) => papersOf(db, severnshire, JOAN))
    expect(papers).toMatchObject([{ state: 'accepted', version: 2, covers: 500_000_000 }])
    const actions = (await audited()).map(({ action }) => action)
    expect(actions.toSorted()).toEqual(['paper accepted', 'paper sent'])
  })
  test('of two who decide at once the second is told', async () => {
    await send(3, 'insurance', { to: '2027-12-31' })
    await accepting(3)
    const refused = await inCouncil((db) =>
      decidePaper(db, acting, {
        paperId: paperId(3),
        to: 'refused',
        because: 'Blurred',
        version: 1,
      }),
    )
    expect(refused).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } })
  })
})

describe('papers of a file', () => {
  const fromFile = (until: string | undefined) =>
    inCouncil((db) =>
      savePapersOfFile(db, severnshire, [
        paperOfFile({
          ...{ providerId: idOf('provider', 1), kind: 'insurance', sentAt: NOW },
          ...{ holds: until !== undefined, expiresOn: until as Day | undefined },
        }),
      ]),
    )
  test('the same again changes nothing, a later day counts, and a blank cell takes it back', async () => {
    const provider = idOf('provider', 1)
    expect(await fromFile('2027-09-30')).toMatchObject({ added: 1 })
    expect(await untilOf(provider)).toBe('2027-09-30')
    expect(await fromFile('2027-09-30')).toMatchObject({ same: 1, changed: 0 })
    expect(await fromFile('2028-09-30')).toMatchObject({ changed: 1 })
    expect(await untilOf(provider)).toBe('2028-09-30')
    await fromFile(undefined)
    expect(await untilOf(provider)).toBeNull()
  })
})

describe('by night', () => {
  test('what begins or ends by itself is reckoned anew, in three queries whatever the number', async () => {
    const row = { provider_id: idOf('provider', 1), kind: 'insurance', state: 'accepted' }
    const sent = {
      sent_at: NOW.toISOString(),
      version: 1,
      from_file: false,
      holder: '',
      number: '',
    }
    await lay('provider_paper', [
      { id: paperId(8), ...row, ...sent, refused_because: '', expires_on: '2027-03-10' },
      {
        ...{ id: paperId(9), ...row, ...sent, refused_because: '' },
        ...{ issued_on: '2027-03-20', expires_on: '2028-03-19' },
      },
    ])
    const night = (on: Day) =>
      inCouncil((db) => papersWatchedByNight.run(db, { councilId: severnshire, day: on }, platform))
    await night(TODAY)
    expect(await untilOf(idOf('provider', 1))).toBe('2027-03-10')
    await night(day('2027-03-15'))
    expect(await untilOf(idOf('provider', 1))).toBe('2027-03-10')
    await night(day('2027-03-20'))
    expect(await untilOf(idOf('provider', 1))).toBe('2028-03-19')
    const asked = await queriesOf(() =>
      inCouncil((db) => keepPapersUntil(db, severnshire, { on: TODAY })),
    )
    expect(asked).toHaveLength(3)
  })
})

describe('the list of papers to look at', () => {
  test('has those that end within the notice or are missing, of providers who offer something', async () => {
    await lay('session', [aSession(1), aSession(2, { provider_id: JOAN })])
    const soon = addDays(TODAY, 60)
    await everything()
      .updateTable('provider')
      .set({ papers_until: soon })
      .where('id', '=', idOf('provider', 1))
      .execute()
    const list = (of: 'ending' | 'to-check', notice = 60) =>
      inCouncil((db) =>
        watchedProviders(db, { councilId: severnshire, today: TODAY, notice, of, page: 1 }),
      )
    expect((await list('ending')).map(({ name }) => name)).toEqual([
      'Joan’s Allotment',
      'Provider 1',
    ])
    expect((await list('ending', 59)).map(({ name }) => name)).toEqual(['Joan’s Allotment'])
    expect(await list('to-check')).toEqual([])
    await send(1, 'identity')
    expect(await list('to-check')).toMatchObject([
      { name: 'Joan’s Allotment', places: 0, total: 1, papers: [{ kind: 'identity' }] },
    ])
  })
})
