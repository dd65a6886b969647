import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { havePlanInHand, PLAN, PRIYA, wholePlan } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aBooking, idOf, lay, NOW } from '#test/staff-scene.ts'
import { goalRoutes } from './goal-routes.tsx'
import { savePlans } from './save-actions.ts'

/** A Monday, on which she is in art. */
const platform = testPlatform({ now: NOW })
const dan = readerOf({ roles: ['support-worker'], provider: 1 })
const elsewhere = readerOf({ roles: ['support-worker'], provider: 2 })
const ask = async (address: string, form?: Readonly<Record<string, string>>, who = dan) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(form ?? {})) body.append(name, value)
  const sent = form && { method: 'POST', body }
  const response = await asReader(who, goalRoutes(platform)).request(address, sent)
  return { status: response.status, text: await response.text() }
}
const GOALS = `/supported/${PRIYA}/goals`
const THREAD = planIdOf('thread', 101)
const note = { level: '2', standing: 'moving', evidence: 'words', words: 'She glazed a bowl' }
const says = (answer: boolean) =>
  lay('consent', [
    {
      ...{ id: idOf('answer', 5), person_id: PRIYA, about: 'share-with-providers', answer },
      ...{ how: 'talk', asked_on: '2027-01-10', asked_by: idOf('account', 1) },
    },
  ])
const noted = () => everything().selectFrom('outcome_progress').selectAll().execute()

beforeEach(async () => {
  await havePlanInHand()
  await everything().deleteFrom('plan_line').execute()
  const active = { state: 'active', activeOn: day('2027-03-01') } as const
  await savePlans(everything(), severnshire, [wholePlan(active)])
  await lay('standing_booking', [aBooking(1, 1, 1)])
})

describe('what somebody works on, for whoever supports them today', () => {
  test('is seen and written of where the person shares it', async () => {
    await says(true)
    const { status, text } = await ask(GOALS)
    expect(status).toBe(200)
    expect(text).toContain('I want to make art')
    expect(text).not.toMatch(/£|35\.88/)
    const sent = { ...note, seenOn: '2027-03-01' }
    expect((await ask(`${GOALS}/${THREAD}`, sent)).status).toBe(303)
    expect(await noted()).toMatchObject([
      { person_id: PRIYA, level: 2, words: 'She glazed a bowl', account_id: dan.accountId },
    ])
    expect((await ask(GOALS)).text).toContain('She glazed a bowl')
  })

  test('with a day to come, or nothing said, is shown again with what was typed', async () => {
    await says(true)
    for (const wrong of [{ seenOn: '2027-03-02' }, { words: ' ' }]) {
      const refused = await ask(`${GOALS}/${THREAD}`, { ...note, seenOn: '2027-03-01', ...wrong })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('govuk-error-summary')
    }
    expect(await noted()).toEqual([])
  })

  test('is not shown where the person has not said that it may be', async () => {
    await says(false)
    const { text } = await ask(GOALS)
    expect(text).not.toContain('I want to make art')
    expect((await ask(`${GOALS}/${THREAD}`)).status).toBe(404)
    expect((await ask(`${GOALS}/${THREAD}`, { ...note, seenOn: '2027-03-01' })).status).toBe(404)
    expect(await noted()).toEqual([])
  })

  test('is nobody’s who does not support them that day, and names no plan that is not theirs', async () => {
    await says(true)
    expect((await ask(GOALS, undefined, elsewhere)).status).toBe(404)
    expect((await ask(`${GOALS}/${PLAN}`)).status).toBe(404)
    await everything().updateTable('standing_booking').set({ ends_on: '2027-02-28' }).execute()
    expect((await ask(GOALS)).status).toBe(404)
  })
})
