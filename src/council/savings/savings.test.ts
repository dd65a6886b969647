import { beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, audited, readerOf } from '#test/staff-reader.ts'
import { haveAccount, haveCounty, idOf, NOW } from '#test/staff-scene.ts'
import { savingsRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const commissioner = readerOf({ roles: ['commissioner'] })
const request = async (address: string, fields?: Record<string, string>, reader = commissioner) => {
  const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const answer = await asReader(reader, savingsRoutes(platform)).request(address, sent)
  const text = (await answer.text()).replaceAll('&#39;', '’')
  return { status: answer.status, text, to: answer.headers.get('location') ?? '' }
}
const ID: Id = idOf('run', 77)
const said = {
  ...{ id: ID, version: '0', name: 'Community Options', purpose: 'Days in the community' },
  ...{ year: '2026', source: 'Cabinet report', amount: '1,300,000', percent: '29', baseline: '' },
  ...{ people: '40', 'transport-amount': '131,052', 'transport-source': 'Option B' },
  ...{ 'budgets-amount': '150000', 'budgets-source': 'Budgets agreed' },
  ...{ 'double-running-amount': '90000', 'double-running-source': 'Two sites for a term' },
}
const list = '/council/savings'
const one = `${list}/${ID}`
const move = (number: number, given: Record<string, string> = {}) => ({
  ...{ id: idOf('run', 100 + number), people: '10', which: 'moved', evidence: 'Register of moves' },
  ...{ 'movedOn-day': '1', 'movedOn-month': '2', 'movedOn-year': '2027', ...given },
})

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
})

describe('a savings record', () => {
  test('tells gross, each cost and net, and counts what has moved', async () => {
    expect((await request(list)).text).toContain('No saving has been written down.')
    expect(await request(`${list}/new`, said)).toMatchObject({ status: 303, to: one })
    expect((await request(`${list}/new`, said)).status).toBe(303)
    expect(await everything().selectFrom('savings_version').select('version').execute()).toEqual([
      { version: 1 },
    ])
    const { text } = await request(one)
    for (const money of ['4,482,758.62', '4,482,759', '131,052.00', '928,948.00', '−£90,000.00'])
      expect(text).toContain(money)
    expect(text).toContain('0 of 40 people have moved')
    expect((text.match(/−£90,000.00/g) ?? []).length, 'the line, and what counts').toBe(2)
    expect((await request(`${one}/moves`, move(1))).status).toBe(303)
    expect((await request(`${one}/moves`, move(1))).status).toBe(303)
    const moved = (await request(one)).text
    expect(moved).toContain('10 of 40 people have moved')
    expect(moved).toContain('164,737.00')
    expect((await request(list)).text).toContain('928,948.00')
  })
  test('where the three figures do not agree it is warned, not refused, and what was before stays', async () => {
    await request(`${list}/new`, said)
    const again = { ...said, version: '1', baseline: '4200000' }
    expect((await request(`${one}/change`, again)).status).toBe(303)
    expect((await request(`${one}/change`, again)).status).toBe(303)
    const { text } = await request(one)
    expect(text).toContain('£1.3m is 31.0 %, not 29 %')
    expect(text).toContain('Version 2')
    expect(text).toContain('As it was before')
    expect((await request(one, undefined, readerOf({ roles: ['councillor'] }))).text).toContain(
      '£1.3m is 31.0 %, not 29 %',
    )
    const welsh = readerOf({ roles: ['councillor'], language: 'cy' })
    expect((await request(one, undefined, welsh)).text).toContain('Mae £1.3m yn 31.0 %, nid 29 %')
    const actions = (await audited()).map(({ action }) => action)
    expect(actions).toContain('savings record made')
    expect(actions).toContain('savings record changed')
  })
  test('is refused with what was typed kept', async () => {
    const bad = async (given: Record<string, string>, complaint: string) => {
      const { status, text } = await request(`${list}/new`, { ...said, ...given })
      expect([status, text.includes(complaint), text.includes('Cabinet report')]).toEqual([
        ...[422, true, true],
      ])
    }
    await bad({ percent: '' }, 'Write at least two')
    await bad({ percent: '130' }, 'at most 100 %')
    await bad({ percent: 'a lot' }, 'Write a share')
    await bad({ amount: '1.3m' }, 'Write pounds')
    await bad({ baseline: '1000000' }, 'More would be saved than was spent')
    await bad({ people: '0' }, 'Write how many people')
    await bad({ 'transport-source': ' ' }, 'Write where this cost stands')
    expect(await everything().selectFrom('savings_record').select('id').execute()).toEqual([])
  })
  test('of two who change it at once the second is told, and keeps what they typed', async () => {
    await request(`${list}/new`, said)
    await request(`${one}/change`, { ...said, version: '1', name: 'First' })
    const second = await request(`${one}/change`, { ...said, version: '1', name: 'Second' })
    expect([second.status, second.text.includes('Somebody changed')]).toEqual([422, true])
    expect(second.text).toContain('Second')
  })
  test('moves are refused without evidence, ahead of their day, or beyond all', async () => {
    await request(`${list}/new`, said)
    const bad = async (given: Record<string, string>, complaint: string) => {
      const { status, text } = await request(`${one}/moves`, move(1, given))
      expect([status, text.includes(complaint)], complaint).toEqual([422, true])
    }
    await bad({ evidence: ' ' }, 'Write what shows it')
    await bad({ 'movedOn-year': '2028' }, 'The day has not come yet')
    await bad({ 'movedOn-day': '31' }, 'Write a day that there is')
    await bad({ people: '41' }, 'More would have moved')
    await bad({ which: 'came-back' }, 'More would have come back')
    expect((await request(`${one}/moves`, move(2))).status).toBe(303)
    await bad({ people: '31' }, 'More would have moved')
    const fewer = await request(`${one}/change`, { ...said, version: '1', people: '9' })
    expect(fewer.text).toContain('More people than this have moved already')
  })
  test('is written by commissioner and finance, and read by whoever may see the county', async () => {
    const status = async (role: Parameters<typeof readerOf>[0]['roles'][number], post: boolean) => {
      const address = post ? `${list}/new` : list
      return (await request(address, post ? said : undefined, readerOf({ roles: [role] }))).status
    }
    expect(await status('councillor', false)).toBe(200)
    expect(await status('councillor', true)).toBe(404)
    expect(await status('social-worker', true)).toBe(404)
    expect(await status('family-carer', false)).toBe(404)
    expect(await status('finance-officer', true)).toBe(303)
  })
  test('is read in a set number of queries, and touches nobody’s budget', async () => {
    await request(`${list}/new`, said)
    expect((await queriesOf(() => request(list))).length).toBeLessThanOrEqual(2)
    expect((await queriesOf(() => request(one))).length).toBeLessThanOrEqual(3)
    const asked = await queriesOf(() =>
      request(`${one}/change`, { ...said, version: '1', year: '2027' }),
    )
    expect(
      asked.filter((query) =>
        /(from|join|into|update) "?(budget|person|support_plan)\b/.test(String(query)),
      ),
    ).toEqual([])
    expect(await everything().selectFrom('budget').select('id').execute()).toEqual([])
  })
  test('that is not there is no page', async () => {
    expect((await request(`${list}/${idOf('run', 9)}`)).status).toBe(404)
    expect((await request(`${list}/7`)).status).toBe(404)
  })
})
