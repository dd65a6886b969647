import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { everything, queriesOf } from '#test/platform.ts'
import {
  day,
  haveMorning,
  mark,
  newMark,
  person,
  register,
  rows,
  see,
  send,
  sitting,
  venue,
} from '#test/register-scene.ts'
import { readerOf } from '#test/staff-reader.ts'
import { faultsOf } from '#test/valid-html.ts'

beforeEach(haveMorning)

describe('the register', () => {
  test('counts who is in, expected, not coming and not accounted for, and says how many are marked', async () => {
    await mark('09:35', 1)
    await mark('09:36', 2, { kind: 'not-here', reason: 'ill' })
    const early = await see('09:40', register)
    expect(early.text).toContain('2 of 19 marked')
    expect(early.text).toMatch(/Not accounted for<\/dt><dd>0</)
    expect(early.text).toMatch(/In<\/dt><dd>1</)
    expect(early.text).toMatch(/Expected<\/dt><dd>17</)
    expect(early.text).toMatch(/Not coming<\/dt><dd>1</)
    expect((await see('10:10', register)).text).toMatch(/Not accounted for<\/dt><dd>17</)
  })
  test('pressed twice a mark is one; taken back, they are expected again, and both stay on the record', async () => {
    const id = newMark()
    for (let i = 0; i < 2; i += 1) expect((await mark('09:35', 1, { id })).status).toBe(303)
    expect((await see('09:36', register)).text).toContain('Here since 9.35am')
    await mark('09:37', 1, { kind: 'undo', undoes: id })
    expect((await see('09:38', register)).text).toContain('0 of 19 marked')
    expect(await rows(sql`select kind from register_event order by received_at`)).toEqual([
      { kind: 'here' },
      { kind: 'undo' },
    ])
  })
  test('two pages that knew nothing of each other show as two versions, and one press settles it', async () => {
    await mark('09:35', 1, { knows: '' })
    await mark('09:35', 1, { kind: 'not-here', reason: 'transport', knows: '' })
    const { text } = await see('09:40', register)
    expect(text).toContain('Two tablets say different things')
    const right = /name="kind" value="settle"[^>]*><input[^>]*name="settles" value="([^"]+)"/.exec(
      text,
    )
    const knows = /name="knows" value="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(right?.[1]).toBeDefined()
    await mark('09:41', 1, { kind: 'settle', settles: right?.[1] ?? '', knows })
    expect((await see('09:42', register)).text).not.toContain('Two tablets')
  })
  test('everybody who is left is marked only after a look, with their number said', async () => {
    await mark('09:35', 1)
    const page = await see('09:40', `${sitting}/all-here?venue=${venue}`)
    expect(page.text).toContain('I have seen all 18 people')
    const named = [...page.text.matchAll(/name="mark" value="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(named).toHaveLength(18)
    const blind = await send('09:41', `${sitting}/all-here`, { venue, mark: named })
    expect(blind.status).toBe(422)
    expect(blind.text).toContain('Tick to say that you have seen them all')
    const done = await send('09:41', `${sitting}/all-here`, { venue, mark: named, seen: '18' })
    expect(done.status).toBe(303)
    expect((await see('09:42', register)).text).toContain('19 of 19 marked')
  })
  test('somebody marks themself by touching their own name', async () => {
    const page = await see('09:31', `${sitting}/myself?venue=${venue}`)
    expect(page.text).toContain('Who are you?')
    expect(page.text).not.toContain('Speak slowly')
    const [one] = [...page.text.matchAll(/name="mark" value="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect((await send('09:32', `${sitting}/myself`, { venue, mark: one ?? '' })).status).toBe(303)
    expect((await see('09:33', register)).text).toContain('They marked themself.')
  })
  test('is its own provider’s alone, for those who keep registers', async () => {
    const other = readerOf({ roles: ['hub-manager'], provider: 2 })
    expect((await see('09:40', register, other)).status).toBe(404)
    expect((await see('09:40', register, readerOf({ roles: ['social-worker'] }))).status).toBe(404)
    const foreign = { id: newMark(), person: person(1), venue, kind: 'here' }
    const sent = await send('09:40', `${sitting}/marks`, foreign, other)
    expect(sent.status).not.toBe(303)
    expect(await rows(sql`select 1 as one from register_event`)).toEqual([])
  })
  test('takes the same number of queries for nineteen people as for one, and every page is valid', async () => {
    await see('09:40', register)
    const many = await queriesOf(() => see('09:40', register))
    await sql`delete from standing_booking where person_id <> ${person(1)}`.execute(everything())
    const one = await queriesOf(() => see('09:40', register))
    expect(many.length).toBe(one.length)
    expect(many.length).toBeLessThanOrEqual(9)
    const pages = [register, '/day-sheets/today', `${day}/evacuation`, `${day}/staff`]
    for (const page of [...pages, `${day}/hours`, `${day}/people/${person(1)}`, '/welfare-checks'])
      for (const language of ['en', 'cy'] as const) {
        const reader = readerOf({ roles: ['hub-manager'], provider: 1, language })
        const { status, text } = await see('09:40', page, reader)
        expect(status, page).toBe(200)
        expect(await faultsOf(text), page).toEqual([])
      }
  })
  test('the evacuation list has who is in, and those of whom nobody knows', async () => {
    await mark('09:35', 1)
    await mark('09:35', 2, { kind: 'not-here', reason: 'ill' })
    const { text } = await see('10:05', `${day}/evacuation`)
    expect(text).toContain('1 person is in')
    expect(text).toContain('Known1 Family001')
    expect(text).not.toContain('Known2 Family002')
    expect(text).toContain('Look for them too')
  })
})

describe('staff of the day', () => {
  const ill = { id: newMark(), venue, worker: 'Mel', why: 'ill', part: 'whole' }
  test('one of eight calls in sick: red, choices, and nobody is taken off', async () => {
    expect((await see('08:30', `${day}/staff`)).text).toContain('8 on the rota: enough')
    for (let i = 0; i < 2; i += 1)
      expect((await send('08:31', `${sitting}/staff`, ill)).status).toBe(303)
    const { text } = await see('08:32', `${day}/staff`)
    expect(text).toContain('this activity cannot start as planned')
    expect(text).toContain('7 on the rota: one short')
    for (const choice of ['Ask for an agency worker', 'Move a group', 'Shorten the session'])
      expect(text).toContain(choice)
    const empty = await send('08:33', `${sitting}/choices`, { venue, id: newMark(), words: '' })
    expect(empty.status).toBe(422)
    const said = { venue, id: newMark(), choice: 'agency', words: 'Ring Severn Staff <now>' }
    expect((await send('08:34', `${sitting}/choices`, said)).status).toBe(303)
    expect((await see('08:35', `${day}/staff`)).text).toContain('Ring Severn Staff &lt;now&gt;')
    expect(await rows(sql`select needed, on_rota_n, choice from short_choice`)).toEqual([
      { needed: 8, on_rota_n: 7, choice: 'agency' },
    ])
    expect(await rows(sql`select count(*)::integer as n from standing_booking`)).toEqual([
      { n: 19 },
    ])
    expect((await see('08:36', register)).text).toContain('0 of 19 marked')
    const came = { id: newMark(), venue, worker: 'Agency Ann', why: 'agency', part: 'whole' }
    await send('08:50', `${sitting}/staff`, came)
    expect((await see('08:51', register)).text).toContain('8 on the rota: enough')
  })
  test('two people in another room make it nine; a room for each level, nine; joined, eight', async () => {
    const two = { [`room-${person(7)}`]: '2', [`room-${person(8)}`]: '2' }
    await send('09:00', `${sitting}/rooms`, { venue, how: 'one-by-one', ...two })
    expect((await see('09:01', `${day}/staff`)).text).toContain('9 needed')
    await send('09:02', `${sitting}/rooms`, { venue, how: 'by-ratio' })
    expect((await see('09:03', `${day}/staff`)).text).toContain('shared: 2 + 2 + 1')
    expect((await see('09:03', `${day}/staff`)).text).toContain('9 needed')
    await send('09:04', `${sitting}/rooms`, { venue, how: 'as-the-session' })
    expect((await see('09:05', `${day}/staff`)).text).toContain('8 needed')
  })
  test('a change without a name is shown again with what was typed', async () => {
    const { status, text } = await send('09:00', `${sitting}/staff`, { ...ill, worker: ' ' })
    expect(status).toBe(422)
    expect(text).toContain('Write the worker’s name')
  })
  test('hours are kept by what they were for, and added up for the week', async () => {
    const wrong = await send('16:00', `${day}/hours`, { support: '6.1', business: '' })
    expect(wrong.text).toContain('Enter hours in quarters')
    await send('16:00', `${day}/hours`, { support: '6', business: '0.5' })
    const { text } = await see('16:01', `${day}/hours`)
    expect(text).toMatch(/Supporting people<\/th><td[^>]*>6[^<]*<\/td><td[^>]*>92 %/)
    await send('16:02', `${day}/hours`, { support: '6', business: '' })
    expect((await see('16:03', `${day}/hours`)).text).not.toContain('8 %')
  })
})
