import { beforeEach, describe, expect, test } from 'vitest'
import { haveFourPeople, person, post, reader, see, TODAY } from '#test/needs-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { aBooking, aSession, idOf, lay, NOW } from '#test/staff-scene.ts'
import { carerBreakNeeded, ratiosOf } from './queries.ts'

beforeEach(haveFourPeople)

const CARER = '0190a00b-0000-7000-8000-000000000001'
const ratio = (n: number, staff: number, people: number, setting = 'building') => ({
  ...{ person_id: idOf('person', n), setting, staff, people, valid_from: '2026-01-01' },
})
const haveR39 = () =>
  lay('council_policy', [
    {
      ...{
        id: idOf('run', 7),
        key: 'setting-by-ratio',
        valid_from: '2026-01-01',
        state: 'approved',
      },
      value: { complexRatioFrom: '1:2', lessComplexRatioTo: '1:5', olderFrom: 65 },
      ...{ reason: 'Decision of 13 December 2021', proposed_by: idOf('account', 1) },
      ...{ proposed_at: NOW, decided_by: idOf('account', 2), decided_at: NOW },
    },
  ])

describe('ratios', () => {
  const sent = { of: 'activity art', ratio: '1:1', evidence: 'Two visits to the pool', months: '6' }
  test('are assessed for an activity with evidence and a review, beside that of the setting', async () => {
    await lay('assessed_ratio', [ratio(1, 1, 5)])
    expect((await post(`${person(1)}/ratios`, sent)).status).toBe(303)
    const held = await ratiosOf(everything(), severnshire, idOf('person', 1), TODAY)
    expect(held.settings[0]?.ratio).toEqual({ staff: 1, people: 5 })
    expect(held.activities[0]).toMatchObject({
      ...{ activity: 'art', ratio: { staff: 1, people: 1 }, reviewOn: '2027-09-01' },
      evidence: 'Two visits to the pool',
    })
  })
  test('one without evidence or that is no ratio is refused, with what was typed kept', async () => {
    const bare = await post(`${person(1)}/ratios`, { ...sent, evidence: ' ' })
    expect([bare.status, await bare.text()]).toEqual([422, expect.stringContaining('value="1:1"')])
    expect((await post(`${person(1)}/ratios`, { ...sent, ratio: '1/5' })).status).toBe(422)
  })
  test('a decision with the person lets them into one session until its review, and can be ended', async () => {
    await lay('assessed_ratio', [ratio(1, 1, 5)])
    await lay('session', [aSession(1)])
    const price = { session_id: idOf('session', 1), staff: 1, people: 8, price_pence: 2760 }
    await lay('session_price', [{ ...price, valid_from: '2026-01-01' }])
    const { text: asked } = await see(`${person(1)}/risks?session=${idOf('session', 1)}`)
    expect(asked).toMatch(/day, [\d.apm]+ to [\d.apm]+\. [^<]+\. 1 worker for 8 people, £27\.60/)
    expect(asked).toContain(`value="${idOf('session', 1)}" selected`)
    const decision = { sessionId: idOf('session', 1), reason: 'He knows everybody', weeks: '4' }
    const without = await post(`${person(1)}/risks`, { ...decision, personsWords: '' })
    expect(without.status).toBe(422)
    const soon = { ...decision, personsWords: 'I go on my own', weeks: '2' }
    expect(await (await post(`${person(1)}/risks`, soon)).text()).toContain(
      'Enter from 4 to 12 weeks',
    )
    await post(`${person(1)}/risks`, { ...soon, weeks: '4' })
    const { text } = await see(`${person(1)}/risks`)
    expect(text).toContain('Until 29 March 2027')
    const id = /name="end" value="([^"]+)"|value="([^"]+)"[^>]*name="end"/.exec(text)
    await post(`${person(1)}/risks`, { end: id?.[1] ?? id?.[2] ?? '' })
    expect((await see(`${person(1)}/risks`)).text).toContain('Over')
  })
})

