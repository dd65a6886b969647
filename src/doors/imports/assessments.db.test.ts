import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { everything, haveCouncils, severnshire, testPlatform } from '#test/platform.ts'
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
const countOf = async (table: string) => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from ${sql.table(table)}`.execute(everything())
  return rows[0]?.n
}

describe('assessments and financial assessments', () => {
  test('come in with their needs, ratios and charge, worked out with the tables of the day', async () => {
    await haveCouncils()
    await importing(all)
    const assessment = await everything()
      .selectFrom('assessment')
      .select(['reference', 'state', 'eligible', 'needed_minutes', 'appropriate_individual'])
      .orderBy('reference')
      .execute()
    expect(assessment[0]).toEqual({
      ...{ reference: 'A-1001', state: 'decided', eligible: true, needed_minutes: 1320 },
      appropriate_individual: 'Her sister Meg',
    })
    expect(await countOf('assessed_need')).toBe(4)
    const charges = await everything()
      .selectFrom('financial_assessment')
      .select(['reference', 'maximum_pence', 'declined'])
      .orderBy('reference')
      .execute()
    // £242.00 counts and £4 for savings; £120.40 and £51.55 to live on and £20.00 of costs.
    expect(charges).toEqual([
      { reference: 'F-1001', maximum_pence: 5405, declined: false },
      { reference: 'F-1002', maximum_pence: null, declined: true },
    ])
  })

  test('of which one cannot be worked out bring in nothing at all', async () => {
    await haveCouncils()
    const old = all.financial_assessments?.replace('2027-01-18', '2019-01-18') ?? ''
    expect(totals(await importing({ ...all, financial_assessments: old }))).toEqual([
      '3 no-charge-table',
    ])
    for (const table of ['person', 'assessment', 'financial_assessment', 'audit'])
      expect(await countOf(table)).toBe(0)
  })

  test('are refused where their cells say what cannot be', async () => {
    await haveCouncils()
    const assessments = all.assessments
      ?.replace('2026-06-01,relationships; community', '2027-12-01,self-care; community')
      .replace('community; work-or-learning', 'community')
    const financial = all.financial_assessments
      ?.replace('mobility=77.05', 'mobility')
      .replace(',,yes,', ',,,')
    const result = await importing({
      ...all,
      ...(assessments && { assessments }),
      ...(financial && { financial_assessments: financial }),
    })
    const told = totals(result)
    expect(Array.isArray(told) && [...told].sort()).toEqual([
      '2 in-the-future',
      '2 not-an-amount-of',
      '2 outcome-of-other-nation',
      '3 no-capital',
    ])
    expect(!result.ok && result.refusal.warnings.map((w) => w.problem.kind)).toEqual([
      'fewer-than-two',
    ])
  })

  test('older files without the new columns of people are still read', async () => {
    await haveCouncils()
    const people = all.people
      ?.split('\n')
      .map((line) => line.split(',').slice(0, -3).join(','))
      .join('\n')
    expect(people).toMatch(/carer_break_hours\n/)
    expect((await importing({ ...all, ...(people && { people }) })).ok).toBe(true)
  })
})
