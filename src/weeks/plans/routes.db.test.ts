import { beforeEach, describe, expect, test } from 'vitest'
import { unguarded } from '#ground/access/may.ts'
import {
  CHOSEN,
  havePlanCounty,
  inHand,
  OUTCOME,
  of,
  platform,
  priya,
  see,
  send,
} from '#test/plan-pages-scene.ts'
import {
  anOutcome,
  aPlan,
  aPlanLine,
  assessmentOf,
  haveSomebodyAssessed,
} from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { audited, readerOf } from '#test/staff-reader.ts'
import { aSession, idOf, lay } from '#test/staff-scene.ts'
import { planPaths } from './paths.ts'
import { supportPlanRoutes } from './routes.tsx'
import { savePlans } from './save-actions.ts'

beforeEach(havePlanCounty)

describe('the plan of one person', () => {
  test('every page says who may use it', () => {
    expect(unguarded(supportPlanRoutes(platform))).toEqual([])
  })

  test('is not begun without a completed assessment, and says why', async () => {
    const { status, text } = await send(planPaths.start.to(of), {})
    expect(status).toBe(422)
    expect(text).toContain('needs a completed assessment first')
  })

  test('is begun once, however often the button is pressed', async () => {
    await haveSomebodyAssessed(1)
    for (const _ of [1, 2])
      expect(await send(planPaths.start.to(of), {})).toMatchObject({
        status: 303,
        to: planPaths.plan.to(of),
      })
    expect((await inHand())?.number).toBe(1)
  })

  test('is for those who plan with the person: nobody else is told that there is one', async () => {
    await haveSomebodyAssessed(1)
    const stranger = readerOf({ roles: ['social-worker'], account: 2 })
    expect((await see(planPaths.plan.to(of), stranger)).status).toBe(404)
    expect((await see(planPaths.plan.to(of), readerOf({ roles: ['commissioner'] }))).status).toBe(
      404,
    )
    await see(planPaths.plan.to(of))
    expect((await audited()).map((one) => one.action)).toContain('plan seen')
  })

  test('is one page in a set number of queries, whatever is in it', async () => {
    await haveSomebodyAssessed(1)
    await savePlans(everything(), severnshire, [
      aPlan({
        ...{ personId: priya, assessmentId: assessmentOf(1) },
        outcomes: Array.from({ length: 8 }, (_, i) => anOutcome(i + 1)),
        lines: Array.from({ length: 30 }, (_, i) => aPlanLine(i + 1)),
      }),
    ])
    const queries = await queriesOf(() => see(planPaths.plan.to(of)))
    expect(queries.length).toBeLessThanOrEqual(8)
  })
})

