import { beforeEach, describe, expect, test } from 'vitest'
import { relationshipsWith } from '#ground/access/queries.ts'
import { doNight } from '#ground/platform/night.ts'
import {
  ALL,
  app,
  capacity,
  dated,
  haveOnePerson,
  NEW,
  personId,
  platform,
  see,
  send,
  today,
} from '#test/person-scene.ts'
import { everything, queriesOf, severnshire } from '#test/platform.ts'
import { audited, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveTies, idOf, lay } from '#test/staff-scene.ts'
import { saveBestInterestsDecisions, saveCapacityDecisions } from './actions.ts'
import { turnsEighteenByNight } from './jobs.ts'
import { decisionFacts, personFlag } from './queries.ts'
import { whoMayAgree } from './who-may-agree.ts'

const mother = idOf('account', 2)
beforeEach(haveOnePerson)

const aNeed = {
  ...{ id: NEW, carerId: '', need: 'large-print', detail: '18 points', share: 'yes', met: '' },
  ...{ ...dated('identifiedOn', '2027-02-20'), ...dated('reviewOn', '2027-09-01') },
}

describe('information needs', () => {
  test('are recorded once, flagged on the bar and in the list, looked at again, and ended', async () => {
    for (let i = 0; i < 2; i += 1)
      expect((await send('/about/information-needs/new', aNeed)).status).toBe(303)
    expect((await audited()).filter((a) => a.action === 'information need recorded').length).toBe(1)
    const { text } = await see('/about')
    for (const said of ['Large print: 18 points', 'Met: To do', 'Speak slowly to 1'])
      expect(text).toContain(said)
    expect(await (await app().request('/people')).text()).toContain('Large print: 18 points')
    const review = {
      ...{ share: 'no', met: 'Letters in 18 points', version: '1' },
      ...dated('reviewOn', '2028-02-01'),
    }
    expect((await send(`/about/information-needs/${NEW}`, review)).status).toBe(303)
    const other = await send(`/about/information-needs/${NEW}`, { ...review, met: 'By phone' })
    expect(other.status).toBe(422)
    expect(other.text).toContain('Somebody changed this while you had it open')
    expect(other.text).toContain('By phone')
    expect((await see('/about')).text).toContain('Letters in 18 points')
    expect((await send(`/about/information-needs/${NEW}`, { end: 'yes' })).status).toBe(303)
    expect((await send(`/about/information-needs/${NEW}`, { end: 'yes' })).status).toBe(303)
    expect((await personFlag(everything(), severnshire, personId, today)).needs).toEqual([])
  })
  test('are refused a review day past twelve months, with what was typed kept', async () => {
    const late = { ...aNeed, ...dated('reviewOn', '2028-06-01') }
    const { status, text } = await send('/about/information-needs/new', late)
    expect(status).toBe(422)
    for (const said of ['Choose a day within twelve months', 'value="2028"', 'value="18 points"'])
      expect(text).toContain(said)
    const none = await send('/about/information-needs/new', { ...aNeed, 'reviewOn-month': '13' })
    expect(none.text).toContain('Write a day that there is')
    expect(none.text).toContain('value="13"')
  })
  test('are written by those who assess, and seen by nobody without the plan', async () => {
    const family = readerOf({ roles: ['family-carer'], account: 2 })
    expect((await see('/about', family)).status).toBe(404)
    expect((await send('/about/information-needs/new', aNeed, family)).status).toBe(404)
  })
})

