import { beforeEach, describe, expect, test } from 'vitest'
import { haveFourPeople, person, platform, post, reader, see } from '#test/needs-scene.ts'
import { everything, severnshire } from '#test/platform.ts'
import { haveAccount, idOf, lay, NOW } from '#test/staff-scene.ts'
import { bookFirstMeeting } from './advocacy-actions.ts'
import { advocacyOf } from './queries.ts'

beforeEach(haveFourPeople)

describe('an advocate', () => {
  const advocate = reader('advocate', 2)
  const ask = {
    duty: 'assessment',
    reason: 'Nobody else can help him',
    advocateId: idOf('account', 2),
  }
  const meeting = { 'day-day': '8', 'day-month': '3', 'day-year': '2027', time: '14:30' }

  beforeEach(async () => {
    await lay('account_role', [{ account_id: idOf('account', 2), role: 'advocate' }])
    await post(`${person(1)}/assessment`, {})
    await post(`${person(1)}/assessment/involvement`, {
      ...{ involvement: 'He came with his key worker', hasDifficulty: 'yes', version: '1' },
    })
  })

  test('must be asked before the assessment is complete, and the list says who has none', async () => {
    const { text } = await see(`${person(1)}/assessment/decide`)
    expect(text).toContain('A referral to an independent advocate')
    expect((await see('/people/without-advocate')).text).toContain('Nobody asked yet')
    await post(`${person(1)}/advocacy`, ask)
    expect((await see(`${person(1)}/assessment/decide`)).text).not.toContain('A referral to an')
    expect((await post(`${person(1)}/advocacy`, ask)).status).toBe(422)
  })
  test('accepts before the first meeting can be booked, and sees the record from then on', async () => {
    await post(`${person(1)}/advocacy`, ask)
    const { referrals } = await advocacyOf(everything(), severnshire, idOf('person', 1))
    const referralId = referrals[0]?.id ?? ''
    const early = await post(`${person(1)}/advocacy`, { ...meeting, referralId })
    expect([early.status, await early.text()]).toEqual([
      422,
      expect.stringContaining('the advocate has not accepted'),
    ])
    expect((await see(`${person(1)}/assessment`, advocate)).status).toBe(404)
    const page = `/referrals/${referralId}`
    expect((await see('/referrals', advocate)).text).toContain('Known1 Family001')
    const unsure = await post(page, { answer: 'accept' }, advocate)
    expect(unsure.status).toBe(422)
    expect((await post(page, { answer: 'accept', instructed: 'no' }, advocate)).status).toBe(303)
    expect((await post(page, { answer: 'decline' }, advocate)).status).toBe(422)
    expect((await see(`${person(1)}/assessment`, advocate)).status).toBe(200)
    expect((await post(`${person(1)}/advocacy`, { ...meeting, referralId })).status).toBe(303)
    expect((await see('/people/without-advocate')).text).toContain('With an advocate appointed: 1')
  })
  test('who accepts a second referral of the same person is tied to them once', async () => {
    const both = [ask, { ...ask, duty: 'planning' }]
    for (const one of both) expect((await post(`${person(1)}/advocacy`, one)).status).toBe(303)
    const { referrals } = await advocacyOf(everything(), severnshire, idOf('person', 1))
    for (const { id } of referrals)
      await post(`/referrals/${id}`, { answer: 'accept', instructed: 'yes' }, advocate)
    const ties = await everything()
      .selectFrom('relationship')
      .select(['scopes', 'ends_on'])
      .where('kind', '=', 'advocate')
      .execute()
    expect(ties).toEqual([{ scopes: ['week', 'travel', 'plan', 'needs'], ends_on: null }])
  })
  test('who declines leaves the step open again', async () => {
    await post(`${person(1)}/advocacy`, ask)
    const { referrals } = await advocacyOf(everything(), severnshire, idOf('person', 1))
    const referralId = referrals[0]?.id ?? ''
    await post(`/referrals/${referralId}`, { answer: 'decline' }, advocate)
    expect((await see(`${person(1)}/assessment/decide`)).text).toContain('A referral to an')
    const who = {
      councilId: severnshire,
      personId: idOf('person', 1),
      accountId: idOf('account', 1),
    }
    const booked = await platform.transaction(severnshire, (db) =>
      bookFirstMeeting(db, { ...who, referralId, now: NOW, at: new Date('2027-03-09T10:00:00Z') }),
    )
    expect(booked).toEqual({ ok: false, refusal: { kind: 'advocate-not-accepted' } })
  })
  test('cannot open another’s referral', async () => {
    await haveAccount(3)
    await post(`${person(1)}/advocacy`, ask)
    const { referrals } = await advocacyOf(everything(), severnshire, idOf('person', 1))
    const other = await see(`/referrals/${referrals[0]?.id}`, reader('advocate', 3))
    expect(other.status).toBe(404)
  })
})
