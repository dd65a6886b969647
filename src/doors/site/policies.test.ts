import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import type { PlainRow } from '#ground/policies/policy.ts'
import { readRows, writeRows } from '#ground/policies/rule-cells.ts'
import { makeSense } from '#ground/policies/rule-change.ts'
import { everything } from '#test/platform.ts'
import { councilRules } from './policies.ts'

const registered = councilRules.flatMap((group) => group.policies)
const asRows = (value: unknown): readonly PlainRow[] =>
  Array.isArray(value) ? value : [value as PlainRow]
const nationalRows = () => everything().selectFrom('national_policy').selectAll().execute()

describe('the rules that a council may set', () => {
  test('have a key each', () => {
    const keys = registered.map(({ policy }) => policy.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('have words for every field and every choice', () => {
    const lacking = registered.flatMap(({ policy, words }) =>
      policy.fields.flatMap((field) => [
        ...(words.fields[field.name] ? [] : [`${policy.key} ${field.name}`]),
        ...(field.choices ?? [])
          .filter((choice) => !words.choices?.[field.name]?.[choice])
          .map((choice) => `${policy.key} ${field.name} ${choice}`),
      ]),
    )
    expect(lacking).toEqual([])
  })
  test('of the nations can be read, make sense together, and can be written again as a form would send them', async () => {
    const rows = await nationalRows()
    for (const { policy } of registered)
      for (const { value } of rows.filter((row) => row.key === policy.key)) {
        const stored = asRows(value)
        expect(makeSense(policy, stored), policy.key).toMatchObject({ ok: true })
        const read = readRows(policy, writeRows(policy, stored))
        const filled = stored.map((row) =>
          Object.fromEntries(policy.fields.map(({ name }) => [name, row[name] ?? null])),
        )
        expect(read, policy.key).toEqual({ ok: true, value: filled })
      }
  })
  test('hold in both nations in the year of the demonstration', async () => {
    const rows = await nationalRows()
    const on = day('2026-09-01')
    const national = registered.filter((one) => !one.isCouncilsOwn)
    const missing = national.flatMap(({ policy }) =>
      (['ENGLAND', 'WALES'] as const)
        .filter(
          (nation) =>
            !rows.some(
              (row) =>
                row.jurisdiction === nation &&
                row.key === policy.key &&
                row.valid_from <= on &&
                (row.valid_to ?? on) >= on,
            ),
        )
        .map((nation) => `${nation} ${policy.key}`),
    )
    expect(missing).toEqual([])
  })
  test('are all those of which a nation says something: none is set where no council can see it', async () => {
    const keys = new Set(registered.map(({ policy }) => policy.key))
    const unseen = (await nationalRows()).map((row) => row.key).filter((key) => !keys.has(key))
    expect([...new Set(unseen)]).toEqual([])
  })
})
