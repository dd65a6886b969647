import { beforeEach, describe, expect, test } from 'vitest'
import { haveFourPeople, person, post, reader, see } from '#test/needs-scene.ts'
import { everything, queriesOf } from '#test/platform.ts'
import { haveAccount, haveTies, idOf, lay } from '#test/staff-scene.ts'

const CARER = '0190a00b-0000-7000-8000-000000000001'
const [MOTHER, BROKER] = [reader('family-carer', 2), reader('broker', 3)]
const OWN = `/my-needs/${CARER}/ill`
const STAFF = `${person(1)}/carers/${CARER}/ill`

beforeEach(async () => {
  await haveFourPeople()
  await haveAccount(3)
  await haveTies(3, [1], { scopes: ['week', 'plan'] })
  await lay('account_role', [
    { account_id: idOf('account', 1), role: 'social-worker' },
    { account_id: idOf('account', 3), role: 'broker' },
  ])
  await lay('carer', [
    {
      ...{ id: CARER, person_id: idOf('person', 1), account_id: idOf('account', 2), name: 'Usha' },
      ...{ relation: 'parent', lives_with: true, language: 'en' },
    },
  ])
})
const tasks = () => everything().selectFrom('task').selectAll().orderBy('made_at').execute()

describe('a carer who is ill', () => {
  test('says so once, with the plan they wrote, and the broker has it today', async () => {
    await post(`/my-needs/${CARER}`, { step: 'start' }, MOTHER)
    const plan = { emergencyPlan: 'My sister Meena comes', version: '1' }
    await post(`/my-needs/${CARER}`, plan, MOTHER)
    expect((await see(OWN, MOTHER)).text).toContain('My sister Meena comes')
    const told = { step: 'ill', said: 'Two more days this week' }
    for (const _ of ['first', 'again'])
      expect((await post(OWN, told, MOTHER)).headers.get('location')).toBe(OWN)
    expect(await tasks()).toMatchObject([
      {
        ...{ kind: 'carer-ill', subject: CARER, account_id: idOf('account', 3), role: 'broker' },
        ...{ due_on: '2027-03-01', note: 'Two more days this week', done_at: null },
      },
    ])
    const { text } = await see(OWN, MOTHER)
    for (const said of ['top of the list', 'Who has it: Account 3', 'Two more days this week'])
      expect(text).toContain(said)
    const staff = (await see(STAFF, BROKER)).text
    for (const said of ['The carer is ill: Usha', 'My sister Meena comes', 'Two more days'])
      expect(staff).toContain(said)
  })

  test('is well again: nobody waits, and they can say that they are ill another time', async () => {
    await post(OWN, { step: 'ill', said: '' }, MOTHER)
    await post(OWN, { step: 'well' }, MOTHER)
    expect(await tasks()).toMatchObject([{ done_by: idOf('account', 2) }])
    await post(OWN, { step: 'ill', said: 'Again' }, MOTHER)
    expect((await tasks()).map(({ done_at }) => done_at !== null).toSorted()).toEqual([false, true])
  })

  test('rings, and a worker who plans with the person writes it down', async () => {
    expect((await post(STAFF, { step: 'ill', said: 'Flu, a week' }, BROKER)).status).toBe(303)
    expect(await tasks()).toMatchObject([{ kind: 'carer-ill', note: 'Flu, a week' }])
    expect((await see(OWN, MOTHER)).text).toContain('Flu, a week')
  })

  test('is told for by nobody else, and seen by no other carer', async () => {
    const other = reader('family-carer', 1)
    expect((await post(OWN, { step: 'ill', said: '' }, other)).status).toBe(404)
    expect((await see(STAFF, MOTHER)).status).toBe(404)
    expect(await tasks()).toEqual([])
  })

  test('writes too much, and is told so with what was typed', async () => {
    const said = 'x'.repeat(2_001)
    const refused = await post(OWN, { step: 'ill', said }, MOTHER)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(said)
  })

  test('the page is read in a handful of questions', async () => {
    expect(await queriesOf(() => see(OWN, MOTHER))).toHaveLength(3)
  })
})
