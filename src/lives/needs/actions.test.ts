import { type RawBuilder, sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { everything, severnshire, testPlatform } from '#test/platform.ts'
import { aPerson, haveAccount, haveCounty, idOf, lay, NOW } from '#test/staff-scene.ts'
import { saveAssessments, saveCarerAssessments, saveRatios } from './actions.ts'
import type { GivenAssessment } from './assessment.ts'
import { changeFields, decideAssessment, startAssessment } from './assessment-actions.ts'
import { lastDecided, openAssessment, signedAssessment } from './assessment-queries.ts'
import { ratiosReviewedByNight } from './jobs.ts'
import { carerBreakNeeded, latestDecided, ratiosOf } from './queries.ts'
import { assessRatio } from './ratio-actions.ts'

const platform = testPlatform({ now: NOW })
const TODAY = day('2027-03-01')
const personId = idOf('person', 1)
const who = { councilId: severnshire, personId, accountId: idOf('account', 1) }
const doing = { ...who, now: NOW, today: TODAY }
const inCouncil = <T>(work: Parameters<typeof platform.transaction<T>>[1]) =>
  platform.transaction(severnshire, work)

const given: GivenAssessment = {
  ...{ id: idOf('run', 1), personId, reference: 'CASE-7', jurisdiction: 'ENGLAND' },
  ...{ startedOn: day('2026-05-01'), decidedOn: day('2026-06-01'), eligible: true },
  ...{ strengths: 'She cooks', involvement: 'With her brother', hasDifficulty: false },
  neededMinutes: 1800,
  needs: [
    { outcome: 'community', need: 'Company on the bus', wellbeing: ['control'], eligible: true },
    { outcome: 'nutrition', need: 'None', wellbeing: ['health'], eligible: false },
  ],
  answers: [
    {
      ...{ outcome: 'community', condition: 'danger', answer: 'yes', evidence: 'The crossing' },
      answeredOn: day('2026-05-20'),
    },
  ],
  statements: [
    {
      ...{ id: idOf('run', 2), topic: 'hopes', voice: 'person', how: 'talk', helpedBy: '' },
      ...{ words: 'The choir', pictures: ['choir'], at: NOW },
    },
  ],
}

beforeEach(async () => {
  await haveCounty()
  await haveAccount(1)
  await lay('person', [aPerson(1)])
})

describe('assessments of another system', () => {
  test('are saved whole, and saving them again changes nothing', async () => {
    const first = await inCouncil((db) => saveAssessments(db, severnshire, [given]))
    const again = await inCouncil((db) => saveAssessments(db, severnshire, [given]))
    expect([first.added, again.same]).toEqual([1, 1])
    const last = await lastDecided(everything(), severnshire, personId)
    expect(last).toMatchObject({ strengths: 'She cooks', neededMinutes: 1800, eligible: true })
    expect([last?.needs.length, last?.answers.length, last?.statements.length]).toEqual([2, 1, 1])
    const decided = await latestDecided(everything(), severnshire, personId, TODAY)
    expect(decided?.eligibleNeeds).toEqual([{ outcome: 'community', need: 'Company on the bus' }])
  })
  test('count from the day they were decided, and a page says that nobody signed them here', async () => {
    await inCouncil((db) => saveAssessments(db, severnshire, [given]))
    const before = day('2026-05-31')
    expect(await latestDecided(everything(), severnshire, personId, before)).toBeUndefined()
    const asked = { personId, assessmentId: given.id }
    const seen = await signedAssessment(everything(), severnshire, asked)
    expect([seen?.signed, seen?.decidedOn]).toEqual([undefined, '2026-06-01'])
  })
})

/** A decided assessment as the database keeps it, with a signature or without one. */
describe('what the database itself refuses, whoever asks it', () => {
  const sign = sql`update assessment set signed = '{}', signed_hash = 'abc'`
  beforeEach(async () => {
    await inCouncil((db) => saveAssessments(db, severnshire, [given]))
  })
  const refused = async (statement: RawBuilder<unknown>): Promise<string> => {
    await sql`savepoint asked`.execute(everything())
    const said = await statement.execute(everything()).then(
      () => 'done',
      (error: Error) => error.message,
    )
    await sql`rollback to savepoint asked`.execute(everything())
    return said
  }
  test('to change a word of a signed assessment, or of its needs, answers and statements', async () => {
    await sign.execute(everything())
    for (const statement of [
      sql`update assessment set strengths = 'Nothing'`,
      sql`update assessment set signed = '{"title": "Other"}'`,
      sql`update assessment set state = 'started', decided_on = null`,
      sql`delete from assessment_statement`,
      sql`update assessed_need set eligible = not eligible`,
      sql`update assessed_need set need = 'Less'`,
      sql`delete from assessed_need`,
      sql`update eligibility_answer set answer = 'no'`,
      sql`delete from eligibility_answer`,
      sql`insert into eligibility_answer
        select council_id, assessment_id, outcome, 'distress', answer, evidence, account_id, answered_on
        from eligibility_answer`,
    ])
      expect(await refused(statement)).toMatch(/assessment.*(does not change|is kept)/)
  })
  test('to open again one that was decided elsewhere; a later file may still correct it', async () => {
    expect(await refused(sql`update assessment set state = 'started', decided_on = null`)).toBe(
      'A decided assessment does not change',
    )
    const corrected = await inCouncil((db) =>
      saveAssessments(db, severnshire, [{ ...given, strengths: 'She cooks and sings' }]),
    )
    expect(corrected.changed).toBe(1)
    await sign.execute(everything())
    expect(await refused(sql`delete from assessment`)).not.toBe('done')
  })
  test('and lets an open assessment be written, as long as it is open', async () => {
    await inCouncil((db) => startAssessment(db, doing, 'ENGLAND'))
    const open = sql`update assessment set strengths = 'Sings' where state = 'started'`
    expect(await refused(open)).toBe('done')
  })
})

describe('an open assessment', () => {
  test('is started once, with what the last one said', async () => {
    await inCouncil((db) => saveAssessments(db, severnshire, [given]))
    await inCouncil((db) => startAssessment(db, doing, 'ENGLAND'))
    await inCouncil((db) => startAssessment(db, doing, 'ENGLAND'))
    const open = await openAssessment(everything(), severnshire, personId)
    expect(open).toMatchObject({ state: 'started', version: 1, strengths: 'She cooks', advice: '' })
    expect(open?.eligible).toBeUndefined()
    expect(open?.statements[0]?.words).toBe('The choir')
    expect(open?.needs.every((need) => need.eligible === undefined)).toBe(true)
  })
  test('refuses a version that somebody has changed, and nothing of it is saved', async () => {
    await inCouncil((db) => startAssessment(db, doing, 'WALES'))
    const change = (strengths: string, version: number) =>
      inCouncil((db) => changeFields(db, { ...doing, version }, { strengths }))
    expect(await change('First', 1)).toEqual({ ok: true, value: { version: 2 } })
    const second = await change('Second', 1)
    expect(second).toEqual({ ok: false, refusal: { kind: 'changed-meanwhile' } })
    expect((await openAssessment(everything(), severnshire, personId))?.strengths).toBe('First')
  })
  test('is not decided while parts are missing, whatever is pressed', async () => {
    await inCouncil((db) => startAssessment(db, doing, 'WALES'))
    const decided = await inCouncil((db) =>
      decideAssessment(db, { ...doing, version: 1 }, () => ({
        language: 'cy',
        title: '',
        sections: [],
      })),
    )
    expect(decided).toMatchObject({ ok: false, refusal: { kind: 'parts-missing' } })
  })
})

describe('ratios', () => {
  const ratio = { personId, setting: 'building', ratio: { staff: 1, people: 5 } } as const
  const assessed = { of: { setting: 'building' }, ratio: ratio.ratio, ends: false } as const

  test('assessed again with other evidence begin anew; a file that knows the ratio alone changes nothing', async () => {
    const file = [{ ...ratio, validFrom: day('2026-01-01') }]
    await inCouncil((db) => saveRatios(db, severnshire, file))
    const reviewOn = day('2027-09-01')
    const said = { ...assessed, evidence: 'Two visits', reviewOn }
    expect(await inCouncil((db) => assessRatio(db, doing, said))).toMatchObject({ ok: true })
    const again = await inCouncil((db) =>
      saveRatios(db, severnshire, [{ ...ratio, validFrom: TODAY }]),
    )
    expect(again.same).toBe(1)
    const { settings } = await ratiosOf(everything(), severnshire, personId, TODAY)
    expect(settings).toMatchObject([{ evidence: 'Two visits', validFrom: TODAY, reviewOn }])
    const before = await ratiosOf(everything(), severnshire, personId, day('2027-02-28'))
    expect(before.settings).toMatchObject([{ evidence: '', validTo: '2027-02-28' }])
  })
})

test('a review that is near becomes work for whoever assesses, once', async () => {
  const due = { person_id: personId, setting: 'building', staff: 1, people: 5, evidence: 'Seen' }
  await lay('assessed_ratio', [{ ...due, valid_from: '2026-01-01', review_on: '2027-03-20' }])
  const night = { councilId: severnshire, day: TODAY }
  await inCouncil((db) => ratiosReviewedByNight.run(db, night, platform))
  await inCouncil((db) => ratiosReviewedByNight.run(db, night, platform))
  const tasks = await everything().selectFrom('task').select(['kind', 'due_on']).execute()
  expect(tasks).toEqual([{ kind: 'ratio-expires', due_on: '2027-03-20' }])
})

test('the break of each carer is that of their last decided assessment', async () => {
  const carerId = idOf('run', 3)
  const carer = { id: carerId, person_id: personId, name: 'Usha', relation: 'parent' }
  await lay('carer', [{ ...carer, lives_with: true, language: 'en' }])
  const one = {
    ...{
      carerId,
      personId,
      words: 'Tired',
      able: 'some',
      willing: 'yes',
      wants: ['rest'] as const,
    },
    ...{ effect: 'Work', emergencyPlan: 'My sister', eligible: true, reasons: 'Needs rest' },
    ...{ able: 'some' as const, willing: 'yes' as const, startedOn: day('2026-01-01') },
  }
  const both = [
    { ...one, id: idOf('run', 4), breakMinutes: 120, decidedOn: day('2026-02-01') },
    { ...one, id: idOf('run', 5), breakMinutes: 300, decidedOn: day('2026-09-01') },
  ]
  await inCouncil((db) => saveCarerAssessments(db, severnshire, both))
  const again = await inCouncil((db) => saveCarerAssessments(db, severnshire, both))
  expect(again.same).toBe(2)
  const breaks = await carerBreakNeeded(everything(), severnshire, personId)
  expect(breaks).toEqual([{ carerId, name: 'Usha', breakMinutes: 300 }])
})