describe('where a ratio is supported', () => {
  test('is silent in a council without the policy', async () => {
    await lay('assessed_ratio', [ratio(1, 1, 3)])
    expect((await see(`${person(1)}/ratios/places`)).text).toContain('has no such policy')
    expect((await see('/people/middle-ratios')).text).toContain('has no such policy')
  })
  test('a middle ratio is not saved without a reason, and the list shows everybody the reader may see', async () => {
    await haveR39()
    await lay('assessed_ratio', [ratio(1, 1, 3), ratio(2, 1, 4), ratio(3, 1, 5), ratio(4, 1, 3)])
    await post(`${person(1)}/assessment`, {})
    const page = `${person(1)}/ratios/places`
    expect((await see(page)).text).toContain('The assessor decides')
    const sent = { setting: 'building', decided: 'community', preference: 'I like the café' }
    const bare = await post(page, sent)
    expect(bare.status).toBe(422)
    expect(await bare.text()).toContain('rule R39 leaves this ratio to the assessor')
    await post(page, { ...sent, reason: 'Three good months in the café group' })
    const { text } = await see('/people/middle-ratios')
    expect(text).toContain('2 people have a ratio between')
    for (const shown of ['Known1', 'Three good months', 'I like the café', 'Known2', 'Not decided'])
      expect(text).toContain(shown)
    expect(text).not.toContain('Known4')
    const manager = await see('/people/middle-ratios', reader('service-manager', 2))
    expect(manager.text).toContain('3 people have a ratio between')
    expect((await see('/people/middle-ratios', reader('advocate', 2))).status).toBe(404)
  })
  test('people at a hub with 1:1 are listed, and each review is asked for once', async () => {
    await lay('assessed_ratio', [ratio(1, 1, 1), ratio(2, 2, 1), ratio(3, 1, 2), ratio(4, 1, 1)])
    await lay('session', [aSession(1)])
    await lay(
      'standing_booking',
      [1, 2, 3, 4].map((n) => aBooking(n, n, 1)),
    )
    const { text } = await see('/people/wrong-place')
    expect(text).toContain('Known1')
    expect(text).toContain('Known2')
    expect(text).not.toContain('Known3')
    expect(text).not.toContain('Known4')
    await post('/people/wrong-place', {})
    await post('/people/wrong-place', {})
    const tasks = await everything().selectFrom('task').select(['kind', 'person_id']).execute()
    expect(tasks.map((t) => [t.kind, t.person_id]).sort()).toEqual([
      ['wrong-place', idOf('person', 1)],
      ['wrong-place', idOf('person', 2)],
    ])
    expect((await queriesOf(() => see('/people/wrong-place'))).length).toBeLessThanOrEqual(3)
  })
})

describe('a carer', () => {
  const mother = reader('family-carer', 2)
  const page = `${person(1)}/carers/${CARER}/assessment`
  const own = {
    ...{ words: 'I have not slept a night through since May', able: 'some', willing: 'yes' },
    ...{ wants: 'rest', effect: 'I left my job', emergencyPlan: 'My sister comes' },
  }
  beforeEach(() =>
    lay('carer', [
      {
        ...{
          id: CARER,
          person_id: idOf('person', 1),
          account_id: idOf('account', 2),
          name: 'Usha',
        },
        ...{ relation: 'parent', lives_with: true, language: 'en' },
      },
    ]),
  )
  test('writes their own words, which a worker does not change, and is told what was decided', async () => {
    await post(`/my-needs/${CARER}`, { step: 'start' }, mother)
    expect((await post(`/my-needs/${CARER}`, { ...own, version: '1' }, mother)).status).toBe(303)
    await post(page, { words: 'Changed by a worker', able: 'no', version: '2' })
    const decision = {
      hours: '6',
      minutes: '30',
      eligible: 'yes',
      reasons: 'You need two evenings',
    }
    const sent = { ...own, ...decision, step: 'decide', version: '3' }
    expect((await post(page, sent)).status).toBe(303)
    const breaks = await carerBreakNeeded(everything(), severnshire, idOf('person', 1))
    expect(breaks).toEqual([{ carerId: CARER, name: 'Usha', breakMinutes: 390 }])
    const { text } = await see('/my-needs', mother)
    expect(text).toContain('Break you need in a week: 6 hours and 30 minutes')
    expect(text).toContain('You need two evenings')
    const row = await everything().selectFrom('carer_assessment').select('words').executeTakeFirst()
    expect(row?.words).toBe(own.words)
  })
  test('is asked whether they are able and willing: without an answer nothing is decided', async () => {
    await post(page, { step: 'start' })
    const refused = await post(page, {
      step: 'decide',
      eligible: 'yes',
      reasons: 'x',
      version: '1',
    })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Whether they are willing')
  })
  test('sees nobody’s page but their own, and a stale form keeps what was typed', async () => {
    expect(
      (await post(`/my-needs/${CARER}`, { step: 'start' }, reader('family-carer', 1))).status,
    ).toBe(404)
    await post(`/my-needs/${CARER}`, { step: 'start' }, mother)
    await post(`/my-needs/${CARER}`, { ...own, version: '1' }, mother)
    const stale = await post(
      `/my-needs/${CARER}`,
      { ...own, words: 'Later words', version: '1' },
      mother,
    )
    expect([stale.status, await stale.text()]).toEqual([
      422,
      expect.stringContaining('Later words'),
    ])
  })
})
