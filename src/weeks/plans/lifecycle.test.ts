import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { type Answering, type Authorisation, mayAnswer } from '#means/budgets/authorisation-tier.ts'
import { isAgreedAs } from './agreement.ts'
import * as life from './lifecycle.ts'
import type { PlanState } from './plan.ts'
import type { Missing } from './validator.ts'

const MAKER = 'maker'
const plan = (state: PlanState, version = 3) => ({ id: 'p', state, version, madeBy: MAKER })
const fit: life.Fitness = { missing: [], notHeard: [], isAgreed: true }
const asked: Authorisation = {
  ...{ id: 'a', personId: 'x', budgetId: 'b', planId: 'p', planVersion: 3, tier: 'panel' },
  ...{ adjusted: pence(0), final: pence(1), askedBy: 'asker', askedAt: new Date(0) },
  ...{ answerBy: day('2026-09-08'), state: 'waiting', reasons: '' },
}
const by = (accountId: string, planVersion = 3): Answering => ({
  ...{ answer: 'authorised', reasons: 'As read', accountId, roles: ['panel-chair'] },
  ...{ wroteIt: new Set([MAKER]), planVersion },
})
const may = accept({ kind: 'own-capacity' })

describe('sharing a plan', () => {
  test('a draft is shared once it holds all that the person is to read', () => {
    expect(life.shares(plan('draft'), 3, [])).toEqual(accept('shared'))
    const missing: readonly Missing[] = [{ kind: 'contingency' }]
    expect(life.shares(plan('draft'), 3, missing)).toEqual(refuse({ kind: 'plan-lacks', missing }))
  })
  test('money that is not agreed yet, and the copy, come after sharing', () => {
    const missing: readonly Missing[] = [
      { kind: 'three-amounts' },
      { kind: 'copy' },
      { kind: 'not-enough', shortBy: pence(75_000) },
    ]
    expect(life.shares(plan('draft'), 3, missing)).toEqual(accept('shared'))
  })
  test('of two tabs, the one that read an older version is told', () => {
    const refused = refuse({ kind: 'changed-meanwhile' })
    expect(life.shares(plan('draft', 4), 3, [])).toEqual(refused)
    expect(life.agrees(plan('shared', 4), 3, may, true)).toEqual(refused)
    expect(life.sends(plan('agreed', 4), 3, fit)).toEqual(refused)
  })
})

describe('agreeing', () => {
  test('needs somebody who may, and how they showed it', () => {
    expect(life.agrees(plan('shared'), 3, may, true)).toEqual(accept('agreed'))
    expect(life.agrees(plan('shared'), 3, may, false)).toEqual(refuse({ kind: 'how-needed' }))
    const no = refuse({ kind: 'not-yours-to-agree' })
    expect(life.agrees(plan('shared'), 3, no, true)).toEqual(no)
  })
  test('a draft cannot be agreed: nobody has read it', () =>
    expect(life.agrees(plan('draft'), 3, may, true)).toEqual(
      refuse({ kind: 'not-now', state: 'draft' }),
    ))
  test('an agreement to one version is none to the next', () => {
    const agreements = [{ planId: 'p', planVersion: 3 }]
    expect(isAgreedAs(plan('agreed', 3), agreements)).toBe(true)
    expect(isAgreedAs(plan('agreed', 4), agreements)).toBe(false)
  })
})

describe('asking for authority to spend', () => {
  test('a budget £750.00 short of the plan is sent to nobody', () => {
    const missing: readonly Missing[] = [{ kind: 'not-enough', shortBy: pence(75_000) }]
    expect(life.sends(plan('agreed'), 3, { ...fit, missing })).toEqual(
      refuse({ kind: 'plan-lacks', missing }),
    )
  })
  test('a carer who has not been heard is heard first', () => {
    const notHeard = [{ carerId: 'margaret', name: 'Margaret' }]
    expect(life.sends(plan('agreed'), 3, { ...fit, notHeard })).toEqual(
      refuse({ kind: 'carer-not-heard', carers: notHeard }),
    )
  })
  test('nobody answers their own asking, nor a plan that they wrote', () => {
    const own = refuse({ kind: 'own-request' })
    for (const accountId of [MAKER, 'asker'])
      expect(life.authorises(plan('agreed'), 3, mayAnswer(asked, by(accountId)), fit)).toEqual(own)
  })
  test('of two who answer, the second is told what the first said', () => {
    const late = mayAnswer({ ...asked, state: 'authorised' }, by('manager'))
    expect(life.authorises(plan('authorised'), 3, late, fit)).toMatchObject({
      refusal: { kind: 'answered-already', state: 'authorised' },
    })
  })
  test('what was true when it was asked for is asked again when it is answered', () => {
    const yes = mayAnswer(asked, by('manager'))
    expect(life.authorises(plan('agreed'), 3, yes, fit)).toEqual(accept('authorised'))
    expect(life.authorises(plan('agreed'), 3, yes, { ...fit, isAgreed: false })).toEqual(
      refuse({ kind: 'not-agreed' }),
    )
    expect(life.authorises(plan('draft', 4), 3, yes, fit)).toEqual(
      refuse({ kind: 'changed-meanwhile' }),
    )
  })
  test('a plan that is sent back is a draft again', () =>
    expect(life.returns(plan('agreed'), 3, mayAnswer(asked, by('manager')))).toEqual(
      accept('draft'),
    ))
})

