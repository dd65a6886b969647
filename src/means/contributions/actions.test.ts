import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { pence } from '#ground/kernel/money.ts'
import type { Db } from '#ground/platform/platform.ts'
import { ENGLAND_2025, PRIYA, WALES_2024 } from '#test/money-scene.ts'
import { dyfrdwy, everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { aPerson, haveAccount, haveCounty, idOf, lay } from '#test/staff-scene.ts'
import { assessMeans, saveFinancialAssessments } from './actions.ts'
import type { FinancialAssessment } from './financial-assessment.ts'
import { chargeOn, chargesOf, chargesOn, chargeTablesOn, latestMeans } from './queries.ts'

const now = new Date('2026-03-02T10:00:00Z')
const platform = testPlatform({ now })
const inCouncil = <T>(work: (db: Db) => Promise<T>) => platform.transaction(severnshire, work)
const priya = idOf('person', 1)
const from = day('2026-03-02')

const assess = (given: Partial<Parameters<typeof assessMeans>[1]> = {}) =>
  inCouncil((db) =>
    assessMeans(db, {
      ...{ councilId: severnshire, personId: priya, accountId: idOf('account', 1) },
      ...{ means: PRIYA, from, now, ...given },
    }),
  )
const on = (when: string, personId = priya) =>
  inCouncil((db) => chargeOn(db, { councilId: severnshire, personId, on: day(when) }))

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1), aPerson(2)])
})

test('the rows of the nations are those that the worked examples use', async () => {
  const england = await chargeTablesOn(everything(), severnshire, day('2026-03-02'))
  const wales = await chargeTablesOn(everything(), dyfrdwy, day('2025-03-03'))
  expect(england.ok && england.value.tables).toEqual(ENGLAND_2025)
  expect(wales.ok && wales.value.tables).toEqual(WALES_2024)
})

describe('a financial assessment', () => {
  test('says what Priya pays, line by line, and which dated rows it used', async () => {
    expect((await assess()).ok).toBe(true)
    const charge = await on('2026-03-20')
    expect(charge).toMatchObject({ maximumWeekly: 6_385, jurisdiction: 'ENGLAND', declined: false })
    expect(charge?.steps).toContainEqual({ kind: 'left', amount: 5_985 })
    expect(charge?.used).toContainEqual({ key: 'minimum-income', from: '2025-04-06', own: false })
    expect(await on('2026-03-01')).toBeUndefined()
    expect(await inCouncil((db) => latestMeans(db, severnshire, priya))).toEqual(PRIYA)
  })
  test('takes the place of the one before it from its first day', async () => {
    await assess()
    const later = day('2026-03-30')
    expect((await assess({ means: { ...PRIYA, capital: pence(0) }, from: later })).ok).toBe(true)
    expect((await on('2026-03-29'))?.maximumWeekly).toBe(6_385)
    expect((await on('2026-03-30'))?.maximumWeekly).toBe(5_985)
    const all = await inCouncil((db) => chargesOf(db, severnshire, priya))
    expect(all.map((one) => [one.validFrom, one.validTo])).toEqual([
      ['2026-03-30', undefined],
      ['2026-03-02', '2026-03-29'],
    ])
  })
  test('pressed twice is saved once, and is written down once', async () => {
    const first = await assess()
    expect(await assess()).toEqual(first)
    const rows = await everything().selectFrom('audit').select('action').execute()
    expect(rows).toEqual([{ action: 'financial assessment made' }])
  })
  test('is mended by assessing again from the same day: the wrong one is kept, and holds on no day', async () => {
    await assess()
    expect((await assess({ means: { ...PRIYA, capital: pence(0) } })).ok).toBe(true)
    expect((await on('2026-03-02'))?.maximumWeekly).toBe(5_985)
    const all = await inCouncil((db) => chargesOf(db, severnshire, priya))
    expect(all.map((one) => [one.maximumWeekly, one.supersededOn])).toEqual([
      [5_985, undefined],
      [6_385, '2026-03-02'],
    ])
  })
  test('from an earlier day ends where the next one begins, which keeps its day', async () => {
    await assess()
    const earlier = { means: { ...PRIYA, capital: pence(0) }, from: day('2026-02-02') }
    expect((await assess(earlier)).ok).toBe(true)
    expect((await on('2026-03-01'))?.maximumWeekly).toBe(5_985)
    expect((await on('2026-03-02'))?.maximumWeekly).toBe(6_385)
  })
  test('is refused where a table has lapsed, which is named, and nothing is saved', async () => {
    expect(await assess({ from: day('2027-04-06') })).toEqual({
      ok: false,
      refusal: {
        ...{ kind: 'lapsed-policy', key: 'minimum-income', on: '2027-04-06' },
        heldUntil: '2027-04-05',
      },
    })
    expect(await assess({ from: day('2014-04-06') })).toMatchObject({ ok: false })
    expect(await inCouncil((db) => chargesOf(db, severnshire, priya))).toEqual([])
  })
  test('for reablement is free for six weeks and no longer', async () => {
    await assess({ means: { ...PRIYA, exempt: 'reablement' } })
    expect(await on('2026-04-12')).toMatchObject({ maximumWeekly: 0, exempt: 'reablement' })
    expect(await on('2026-04-13')).toBeUndefined()
  })
  test('of full cost keeps no maximum', async () => {
    await assess({ means: { ...PRIYA, declined: true } })
    expect(await on('2026-03-02')).toMatchObject({ maximumWeekly: 'full-cost', declined: true })
  })
  test('of somebody who is not known is refused as not found', async () => {
    await expect(assess({ personId: idOf('person', 9) })).rejects.toThrow('not known')
  })
})

