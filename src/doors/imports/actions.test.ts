import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  dyfrdwy,
  everything,
  haveCouncils,
  queriesOf,
  severnshire,
  testPlatform,
} from '#test/platform.ts'
import { importFiles } from './actions.ts'
import { openFiles } from './read-files.ts'
import { SHEET_NAMES, type SheetName } from './sheet-name.ts'

const onDay = (text: string) => testPlatform({ now: new Date(`${text}T09:00:00Z`) })
const platform = onDay('2027-03-01')
const small = (name: SheetName) => readFileSync(`test/files/import/small/${name}.csv`, 'utf8')

type Files = Partial<Record<SheetName, string>>
const all: Files = Object.fromEntries(SHEET_NAMES.map((name) => [name, small(name)]))

async function importing(
  files: Files,
  { council = severnshire, on = platform, dryRun = false } = {},
) {
  const given = Object.entries(files).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text)
    return { name: `${name}.csv`, bytes: bytes.length, read: async () => bytes }
  })
  return importFiles(on, { councilId: council, opened: await openFiles(given), dryRun })
}
type Answer = Awaited<ReturnType<typeof importing>>
const totals = (result: Answer) => {
  if (!result.ok) return result.refusal.faults.map((f) => `${f.place.row} ${f.problem.kind}`)
  const counts = Object.values(result.value.counts)
  const sum = (of: 'added' | 'changed' | 'same') => counts.reduce((n, c) => n + c[of], 0)
  return { added: sum('added'), changed: sum('changed'), same: sum('same') }
}
const changedIn = (result: Answer) =>
  result.ok
    ? Object.entries(result.value.counts).flatMap(([kind, c]) =>
        c.changed + c.added ? [kind] : [],
      )
    : totals(result)
const changedRows = (result: Answer) =>
  result.ok
    ? result.value.rows
        .filter((row) => row.outcome !== 'same')
        .map(({ place, outcome }) => `${place.file} ${place.row} ${outcome}`)
    : totals(result)

