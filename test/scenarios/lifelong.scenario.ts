import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { expectAccessible, PHONE, signInAs, visit } from '../browser.ts'
import { expectNotHere, press } from '../journeys/steps.ts'
import { TEST_NOW } from '../running.ts'
import { as, choose, expectRead, fill, openPerson, read } from './story.ts'
import { expectWelsh } from './welsh.ts'
import { folderThroughYears } from './years.ts'

const { itIs, inCouncil } = folderThroughYears()

type Row = Readonly<Record<string, unknown>>
type Held = ReadonlyMap<string, readonly Row[]>

/** What is written about what happened, and what the county plans anew each night. */
const NOT_OF_THE_RECORD = ['audit', 'audit_entry', 'proposed_week', 'plan_run']

/** Everything that is kept about one person, table by table. */
const recordOf = (key: string, personId: Id): Promise<Held> =>
  inCouncil(key, async (db, councilId) => {
    const { rows: tables } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where a.attname = 'person_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and has_table_privilege(c.oid, 'select')
      order by 1`.execute(db)
    const held = new Map<string, readonly Row[]>()
    for (const { name } of [...tables, { name: 'person' }]) {
      if (NOT_OF_THE_RECORD.includes(name)) continue
      const whose = sql.ref(name === 'person' ? 'id' : 'person_id')
      const orFriend = name === 'friendship' ? sql`or friend_id = ${personId}` : sql``
      const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} t
        where t.council_id = ${councilId} and (${whose} = ${personId} ${orFriend}) order by to_jsonb(t)::text`.execute(
        db,
      )
      held.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    return held
  })

const keyOf = (table: string, row: Row) =>
  `${table} ${row.id ?? JSON.stringify(Object.entries(row).filter(([k]) => !k.startsWith('valid_to')))}`

/** The fields that are not as they were: 'consent ended_on'. A row that is gone counts as all of its fields. */
function rekeyed(before: Held, after: Held): readonly string[] {
  return [...before].flatMap(([table, rows]) => {
    const now = new Map((after.get(table) ?? []).map((row) => [keyOf(table, row), row]))
    return rows.flatMap((row) => {
      const then = now.get(keyOf(table, row))
      const fields = Object.keys(row)
      return fields
        .filter((f) => JSON.stringify(row[f]) !== JSON.stringify(then?.[f]))
        .map((f) => `${table} ${f}`)
    })
  })
}

type Young = { readonly id: Id; readonly name: string; readonly bornOn: string }
const priya = { council: 'Severnshire', key: 'severnshire' }
const welsh = { council: 'Dyfrdwy', key: 'dyfrdwy' }
let lead: Young
let child: Young

/** The demo's lead is made somebody of 17; the youngest of Dyfrdwy gets a sign-in, and her mother too. */
beforeAll(async () => {
  await itIs(TEST_NOW)
  lead = await inCouncil(priya.key, async (db) => {
    const { rows } = await sql<Young>`
      update person p set born_on = '2008-09-10', need_types = '{learning-disability,physical-disability}'
      from account a where a.council_id = p.council_id and a.person_id = p.id and a.is_demo
      returning p.id, p.known_as || ' ' || p.family_name as name, p.born_on::text as "bornOn"`.execute(
      db,
    )
    return rows[0] as Young
  })
  child = await inCouncil(welsh.key, async (db, councilId) => {
    const { rows } = await sql<Young>`
      select id, known_as || ' ' || family_name as name, born_on::text as "bornOn" from person
      where born_on > '2011-09-01' and language = 'cy' and need_types = '{physical-disability}'
      order by born_on desc limit 1`.execute(db)
    const young = rows[0] as Young
    for (const [who, name, role] of [
      ['own', young.name, 'person'],
      ['mother', 'Mam Tomos', 'family-carer'],
    ] as const) {
      const account = idFrom(councilId, 'lifelong', who)
      const person = who === 'own' ? young.id : null
      await sql`insert into account (council_id, id, name, language, seeing, person_id, is_demo)
        values (${councilId}, ${account}, ${name}, 'cy', 'standard', ${person}, true)`.execute(db)
      await sql`insert into account_role values (${councilId}, ${account}, ${role})`.execute(db)
      if (who === 'mother')
        await sql`insert into relationship (council_id, id, account_id, person_id, kind, scopes, starts_on)
          values (${councilId}, ${account}, ${account}, ${young.id}, 'circle', '{week,travel}', '2026-08-01')`.execute(
          db,
        )
    }
    return young
  })
})
async function expectSees(
  origin: string,
  { name, council, week }: { name: string; council: string; week: string },
  sees: boolean,
) {
  const visiting = await visit(origin, { width: PHONE })
  // After years asleep the program has many nights to catch up on.
  visiting.context.setDefaultTimeout(60_000)
  await signInAs(visiting.page, name, council)
  if (sees) expect((await visiting.page.goto(week))?.status(), `${name}, ${week}`).toBe(200)
  else await expectNotHere(visiting.page, week)
  await visiting.context.close()
}

