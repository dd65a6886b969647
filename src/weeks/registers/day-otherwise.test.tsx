import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  at,
  day,
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
  sitting,
  venue,
} from '#test/register-scene.ts'
import { readerOf } from '#test/staff-reader.ts'
import { idOf, lay, MONDAY } from '#test/staff-scene.ts'

beforeEach(haveMorning)

describe('whoever runs a sitting comes late', () => {
  const late = (minutes: string, time = '09:25') =>
    send(time, `${sitting}/late`, { minutes, venue })
  const checks = () => rows(sql`select opened_at, due_at from welfare_check`)

  test('nobody is looked for before it has begun and their half hour has passed', async () => {
    await see('09:20', register)
    expect((await late('20')).status).toBe(303)
    expect((await see('09:26', register)).text).toContain('Begins 20 minutes late')
    for (const n of nineteen.keys()) if (n > 0) await mark('09:52', n + 1)
    await minute('10:00')
    await minute('10:19')
    expect(await checks()).toEqual([])
    await minute('10:20')
    expect(await checks()).toHaveLength(1)
  })

  test('can be put right: in time after all, and the half hour is from the start again', async () => {
    await see('09:20', register)
    await late('20')
    await late('0', '09:28')
    expect((await see('09:29', register)).text).not.toContain('minutes late')
    for (const n of nineteen.keys()) if (n > 0) await mark('09:35', n + 1)
    await minute('10:00')
    expect(await checks()).toMatchObject([{ opened_at: at('10:00') }])
    expect(await rows(sql`select minutes, version from sitting_late`)).toEqual([
      { minutes: 0, version: 2 },
    ])
  })

  test('is not said of another provider’s sitting, nor of four hours and more', async () => {
    const others = `/registers/${idOf('session', 3)}/days/${MONDAY}/late`
    expect((await send('09:25', others, { minutes: '20', venue })).status).toBe(404)
    expect((await late('241')).status).toBe(404)
    expect(await rows(sql`select 1 as one from sitting_late`)).toEqual([])
  })
})

describe('a sitting that is cancelled', () => {
  test('stands struck out with why, on the list and at the place; its register is none, and nobody is looked for', async () => {
    await lay('session_date', [
      {
        ...{ session_id: session, day: MONDAY, kind: 'cancelled', why: 'staff-ill', words: '' },
        by: 'provider',
        ...{ change_id: newMark(), version: 1, made_by: idOf('account', 1), made_at: at('07:00') },
      },
    ])
    for (const address of [`/day-sheets?day=${MONDAY}`, day]) {
      const { status, text } = await see('09:00', address)
      expect(status).toBe(200)
      expect(text).toMatch(/Cancelled\s*<\/strong>\s*<s>/)
      expect(text).toContain('A worker is ill.')
    }
    expect((await see('09:20', register)).text).not.toContain('Known001')
    expect((await mark('09:35', 1)).status).not.toBe(200)
    await minute('10:05')
    expect(await rows(sql`select 1 as one from welfare_check`)).toEqual([])
  })
})

describe('the duty desk and a welfare check', () => {
  const duty = readerOf({ roles: ['safeguarding-duty'], account: 2 })
  const elsewhere = readerOf({ roles: ['support-worker'], provider: 2 })
  const opened = async () => {
    await lay('welfare_plan', [
      {
        ...{ person_id: person(1), minutes: 30, risk: true, then_words: 'Ring the council.' },
        contacts: [{ contact: 'person', name: '', phone: '01905 1' }],
        agreed_on: '2027-01-04',
      },
    ])
    await see('09:20', register)
    for (const n of nineteen.keys()) if (n > 0) await mark('09:35', n + 1)
    await minute('10:00')
    const [check] = await rows(sql`select id from welfare_check where person_id = ${person(1)}`)
    return `/welfare-checks/${String((check as { id: string }).id)}`
  }

  test('sees none before it was put before them; then all of it, and closes it, and both stay written down', async () => {
    const check = await opened()
    expect((await see('10:05', '/welfare-checks', duty)).text).not.toContain(check)
    expect((await see('10:05', check, duty)).status).toBe(404)
    await minute('10:30')
    await minute('10:31')
    expect((await see('10:32', '/welfare-checks', duty)).text).toContain(check)
    const seen = await see('10:33', check, duty)
    expect(seen.status).toBe(200)
    expect(seen.text).toContain('The duty desk was told at')
    const step = { id: newMark(), contact: 'duty-desk', outcome: 'reached-well', words: 'Rang' }
    expect((await send('10:34', `${check}/steps`, step, duty)).status).toBe(303)
    const version = /name="version" value="(\d+)"/.exec((await see('10:35', check, duty)).text)
    const found = { version: version?.[1] ?? '', found: 'at-home-well', foundWords: 'Overslept' }
    expect((await send('10:36', `${check}/close`, found, duty)).status).toBe(303)
    expect(await rows(sql`select outcome, closed_by from welfare_check`)).toEqual([
      { outcome: 'at-home-well', closed_by: duty.accountId },
    ])
    const audit = sql`select action from audit where account_id = ${duty.accountId}
      and person_id = ${person(1)} and action = 'welfare check seen'`
    expect((await rows(audit)).length).toBeGreaterThan(0)
  })

  test('is nobody’s at another provider', async () => {
    const check = await opened()
    await minute('10:31')
    expect((await see('10:32', check, elsewhere)).status).toBe(404)
    expect((await see('10:32', '/welfare-checks', elsewhere)).text).not.toContain(check)
  })
})
