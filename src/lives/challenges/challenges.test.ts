import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import type { Db } from '#ground/platform/platform.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, at, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { type Challenging, challenge } from './actions.ts'
import { hasOpenChallenge, openChallengesAbout } from './queries.ts'
import { challengeRoutes } from './routes.tsx'

const MONDAY = at('2026-09-07T10:00:00Z')
const platform = testPlatform({ now: MONDAY })
const here = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
  platform.transaction(severnshire, work)
const PERSON = idOf('person', 1)
const SUBJECT = idOf('week', 7)
const readers = {
  worker: readerOf({ roles: ['social-worker'], account: 1 }),
  mother: readerOf({ roles: ['family-carer'], account: 2 }),
  manager: readerOf({ roles: ['team-manager'], account: 3 }),
  service: readerOf({ roles: ['service-manager'], account: 4 }),
  stranger: readerOf({ roles: ['family-carer'], account: 5 }),
}
const app = (who: keyof typeof readers) => asReader(readers[who], challengeRoutes(platform))
const see = (who: keyof typeof readers, address: string) => app(who).request(address)
const send = (who: keyof typeof readers, address: string, form: Readonly<Record<string, string>>) =>
  app(who).request(address, { method: 'POST', body: new URLSearchParams(form) })
const NEW = `/people/${PERSON}/challenges/new`
const FORM = { about: 'budget', subject: SUBJECT, words: 'It is too little', wantsAdvocate: 'yes' }
const all = () => everything().selectFrom('challenge').selectAll().execute()
const tasks = () => everything().selectFrom('task').selectAll().orderBy('kind').execute()

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2, 3, 4, 5]) await haveAccount(n)
  await lay('account_role', [
    { account_id: idOf('account', 1), role: 'social-worker' },
    { account_id: idOf('account', 3), role: 'team-manager' },
    { account_id: idOf('account', 4), role: 'service-manager' },
  ])
  await lay('person', [aPerson(1)])
  await haveTies(1, [1])
  await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
  await haveTies(3, [1])
})

const made = async () => {
  const response = await send('mother', NEW, FORM)
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}
const idMade = async () => (await made()).split('/').at(-1) ?? ''

describe('a challenge', () => {
  test('has a named handler, dates in working days, an advocate where one is wanted, and support goes on', async () => {
    const form = await (await see('mother', `${NEW}?about=budget&subject=${SUBJECT}`)).text()
    expect(form).toContain('Support goes on as it is')
    const page = await (await see('mother', await made())).text()
    for (const said of [
      'Account 3',
      '10 September 2026',
      '5 October 2026',
      'Ombudsman',
      'lgo.org.uk',
    ])
      expect(page).toContain(said)
    expect((await tasks()).map((task) => [task.kind, task.account_id, task.due_on])).toEqual([
      ['advocate-needed', null, '2026-09-10'],
      ['challenge', idOf('account', 3), '2026-10-05'],
    ])
  })

  test('sent twice is one; while it waits, what it is about is known to be challenged', async () => {
    expect(await made()).toBe(await made())
    expect(await all()).toHaveLength(1)
    expect(await here((db) => openChallengesAbout(db, severnshire, SUBJECT))).toHaveLength(1)
    expect(await here((db) => hasOpenChallenge(db, severnshire, PERSON, 'budget'))).toBe(true)
    expect(await here((db) => hasOpenChallenge(db, severnshire, PERSON, 'plan'))).toBe(false)
  })

  test('is made by a picture alone, and never by nothing; what was typed is kept', async () => {
    expect((await send('mother', NEW, { ...FORM, words: '', picture: 'money' })).status).toBe(303)
    const refused = await send('worker', NEW, {
      ...FORM,
      words: ' ',
      cameBy: 'phone',
      madeFor: 'carer',
    })
    expect(refused.status).toBe(422)
    const text = await refused.text()
    expect(text).toContain('Write what is wrong, choose a picture, or send')
    expect(text).toMatch(/value="phone"[^>]*checked/)
  })

  test('keeps whose it is apart: a relative cannot send one as a worker, a worker types in what came by phone', async () => {
    await send('mother', NEW, { ...FORM, madeFor: 'worker', cameBy: 'phone' })
    await send('worker', NEW, { ...FORM, words: 'She rang', madeFor: 'carer', cameBy: 'phone' })
    expect((await all()).map((row) => [row.made_for, row.came_by]).sort()).toEqual([
      ['carer', 'phone'],
      ['person', 'page'],
    ])
  })

  test('is seen by whoever made it and by those who see that part of the record, and by nobody else', async () => {
    const where = await made()
    expect((await see('worker', where)).status).toBe(200)
    expect((await see('stranger', where)).status).toBe(404)
    await haveTies(5, [1], { kind: 'circle', scopes: ['week'] })
    expect((await see('stranger', where)).status).toBe(404)
    expect(await (await see('stranger', `/people/${PERSON}/challenges`)).text()).toContain(
      'There is none',
    )
  })

  test('has other dates in Wales, by the law of Wales', async () => {
    await everything()
      .updateTable('council')
      .set({ jurisdiction: 'WALES' })
      .where('id', '=', severnshire)
      .execute()
    await made()
    const [one] = await all()
    expect([one?.acknowledge_by, one?.answer_by]).toEqual(['2026-09-09', '2026-10-12'])
  })

  test('is refused, with nothing kept, where the rule for its dates has lapsed', async () => {
    await everything().deleteFrom('national_policy').where('key', '=', 'challenge-days').execute()
    expect((await send('mother', NEW, FORM)).status).toBe(422)
    expect(await all()).toEqual([])
    expect(await tasks()).toEqual([])
  })
})