describe('who helps', () => {
  test('a carer is willing only with the day on which they were asked', async () => {
    const carer = {
      ...{ id: NEW, name: 'Margaret', relation: 'parent', livesWith: 'yes', language: 'en' },
      ...{ willing: 'yes', accountId: idOf('account', 2) },
      ...{ ...dated('bornOn', '1955-05-05'), 'willingOn-day': '' },
    }
    const refused = await send('/about/carers/new', carer)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Write the day on which they were asked')
    const asked = { ...carer, ...dated('willingOn', '2027-02-01') }
    expect((await send('/about/carers/new', asked)).status).toBe(303)
    expect((await see('/about')).text).toContain('Willing and able (asked 1 February 2027)')
    const some = { ...asked, willing: 'some', ended: 'yes', version: '1' }
    expect((await send(`/about/carers/${NEW}`, some)).status).toBe(303)
    expect((await see('/about')).text).toContain('Ended 1 March 2027')
    const stale = await send(`/about/carers/${NEW}`, { ...some, name: 'Maggie' })
    expect(stale.status).toBe(422)
    for (const said of ['Somebody changed this while you had it open', 'value="Maggie"'])
      expect(stale.text).toContain(said)
    // With the version that stands in the page that was shown again, it is saved.
    expect(stale.text).toContain('name="version" value="2"')
    expect((await send(`/about/carers/${NEW}`, { ...some, version: '2' })).status).toBe(303)
  })
  test('Margaret, a nominated person, is refused a cover of the plan, and cannot agree a week', async () => {
    const paper = {
      ...{ id: NEW, holder: 'Margaret', accountId: idOf('account', 2), kind: 'nominated-person' },
      ...{ document: 'DP 1', ...dated('seenOn', '2027-02-01'), ...dated('startsOn', '2027-02-01') },
    }
    const refused = await send('/about/documents/new', { ...paper, covers: 'agree-plan' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('cannot cover all that you chose')
    const money = { ...paper, covers: 'manage-direct-payment' }
    expect((await send('/about/documents/new', money)).status).toBe(303)
    const facts = await decisionFacts(everything(), {
      ...{ councilId: severnshire, personId, about: 'agree-plan', on: today },
    })
    expect(facts.authorities).toHaveLength(1)
    const agreeing = { by: 'other', accountId: idOf('account', 2) } as const
    expect(whoMayAgree({ ...facts, agreeing })).toEqual({
      ...{ ok: false, refusal: { kind: 'not-yours-to-agree' } },
    })
    expect((await send(`/about/documents/${NEW}`, {})).status).toBe(303)
    expect((await see('/about')).text).toContain('Last day')
  })
})

test('consent is asked, changed, and taken back at once', async () => {
  const given = { id: NEW, answer: 'yes', how: 'picture', words: 'Pointed at yes' }
  for (let i = 0; i < 2; i += 1)
    expect((await send('/about/consent/photos', given)).status).toBe(303)
  expect((await see('/about')).text).toContain('With a picture, 1 March 2027')
  expect((await send('/about/consent/photos', { takeBack: 'yes' })).status).toBe(303)
  expect((await see('/about')).text).not.toContain('With a picture')
  expect((await send('/about/consent/nothing', given)).status).toBe(404)
})

const bestInterests = {
  ...{ id: NEW, about: 'agree-plan', decision: 'The garden', wishes: 'Outdoors', who1: 'Mum' },
  ...{ said1: 'She smiles', option1: 'Garden', restricts1: '1', option2: 'Hub', restricts2: '0' },
  ...{ chosen: '1', reasons: '', ...dated('decidedOn', '2027-03-01') },
  ...dated('reviewOn', '2027-08-01'),
}

describe('decisions', () => {
  test('a contradiction is refused by the rule’s name with what was typed kept', async () => {
    const { status, text } = await send('/decisions/capacity/new', { ...capacity, retains: 'yes' })
    expect(status).toBe(422)
    expect(text).toContain('All four abilities are shown')
    expect(text).toContain('Forgot at once')
  })
  test('once signed they are never changed, and best interests rest on them', async () => {
    const early = await send('/decisions/best-interests/new', bestInterests)
    expect(early.text).toContain('it is theirs to decide')
    expect((await send('/decisions/capacity/new', capacity)).status).toBe(303)
    const other = { ...capacity, reasons: 'Something else' }
    expect((await send('/decisions/capacity/new', other)).status).toBe(303)
    expect((await see('/decisions')).text).not.toContain('Something else')
    const more = await send('/decisions/best-interests/new', bestInterests)
    expect(more.text).toContain('Another option limits them less')
    const reasoned = { ...bestInterests, reasons: 'The hub is loud' }
    expect((await send('/decisions/best-interests/new', reasoned)).status).toBe(303)
    const facts = await platform.transaction(severnshire, (db) =>
      decisionFacts(db, { councilId: severnshire, personId, about: 'agree-plan', on: today }),
    )
    expect(whoMayAgree({ ...facts, agreeing: { by: 'worker' } })).toEqual({
      ...{ ok: true, value: { kind: 'best-interests', bestInterestsId: NEW } },
    })
    // Saved again in bulk, as the program: what was signed is left alone, and the database allows nothing else.
    const again = await platform.transaction(severnshire, async (db) => {
      const { capacity: held, bestInterests: decided } = facts
      const one = await saveCapacityDecisions(db, severnshire, held ? [held] : [])
      const two = await saveBestInterestsDecisions(db, severnshire, decided ? [decided] : [])
      return [one.same, two.same]
    })
    expect(again).toEqual([1, 1])
  })
  test('are seen by those who may see what was assessed', async () => {
    await haveAccount(3)
    await haveTies(3, [1], { scopes: ['week', 'plan'] })
    const manager = readerOf({ roles: ['team-manager'], account: 3 })
    expect((await see('/decisions', manager)).status).toBe(404)
    expect((await see('/about', manager)).text).not.toContain('See the decisions')
  })
})

describe('one record from 14', () => {
  beforeEach(() =>
    lay('person', [
      aPerson(2, { born_on: '2009-03-01', need_types: ['autism', 'physical-disability'] }),
    ]),
  )
  test('the night of the eighteenth birthday ends childhood’s consents, tells it once, and re-keys nothing', async () => {
    const consent = { person_id: idOf('person', 2), answer: true, how: 'talk', words: '' }
    await lay('consent', [
      {
        ...consent,
        id: NEW,
        about: 'photos',
        asked_on: '2026-05-01',
        asked_by: idOf('account', 1),
      },
    ])
    await haveTies(2, [2], { kind: 'circle', scopes: ['week'] })
    const parental = {
      ...{ id: NEW, person_id: idOf('person', 2), account_id: mother, holder: 'Margaret' },
      ...{ kind: 'parental-responsibility', covers: ['agree-plan'], document: 'Seen' },
      ...{ seen_by: idOf('account', 1), seen_on: '2026-01-01', starts_on: '2026-01-01' },
    }
    await lay('authority', [parental])
    const before = await everything().selectFrom('person').selectAll().execute()
    const night = { councilId: severnshire, day: today }
    expect(await doNight(platform, turnsEighteenByNight, night)).toEqual([today])
    expect(await doNight(platform, turnsEighteenByNight, night)).toEqual([])
    const ended = await everything().selectFrom('consent').select('ended_on').execute()
    expect(ended).toEqual([{ ended_on: '2027-03-01' }])
    const told = await everything().selectFrom('fact').select(['kind', 'subject']).execute()
    expect(told).toEqual([{ kind: 'turned-eighteen', subject: idOf('person', 2) }])
    expect(await everything().selectFrom('person').selectAll().execute()).toEqual(before)
    const of = await relationshipsWith(everything(), severnshire, mother, idOf('person', 2))
    expect(of.map(({ endsOn }) => endsOn)).toEqual(['2027-02-28'])
    const documents = await everything().selectFrom('authority').select('ends_on').execute()
    expect(documents).toEqual([{ ends_on: '2027-02-28' }])
    await haveTies(1, [2], { scopes: ALL })
    const response = await app().request(`/people/${idOf('person', 2)}/about`)
    const text = await response.text()
    for (const said of ['Asked before 18: ask anew', 'physical disability', 'services'])
      expect(text.toLowerCase()).toContain(said.toLowerCase())
  })
})

test('the page about somebody is a handful of queries, in Welsh too', async () => {
  const cy = readerOf({ roles: ['social-worker'], language: 'cy' })
  const queries = await queriesOf(async () => {
    expect((await see('/about', cy)).text).toContain('Anghenion gwybodaeth')
  })
  expect(queries.length).toBe(8)
})