async function expectOwn(origin: string, name: string, council: string) {
  const { page, context } = await visit(origin, { width: PHONE })
  context.setDefaultTimeout(60_000)
  await signInAs(page, name, council)
  expect(new URL(page.url()).pathname).toMatch(/^\/me/)
  await expectAccessible(page)
  await context.close()
}

test('WX-14 one record from 14: at 18 it goes on with 0 fields typed again, consent and capacity are asked anew, and a parent’s sharing ends', async () => {
  const before = await recordOf(priya.key, lead.id)
  for (const table of ['friendship', 'wish', 'support_plan', 'assessment', 'carer', 'consent'])
    expect(before.get(table)?.length, table).toBeGreaterThan(0)
  const week = `/people/${lead.id}/week`
  const mother = { name: 'Margaret Nair', council: priya.council, week }

  const eve = await itIs('2026-09-09T08:00:00Z')
  const child17 = await as(eve, 'Ruth Adeyemi', { council: priya.council })
  const person = await openPerson(child17.page, lead.name)
  await child17.page.goto(`${person}/about`)
  await expectRead(child17.page, 'Preparing for adulthood, aged 16 or 17', '1 day to go')
  await expectRead(child17.page, /Learning disability\s+Physical disability/)
  await expectAccessible(child17.page)
  await child17.context.close()
  await expectSees(eve, mother, true)

  const origin = await itIs('2026-09-10T08:00:00Z')
  const { page, context } = await as(origin, 'Ruth Adeyemi', { council: priya.council })
  const asked = 'Turned 18: ask consent and capacity anew'
  await expect
    .poll(async () => (await page.goto(person)) && read(page), { timeout: 90_000, interval: 1_000 })
    .toContain(asked)
  await expectAccessible(page)
  await page.goto(`${person}/about`)
  await expectRead(page, 'Adults’ services', 'Asked before 18: ask anew')
  await expectRead(page, /Learning disability\s+Physical disability/)
  await page.goto(`${person}/decisions`)
  await expectRead(page, 'No longer counts')
  expect(await read(page)).not.toContain('In force')
  await expectAccessible(page)
  await expectOwn(origin, 'Priya', priya.council)
  await expectSees(origin, mother, false)

  await page.goto(`${person}/about/consent/share-with-family`)
  await choose(page, 'Their answer', 'Yes')
  await choose(page, 'How they said or showed it', 'In talk')
  await choose(page, 'Who may see the week?', 'Margaret Nair')
  await fill(page, /own words/, 'Mum can see my week again.')
  await expectAccessible(page)
  await press(page, 'Save')
  await expectSees(origin, mother, true)
  await context.close()

  const after = await recordOf(priya.key, lead.id)
  const ended = new Set(['consent ended_on', 'relationship ends_on'])
  // What a night works out of the year's money is typed by nobody.
  const isTyped = (field: string) => !ended.has(field) && !field.startsWith('line_year ')
  expect(rekeyed(before, after).filter(isTyped)).toEqual([])
})

test('WX-14 somebody of 14 with a physical disability alone, in Welsh: below 16 a parent agrees with them, and at 18 nothing is typed again', async () => {
  const before = await recordOf(welsh.key, child.id)
  const signing = { council: welsh.council, language: 'cy' } as const
  const week = `/people/${child.id}/week`
  const mother = { name: 'Mam Tomos', council: welsh.council, week }
  const now = await itIs('2026-09-11T08:00:00Z')
  const young = await as(now, 'Ruth Adeyemi', signing)
  const person = await openPerson(young.page, child.name)
  await young.page.goto(`${person}/about`)
  await expectRead(young.page, 'Gwasanaethau plant, 14 neu 15 oed', 'Anabledd corfforol')
  await expectRead(young.page, 'Cyfrifoldeb rhiant, tan 18 oed', 'Dan 16 oed')
  expect(await read(young.page)).not.toContain('Anabledd dysgu')
  await expectWelsh(young.page)
  await expectAccessible(young.page)
  await young.context.close()
  await expectSees(now, mother, true)

  const birthday = `${Number(child.bornOn.slice(0, 4)) + 18}${child.bornOn.slice(4)}`
  const origin = await itIs(`${birthday}T08:00:00Z`)
  const { page, context } = await as(origin, 'Ruth Adeyemi', signing)
  await expect
    .poll(async () => (await page.goto(person)) && read(page), {
      timeout: 120_000,
      interval: 1_000,
    })
    .toContain('Wedi troi’n 18: gofyn am gydsyniad a galluedd o’r newydd')
  await page.goto(`${person}/about`)
  await expectRead(page, 'Gwasanaethau oedolion', 'Anabledd corfforol')
  await expectWelsh(page)
  await expectAccessible(page)
  await context.close()
  await expectSees(origin, mother, false)
  await expectOwn(origin, child.name, welsh.council)

  const after = await recordOf(welsh.key, child.id)
  const ended = new Set(['consent ended_on', 'relationship ends_on', 'authority ends_on'])
  expect(rekeyed(before, after).filter((field) => !ended.has(field))).toEqual([])
}, 400_000)
