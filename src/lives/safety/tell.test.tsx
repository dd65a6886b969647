import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signed } from '#ground/access/may.ts'
import type { Council, Reader } from '#ground/access/reader.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, at, haveAccount, haveCounty, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { safetyRoutes } from './routes.tsx'

const TEN = at('2026-09-01T09:00:00Z')
const PERSON = idOf('person', 1)
const ANNA = idOf('account', 1)
const COUNCIL = readerOf({ roles: [] }).council
const options = {
  councils: async (): Promise<readonly Council[]> => [COUNCIL],
  defaultCouncil: undefined,
  home: '/me',
}
const person = (seeing: View['seeing'] = 'easy', language: View['language'] = 'en'): Reader => ({
  ...readerOf({ roles: ['person'], account: 3, seeing, language }),
  personId: PERSON,
})
const routesAt = (now: Date) => safetyRoutes(testPlatform({ now }), options)
const signedOut = (now = TEN) =>
  new Hono<Signed>()
    .use(async (c, next) => {
      const view: View = { language: 'en', seeing: 'standard' }
      const frame: Frame = {
        ...{ view, address: '/', councilName: 'Good Days', homeUrl: '/', isDemo: true },
        assets: { cssUrl: '/a.css', scriptUrl: '/a.js', iconUrl: '/a.svg', fontUrls: [] },
        ...{ navigation: [], footer: [] },
      }
      c.set('frame', frame)
      await next()
    })
    .route('/', routesAt(now))
const ask = (app: Hono<Signed>, form?: Record<string, string>, path = '/something-wrong') =>
  app.request(path, form ? { method: 'POST', body: new URLSearchParams(form) } : {})
const alerts = () => everything().selectFrom('alert').selectAll().execute()

beforeEach(async () => {
  await haveCounty()
  for (const n of [1, 2, 3, 4]) await haveAccount(n)
  await lay('person', [aPerson(1)])
  await haveTies(4, [1], { kind: 'circle', scopes: ['week'] })
  await haveTies(2, [1])
  await lay('duty_shift', [
    {
      ...{ id: idOf('run', 1), level: 1, account_id: ANNA, made_by: ANNA },
      ...{ starts_at: '2026-09-01T07:00:00Z', ends_at: '2026-09-01T17:00:00Z' },
      made_at: '2026-08-01T08:00:00Z',
    },
  ])
})

describe('something is wrong, told by a person', () => {
  test('the page says who is at the desk and until when, 999, and the way out; in six queries', async () => {
    const ways: Response[] = []
    const queries = await queriesOf(async () => {
      ways.push(await ask(asReader(person(), routesAt(TEN))))
    })
    const [value = new Response()] = ways
    const page = await value.text()
    for (const said of ['Account 1 is at the desk now', '6 o’clock', '999', 'Leave this page'])
      expect(page).toContain(said)
    expect(page).toContain('Someone hurt me')
    expect(value.headers.get('cache-control')).toBe('no-store')
    expect(queries.length).toBeLessThanOrEqual(6)
  })

  test('names those around them who may not be told, and the desk has it, in their words, without those', async () => {
    const app = asReader(person(), routesAt(TEN))
    const second = await (await ask(app, { kind: 'scared', id: idOf('week', 1) })).text()
    for (const name of ['Account 4', 'Account 2', 'Account 1']) expect(second).toContain(name)
    expect(await alerts()).toHaveLength(0)
    const form = { kind: 'scared', id: idOf('week', 1), words: 'He shouts at me', send: 'yes' }
    const sent = await ask(app, { ...form, not: idOf('account', 4) })
    expect(await sent.text()).toContain('It is with Account 1')
    await ask(app, { ...form, not: idOf('account', 4) })
    expect(await alerts()).toMatchObject([
      {
        ...{ id: idOf('week', 1), kind: 'scared', source: 'me', person_id: PERSON },
        ...{ words: 'He shouts at me', not_accounts: [idOf('account', 4)], level: 1 },
      },
    ])
  })

  test('where the only one at the desk is whom it is about, nobody is said to have it', async () => {
    const app = asReader(person(), routesAt(TEN))
    const form = { kind: 'hurt', id: idOf('week', 1), send: 'yes', not: ANNA }
    const page = await (await ask(app, form)).text()
    expect(page).toContain('Do not wait')
    expect(page).not.toContain('It is with')
  })

  test('an account that is nobody around them is not kept as one', async () => {
    const app = asReader(person(), routesAt(TEN))
    await ask(app, { kind: 'hurt', id: idOf('week', 1), send: 'yes', not: idOf('account', 77) })
    expect(await alerts()).toMatchObject([{ not_accounts: [] }])
  })

  test('the page then says that somebody has it, and who, but not what was said', async () => {
    const app = asReader(person(), routesAt(TEN))
    await ask(app, { kind: 'hurt', id: idOf('week', 1), words: 'He hit me', send: 'yes' })
    expect(await (await ask(app)).text()).toContain('Nobody has read it yet')
    await everything()
      .updateTable('alert')
      .set({ acknowledged_at: at('2026-09-01T09:03:00Z'), acknowledged_by: ANNA })
      .execute()
    const page = await (await ask(app)).text()
    expect(page).toContain('Account 1 has read it')
    expect(page).not.toContain('hit me')
  })

  test.each(['standard', 'easy', 'pictures'] as const)(
    'reads in Welsh too (%s)',
    async (seeing) => {
      const app = asReader(person(seeing, 'cy'), routesAt(TEN))
      const page = await (await ask(app)).text()
      expect(page).toMatch(/Mae rhywun wedi fy mrifo|Rhywun wedi’m brifo/)
      expect(page).not.toContain('Someone hurt me')
    },
  )
})

