import { beforeEach, describe, expect, test } from 'vitest'
import {
  day,
  haveMorning,
  mark,
  minute,
  newMark,
  nineteen,
  person,
  register,
  see,
  send,
  session,
  sitting,
  venue,
} from '#test/register-scene.ts'
import { lay } from '#test/staff-scene.ts'

beforeEach(haveMorning)

describe('going home, and signing off', () => {
  const one = `${day}/people/${person(1)}`
  const home = `${sitting}/people/${person(1)}/handovers`
  const leave = (time: string) =>
    send(time, one, { id: newMark(), session, kind: 'leaves', knows: '' })
  test('nobody leaves early without a handover that is confirmed', async () => {
    const id = newMark()
    await mark('09:35', 1, { id })
    const refused = await leave('11:00')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Nobody goes home early without that')
    const to = { id: newMark(), venue, toWhom: 'Margaret', how: 'by-phone-then-arrived' }
    expect((await send('11:01', home, { ...to, how: '' })).status).toBe(422)
    await send('11:02', home, to)
    expect((await leave('11:03')).text).toContain('Confirm it first')
    await send('11:20', `${home}/confirm`, { venue })
    expect((await leave('11:21')).status).toBe(303)
    expect((await see('11:22', register)).text).toContain('Left at')
  })
  test('the time of coming is put right with a reason, and what was said first stays', async () => {
    const id = newMark()
    await mark('09:50', 1, { id })
    const time = { id: newMark(), session, kind: 'here', knows: id, time: '9:32' }
    expect((await send('09:55', one, { ...time, why: '' })).text).toContain('Write down why')
    expect((await send('09:55', one, { ...time, time: '12:00', why: 'x' })).status).toBe(422)
    await send('09:56', one, { ...time, why: 'The bus was early' })
    const { text } = await see('09:57', one)
    expect(text).toContain('Here since 9.32am')
    expect(text).toContain('Here at 9.50am')
    expect(text).toContain('The bus was early')
  })
  test('a register is signed off after its end, when everybody is marked; an open welfare check does not hold it up', async () => {
    await see('09:20', register)
    for (const n of nineteen.keys()) if (n > 0) await mark('09:35', n + 1)
    const off = (time: string, version = '1') =>
      send(time, `${sitting}/sign-off`, { venue, version })
    expect((await off('12:00')).text).toContain('The session has not ended')
    expect((await off('12:31')).text).toContain('Not everybody is marked')
    await minute('12:32')
    await mark('12:33', 1, { kind: 'not-here', reason: 'unknown' })
    expect((await off('12:34', '7')).text).toContain('Somebody else changed this register')
    expect((await off('12:35')).status).toBe(303)
    const { text } = await see('12:36', register)
    expect(text).toContain('Signed off by Account 1 at 12.35pm')
    expect(text).toContain('Nothing is charged for this day until the last welfare check is closed')
  })
  test('the page of somebody says how to support them and what keeps them safe, and nothing about money', async () => {
    await lay('person_profile', [
      {
        ...{ person_id: person(1), likes: 'Trains', support: 'Give me time\nShow me', upset: '' },
        ...{ safety: '', allergies: 'Nuts', medicines: '', seizures: 'Ring 999 after 5 minutes' },
        ...{ agreed_on: '2027-01-05', agreed_by: 'person', version: 1 },
      },
    ])
    const { text } = await see('08:45', one)
    for (const said of ['Trains', 'Give me time', 'Nuts', 'Asked: none', 'Ring 999 after 5'])
      expect(text).toContain(said)
    expect(text).not.toMatch(/£|20\.00|price/)
    expect((await see('08:45', register)).text).toContain('Ring 999 after 5 minutes')
  })
})
