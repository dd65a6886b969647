import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { everything, queriesOf } from '#test/platform.ts'
import {
  DAN,
  DUTY,
  haveSafetyScene,
  later,
  PERSON,
  RUTH,
  read,
  rows,
  see,
  send,
  TEN,
} from '#test/safety-scene.ts'
import { idOf, lay } from '#test/staff-scene.ts'
import { type LinkedDecision, standingOn } from './restriction-basis.ts'

const by = 'Ruth'
const capacity = {
  ...{ id: idOf('week', 1), decision: 'Whether the door is held', by },
  ...{ decidedOn: day('2026-08-10'), reviewOn: day('2027-02-10') },
}
const linked: LinkedDecision = {
  ...{ id: idOf('week', 2), decision: 'Held while buses turn', overtaken: false, by, capacity },
  ...{ decidedOn: day('2026-08-12'), reviewOn: day('2026-11-12') },
}
const bornOn = day('1990-01-01')
const nothing = { bornOn, consent: null, bestInterests: null }

describe('what a restriction rests on', () => {
  test.each([
    ['nothing, where neither a decision nor consent is linked', nothing, 'nothing'],
    [
      'the person’s own yes',
      { ...nothing, consent: { on: day('2026-08-01'), to: by, said: 'Yes' } },
      'consent',
    ],
    ['a decision in their best interests', { ...nothing, bestInterests: linked }, 'best-interests'],
    [
      'no decision whose day has passed',
      { ...nothing, bestInterests: { ...linked, reviewOn: day('2026-08-31') } },
      'lapsed',
    ],
    [
      'no decision whose finding about capacity has passed',
      {
        ...nothing,
        bestInterests: { ...linked, capacity: { ...capacity, reviewOn: day('2026-08-31') } },
      },
      'lapsed',
    ],
    [
      'no decision once the person was found to have capacity',
      { ...nothing, bestInterests: { ...linked, overtaken: true } },
      'lapsed',
    ],
    [
      'no decision of a childhood, from eighteen on',
      { ...nothing, bornOn: day('2008-08-20'), bestInterests: linked },
      'lapsed',
    ],
  ] as const)('is %s', (_, rests, standing) => {
    expect(standingOn(rests, day('2026-09-01'))).toBe(standing)
  })
})

const RESTRICTION = idOf('week', 5)
const ITS = `/safety/restrictions/${RESTRICTION}`
const restrict = (given: Record<string, string> = {}) =>
  send(DAN, '/safety/restrictions/new', {
    ...{ id: RESTRICTION, personId: PERSON, kind: 'door', what: 'Front door held', risk: 'Road' },
    ...{ tried: 'A bell', basis: 'best-interests', wishes: 'To see the buses', objects: 'no' },
    ...{ shows: 'Pulls at the handle', venueId: idOf('venue', 1), 'reviewBy-day': '24' },
    ...{ 'reviewBy-month': '11', 'reviewBy-year': '2026', ...given },
  })

const [CAPACITY, DECISION] = [idOf('week', 21), idOf('week', 22)]
async function haveDecisions({ reviewOn = '2027-02-10' } = {}) {
  const signed = { person_id: PERSON, about: 'other', signed_at: TEN, review_on: reviewOn }
  await lay('capacity_decision', [
    {
      ...{
        ...signed,
        id: CAPACITY,
        decision: 'Whether the door is held',
        outcome: 'lacks-capacity',
      },
      ...{ information_given: 'A photo story', support_given: 'Twice, at the door', retains: true },
      ...{ impairment: 'A learning disability', understands: true, weighs: false },
      ...{ communicates: true, reasons: 'Does not weigh the road', decided_on: '2026-08-10' },
      ...{ assessed_by: RUTH.accountId },
    },
  ])
  await lay('best_interests_decision', [
    {
      ...{ ...signed, id: DECISION, capacity_id: CAPACITY, decision: 'Held while buses turn' },
      ...{ wishes: 'To see buses', consulted: '[]', options: '[]', reasons: 'Least that works' },
      ...{ decided_on: '2026-08-12', decided_by: RUTH.accountId },
    },
  ])
}
const open = async () => (await rows('task')).filter(({ done_at }) => !done_at)