describe('something is wrong, told by anyone', () => {
  test('by the council in the address, or the only one there is; an unknown one is not there', async () => {
    expect((await ask(signedOut(), undefined, '/severnshire/something-wrong')).status).toBe(200)
    expect((await ask(signedOut())).status).toBe(200)
    const unknown = signedOut().onError((_, c) => c.notFound())
    expect((await ask(unknown, undefined, '/nowhere/something-wrong')).status).toBe(404)
  })

  test('needs nothing filled in, and keeps what was given', async () => {
    const form = { kind: 'money', id: idOf('week', 1), send: 'yes' }
    await ask(signedOut(), { ...form, name: 'Sam', where: 'The bus', contact: '07700 900123' })
    expect(await alerts()).toMatchObject([
      {
        ...{ source: 'signed-out', person_id: null, account_id: null, name_given: 'Sam' },
        ...{ where_given: 'The bus', contact_given: '07700 900123' },
      },
    ])
  })

  test('out of hours promises nobody, says when somebody is there again, and still takes it', async () => {
    const night = at('2026-08-31T22:00:00Z')
    const page = await (await ask(signedOut(night))).text()
    expect(page).toContain('Nobody is at the duty desk now')
    expect(page).toContain('Tuesday 1 September 2026, 8am')
    expect(page).toContain('999')
    const sent = await ask(signedOut(night), { kind: 'hurt', id: idOf('week', 1), send: 'yes' })
    const said = await sent.text()
    expect(said).toContain('Nobody is there now, so do not wait')
    expect(said).not.toContain('next person on the rota')
    expect(await alerts()).toHaveLength(1)
  })

  test('says the numbers that the council has set', async () => {
    await lay('council_policy', [
      {
        ...{ id: idOf('run', 2), key: 'duty-phones', valid_from: '2026-01-01', state: 'approved' },
        value: { byDay: '01905 768000', outOfHours: '01905 768020' },
        ...{ reason: 'x', proposed_by: ANNA, proposed_at: '2025-12-01' },
        ...{ decided_by: idOf('account', 2), decided_at: '2025-12-02' },
      },
    ])
    expect(await (await ask(signedOut())).text()).toContain('Ring: 01905 768000')
    const night = await (await ask(signedOut(at('2026-08-31T22:00:00Z')))).text()
    expect(night).toContain('01905 768020')
  })

  test('a flood is held back with a number to ring, what was typed is kept, and the next hour is open', async () => {
    await everything()
      .updateTable('national_policy')
      .set({ value: JSON.stringify({ account: 20, network: 60, signedOut: 2 }) })
      .where('key', '=', 'told-limits')
      .execute()
    const tell = (n: number, now = TEN) =>
      ask(signedOut(now), { kind: 'hurt', id: idOf('week', n), words: 'It hurts', send: 'yes' })
    await tell(1)
    await tell(2)
    const third = await tell(3)
    expect(third.status).toBe(422)
    const page = await third.text()
    expect(page).toContain('It hurts')
    expect(page).toContain('in danger ring 999')
    expect(await alerts()).toHaveLength(2)
    expect((await tell(3, at('2026-09-01T10:00:00Z'))).status).toBe(200)
  })

  test('too many letters are refused, and kept on the page', async () => {
    const form = { kind: 'hurt', id: idOf('week', 1), words: 'a'.repeat(4_001), send: 'yes' }
    const refused = await ask(signedOut(), form)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('no more than 4,000')
  })
})
