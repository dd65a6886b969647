import { beforeEach, expect, test } from 'vitest'
import { queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { haveAccount, haveCounty, idOf, NOW } from '#test/staff-scene.ts'
import { qualityRoutes } from './quality-routes.tsx'

const platform = testPlatform({ now: NOW })
const leon = readerOf({ roles: ['co-design-member'], seeing: 'easy' })
const marcus = readerOf({ roles: ['hub-manager'], provider: 1 })
const other = readerOf({ roles: ['hub-manager'], provider: 2 })
const claire = readerOf({ roles: ['commissioner'] })
const request = async (reader: typeof leon, address: string, fields?: Record<string, string>) => {
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, qualityRoutes(platform)).request(address, sent)
  return { status: answer.status, text: (await answer.text()).replaceAll('&#39;', '’') }
}
const ID = idOf('run', 90)
const visit = {
  ...{ id: ID, venueId: idOf('venue', 1), visitors: '5', wouldGoAgain: '4', good: 'Kind staff' },
  ...{ better: 'A quieter room', 'day-day': '22', 'day-month': '2', 'day-year': '2027' },
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
})

test('four of five would go again: written by those who went, answered by the provider, seen by the council', async () => {
  expect((await request(leon, '/visits/new', visit)).status).toBe(303)
  expect((await request(leon, '/visits/new', visit)).status).toBe(303)
  const mine = await request(marcus, '/visits')
  expect(mine.text).toContain('4 of 5 would go again')
  expect((await request(other, '/visits')).text).toContain('There are no visits yet.')
  const answer = { answer: 'The quiet room opens in May', version: '1' }
  expect(
    (await request(marcus, `/visits/${ID}/answer`, { ...answer, answer: ' ' })).text,
  ).toContain('Write your answer')
  expect((await request(other, `/visits/${ID}/answer`, answer)).status).toBe(404)
  expect((await request(marcus, `/visits/${ID}/answer`, answer)).status).toBe(303)
  const stale = await request(marcus, `/visits/${ID}/answer`, { ...answer, answer: 'In June' })
  expect([
    stale.status,
    stale.text.includes('answered meanwhile'),
    stale.text.includes('In June'),
  ]).toEqual([...[422, true, true]])
  expect((await request(claire, '/visits')).text).toContain('The quiet room opens in May')
  expect(await queriesOf(() => request(claire, '/visits'))).toHaveLength(1)
})
test('what cannot be is refused, with what was typed kept', async () => {
  const bad = async (more: Record<string, string>, complaint: string) => {
    const { status, text } = await request(leon, '/visits/new', { ...visit, ...more })
    expect([status, text.includes(complaint), text.includes('A quieter room')]).toEqual([
      422,
      true,
      true,
    ])
  }
  await bad({ wouldGoAgain: '6' }, 'More would go again than went')
  await bad({ 'day-year': '2028' }, 'has not come yet')
  await bad({ 'day-month': '13' }, 'Write a real date')
  await bad({ venueId: '' }, 'Choose a place')
  await bad({ good: '' }, 'Write what was good')
  expect((await request(marcus, '/visits/new')).status).toBe(404)
})
