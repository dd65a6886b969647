import { beforeEach, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveCounty, haveTies, idOf, lay, NOW } from '#test/staff-scene.ts'
import { startClock } from './actions.ts'
import { reviewRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const PERSON = idOf('person', 1)
const PAGE = `/people/${PERSON}/reviews`
const worker = readerOf({ roles: ['social-worker'], account: 1 })
const mother = readerOf({ roles: ['family-carer'], account: 2 })
const see = async (address: string, reader = worker) => {
  const response = await asReader(reader, reviewRoutes(platform)).request(address)
  return { status: response.status, text: await response.text() }
}
const send = (address: string, form: Readonly<Record<string, string>>, reader = worker) =>
  asReader(reader, reviewRoutes(platform)).request(address, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
const onDay = (date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { 'on-day': of, 'on-month': month, 'on-year': year }
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
  await lay('account_role', [{ account_id: idOf('account', 1), role: 'social-worker' }])
  await lay('person', [aPerson(1)])
  await haveTies(1, [1])
  await haveTies(2, [1], { kind: 'circle', scopes: ['week'] })
})

test('the page says when the first review is due as a window, and takes no more than nine queries', async () => {
  await platform.transaction(severnshire, (db) =>
    startClock(db, {
      councilId: severnshire,
      personId: PERSON,
      clock: 'plan',
      on: day('2027-01-05'),
    }),
  )
  let text = ''
  const sent = await queriesOf(async () => {
    text = (await see(PAGE)).text
  })
  expect(text).toContain('16 February 2027 to 2 March 2027')
  expect(text).toContain('Book the visit')
  expect(sent.length).toBeLessThanOrEqual(9)
  expect(unguarded(reviewRoutes(platform))).toEqual([])
})

test('the mother asks in her own words; the worker books, holds it, and she does not read what was found', async () => {
  const asked = { trigger: 'carer-strain', words: 'I cannot lift her any more' }
  expect((await send(`${PAGE}/ask`, { words: 'x' }, mother)).status).toBe(422)
  expect((await send(`${PAGE}/ask`, asked, mother)).status).toBe(303)
  const { id } = await everything().selectFrom('review').select('id').executeTakeFirstOrThrow()
  const book = { ...onDay('2027-03-10'), workerId: idOf('account', 1) }
  expect((await send(`${PAGE}/${id}/book`, { ...book, ...onDay('2027-02-30') })).status).toBe(422)
  expect((await send(`${PAGE}/${id}/book`, { ...book, workerId: idOf('account', 2) })).status).toBe(
    404,
  )
  expect((await send(`${PAGE}/${id}/book`, book)).status).toBe(303)
  expect((await see(PAGE, mother)).text).toContain('Wednesday 10 March 2027')
  const held = { ...onDay('2027-03-01'), found: 'A hoist is needed', needChanged: 'yes' }
  const early = await send(`${PAGE}/${id}/held`, { ...held, ...onDay('2027-03-02') })
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('A hoist is needed')
  expect((await send(`${PAGE}/${id}/held`, held)).status).toBe(303)
  expect((await see(PAGE)).text).toContain('A hoist is needed')
  expect((await see(PAGE, mother)).text).not.toContain('A hoist is needed')
  expect((await see(`${PAGE}/${id}/held`, mother)).status).toBe(404)
})

test('a refusal without reasons is shown again; with them it may be challenged', async () => {
  await send(`${PAGE}/ask`, { trigger: 'asked', words: '' }, mother)
  const { id } = await everything().selectFrom('review').select('id').executeTakeFirstOrThrow()
  expect((await send(`${PAGE}/${id}/refuse`, { reasons: '' })).status).toBe(422)
  expect((await send(`${PAGE}/${id}/refuse`, { reasons: 'One was held last week' })).status).toBe(
    303,
  )
  expect((await see(PAGE, mother)).text).toContain('One was held last week')
  expect((await see(PAGE, mother)).text).toContain(`about=refusal&amp;subject=${id}`)
})
