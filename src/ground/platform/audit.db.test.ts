import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
import { type AuditEntry, audit } from './audit.ts'
import { checkAudit, sealAudit } from './audit-seals.ts'

const ada = '0190bbbb-0000-7000-8000-000000000001'
const now = new Date('2027-03-01T09:00Z')
const later = new Date('2027-03-01T09:05Z')
const platform = testPlatform({ now: later })

const entry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  councilId: severnshire,
  accountId: ada,
  personId: ada,
  action: 'week seen',
  detail: { version: 3 },
  at: now,
  ...changes,
})
const writes = (...entries: AuditEntry[]) =>
  platform.transaction(severnshire, (db) => audit(db, entries))
const check = () => checkAudit(platform, severnshire)

/** What somebody with the database's own keys might do: past the triggers and policies. */
const tamper = async (statement: ReturnType<typeof sql>) => {
  await sql`set local session_replication_role = replica`.execute(everything())
  await statement.execute(everything())
  await sql`set local session_replication_role = origin`.execute(everything())
}

beforeEach(haveCouncils)

test('rows are sealed in batches, each seal holding the hash of the one before it', async () => {
  await writes(entry(), entry({ action: 'week accepted' }))
  expect(await sealAudit(platform, severnshire)).toBe(2)
  await writes(entry())
  expect(await sealAudit(platform, severnshire)).toBe(1)
  expect(await sealAudit(platform, severnshire)).toBe(0)
  const [first, second] = await everything().selectFrom('audit_seal').selectAll().execute()
  expect(second?.previous_hash).toEqual(first?.hash)
  expect(await check()).toEqual({ seals: 2, broken: [], unsealed: [] })
})

test('a great many rows are sealed a thousand at a time', async () => {
  await writes(...Array.from({ length: 2_500 }, () => entry()))
  expect(await sealAudit(platform, severnshire)).toBe(2_500)
  expect(await check()).toEqual({ seals: 3, broken: [], unsealed: [] })
})

test('rows left unsealed for more than a minute are listed', async () => {
  await writes(entry(), entry({ at: later }))
  const rows = await everything().selectFrom('audit').select('id').where('at', '=', now).execute()
  expect((await check()).unsealed).toEqual(rows.map((row) => row.id))
})

test.each([
  ['who it was', sql`update audit set account_id = null`, 'changed'],
  ['what was done', sql`update audit set action = 'week left alone'`, 'changed'],
  ['its detail', sql`update audit set detail = '{"version": 4}'`, 'changed'],
  ['when it was', sql`update audit set at = at + interval '1 second'`, 'changed'],
  ['that it ever was', sql`delete from audit`, 'rows-missing'],
] as const)('a sealed row in which somebody changed %s breaks its seal', async (_, change, why) => {
  await writes(entry())
  await sealAudit(platform, severnshire)
  await tamper(change)
  expect((await check()).broken).toEqual([{ number: 1, why }])
})

test('a seal taken out, or made again over changed rows, breaks the chain', async () => {
  for (let i = 0; i < 3; i += 1) {
    await writes(entry())
    await sealAudit(platform, severnshire)
  }
  await tamper(sql`delete from audit_seal where number = 2`)
  expect(await check()).toMatchObject({ broken: [{ number: 2, why: 'seal-missing' }] })
})

test('a row slipped in past the triggers is listed as unsealed', async () => {
  await writes(entry())
  await sealAudit(platform, severnshire)
  await tamper(sql`insert into audit (council_id, id, at, action, detail)
    values (${severnshire}, ${ada}, ${now}, 'consent given', '{}')`)
  expect(await check()).toEqual({ seals: 1, broken: [], unsealed: [ada] })
})

test.each([
  ['changed', sql`update audit set action = 'nothing'`],
  ['deleted', sql`delete from audit`],
  ['emptied', sql`truncate audit cascade`],
])('the audit cannot be %s, not even by the owner of its table', async (_, statement) => {
  await writes(entry())
  await expect(statement.execute(everything())).rejects.toMatchObject({ code: '42501' })
})

test('an audit row is there if and only if what it tells of happened', async () => {
  const failing = platform.transaction(severnshire, async (db) => {
    await audit(db, [entry()])
    throw new Error('the work failed')
  })
  await expect(failing).rejects.toThrow('the work failed')
  expect(await everything().selectFrom('audit').selectAll().execute()).toEqual([])
})