describe('coming into force', () => {
  const facts = { isAgreed: true, isAuthorised: true, noRoom: [] }
  test('needs a place in every session', () => {
    expect(life.activates(plan('authorised'), 3, facts)).toEqual(accept('active'))
    expect(life.activates(plan('authorised'), 3, { ...facts, noRoom: ['Art'] })).toEqual(
      refuse({ kind: 'no-room', sessions: ['Art'] }),
    )
  })
})

test('no sequence of steps puts a plan into force without an agreement to that version by somebody entitled, authority from somebody else, and all that rule R4 asks', () => {
  const accounts = [MAKER, 'asker', 'manager', 'other'] as const
  const step = fc.record({
    kind: fc.constantFrom('share', 'reopen', 'edit', 'agree', 'send', 'yes', 'back', 'activate'),
    account: fc.constantFrom(...accounts),
    entitled: fc.boolean(),
    whole: fc.boolean(),
    heard: fc.boolean(),
    stale: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let now: { state: PlanState; version: number } = { state: 'draft', version: 1 }
      const agreements: { planId: string; planVersion: number; entitled: boolean }[] = []
      let asking: Authorisation | undefined
      let yes: { version: number; by: string; whole: boolean; heard: boolean } | undefined
      for (const s of steps) {
        const at = { id: 'p', madeBy: MAKER, ...now }
        const version = s.stale ? now.version - 1 : now.version
        const fitness: life.Fitness = {
          missing: s.whole ? [] : [{ kind: 'contingency' }],
          notHeard: s.heard ? [] : [{ carerId: 'c', name: 'C' }],
          isAgreed: isAgreedAs(at, agreements),
        }
        if (s.kind === 'edit' && now.state === 'draft') now = { ...now, version: now.version + 1 }
        if (s.kind === 'share') {
          const next = life.shares(at, version, fitness.missing)
          if (next.ok) now = { ...now, state: next.value }
        }
        if (s.kind === 'reopen') {
          const next = life.reopens(at, version)
          if (next.ok) now = { state: next.value, version: now.version + 1 }
          if (next.ok && asking) asking = { ...asking, state: 'withdrawn' }
        }
        if (s.kind === 'agree') {
          const right = s.entitled ? may : refuse({ kind: 'not-yours-to-agree' })
          const next = life.agrees(at, version, right, true)
          if (next.ok) now = { ...now, state: next.value }
          if (next.ok)
            agreements.push({ planId: 'p', planVersion: now.version, entitled: s.entitled })
        }
        if (s.kind === 'send' && life.sends(at, version, fitness).ok)
          asking = { ...asked, askedBy: s.account, planVersion: now.version }
        if (s.kind === 'yes' && asking) {
          const right = mayAnswer(asking, by(s.account, version))
          const next = life.authorises(at, asking.planVersion, right, fitness)
          if (next.ok) {
            now = { ...now, state: next.value }
            expect(asking.askedBy).not.toBe(s.account)
            asking = { ...asking, state: 'authorised' }
            yes = { version: now.version, by: s.account, whole: s.whole, heard: s.heard }
          }
        }
        if (s.kind === 'back' && asking) {
          const right = mayAnswer(asking, by(s.account, version))
          const next = life.returns(at, asking.planVersion, right)
          if (next.ok) now = { state: next.value, version: now.version + 1 }
          if (next.ok) asking = { ...asking, state: 'returned' }
        }
        if (s.kind === 'activate') {
          const isAuthorised = asking?.state === 'authorised' && asking.planVersion === now.version
          const next = life.activates(at, version, {
            ...{ isAgreed: fitness.isAgreed, isAuthorised, noRoom: [] },
          })
          if (next.ok) now = { ...now, state: next.value }
        }
        if (now.state !== 'active') continue
        const agreed = agreements.find((one) => one.planVersion === now.version)
        expect(agreed?.entitled).toBe(true)
        expect(yes).toMatchObject({ version: now.version, whole: true, heard: true })
        expect(yes?.by).not.toBe(MAKER)
        return
      }
    }),
    { numRuns: 2000 },
  )
})
