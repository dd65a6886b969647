import { beforeEach, expect, test } from 'vitest'
import { anOutcome, aPlan, assessmentOf, planIdOf } from '#test/plan-scene.ts'
import { everything, queriesOf, severnshire, testPlatform } from '#test/platform.ts'
import { asReader, readerOf } from '#test/staff-reader.ts'
import { aPerson, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { savePlans } from '#weeks/plans/save-actions.ts'
import { outcomesReportRoutes } from './routes.tsx'

const platform = testPlatform({ now: NOW })
const see = async (reader = readerOf({ roles: ['commissioner'] })) => {
  const answer = await asReader(reader, outcomesReportRoutes(platform)).request('/council/outcomes')
  const text = (await answer.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { status: answer.status, text }
}

/** People from 1 on who want to do more for themselves at home; so many of them have moved up, every other in Wyre. */
async function havePeople(people: number, up: number): Promise<void> {
  const all = Array.from({ length: people }, (_, i) => i + 1)
  await lay(
    'person',
    all.map((n) => aPerson(n, { area: n % 2 ? 'malvern' : 'wyre' })),
  )
  await lay(
    'assessment',
    all.map((n) => ({
      ...{ id: assessmentOf(n), person_id: idOf('person', n), jurisdiction: 'ENGLAND' },
      ...{ state: 'decided', version: 1, started_on: '2026-12-01', decided_on: '2027-01-04' },
      ...{ eligible: true, needed_minutes: 360, difficulty_evidence: '', advice: '' },
      ...{ appropriate_individual: '', involvement: '', strengths: '', agreed_how: '' },
    })),
  )
  const wants = { aim: 'independence', place: 'home', level: 1 } as const
  const plans = all.map((n) =>
    aPlan({
      ...{ id: planIdOf('plan', n), personId: idOf('person', n), lines: [] },
      ...{ state: n % 3 ? ('active' as const) : ('in-review' as const) },
      assessmentId: assessmentOf(n),
      outcomes: [
        anOutcome(n, { id: planIdOf('outcome', n), ...wants }),
        // A second of the same kind: the person counts once.
        anOutcome(n, {
          ...{ id: planIdOf('outcome', 500 + n), threadId: planIdOf('thread', 900 + n) },
          ...{ ...wants, words: 'And this' },
        }),
      ],
    }),
  )
  await savePlans(everything(), severnshire, plans)
  await lay(
    'outcome_progress',
    all.slice(0, up).map((n) => ({
      ...{ id: planIdOf('line', 5000 + n), thread_id: planIdOf('thread', 100 + n) },
      ...{ person_id: idOf('person', n), level: 2, standing: 'moving', evidence: 'observed' },
      ...{ words: 'Seen', seen_on: '2027-02-20', account_id: idOf('account', 1) },
    })),
  )
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
})

test('of 41 people with the outcome 23 moved up: 56 %, by area and at home, in two set queries', async () => {
  await havePeople(41, 23)
  const { text } = await see()
  expect(text).toContain('Doing more for myself 41 23 56 %')
  expect(text).toContain('At home 41 23 56 %')
  expect(text).toContain('Malvern 12 of 21')
  expect(text).toContain('Wyre 11 of 20')
  expect((await queriesOf(() => see())).length).toBeLessThanOrEqual(2)
  const welsh = await see(readerOf({ roles: ['councillor'], language: 'cy' }))
  expect(welsh.text).toContain('Gwneud mwy drosof fy hun 41 23 56 %')
})
test('of 8 people 3 moved up: hidden, and so is what it would follow from', async () => {
  await havePeople(8, 3)
  const { text } = await see()
  expect(text).toContain('Doing more for myself 8 Hidden')
  expect(text).not.toMatch(/Doing more for myself 8 3/)
})
test('a county without outcomes says so; a carer has no such page', async () => {
  expect((await see()).text).toContain('No plan in force has an outcome yet.')
  expect((await see(readerOf({ roles: ['family-carer'] }))).status).toBe(404)
})
