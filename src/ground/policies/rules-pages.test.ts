import { beforeEach, describe, expect, test } from 'vitest'
import { councilRules } from '#doors/site/policies.ts'
import { unguarded } from '#ground/access/may.ts'
import { day } from '#ground/kernel/day.ts'
import { capitalLimits, minimumIncome } from '#means/contributions/policies.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { haveAccount, haveCounty, idOf, NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { saveApprovedRules } from './actions.ts'
import { policiesOn } from './queries.ts'
import { policyRoutes } from './routes.tsx'
import { saySource } from './source-words.ts'

const platform = testPlatform({ now: NOW })
const ann = readerOf({ roles: ['finance-officer'] })
const bob = readerOf({ roles: ['council-administrator'], account: 2 })
const app = (reader = ann) => asReader(reader, policyRoutes(platform, councilRules))
const see = async (address: string, reader = ann) => (await app(reader).request(address)).text()
const send = (address: string, form: Record<string, string>, reader = ann) =>
  app(reader).request(address, { method: 'POST', body: new URLSearchParams(form) })

const LIMITS = '/council/rules/capital-limits'
const DAYS = { 'from-day': '1', 'from-month': '4', 'from-year': '2027', reason: 'More generous' }
const CELLS = {
  'row-0-upper': '30,000',
  'row-0-lower': '14250',
  'row-0-step': '250',
  'row-0-income': '1',
}
const PROPOSAL = { ...CELLS, ...DAYS, do: 'propose' }
const waitingRow = async () => {
  const rows = await everything().selectFrom('council_policy').selectAll().execute()
  return rows.at(-1)
}
const answer = async (how: string, reader = bob) =>
  send(`${LIMITS}/${(await waitingRow())?.id}`, { answer: how }, reader)
const upperOn = async (on: string) => {
  const asked = { councilId: severnshire, on: day(on) }
  const read = await policiesOn(everything(), asked, { limits: capitalLimits })
  return read.ok ? read.value.limits.upper : read.refusal
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await haveAccount(2)
})

test('where each rule of a nation comes from can be read in Welsh', async () => {
  const rows = await everything()
    .selectFrom('national_policy')
    .select('source')
    .distinct()
    .execute()
  expect(rows.length).toBeGreaterThan(30)
  const said = rows.map(({ source }) => saySource({ language: 'cy' }, source))
  expect(said.filter(({ language }) => language === 'en')).toEqual([])
  const cy = readerOf({ roles: ['finance-officer'], language: 'cy' })
  expect(await see('/council/rules/positive-risk-review', cy)).toContain(
    'edrychir eto o fewn 4 i 12',
  )
  expect(await see('/council/rules/positive-risk-review')).toContain('is looked at again within')
})

describe('the council’s rules', () => {
  test('stand on one page, each with what it is today, where it comes from and what changes next, in two queries', async () => {
    let text = ''
    const queries = await queriesOf(async () => {
      text = await see('/council/rules')
    })
    expect(queries).toHaveLength(2)
    for (const said of ['Minimum income', '£23,250.00', 'National rule of England', '4 rows'])
      expect(text).toContain(said)
    expect(text).toContain('Ends: 5 April 2027. Nothing is known for after it.')
  })
  test('are there for those who set them and for nobody else', async () => {
    expect(unguarded(policyRoutes(platform, councilRules))).toEqual([])
    for (const role of ['social-worker', 'commissioner', 'person'] as const)
      expect((await app(readerOf({ roles: [role] })).request('/council/rules')).status).toBe(404)
    expect((await app().request('/council/rules/nonsense')).status).toBe(404)
  })
  test('are valid pages, with a change that waits and without', async () => {
    await send(LIMITS, PROPOSAL)
    const preview = await (await send(LIMITS, { ...PROPOSAL, do: 'preview' })).text()
    const pages = ['/council/rules', LIMITS, '/council/rules/minimum-income'].map((one) => see(one))
    for (const page of [preview, ...(await Promise.all(pages))])
      expect(await faultsOf(page)).toEqual([])
  })
  test('speak Welsh', async () => {
    const cy = readerOf({ roles: ['finance-officer'], language: 'cy' })
    expect(await see('/council/rules', cy)).toContain('Isafswm incwm')
    expect(await see('/council/rules/minimum-income', cy)).toContain(
      'Sengl, 25 oed i oedran pensiwn',
    )
  })
})