describe('many financial assessments at once', () => {
  const given = (person: number, more: Partial<FinancialAssessment> = {}): FinancialAssessment => ({
    ...{ id: idOf('tie', person), personId: idOf('person', person), reference: `FA${person}` },
    ...{ means: PRIYA, assessedOn: from, validFrom: from, ...more },
  })
  const save = (all: readonly FinancialAssessment[]) =>
    inCouncil((db) => saveFinancialAssessments(db, severnshire, all))

  test('are saved in a handful of statements, and again change nothing', async () => {
    const all = [given(1), given(2, { means: { ...PRIYA, declined: true } })]
    const queries = await queriesOf(async () => {
      expect(await save(all)).toMatchObject({ ok: true, value: { added: 2 } })
    })
    expect(queries).toHaveLength(5)
    expect(await save(all)).toMatchObject({ ok: true, value: { same: 2, added: 0, changed: 0 } })
    const people = [1, 2].map((n) => idOf('person', n))
    const charges = await inCouncil((db) => chargesOn(db, severnshire, people, from))
    expect(people.map((id) => charges.get(id)?.maximumWeekly)).toEqual([6_385, 'full-cost'])
  })
  test('a later one ends the one before, and a change to one from the same day changes it', async () => {
    await save([given(1)])
    const later = { id: idOf('tie', 7), reference: 'FA7', validFrom: day('2026-03-09') }
    await save([given(1, { ...later, means: { ...PRIYA, capital: pence(0) } })])
    expect((await on('2026-03-08'))?.maximumWeekly).toBe(6_385)
    expect((await on('2026-03-09'))?.maximumWeekly).toBe(5_985)
    const again = given(1, { ...later, means: { ...PRIYA, expenses: [] } })
    expect(await save([again])).toMatchObject({ ok: true, value: { changed: 1 } })
    expect((await on('2026-03-09'))?.maximumWeekly).toBe(8_385)
    expect(await inCouncil((db) => chargesOf(db, severnshire, priya))).toHaveLength(2)
  })
  test('one that cannot be worked out is named, and none is saved', async () => {
    const lapsed = given(2, { validFrom: day('2027-05-01') })
    expect(await save([given(1), lapsed])).toMatchObject({
      ok: false,
      refusal: { row: 1, why: { kind: 'lapsed-policy', key: 'minimum-income' } },
    })
    expect(await inCouncil((db) => chargesOf(db, severnshire, priya))).toEqual([])
  })
})
