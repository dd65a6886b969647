import { describe, expect, test } from 'vitest'
import type { Id } from '#ground/kernel/id.ts'
import { dyfrdwy, everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { audit } from './audit.ts'

const now = new Date('2027-03-01T09:00Z')
const platform = testPlatform({ now })
const done = (councilId: Id) => audit(everything(), [{ councilId, action: 'week seen', at: now }])

describe('councils are kept apart by the database itself', () => {
  test('a query that forgets to name its council still sees no other council', async () => {
    await haveCouncils()
    await done(severnshire)
    await done(dyfrdwy)
    const seen = await platform.transaction(severnshire, (db) =>
      db.selectFrom('audit').select('council_id').execute(),
    )
    expect(seen).toEqual([{ council_id: severnshire }])
  })

  test('a row written for another council is refused', async () => {
    await haveCouncils()
    const wrong = platform.transaction(severnshire, (db) =>
      audit(db, [{ councilId: dyfrdwy, action: 'week seen', at: now }]),
    )
    await expect(wrong).rejects.toMatchObject({ code: '42501' })
  })

  test('national work sees councils, and nothing that belongs to one', async () => {
    await haveCouncils()
    await done(severnshire)
    const [councils, rows] = await platform.national(async (db) => [
      await db.selectFrom('council').select('key').orderBy('key').execute(),
      await db.selectFrom('audit').select('id').execute(),
    ])
    expect(councils).toEqual([{ key: 'dyfrdwy' }, { key: 'severnshire' }])
    expect(rows).toEqual([])
  })

  test('the program may read national rows but never change them', async () => {
    await haveCouncils()
    const renaming = platform.national((db) =>
      db.updateTable('council').set({ key: 'elsewhere' }).execute(),
    )
    await expect(renaming).rejects.toMatchObject({ code: '42501' })
  })
})
