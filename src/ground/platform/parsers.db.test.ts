import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { everything } from '#test/platform.ts'

const read = async (expression: string) => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    everything(),
  )
  return rows[0]?.value
}

test.each([
  ["'2027-03-28'::date", '2027-03-28'],
  ["array['2027-03-28'::date]", ['2027-03-28']],
  ['9007199254740991::bigint', 9_007_199_254_740_991],
  ["'{1,2}'::bigint[]", [1, 2]],
  ['(select count(*) from (values (1), (2)) as two)', 2],
  ['12::smallint', 12],
  ["'{1,2}'::smallint[]", [1, 2]],
  ['1.10::numeric', '1.10'],
  ["'{1.10}'::numeric[]", ['1.10']],
  ['(select sum(price) from (values (5::bigint), (6)) as p (price))', '11'],
  ['1.5::double precision', 1.5],
  ['true', true],
  ["'\\x0102'::bytea", Buffer.from([1, 2])],
  ['\'{"a": [1, null]}\'::jsonb', { a: [1, null] }],
  ["'2027-03-28T00:30:00Z'::timestamptz", new Date('2027-03-28T00:30Z')],
  ['\'{a,"b, c",NULL}\'::text[]', ['a', 'b, c', null]],
  ["'{0190aaaa-0000-7000-8000-000000000001}'::uuid[]", ['0190aaaa-0000-7000-8000-000000000001']],
  ["'name'::name", 'name'],
  ["array['name'::name]", ['name']],
  ["'10:30'::time", '10:30:00'],
  ["interval '90 minutes'", '01:30:00'],
  ["daterange('2027-03-01', '2027-03-08')", '[2027-03-01,2027-03-08)'],
  ['null::bigint', null],
])('%s is read alike on both databases', async (expression, value) => {
  const found = await read(expression)
  expect(found).toEqual(value)
  expect(Buffer.isBuffer(found)).toBe(Buffer.isBuffer(value))
})

test('a value goes in as it comes out', async () => {
  const at = new Date('2027-03-28T00:59:59.123Z')
  const { rows } = await sql<Record<string, unknown>>`select
    ${at}::timestamptz as at, ${'2027-03-28'}::date as day, ${Buffer.from([0, 255])}::bytea as bytes,
    ${['a', 'b']}::text[] as texts, ${[1, 2]}::smallint[] as numbers, ${42}::bigint as pence,
    ${JSON.stringify([{ kind: 'full' }])}::jsonb as list, ${JSON.stringify({ a: 1 })}::jsonb as object,
    ${{ a: 2 }}::jsonb as given`.execute(everything())
  expect(rows[0]).toEqual({
    at,
    day: '2027-03-28',
    bytes: Buffer.from([0, 255]),
    texts: ['a', 'b'],
    numbers: [1, 2],
    pence: 42,
    list: [{ kind: 'full' }],
    object: { a: 1 },
    given: { a: 2 },
  })
})

test('a list for a JSON column must be given as text, on both databases', async () => {
  const given = sql`select ${[{ kind: 'full' }]}::jsonb`.execute(everything())
  await expect(given).rejects.toThrow()
})