describe('a restriction that rests on nothing', () => {
  beforeEach(async () => {
    await haveSafetyScene()
    await everything()
      .updateTable('relationship')
      .set({ scopes: ['week', 'needs'] })
      .execute()
  })

  test('says so plainly, tells the worker the next step, can be referred, and waits for a social worker', async () => {
    await restrict()
    const page = await read(DAN, ITS)
    for (const said of [
      'No capacity and best-interests decision, and no consent, is linked to this',
      'Next step: tell the social worker today',
      'Refer for a legal or professional view',
    ])
      expect(page).toContain(said)
    expect(page).not.toContain(`${ITS}/basis`)
    expect(await read(DAN, '/safety/restrictions')).toContain('Rests on nothing')
    expect(await open()).toMatchObject([
      { kind: 'restriction-basis', role: 'social-worker', due_on: '2026-09-03' },
    ])
    expect(await read(RUTH, ITS)).toContain('Next step: assess capacity for this decision')
  })

  test('rests on the decision that was linked: who assessed, when, and what was decided', async () => {
    await restrict()
    await haveDecisions()
    const form = await read(RUTH, `${ITS}/basis`)
    expect(form).toContain('Held while buses turn')
    const link = (version = '1') =>
      send(RUTH, `${ITS}/basis`, { bestInterestsId: DECISION, version }, later(5))
    expect((await link()).headers.get('location')).toBe(ITS)
    expect((await link()).status).toBe(422)
    const page = await read(DAN, ITS)
    for (const said of [
      'Lacks capacity for this: Whether the door is held',
      'Account 6, Monday 10 August 2026. Counts until Wednesday 10 February 2027.',
      'Held while buses turn',
      'Account 6, Wednesday 12 August 2026',
    ])
      expect(page).toContain(said)
    expect(page).not.toContain('is linked to this')
    expect(page).not.toContain('Does not weigh the road')
    expect(await open()).toEqual([])
    const stored = { best_interests_id: DECISION, capacity_id: CAPACITY, basis: 'best-interests' }
    expect(await rows('restriction')).toMatchObject([stored])
    const yes = await send(RUTH, `${ITS}/consent`, { said: 'Yes', version: '2' })
    expect(await yes.text()).toContain('they lack capacity for this now')
  })

  test('does not rest on a decision whose day has passed, nor on somebody else’s', async () => {
    await restrict()
    await haveDecisions({ reviewOn: '2026-08-31' })
    expect(await read(RUTH, `${ITS}/basis`)).toContain('No decision in their best interests counts')
    for (const bestInterestsId of [DECISION, idOf('week', 99), 'nonsense']) {
      const refused = await send(RUTH, `${ITS}/basis`, { bestInterestsId, version: '1' })
      expect(refused.status).toBe(422)
    }
    expect(await rows('restriction')).toMatchObject([{ best_interests_id: null, version: 1 }])
  })

  test('rests on the person’s own yes, with what they said and to whom', async () => {
    await restrict()
    const blank = await send(RUTH, `${ITS}/consent`, { said: ' ', version: '1' })
    expect(await blank.text()).toContain('Write an answer')
    await send(RUTH, `${ITS}/consent`, { said: 'Nodded at the photo', version: '1' }, later(5))
    const page = await read(DAN, ITS)
    expect(page).toContain('Nodded at the photo')
    expect(page).toContain('Said to: Account 6, Tuesday 1 September 2026')
    expect(page).toContain('The person says yes to it')
    expect(await open()).toEqual([])
  })

  test('is no yes where they object, neither at first nor later', async () => {
    const first = await restrict({ objects: 'yes', basis: 'consent' })
    expect(first.status).toBe(422)
    expect(await first.text()).toContain('They object, so they have not said yes to it')
    await restrict({ objects: 'yes', basis: 'emergency' })
    const later = await send(RUTH, `${ITS}/consent`, { said: 'Yes', version: '1' })
    expect(later.status).toBe(422)
    expect(await rows('restriction')).toMatchObject([{ consent_on: null, basis: 'emergency' }])
  })

  test('is linked by those who assess, and by nobody else', async () => {
    await restrict()
    for (const who of [DAN, DUTY]) {
      expect((await see(who, `${ITS}/basis`)).status).toBe(404)
      expect((await send(who, `${ITS}/consent`, { said: 'Yes', version: '1' })).status).toBe(404)
    }
  })

  test('waits for nobody once it has ended', async () => {
    await restrict()
    const review = { found: 'A bell is enough', goesOn: 'no', version: '1' }
    await send(RUTH, `${ITS}/review`, review)
    expect(await open()).toEqual([])
    expect((await send(RUTH, `${ITS}/consent`, { said: 'Yes', version: '2' })).status).toBe(422)
  })

  test('the page of it is read in a handful of questions', async () => {
    await restrict()
    expect(await queriesOf(() => read(RUTH, `${ITS}/basis`))).toHaveLength(10)
  })
})
