import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  haveMorning,
  mark,
  minute,
  newMark,
  nineteen,
  person,
  register,
  rows,
  see,
  send,
  session,
} from '#test/register-scene.ts'
import { idOf, lay, MONDAY } from '#test/staff-scene.ts'

beforeEach(haveMorning)

describe('who is not there', () => {
  const checkOf = async (n: number) => {
    const found = await rows(sql`select * from welfare_check where person_id = ${person(n)}`)
    return found[0] as Record<string, unknown> | undefined
  }
  const allBut = async (...missing: number[]) => {
    await see('09:20', register)
    for (const n of nineteen.keys()) if (!missing.includes(n + 1)) await mark('09:35', n + 1)
  }
  const plan = (n: number, given: Record<string, unknown> = {}) => ({
    ...{ person_id: person(n), minutes: 10, risk: true, then_words: 'Ring the council.' },
    contacts: [
      { contact: 'person', name: '', phone: '01905 1' },
      { contact: 'emergency-contact', name: 'June', phone: '01905 2' },
    ],
    ...{ agreed_on: '2027-01-04', ...given },
  })

  test('is looked for by their own plan: one comes late; one with no answer is put before the duty desk at ten past ten', async () => {
    await lay('welfare_plan', [plan(1), plan(2)])
    await allBut(1, 2)
    await minute('09:39')
    expect(await checkOf(1)).toBeUndefined()
    await minute('09:40')
    await minute('09:41')
    expect(await checkOf(1)).toMatchObject({ opened_at: at('09:40'), due_at: at('10:10') })
    await mark('09:52', 1)
    await minute('09:53')
    expect(await checkOf(1)).toMatchObject({ outcome: 'came-late', closed_at: at('09:52') })
    const id = String((await checkOf(2))?.id)
    const page = await see('09:55', `/welfare-checks/${id}`)
    expect(page.text).toContain('In the order of their own plan')
    expect(page.text).toContain('01905 1')
    const step = { id: newMark(), contact: 'person', outcome: 'no-answer' }
    for (let i = 0; i < 2; i += 1)
      expect((await send('09:56', `/welfare-checks/${id}/steps`, step)).status).toBe(303)
    await minute('10:09')
    expect(await rows(sql`select 1 as one from alert`)).toEqual([])
    await minute('10:10')
    await minute('10:11')
    const alerts = await rows(sql`select source, subject, person_id, raised_at from alert`)
    expect(alerts).toEqual([
      { source: 'welfare', subject: id, person_id: person(2), raised_at: at('10:10') },
    ])
    expect((await see('10:12', `/welfare-checks/${id}`)).text).toContain(
      'The duty desk was told at 10.10am',
    )
  })
  test('in the council’s order where they have no plan, thirty minutes after the start, and found when the page is read', async () => {
    await allBut(3)
    await see('10:00', register)
    expect(await checkOf(3)).toMatchObject({ opened_at: at('10:00'), due_at: at('10:30') })
    const { text } = await see('10:01', '/welfare-checks')
    expect(text).toContain('Known3 Family003')
    const id = String((await checkOf(3))?.id)
    const check = await see('10:01', `/welfare-checks/${id}`)
    expect(check.text).toContain('in the council’s order')
    const closed = await send('10:02', `/welfare-checks/${id}/close`, {
      ...{ version: '1', found: 'at-home-well', foundWords: '' },
    })
    expect(closed.status).toBe(422)
    expect(closed.text).toContain('Nobody was reached who could say so')
    await send('10:03', `/welfare-checks/${id}/steps`, {
      ...{ id: newMark(), contact: 'person', outcome: 'reached-well' },
    })
    const done = { version: '1', found: 'at-home-well', foundWords: 'Overslept' }
    expect((await send('10:04', `/welfare-checks/${id}/close`, done)).status).toBe(303)
    expect(await checkOf(3)).toMatchObject({ outcome: 'at-home-well', words: 'Overslept' })
  })
  test('never rings somebody named in an open concern, nor family once consent was taken back', async () => {
    const carer = (n: number, given: Record<string, unknown> = {}) => ({
      ...{ id: idOf('tie', n), person_id: person(n), name: `Carer ${n}`, relation: 'parent' },
      ...{ lives_with: true, language: 'en', willing: 'not-asked', ...given },
    })
    await lay('carer', [carer(4, { account_id: idOf('account', 2) }), carer(5)])
    await lay('concern', [
      {
        ...{ id: idOf('run', 1), person_id: person(4), raised_by: idOf('account', 1) },
        ...{ raised_at: '2027-02-27T10:00:00Z', about: 'physical', seen: 'Bruises', body: [] },
        ...{ at_risk_now: false, done_so_far: '', named_account: idOf('account', 2) },
        ...{ person_wants: '', person_asked: 'not-yet', test_reasons: '', state: 'raised' },
        ...{ outcome: '', version: 1 },
      },
    ])
    await lay('consent', [
      {
        ...{ id: idOf('run', 2), person_id: person(5), about: 'share-with-family', answer: true },
        ...{ how: 'talk', words: '', asked_on: '2026-01-01', asked_by: idOf('account', 1) },
        ended_on: '2027-02-01',
      },
    ])
    await allBut(4, 5)
    await minute('10:00')
    const named = await see('10:01', `/welfare-checks/${(await checkOf(4))?.id}`)
    expect(named.text).toContain('The duty desk knows why')
    expect(named.text).not.toContain('Bruises')
    const ended = await see('10:01', `/welfare-checks/${(await checkOf(5))?.id}`)
    expect(ended.text).toContain('no longer agrees to share with family')
    const refused = await send('10:02', `/welfare-checks/${(await checkOf(4))?.id}/steps`, {
      ...{ id: newMark(), contact: 'carer', carer: idOf('tie', 4), outcome: 'no-answer' },
    })
    expect(refused.status).toBe(422)
  })
  test('the third unexplained absence in a row asks for a review, once', async () => {
    const earlier = (n: number, on: string) => ({
      ...{ id: idOf('week', n), person_id: person(6), session_id: session, day: on },
      ...{ opened_at: `${on}T10:00:00Z`, due_at: `${on}T10:30:00Z`, words: '', version: 2 },
      ...{ closed_at: `${on}T10:20:00Z`, closed_by: idOf('account', 1), outcome: 'at-home-well' },
    })
    await lay('welfare_check', [earlier(1, '2027-02-15'), earlier(2, '2027-02-22')])
    await allBut(6)
    await minute('10:00')
    const id = String((await checkOfDay(6))?.id)
    await send('10:01', `/welfare-checks/${id}/steps`, {
      ...{ id: newMark(), contact: 'person', outcome: 'reached-well' },
    })
    const done = { version: '1', found: 'at-home-well', foundWords: '' }
    await send('10:02', `/welfare-checks/${id}/close`, done)
    expect(await rows(sql`select trigger, person_id from review`)).toEqual([
      { trigger: 'did-not-attend', person_id: person(6) },
    ])
  })
  const checkOfDay = async (n: number) => {
    const found = await rows(
      sql`select * from welfare_check where person_id = ${person(n)} and day = ${MONDAY}`,
    )
    return found[0] as Record<string, unknown> | undefined
  }
})
