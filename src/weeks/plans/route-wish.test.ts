import { describe, expect, test } from 'vitest'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import type { Route } from '#lives/offer/session.ts'
import { aPlan, aPlanLine, planIdOf, priyasPlan } from '#test/plan-scene.ts'
import { heldIn, linesWished, linesWithMoney, openWishes, routesOffered } from './route-wish.ts'

const free = aPlanLine(9, { what: 'The park', route: 'none', unitPrice: pence(0) })
const plan = priyasPlan({ lines: [...priyasPlan().lines, free] })
const thread = (number: number) => planIdOf('thread', number)
const wish = (number: number, route: Route) => ({
  ...{ threadId: thread(number), route, saidByName: 'Priya' },
  saidAt: new Date('2027-03-01T10:00:00Z'),
})

describe('the ways to hold the money of a plan', () => {
  test('are three in England; in Wales the money is paid to the person or the council arranges', () => {
    expect(routesOffered('ENGLAND')).toEqual(['direct-payment', 'service-fund', 'managed'])
    expect(routesOffered('WALES')).toEqual(['direct-payment', 'managed'])
  })
  test('are one way for the whole plan, or a mix; what costs nothing is held in none', () => {
    expect(heldIn(linesWithMoney(plan))).toBe('mixed')
    expect(heldIn([{ route: 'managed' }, { route: 'managed' }])).toBe('managed')
    expect(heldIn([])).toBeUndefined()
    expect(linesWithMoney(plan).map(({ what }) => what)).not.toContain('The park')
  })
})

describe('somebody says how they would like it held', () => {
  const offered = routesOffered('ENGLAND')
  test.each(offered)(
    'any way may be chosen for all of it, and none needs a reason: %s',
    (route) => {
      const lines = linesWished({ route }, plan, offered)
      expect(lines.ok && lines.value.map(({ threadId }) => threadId)).toEqual(
        [1, 2, 3, 4].map(thread),
      )
    },
  )
  test('or for one part of it', () =>
    expect(linesWished({ route: 'managed', threadId: thread(3) }, plan, offered)).toEqual(
      accept([plan.lines[2]]),
    ))
  test('is told where there is no plan, no such part with money, or no such way in this nation', () => {
    expect(linesWished({ route: 'managed' }, undefined, offered)).toEqual(
      refuse({ kind: 'no-plan' }),
    )
    for (const threadId of [thread(9), thread(77)])
      expect(linesWished({ route: 'managed', threadId }, plan, offered)).toEqual(
        refuse({ kind: 'not-in-the-plan' }),
      )
    expect(linesWished({ route: 'service-fund' }, plan, routesOffered('WALES'))).toEqual(
      refuse({ kind: 'not-offered' }),
    )
    expect(linesWished({ route: 'managed' }, aPlan({ lines: [free] }), offered)).toEqual(
      refuse({ kind: 'not-in-the-plan' }),
    )
  })
  test('waits for the worker as long as the plan says otherwise, and no longer', () => {
    const wishes = [wish(1, 'managed'), wish(2, 'managed'), wish(77, 'managed')]
    expect(openWishes(plan, wishes).map(({ line }) => line.what)).toEqual(['Art group'])
    const done = priyasPlan({
      lines: priyasPlan().lines.map((line) => ({ ...line, route: 'managed' as const })),
    })
    expect(openWishes(done, wishes)).toEqual([])
  })
})
