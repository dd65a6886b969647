import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#ground/kernel/id.ts'
import { everything } from '#test/platform.ts'
import { idOf, lay, NOW } from '#test/staff-scene.ts'
import { aMark, dan, haveTablet, send, TABLET } from '#test/tablet-scene.ts'

beforeEach(haveTablet)

describe('leaving early, marked on a tablet', () => {
  const LATER = '2027-03-01T09:45:00.000Z'
  const came = aMark(1)
  const left = (count: number, given: Readonly<Record<string, unknown>> = {}) =>
    aMark(count, { kind: 'left', device: { id: TABLET, count, at: LATER }, ...given })
  const handovers = () => everything().selectFrom('handover').selectAll().execute()

  test('writes down who they went with, as the page of the day does, once however often it is sent', async () => {
    const gone = left(2, { words: ' Margaret ' })
    await send([came, gone])
    await send([gone])
    expect(await handovers()).toMatchObject([
      {
        ...{ id: gone.id, person_id: idOf('person', 1), to_whom: 'Margaret', how: 'in-person' },
        ...{ confirmed_at: NOW, made_by: dan.accountId, day: '2027-03-01' },
      },
    ])
  })

  test('with nobody named is kept, and its handover stays open until somebody makes sure', async () => {
    const { body } = await send([came, left(2)])
    expect(body.answers).toMatchObject([{ answer: 'accepted' }, { answer: 'accepted' }])
    expect(await handovers()).toMatchObject([{ to_whom: '', confirmed_at: null }])
    await send([aMark(3), left(4, { words: 'Margaret' })])
    expect(await handovers()).toMatchObject([{ confirmed_at: NOW }])
  })

  test('needs none at the end, nor where one was confirmed on the page of the day', async () => {
    const atTheEnd = { day: '2027-02-22', at: '2027-02-22T17:00:00.000Z' }
    await send([aMark(1, { day: '2027-02-22' }), left(2, atTheEnd)])
    expect(await handovers()).toEqual([])
    await lay('handover', [
      {
        ...{ id: newId(NOW), person_id: idOf('person', 1), session_id: idOf('session', 1) },
        ...{ day: '2027-03-01', to_whom: 'Usha', how: 'by-phone-then-arrived', made_at: NOW },
        ...{ confirmed_at: NOW, made_by: dan.accountId, version: 1 },
      },
    ])
    await send([aMark(3), left(4, { words: 'Margaret' })])
    expect((await handovers()).map(({ to_whom }) => to_whom)).toEqual(['Usha'])
  })

  test('of a day on which the session does not sit is kept', async () => {
    const { body } = await send([left(1, { day: '2027-02-23', words: 'Margaret' })])
    expect(body.answers).toMatchObject([{ answer: 'accepted' }])
    expect(await handovers()).toEqual([])
  })
})
