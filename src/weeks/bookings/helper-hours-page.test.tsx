import { beforeEach, expect, test } from 'vitest'
import { ALWAYS } from '#lives/offer/paper.ts'
import { everything, queriesOf, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { haveCounty, NOW } from '#test/staff-scene.ts'
import { faultsOf } from '#test/valid-html.ts'
import { helperHoursRoutes } from './helper-hours-routes.tsx'

const routes = helperHoursRoutes(testPlatform({ now: NOW }))
const see = async (query = '') => {
  const asha = asReader(readerOf({ roles: ['broker'] }), routes)
  const response = await asha.request(`/helper-hours${query}`)
  return { status: response.status, text: await response.text() }
}

beforeEach(() => haveCounty())

test('the council’s own rates stand there first, and other hours and rates are compared by the same rule', async () => {
  const first = await see()
  expect(first.status).toBe(200)
  for (const said of ['£96.00', '£68.80', '£1,414.40', 'No agency is known'])
    expect(first.text).toContain(said)
  expect(await faultsOf(first.text)).toEqual([])
  expect((await see('?hours=2.5&agency=21.30&employed=17.20')).text).toContain('£53.25')
  expect(await queriesOf(() => see())).toHaveLength(2)
})

test('an agency is named with its papers; bad figures are told so, and stay as they were typed', async () => {
  await everything().updateTable('provider').set({ kind: 'agency', papers_until: null }).execute()
  expect((await see()).text).toContain('papers are missing, so it takes nobody new')
  await everything().updateTable('provider').set({ papers_until: '2027-09-01' }).execute()
  expect((await see()).text).toContain('papers hold until')
  await everything().updateTable('provider').set({ papers_until: ALWAYS }).execute()
  expect((await see()).text).toContain('its papers do not run out')
  const wrong = await see('?hours=some&agency=0&employed=17.20')
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Write hours from 0.25 to 168')
  expect(wrong.text).toContain('value="some"')
})