describe('the answer', () => {
  const answer = { outcome: 'upheld', answer: 'We will add the bus', learnt: 'Ask about buses' }

  test('is written by its handler, ends their task, and is read by whoever asked', async () => {
    const id = await idMade()
    await send('manager', `/challenges/${id}/acknowledge`, {})
    expect(
      (await send('manager', `/challenges/${id}/answer`, { ...answer, answer: '' })).status,
    ).toBe(422)
    expect((await send('manager', `/challenges/${id}/answer`, answer)).status).toBe(303)
    const page = await (await see('mother', `/people/${PERSON}/challenges/${id}`)).text()
    expect(page).toContain('We will add the bus')
    expect(page).not.toContain('Ask about buses')
    expect((await tasks()).filter((task) => !task.done_at).map((task) => task.kind)).toEqual([
      'advocate-needed',
    ])
    expect((await send('service', `/challenges/${id}/answer`, answer)).status).toBe(422)
  })

  test('is not given by whoever decided the thing: it goes to somebody who did not', async () => {
    await lay('assessment', [
      {
        ...{
          id: SUBJECT,
          person_id: PERSON,
          jurisdiction: 'ENGLAND',
          state: 'decided',
          version: 1,
        },
        ...{ started_on: '2026-01-01', decided_on: '2026-02-01', decided_by: idOf('account', 3) },
        ...{ difficulty_evidence: '', appropriate_individual: '', involvement: '', strengths: '' },
        ...{ advice: '', agreed_how: '' },
      },
    ])
    const id = await idMade()
    expect((await all())[0]?.handler_id).toBe(idOf('account', 4))
    expect((await send('manager', `/challenges/${id}/answer`, answer)).status).toBe(422)
    const give = await send('service', `/challenges/${id}/handler`, { to: idOf('account', 3) })
    expect(give.status).toBe(422)
    expect(await give.text()).toContain('They decided what is challenged')
  })
})

describe('what waits for an answer', () => {
  test('is seen by the team’s manager and the whole service’s, in a handful of queries', async () => {
    await made()
    for (const who of ['manager', 'service'] as const) {
      let text = ''
      const sent = await queriesOf(async () => {
        text = await (await see(who, '/challenges')).text()
      })
      expect(text).toContain('Known1 Family001')
      expect(text).toContain('Speak slowly to 1')
      expect(sent.length).toBeLessThanOrEqual(2)
    }
    expect((await see('worker', '/challenges')).status).toBe(404)
  })

  test('one of them takes no more than seven queries, and every route says who may use it', async () => {
    const id = await idMade()
    const sent = await queriesOf(() => see('manager', `/challenges/${id}`) as Promise<unknown>)
    expect(sent.length).toBeLessThanOrEqual(7)
    expect(unguarded(challengeRoutes(platform))).toEqual([])
  })
})

test('the same sent again while it waits is the same challenge', async () => {
  const asked: Challenging = {
    ...{ councilId: severnshire, personId: PERSON, about: 'plan', kind: 'challenge' },
    ...{ madeBy: idOf('account', 2), madeFor: 'person', cameBy: 'page', words: 'No' },
    ...{ wantsAdvocate: 'no', now: MONDAY },
  }
  const first = await here((db) => challenge(db, asked))
  const second = await here((db) => challenge(db, asked))
  expect(first).toMatchObject({ ok: true, value: { isNew: true } })
  expect(second).toMatchObject({ ok: true, value: { isNew: false } })
})
