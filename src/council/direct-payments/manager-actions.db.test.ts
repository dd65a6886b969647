import { beforeEach, describe, expect, test } from 'vitest'
import { dayOf } from '#ground/kernel/day.ts'
import { accept, refuse } from '#ground/kernel/result.ts'
import { signCapacity } from '#lives/people/decision-actions.ts'
import { decisionRecord } from '#lives/people/decision-queries.ts'
import { doing, havePriyasAccount, inCouncil } from '#test/direct-payment-scene.ts'
import { PRIYA, WHO } from '#test/plan-life-scene.ts'
import { planIdOf } from '#test/plan-scene.ts'
import { severnshire } from '#test/platform.ts'
import { NOW } from '#test/staff-scene.ts'
import { type NamingAsked, nameManager } from './manager-actions.ts'
import { directPaymentOf, lookedAfterBy } from './queries.ts'

const asked = (given: Partial<NamingAsked> = {}): NamingAsked => ({
  ...{ kind: 'nominated-person', name: 'Margaret', chosen: true, how: 'sign', words: 'Mum.' },
  ...{ agrees: true, suitable: false, able: false, version: 1, decision: 'Who looks after it' },
  ...{ informationGiven: 'What it is', supportGiven: 'Pictures', reasons: 'She said why' },
  ...{ holderAccountId: WHO.margaret, ...given },
})
const name = (number: number, given: Partial<NamingAsked> = {}) =>
  inCouncil((db) => nameManager(db, doing(number, WHO.worker), asked(given)))
const record = () => inCouncil((db) => decisionRecord(db, severnshire, PRIYA))
const payment = () => inCouncil((db) => directPaymentOf(db, severnshire, PRIYA))
const lookedAfter = (accountId = WHO.margaret) =>
  inCouncil((db) => lookedAfterBy(db, severnshire, { accountId, on: dayOf(NOW) }))

beforeEach(havePriyasAccount)

describe('a nominated person', () => {
  test('is added with a signed capacity record and a document that covers the account and nothing besides', async () => {
    expect(await name(10)).toEqual(accept(undefined))
    const { capacity, authorities } = await record()
    expect(capacity).toMatchObject([
      {
        ...{ about: 'manage-direct-payment', outcome: 'has-capacity', reasons: 'She said why' },
        ...{ assessedBy: WHO.worker, decidedOn: '2027-03-01', reviewOn: '2028-02-29' },
      },
    ])
    expect(authorities).toMatchObject([
      { kind: 'nominated-person', holder: 'Margaret', covers: ['manage-direct-payment'] },
    ])
    expect(await payment()).toMatchObject({
      version: 2,
      manager: {
        kind: 'nominated-person',
        name: 'Margaret',
        agreedHow: 'sign',
        agreedWords: 'Mum.',
      },
    })
  })
  test('sees the account in their own sign-in from that day, and nobody else does', async () => {
    expect(await lookedAfter()).toEqual([])
    await name(10)
    expect((await lookedAfter()).map(({ knownAs }) => knownAs)).toEqual(['Known1'])
    expect(await lookedAfter(WHO.teamManager)).toEqual([])
  })
  test('pressed twice is added once; a page that was read before that is told', async () => {
    await name(10)
    expect(await name(10)).toEqual(accept(undefined))
    expect((await record()).capacity).toHaveLength(1)
    expect(await name(11)).toEqual(refuse({ kind: 'changed-meanwhile' }))
  })
  test('looks after it no more once the person does: their document ends, and with it what they see', async () => {
    await name(10)
    expect(await name(11, { kind: 'person', version: 2 })).toEqual(accept(undefined))
    expect(await payment()).toMatchObject({ version: 3, manager: { kind: 'person' } })
    expect((await record()).authorities[0]?.endsOn).toBeDefined()
    expect(await lookedAfter()).toEqual([])
  })
  test('whom the person did not choose is refused, and nothing is written', async () => {
    expect(await name(10, { chosen: false })).toEqual(refuse({ kind: 'person-must-choose' }))
    expect(await record()).toMatchObject({ capacity: [], authorities: [] })
  })
})

describe('an authorised person', () => {
  const authorised = { kind: 'authorised-person', suitable: true, able: true } as const
  const findsThatSheCannot = () =>
    inCouncil((db) =>
      signCapacity(
        db,
        { councilId: severnshire, personId: PRIYA, accountId: WHO.worker, at: NOW },
        {
          ...{ id: planIdOf('plan', 9_601), personId: PRIYA, about: 'manage-direct-payment' },
          ...{ decision: 'Who looks after it', informationGiven: 'What it is' },
          ...{ reasons: 'She could not say back what it is', supportGiven: 'Pictures, twice' },
          ...{ impairment: 'A learning disability', understands: false, retains: false },
          ...{ weighs: false, communicates: true, outcome: 'lacks-capacity' },
          ...{ decidedOn: dayOf(NOW), reviewOn: dayOf(new Date('2027-09-01T10:00:00Z')) },
          ...{ assessedBy: WHO.worker, signedAt: NOW },
        },
      ),
    )
  test('is named only where a decision in force says that she cannot decide this', async () => {
    expect(await name(10, authorised)).toEqual(refuse({ kind: 'capacity-presumed' }))
    expect((await findsThatSheCannot()).ok).toBe(true)
    expect(await name(10)).toEqual(refuse({ kind: 'lacks-capacity' }))
    expect(await name(10, authorised)).toEqual(accept(undefined))
    expect(await payment()).toMatchObject({
      manager: {
        kind: 'authorised-person',
        agreedHow: 'best-interests',
        capacityId: planIdOf('plan', 9_601),
      },
    })
  })
})
