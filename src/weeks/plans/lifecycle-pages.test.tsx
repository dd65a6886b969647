import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import { CARER, havePlanInHand, PLAN, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { NOW } from '#test/staff-scene.ts'
import { carerViewsOf } from './life-queries.ts'
import { planLifeRoutes } from './life-routes.tsx'

const platform = testPlatform({ now: NOW })
const worker = readerOf({ roles: ['social-worker'] })
const manager = readerOf({ roles: ['team-manager'], account: 2 })
const margaret = readerOf({ roles: ['family-carer'], account: 5 })
const at = (reader: typeof worker) => asReader(reader, planLifeRoutes(platform))
const steps = `/people/${PRIYA}/plan`
const get = async (reader: typeof worker, address: string) => {
  const answer = await at(reader).request(address)
  return { status: answer.status, text: await answer.text() }
}
const post = async (
  reader: typeof worker,
  address: string,
  fields: Record<string, string> = {},
) => {
  const body = new URLSearchParams(fields)
  const answer = await at(reader).request(address, { method: 'POST', body })
  return { status: answer.status, text: await answer.text() }
}
const asked = async () => {
  const row = await everything().selectFrom('authorisation').select('id').executeTakeFirstOrThrow()
  return row.id
}
const agree = { version: '1', how: 'picture', words: 'She pointed at yes' }

describe('the steps of a plan', () => {
  beforeEach(() => havePlanInHand())
  test('every route says who may use it', () =>
    expect(unguarded(planLifeRoutes(platform))).toEqual([]))
  test('from the writer to the person, to the manager, into force', async () => {
    expect((await get(worker, `${steps}/steps`)).text).toContain('Share with the person')
    expect((await post(worker, `${steps}/share`, { version: '1' })).status).toBe(303)
    expect((await post(worker, `${steps}/agree`, agree)).status).toBe(303)
    expect((await post(worker, `${steps}/send`, { version: '1' })).status).toBe(303)
    expect((await get(worker, `${steps}/steps`)).text).toContain('It waits for an answer by')
    const queue = await get(manager, '/authorisations')
    expect(queue.text).toContain('Known1 Family001')
    const page = await get(manager, `/authorisations/${await asked()}`)
    expect(page.text).toContain('£3,511.04')
    expect(page.text).toContain('Nothing is missing')
    const yes = { version: '1', answer: 'authorised' }
    expect((await post(manager, `/authorisations/${await asked()}`, yes)).status).toBe(303)
    expect((await post(worker, `${steps}/activate`, { version: '1' })).status).toBe(303)
    expect((await get(worker, `${steps}/steps`)).text).toContain('The plan is in force')
  })
  test('a refusal names its rule and keeps what was typed', async () => {
    await post(worker, `${steps}/share`, { version: '1' })
    const noHow = await post(worker, `${steps}/agree`, { version: '1', words: 'She laughed' })
    expect(noHow.status).toBe(422)
    expect(noHow.text).toContain('Write down how it was said or shown')
    expect(noHow.text).toContain('She laughed')
    const stale = await post(worker, `${steps}/agree`, { ...agree, version: '9' })
    expect(stale.status).toBe(422)
    expect(stale.text).toContain('Somebody changed this while you had it open')
  })
  test('an authoriser who sends it back without reasons is asked for them', async () => {
    await post(worker, `${steps}/share`, { version: '1' })
    await post(worker, `${steps}/agree`, agree)
    await post(worker, `${steps}/send`, { version: '1' })
    const back = { version: '1', answer: 'returned' }
    const again = await post(manager, `/authorisations/${await asked()}`, back)
    expect([again.status, again.text.includes('Write the reasons')]).toEqual([422, true])
    const nothing = await post(manager, `/authorisations/${await asked()}`, { version: '1' })
    expect([nothing.status, nothing.text.includes('Choose an answer')]).toEqual([422, true])
  })
  test('somebody else’s manager sees neither the queue’s rows nor the plan', async () => {
    await post(worker, `${steps}/share`, { version: '1' })
    await post(worker, `${steps}/agree`, agree)
    await post(worker, `${steps}/send`, { version: '1' })
    const other = readerOf({ roles: ['team-manager'], account: 3 })
    expect((await get(other, '/authorisations')).text).toContain('No plan waits for you')
    expect((await get(other, `/authorisations/${await asked()}`)).status).toBe(404)
  })
  test('a need that her mother meets is counted on by her own dated yes', async () => {
    const { text } = await get(worker, `${steps}/steps`)
    expect(text).toContain('Count on this carer')
    const met = { version: '1', outcome: 'community', carer: CARER }
    expect((await post(worker, `${steps}/met-by-carer`, met)).status).toBe(303)
    expect((await get(worker, `${steps}/steps`)).text).toContain('who said so on')
    expect((await post(worker, `${steps}/met-by-carer`, met)).status).toBe(422)
    const away = { version: '2', outcome: 'community' }
    expect((await post(worker, `${steps}/met-by-carer`, away)).status).toBe(303)
  })
  test('pages in a set number of queries', async () => {
    const count = async (reader: typeof worker, address: string) =>
      (await queriesOf(() => get(reader, address))).length
    expect(await count(worker, `${steps}/steps`)).toBeLessThanOrEqual(15)
    await post(worker, `${steps}/share`, { version: '1' })
    await post(worker, `${steps}/agree`, agree)
    await post(worker, `${steps}/send`, { version: '1' })
    expect(await count(manager, '/authorisations')).toBeLessThanOrEqual(4)
    expect(await count(manager, `/authorisations/${await asked()}`)).toBeLessThanOrEqual(19)
  })
})

describe('a carer’s own pages', () => {
  const view = async () => (await carerViewsOf(everything(), severnshire, PLAN))[0]?.id ?? ''
  beforeEach(async () => {
    await havePlanInHand({ breakNeeded: 18 * 60 })
    await post(worker, `${steps}/share`, { version: '1' })
  })
  test('18.0 hours needed, 6.0 planned, 12.0 less, and never a minus', async () => {
    const { text } = await get(margaret, `/my-views/${await view()}`)
    for (const said of ['18.0 hours', '6.0 hours', '12.0 hours less']) expect(text).toContain(said)
    expect(text).not.toContain('-12')
    expect(text).not.toContain('−12')
    const easy = readerOf({ roles: ['family-carer'], account: 5, seeing: 'easy' })
    expect((await get(easy, `/my-views/${await view()}`)).text).toContain('12 hours less')
  })
  test('nothing of a week that is not shared with her', async () => {
    await everything()
      .updateTable('relationship')
      .set({ ends_on: '2027-02-01' })
      .where('account_id', '=', WHO.margaret)
      .execute()
    const { text, status } = await get(margaret, `/my-views/${await view()}`)
    expect(status).toBe(200)
    expect(text).toContain('has not shared the week')
    expect(text).not.toContain('6.0 hours')
  })
  test('she writes her view; the worker reads and answers it beside the plan', async () => {
    const id = await view()
    expect(
      (await post(margaret, `/my-views/${id}`, { words: ' ', answer: 'answered' })).status,
    ).toBe(422)
    const said = { words: 'I would have no Sunday', answer: 'answered' }
    expect((await post(margaret, `/my-views/${id}`, said)).status).toBe(303)
    expect((await get(worker, `${steps}/steps`)).text).toContain('I would have no Sunday')
    expect((await post(worker, `${steps}/views/${id}`, { reply: '' })).status).toBe(422)
    const reply = { reply: 'We look for a sitter', version: '1' }
    expect((await post(worker, `${steps}/views/${id}`, reply)).status).toBe(303)
    expect((await get(margaret, `/my-views/${id}`)).text).toContain('We look for a sitter')
  })
  test('nobody else’s', async () => {
    const other = readerOf({ roles: ['family-carer'], account: 3 })
    expect((await get(other, `/my-views/${await view()}`)).status).toBe(404)
    expect((await get(other, '/my-views')).text).toContain('Nobody is asking')
  })
})