describe('a change to a rule', () => {
  test('is looked at, proposed by one, approved by another, and holds from its first day', async () => {
    const preview = await (await send(LIMITS, { ...PROPOSAL, do: 'preview' })).text()
    for (const said of ['Check this change', '£30,000.00', '£23,250.00', 'More generous'])
      expect(preview).toContain(said)
    expect(await waitingRow()).toBeUndefined()
    expect((await send(LIMITS, PROPOSAL)).status).toBe(303)
    expect(await upperOn('2027-04-01')).toBe(2_325_000)
    expect(await see(LIMITS)).toContain('You proposed this, so somebody else must answer it')
    expect(await see(LIMITS, bob)).toContain('Approve this change')
    expect((await answer('approve')).status).toBe(303)
    expect(await upperOn('2027-03-31')).toBe(2_325_000)
    expect(await upperOn('2027-04-01')).toBe(3_000_000)
    expect(await see('/council/rules')).toContain('From 1 April 2027')
  })
  test('is never approved by who proposed it, on the page or past it', async () => {
    await send(LIMITS, PROPOSAL)
    const response = await answer('approve', ann)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('You proposed this change, so you cannot answer it')
    await expect(
      everything()
        .updateTable('council_policy')
        .set({ state: 'approved', decided_by: ann.accountId })
        .execute(),
    ).rejects.toThrow()
  })
  test('pressed twice is proposed once, and approved once', async () => {
    await send(LIMITS, PROPOSAL)
    await send(LIMITS, PROPOSAL)
    expect(await everything().selectFrom('council_policy').select('id').execute()).toHaveLength(1)
    await answer('approve')
    expect((await answer('approve')).status).toBe(303)
    const actions = await everything()
      .selectFrom('audit')
      .select('action')
      .orderBy('action')
      .execute()
    expect(actions.map((row) => row.action)).toEqual([
      'council rule approved',
      'council rule proposed',
    ])
  })
  test('can be refused by another or taken back, and then holds for nobody', async () => {
    await send(LIMITS, PROPOSAL)
    expect((await answer('withdraw', bob)).status).toBe(422)
    expect((await answer('withdraw', ann)).status).toBe(303)
    expect((await answer('approve', bob)).status).toBe(422)
    expect(await upperOn('2027-04-01')).toBe(2_325_000)
  })
  test('closes the row before it the day before it starts', async () => {
    await send(LIMITS, PROPOSAL)
    await answer('approve')
    const next = { ...PROPOSAL, 'row-0-upper': '40000', 'from-year': '2028' }
    await send(LIMITS, next)
    expect((await answer('approve')).status).toBe(303)
    expect(await upperOn('2028-03-31')).toBe(3_000_000)
    expect(await upperOn('2028-04-01')).toBe(4_000_000)
  })
  test('that overlaps is refused where it does, with the days, and what was typed is kept', async () => {
    await send(LIMITS, { ...PROPOSAL, 'to-day': '31', 'to-month': '3', 'to-year': '2028' })
    await answer('approve')
    const late = { ...PROPOSAL, 'row-0-upper': '44,444', 'from-year': '2028', 'from-month': '3' }
    for (const how of ['preview', 'propose']) {
      const response = await send(LIMITS, { ...late, do: how })
      expect(response.status).toBe(422)
      const text = await response.text()
      expect(text).toContain('an approved row from 1 April 2027 to 31 March 2028')
      for (const kept of ['44,444', 'value="2028"', 'More generous']) expect(text).toContain(kept)
    }
  })
  test('that makes no sense is refused on the field, in words', async () => {
    const said = async (more: Record<string, string>) => {
      const response = await send(LIMITS, { ...PROPOSAL, ...more })
      expect(response.status).toBe(422)
      return response.text()
    }
    expect(await said({ 'row-0-upper': 'lots' })).toContain('Upper limit: write pounds and pence')
    expect(await said({ 'row-0-step': '' })).toContain('or none of the three')
    expect(await said({ 'row-0-lower': '50,000' })).toContain('The lower limit is above')
    expect(await said({ 'from-year': '2026' })).toContain('The earliest day is 1 March 2027')
    expect(await said({ 'from-day': '31' })).toContain('a day that is in the calendar')
    expect(await said({ reason: ' ' })).toContain('Say why')
    expect(await waitingRow()).toBeUndefined()
  })
  test('to a table has a row more without scripts, and earnings may never be counted', async () => {
    const address = '/council/rules/not-counted-income'
    const typed = { ...DAYS, 'row-0-kind': 'earnings', 'row-1-kind': 'daily-living' }
    const more = await (await send(address, { ...typed, do: 'add-row' })).text()
    expect(more).toContain('name="row-2-kind"')
    const response = await send(address, { ...typed, do: 'propose' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Earnings and the mobility part must both stand here')
  })
  test('that waited until its first day had passed is not approved any more', async () => {
    await send(LIMITS, PROPOSAL)
    const later = testPlatform({ now: new Date('2027-04-02T09:00:00Z') })
    const response = await asReader(bob, policyRoutes(later, councilRules)).request(
      `${LIMITS}/${(await waitingRow())?.id}`,
      { method: 'POST', body: new URLSearchParams({ answer: 'approve' }) },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('It may not begin in the past')
  })
})

test('rows that two people have approved elsewhere are saved at once, and again change nothing', async () => {
  const rule = {
    ...{
      id: idOf('tie', 1),
      policy: minimumIncome,
      from: day('2026-04-06'),
      reason: 'Figures of 2025',
    },
    rows: [{ kind: 'single-25-to-pension-age', weekly: 11_250 }],
    ...{ proposedBy: ann.accountId, decidedBy: bob.accountId, at: NOW },
  }
  const save = () =>
    platform.transaction(severnshire, (db) => saveApprovedRules(db, severnshire, [rule]))
  expect(await save()).toMatchObject({ added: 1 })
  expect(await save()).toMatchObject({ same: 1 })
  const asked = { councilId: severnshire, on: day('2026-09-01') }
  const read = await policiesOn(everything(), asked, { minimumIncome })
  expect(read.ok && [...read.value.minimumIncome]).toEqual([['single-25-to-pension-age', 11_250]])
})