const countOf = async (table: string) => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from ${sql.table(table)}`.execute(everything())
  return rows[0]?.n
}

describe('importing', () => {
  test('brings everything in, once: the same files again change nothing, on another day too', async () => {
    await haveCouncils()
    expect(totals(await importing(all))).toEqual({ added: 45, changed: 2, same: 6 })
    const audited = await countOf('audit')
    expect(audited).toBe(4) // the import, and three people's records
    expect(totals(await importing(all))).toEqual({ added: 0, changed: 0, same: 53 })
    const later = await importing(all, { on: onDay('2027-05-09') })
    expect(totals(later)).toEqual({ added: 0, changed: 0, same: 53 })
    expect(await countOf('audit')).toBe(audited)
  })

  test('keeps what the files say', async () => {
    await haveCouncils()
    await importing(all)
    const ada = await everything()
      .selectFrom('person')
      .selectAll()
      .where('reference', '=', 'P001')
      .executeTakeFirst()
    expect(ada).toMatchObject({
      nhs_number: '9434765919',
      known_as: 'Ada',
      born_on: '1990-05-17',
      area: 'wexford',
      seeing: 'pictures',
      communication: 'Uses pictures, and signs “yes”',
      wanted_half_days: [0, 3, 7],
      wanted_minutes: 540,
      carer_break_minutes: 360,
    })
    const bookings = await everything()
      .selectFrom('standing_booking')
      .select(['staff', 'people', 'price_pence', 'starts_on', 'ends_on', 'made_by'])
      .orderBy('starts_on')
      .execute()
    expect(bookings.map((b) => `${b.people} ${b.price_pence} ${b.starts_on} ${b.ends_on}`)).toEqual(
      ['5 3000 2026-01-01 2026-06-30', '5 3588 2026-10-06 null', '8 2760 2027-03-01 null'],
    )
    const areas = await everything().selectFrom('area').selectAll().orderBy('key').execute()
    expect(areas[1]?.outline).toMatchObject({ type: 'Polygon' })
    expect(await countOf('friendship')).toBe(1)
    expect(await countOf('apart')).toBe(1)
  })

  test('a dry run says what an import would do, and does none of it', async () => {
    await haveCouncils()
    const dry = await importing(all, { dryRun: true })
    expect(totals(dry)).toEqual({ added: 45, changed: 2, same: 6 })
    expect(await countOf('person')).toBe(0)
    expect(await countOf('audit')).toBe(0)
    expect(await importing(all)).toEqual(
      dry.ok ? { ok: true, value: { ...dry.value, dryRun: false } } : dry,
    )
  })

  test('one fault in one row, and nothing is saved', async () => {
    await haveCouncils()
    const bookings = all.bookings?.replace('P003,S2', 'P009,S2') ?? ''
    expect(totals(await importing({ ...all, bookings }))).toEqual(['4 unknown-person'])
    for (const table of ['area', 'postcode', 'provider', 'session', 'person', 'standing_booking'])
      expect(await countOf(table)).toBe(0)
  })

  test('a reference may be to rows that are here already', async () => {
    await haveCouncils()
    const { people = '', bookings = '', assessments: _, financial_assessments: __, ...rest } = all
    expect(totals(await importing({ people, bookings }))).toContain('2 outside-county')
    await importing(rest)
    expect(totals(await importing({ people, bookings }))).toMatchObject({ changed: 2, same: 0 })
  })

  test('what is another council’s is not seen', async () => {
    await haveCouncils()
    await importing(all)
    const { bookings = '', assessments: _, financial_assessments: __, ...others } = all
    expect(totals(await importing({ bookings }, { council: dyfrdwy }))).toContain(
      '2 unknown-person',
    )
    expect(totals(await importing({ ...others, bookings }, { council: dyfrdwy }))).toMatchObject({
      added: 41,
    })
  })
})

describe('importing again', () => {
  const again = async (sheet: SheetName, from: string, to: string) => {
    await haveCouncils()
    await importing(all)
    const text = all[sheet] ?? ''
    expect(text).toContain(from)
    return importing({ ...all, [sheet]: text.replace(from, to) }, { on: onDay('2027-04-01') })
  }

  test('a changed cell changes its row, and no other', async () => {
    const result = await again('people', 'Benny', 'Ben')
    expect(changedRows(result)).toEqual(['people.csv 3 changed'])
    expect(changedIn(result)).toEqual(['people'])
  })

  test('a new ratio begins today, and the one before it ends yesterday', async () => {
    expect(changedIn(await again('people', '1:3,1:5', '1:2,1:5'))).toEqual(['ratios'])
    const ratios = await everything()
      .selectFrom('assessed_ratio')
      .select(['people', 'valid_from', 'valid_to'])
      .where('setting', '=', 'building')
      .where('people', 'in', [2, 3])
      .orderBy('valid_from')
      .execute()
    expect(ratios).toEqual([
      { people: 3, valid_from: '2026-06-01', valid_to: '2027-03-31' },
      { people: 2, valid_from: '2027-04-01', valid_to: null },
    ])
  })

  test('a new price begins today, and a ratio left out is no longer offered', async () => {
    const result = await again('sessions', '1:5=35.88; 1:8=27.60', '1:5=36.00')
    expect(changedRows(result)).toEqual(['sessions.csv 2 changed'])
    const prices = await sql`
      select people, price_pence as price, valid_from as "from", valid_to as "to"
      from session_price p join session s on s.council_id = p.council_id and s.id = p.session_id
      where s.reference = 'S1' order by people, valid_from`.execute(everything())
    expect(prices.rows).toEqual([
      { people: 5, price: 3588, from: '2027-03-01', to: '2027-03-31' },
      { people: 5, price: 3600, from: '2027-04-01', to: null },
      { people: 8, price: 2760, from: '2027-03-01', to: '2027-03-31' },
    ])
  })

  test('a place keeps the price at which it was taken, and may end and begin again', async () => {
    expect(changedIn(await again('sessions', '1:5=35.88; 1:8', '1:5=36.00; 1:8'))).toEqual([
      'sessions',
    ])
    const on = onDay('2027-04-02')
    const heading = 'person,session,ratio,price,from,until\n'
    const ended = `${heading}P001,S1,1:5,,2026-10-06,2027-03-31\nP001,S1,1:5,,2027-04-05,\n`
    expect(changedRows(await importing({ bookings: ended }, { on }))).toEqual([
      'bookings.csv 2 changed',
      'bookings.csv 3 added',
    ])
    const prices = await everything()
      .selectFrom('standing_booking')
      .select(['price_pence', 'ends_on'])
      .where('people', '=', 5)
      .where('starts_on', '>', '2026-06-01')
      .orderBy('starts_on')
      .execute()
    expect(prices).toEqual([
      { price_pence: 3588, ends_on: '2027-03-31' },
      { price_pence: 3600, ends_on: null },
    ])
    expect(changedRows(await importing({ bookings: ended }, { on }))).toEqual([])
  })

  test('an NHS number that somebody here has already is refused', async () => {
    expect(totals(await again('people', 'P002,,Ben', 'P002,9434765919,Ben'))).toEqual([
      '3 nhs-twice',
    ])
    const { people = '' } = all
    const moved = people
      .replace('P001,943 476 5919', 'P101,943 476 5919')
      .replaceAll('P001,,', 'P101,,')
    expect(totals(await importing({ people: moved }))).toEqual(['2 nhs-held'])
  })
})

test('a place at less support than assessed is told and imported, unless warnings are faults', async () => {
  await haveCouncils()
  await importing(all)
  const heading = 'person,session,ratio,price,from,until\n'
  const low = `${heading}P001,S2,1:5,,,\nP003,S1,1:5,,,\n`
  const opened = await openFiles([
    { name: 'bookings.csv', bytes: low.length, read: async () => new TextEncoder().encode(low) },
  ])
  const request = { councilId: severnshire, opened, dryRun: true }
  const result = await importFiles(platform, request)
  expect(result.ok && result.value.warnings.map((w) => w.problem.kind)).toEqual([
    'too-little-support',
    'never-assessed',
  ])
  expect((await importFiles(platform, { ...request, strict: true })).ok).toBe(false)
})

test('the number of queries does not grow with the rows', async () => {
  await haveCouncils()
  await importing(all)
  const queries = await queriesOf(() => importing(all, { on: onDay('2027-04-01') }))
  expect(queries.length).toBeLessThan(50)
})
