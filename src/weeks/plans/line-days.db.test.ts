import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import {
  CHOSEN,
  havePlanCounty,
  inHand,
  OUTCOME,
  of,
  priya,
  see,
  send,
} from '#test/plan-pages-scene.ts'
import { aPlan, aPlanLine, assessmentOf, haveSomebodyAssessed } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { readerOf } from '#test/staff-reader.ts'
import { idOf } from '#test/staff-scene.ts'
import { planPaths } from './paths.ts'
import { activePlan } from './queries.ts'
import { savePlans } from './save-actions.ts'

beforeEach(havePlanCounty)

test('versions stand side by side: what changed in the week, in lines and in money', async () => {
  await haveSomebodyAssessed(1)
  const plan = aPlan({
    personId: priya,
    assessmentId: assessmentOf(1),
    state: 'active',
    activeOn: day('2027-01-04'),
  })
  await savePlans(everything(), severnshire, [plan])
  expect((await send(planPaths.start.to(of), { because: '' })).status).toBe(422)
  expect((await send(planPaths.start.to(of), { because: 'She wants more' })).status).toBe(303)
  const draft = await inHand()
  expect(draft?.outcomes[0]?.threadId).toBe(plan.outcomes[0]?.threadId)
  const more = aPlanLine(7, { what: 'Swimming', unitPrice: pence(1000) })
  await savePlans(everything(), severnshire, [
    { ...(draft ?? plan), lines: [...(draft?.lines ?? []), more] },
  ])
  const { text } = await see(planPaths.versions.to(of))
  expect(text).toContain('Why: She wants more')
  expect(text).toContain('Swimming')
  expect(text).toContain('+£1,040.00')
  expect(text).toMatch(/One week under each[\s\S]+Hours of support[\s\S]+People seen/)
  expect(text).toContain('Version 2: ')
  const queries = await queriesOf(() => see(planPaths.versions.to(of)))
  expect(queries.length).toBeLessThanOrEqual(10)
  expect((await activePlan(everything(), severnshire, priya))?.lines).toHaveLength(1)
})

describe('where a rule that a plan is reckoned with has ended', () => {
  beforeEach(async () => {
    await haveSomebodyAssessed(1)
    await send(planPaths.start.to(of), {})
    await everything()
      .updateTable('national_policy')
      .set({ valid_to: '2026-12-31' })
      .where('key', '=', 'plan-costing')
      .execute()
  })

  test('the page says which and since when, and who can mend it', async () => {
    const { status, text } = await see(planPaths.plan.to(of))
    expect(status).toBe(422)
    expect(text).toContain('“How a year of a session is costed” ended on 31 December 2026')
    expect(text).toContain('ask the council’s administrator')
    expect(text).not.toContain('/council/rules')
    const both = readerOf({ roles: ['social-worker', 'council-administrator'] })
    expect((await see(planPaths.plan.to(of), both)).text).toContain('href="/council/rules"')
  })

  test('what was typed is kept, nothing is saved, and the same can be sent again', async () => {
    const outcome = planPaths.outcome.to({ ...of, outcomeId: 'new' })
    const { status, text } = await send(outcome, OUTCOME)
    expect(status).toBe(422)
    expect(text).toContain('<input type="hidden" name="words" value="I want to cook"')
    expect((await inHand())?.outcomes).toEqual([])
    await everything()
      .updateTable('national_policy')
      .set({ valid_to: null })
      .where('key', '=', 'plan-costing')
      .execute()
    expect((await send(outcome, OUTCOME)).status).toBe(303)
  })
})

describe('the first day of a line', () => {
  const line = {
    ...{ ...CHOSEN, what: 'Sam', route: 'managed', times: '4', weeks: '52', price: '17.20' },
    ...{ source: 'rate-table', version: '1' },
  }
  const kind = planPaths.newLine.to({ ...of, kind: 'personal-assistant' })
  const days = (which: 'startsOn' | 'endsOn', on: string, month: string, year: string) => ({
    [`${which}-day`]: on,
    [`${which}-month`]: month,
    [`${which}-year`]: year,
  })
  beforeEach(async () => {
    await haveSomebodyAssessed(1)
    await send(planPaths.start.to(of), {})
  })

  test('stands in the form as the plan’s own, and a line without one is refused by rule R4', async () => {
    expect((await see(kind)).text).toMatch(/name="startsOn-month"[^>]*value="3"/)
    const { status, text } = await send(kind, { ...line, ...days('startsOn', '', '', '') })
    expect(status).toBe(422)
    expect(text).toContain('Rule R4: write the first day')
    expect(text).toContain('value="Sam"')
    const early = await send(kind, { ...line, ...days('startsOn', '28', '2', '2027') })
    expect(early.text).toContain('The plan begins on 1 March 2027 (rule R4)')
    const never = await send(kind, { ...line, ...days('endsOn', '31', '2', '2027') })
    expect(never.text).toContain('Write a last day that there is')
    expect((await inHand())?.lines).toEqual([])
  })

  test('its year is the full one, and what is committed goes from that day', async () => {
    expect((await send(kind, { ...line, ...days('endsOn', '14', '3', '2027') })).status).toBe(303)
    expect((await inHand())?.lines[0]).toMatchObject({
      ...{ yearly: 357_760, startsOn: '2027-03-01', endsOn: '2027-03-14' },
    })
    const { text } = await see(planPaths.plan.to(of))
    // 14 of 365 days of £3,577.60
    expect(text).toContain('To 31 March 2027: £137.22')
    expect(text).toContain('£3,577.60')
    expect(text).toContain('A full year is what the budget is agreed on.')
  })

  test('a line at the time of another is refused, both are named, and what was typed is kept', async () => {
    const session = planPaths.newSession.to({ ...of, sessionId: idOf('session', 1) })
    expect((await send(session, { ...CHOSEN, version: '1', route: 'managed' })).status).toBe(303)
    const art = (await inHand())?.lines[0]
    const at = `${Math.floor((art?.startsMinute ?? 0) / 60)}:00`
    const { status, text } = await send(kind, { ...line, version: '2', day: '4', at })
    expect(status).toBe(422)
    expect(text).toContain(`“Sam” would be at the same time as “${art?.what}”`)
    expect(text).toContain(`value="${at}"`)
    expect((await inHand())?.lines).toHaveLength(1)
    expect((await send(kind, { ...line, version: '2', at })).text).toContain('Choose the day')
    expect((await send(kind, { ...line, version: '2', day: '3', at })).status).toBe(303)
    const sam = (await inHand())?.lines.find(({ what }) => what === 'Sam')
    expect(sam).toMatchObject({ startsMinute: Number.parseInt(at, 10) * 60 })
    const path = planPaths.line.to({ ...of, lineId: sam?.id ?? '' })
    expect((await see(path)).text).toContain(`value="${at.padStart(5, '0')}"`)
  })
})