describe('working on a plan', () => {
  beforeEach(async () => {
    await haveSomebodyAssessed(1)
    await send(planPaths.start.to(of), {})
  })

  test('what the person wants is written in their words, and the basket follows', async () => {
    const put = await send(planPaths.outcome.to({ ...of, outcomeId: 'new' }), OUTCOME)
    expect(put.status).toBe(303)
    const { text } = await see(planPaths.plan.to(of))
    expect(text).toContain('I want to cook (nothing serves it)')
    expect(text).toContain('6 hours to plan')
  })

  test('a line of each kind is added with who chose it, and changed again', async () => {
    await send(planPaths.outcome.to({ ...of, outcomeId: 'new' }), OUTCOME)
    const thread = (await inHand())?.outcomes[0]?.threadId ?? ''
    const line = {
      ...CHOSEN,
      what: 'Sam',
      route: 'direct-payment',
      outcomes: thread,
      needs: 'community',
    }
    const kind = planPaths.newLine.to({ ...of, kind: 'personal-assistant' })
    const given = {
      ...line,
      version: '2',
      times: '4',
      weeks: '52',
      price: '17.20',
      source: 'rate-table',
    }
    expect((await send(kind, given)).status).toBe(303)
    const added = (await inHand())?.lines[0]
    expect(added).toMatchObject({ yearly: 357_760, choice: { by: 'person', how: 'picture' } })
    const path = planPaths.line.to({ ...of, lineId: added?.id ?? '' })
    expect((await see(path)).text).toContain('value="17.20"')
    expect((await send(path, { ...given, version: '3', times: '5' })).status).toBe(303)
    expect((await inHand())?.lines[0]).toMatchObject({ yearly: 447_200, threadId: added?.threadId })
    expect(
      (await send(planPaths.removeLine.to({ ...of, lineId: added?.id ?? '' }), { version: '4' }))
        .status,
    ).toBe(303)
    expect((await inHand())?.lines).toEqual([])
  })

  test('a session is found at the person’s ratio; one staffed below it is shown with its rule', async () => {
    const { text } = await see(planPaths.sessions.to(of))
    expect(text).toContain('1:5, £35.88')
    expect(text).toContain('Rule R47')
    const bare = planPaths.newSession.to({ ...of, sessionId: idOf('session', 2) })
    expect((await send(bare, { ...CHOSEN, version: '1', route: 'managed' })).status).toBe(422)
    const fits = planPaths.newSession.to({ ...of, sessionId: idOf('session', 1) })
    expect((await send(fits, { ...CHOSEN, version: '1', route: 'managed' })).status).toBe(303)
    expect((await inHand())?.lines[0]).toMatchObject({
      ...{ kind: 'session', unitPrice: 3588, ratio: { staff: 1, people: 5 } },
      ...{ rhythm: { kind: 'open-days', weekday: 4 }, yearly: 48 * 3588 },
    })
  })

  test('another provider begins the day after the notice of the old one, and no day is lost', async () => {
    const fits = planPaths.newSession.to({ ...of, sessionId: idOf('session', 1) })
    await send(fits, { ...CHOSEN, version: '1', route: 'managed' })
    const old = (await inHand())?.lines[0]
    await lay('session', [
      aSession(3, { weekday: 4, setting: 'community', provider_id: idOf('provider', 2) }),
    ])
    await lay('session_price', [
      {
        session_id: idOf('session', 3),
        staff: 1,
        people: 5,
        price_pence: 3500,
        valid_from: '2026-01-01',
      },
    ])
    const instead = `${planPaths.newSession.to({ ...of, sessionId: idOf('session', 3) })}?instead=${old?.id}`
    expect((await send(instead, { ...CHOSEN, version: '2', route: 'managed' })).status).toBe(303)
    const lines = (await inHand())?.lines ?? []
    expect(lines.map((l) => [l.sessionId, l.startsOn, l.endsOn]).sort()).toEqual([
      [idOf('session', 1), '2027-03-01', '2027-03-29'],
      [idOf('session', 3), '2027-03-30', undefined],
    ])
    expect(new Set(lines.map((line) => line.threadId)).size).toBe(1)
  })

  test('someone else’s choice without a reason is refused, and what was typed is kept', async () => {
    const kind = planPaths.newLine.to({ ...of, kind: 'one-off' })
    const given = {
      ...CHOSEN,
      what: 'A camera',
      route: 'managed',
      price: '80',
      source: 'quote',
      version: '1',
    }
    const { status, text } = await send(kind, { ...given, by: 'someone-else' })
    expect(status).toBe(422)
    expect(text).toContain('Someone else chose this')
    expect(text).toContain('A camera')
    const carer = await send(kind, { ...given, carer: 'A holiday' })
    expect(carer.text).toContain('The carer would rather have something else')
    expect((await inHand())?.lines).toEqual([])
  })

  test('of two tabs the second is told, with what was typed kept, and nothing is half saved', async () => {
    const outcome = planPaths.outcome.to({ ...of, outcomeId: 'new' })
    await send(outcome, OUTCOME)
    const second = await send(outcome, { ...OUTCOME, words: 'I want to sing' })
    expect(second.status).toBe(422)
    expect(second.text).toContain('Somebody changed this plan')
    expect(second.text).toContain('I want to sing')
    expect((await inHand())?.outcomes).toHaveLength(1)
  })

  test('only the person can want free time: it needs their words', async () => {
    const hours = planPaths.hours.to(of)
    expect((await send(hours, { version: '1', hours: '4', words: '' })).status).toBe(422)
    expect(
      (await send(hours, { version: '1', hours: '4', words: 'I like my garden' })).status,
    ).toBe(303)
    expect((await see(planPaths.plan.to(of))).text).toContain('2 hours to plan')
  })

  test('the checks are written, and what is still missing links to where it is mended', async () => {
    const date = { 'reviewOn-day': '20', 'reviewOn-month': '4', 'reviewOn-year': '2027' }
    const checks = {
      contingency: 'Ring',
      carerImpact: 'None',
      communication: 'Short words',
      capacity: 'Hers',
    }
    const wrong = await send(planPaths.checks.to(of), {
      ...checks,
      ...date,
      'reviewOn-day': '31',
      version: '1',
    })
    expect(wrong.status).toBe(422)
    expect((await send(planPaths.checks.to(of), { ...checks, ...date, version: '1' })).status).toBe(
      303,
    )
    expect((await inHand())?.reviewOn).toBe('2027-04-20')
    const { text } = await see(planPaths.plan.to(of))
    expect(text).toContain(`href="${planPaths.kind.to(of)}"`)
    expect(text).not.toContain('A day for the review')
  })
})
