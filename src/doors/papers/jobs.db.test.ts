import { beforeEach, expect, test } from 'vitest'
import { hearFact } from '#ground/platform/facts.ts'
import { answerChallenge } from '#lives/challenges/handling-actions.ts'
import { havePlanInHand, PLAN, PRIYA, WHO } from '#test/plan-life-scene.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { idOf, lay, NOW } from '#test/staff-scene.ts'
import { reopenPlan, sharePlan } from '#weeks/plans/lifecycle-actions.ts'
import { answerMakesItsLetter, planMakesItsLetter } from './jobs.ts'

const platform = testPlatform({ now: NOW })
const asked = (version: number) => ({
  ...{ councilId: severnshire, personId: PRIYA, planId: PLAN, version, accountId: WHO.worker },
  ...{ now: NOW, tell: platform.tell },
})
const share = (version: number) =>
  platform.transaction(severnshire, (db) => sharePlan(db, asked(version)))
const reopen = (version: number) =>
  platform.transaction(severnshire, (db) => reopenPlan(db, asked(version)))

async function hearAll(): Promise<void> {
  const facts = await everything().selectFrom('fact').selectAll().orderBy('subject').execute()
  for (const { kind, subject, at } of facts)
    await hearFact(platform, planMakesItsLetter, { kind, councilId: severnshire, subject, at })
}
const letters = () =>
  everything()
    .selectFrom('letter')
    .select(['version', 'format', 'state', 'subject', 'pdf_id'])
    .orderBy('version')
    .execute()

beforeEach(() => havePlanInHand({ hasCopy: false }))

test('a plan that is shared makes the person’s copy of just that version, once', async () => {
  await share(1)
  await hearAll()
  await hearAll()
  expect(await letters()).toMatchObject([{ version: 1, state: 'made', subject: PLAN }])
  expect((await letters())[0]?.pdf_id).toBeTruthy()
})
test('opened again before anybody heard, it has no copy; shared again, it has one of what it says then', async () => {
  await share(1)
  await reopen(1)
  await hearAll()
  expect(await letters()).toEqual([])
  await share(2)
  await hearAll()
  expect(await letters()).toMatchObject([{ version: 2, state: 'made' }])
})
test('in a format that people make, it is held with a task for whoever wrote the plan', async () => {
  await lay('information_need', [
    {
      ...{ id: idOf('session', 9), person_id: PRIYA, kind: 'format', need: 'braille', detail: '' },
      ...{ met: '', identified_on: '2026-01-01', recorded_by: WHO.worker, share: true },
      review_on: '2027-12-01',
    },
  ])
  await share(1)
  await hearAll()
  expect(await letters()).toMatchObject([{ state: 'held', format: 'braille', pdf_id: null }])
  const tasks = await everything().selectFrom('task').select(['kind', 'account_id']).execute()
  expect(tasks).toContainEqual({ kind: 'held-letter', account_id: WHO.worker })
})
test('an answered challenge makes its letter, once', async () => {
  const id = idOf('answer', 7)
  const made = {
    ...{ person_id: PRIYA, about: 'plan', kind: 'challenge', made_by: WHO.worker, picture: '' },
    ...{ made_for: 'person', came_by: 'page', words: 'I want Fridays', wants_advocate: 'no' },
    ...{ made_at: NOW, acknowledge_by: '2027-03-04', answer_by: '2027-03-29', learnt: '' },
  }
  await lay('challenge', [{ ...made, id, answer: '' }])
  const answered = await platform.transaction(severnshire, (db) =>
    answerChallenge(db, {
      ...{ councilId: severnshire, challengeId: id, accountId: WHO.teamManager, now: NOW },
      ...{ outcome: 'upheld', answer: 'You have Fridays', learnt: '', tell: platform.tell },
    }),
  )
  expect(answered.ok).toBe(true)
  const fact = { kind: 'challenge-answered', councilId: severnshire, subject: id, at: NOW }
  await hearFact(platform, answerMakesItsLetter, fact)
  await hearFact(platform, answerMakesItsLetter, fact)
  expect(await letters()).toMatchObject([{ version: 1, state: 'made', subject: id }])
})
