import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { hasOpenChallenge } from '#lives/challenges/queries.ts'
import { latestDecided } from '#lives/needs/queries.ts'
import { personFlag } from '#lives/people/queries.ts'
import { financialYear, weekBasis } from '#means/contributions/policies.ts'
import { budgetsSeen, type PageRules } from './budget-seen.ts'
import { budgetChangeNotice } from './policies.ts'
import { budgetHistory, moneyBeside } from './queries.ts'

/** All that the page of one person's budget shows, in six queries. */
export async function budgetPage(db: Db, councilId: Id, personId: Id, today: Day) {
  const flag = await personFlag(db, councilId, personId, today)
  const seen = budgetsSeen(await budgetHistory(db, councilId, personId), today)
  const beside = await moneyBeside(db, councilId, personId)
  const wanted = { basis: weekBasis, year: financialYear, notice: budgetChangeNotice }
  const found = await policiesOn(db, { councilId, on: today }, wanted)
  const rules: PageRules = found.ok
    ? {
        basis: found.value.basis,
        noticeDays: found.value.notice.days,
        year: found.value.year,
      }
    : {}
  const isChallenged = await hasOpenChallenge(db, councilId, personId, 'budget')
  const decided = await latestDecided(db, councilId, personId, today)
  return { flag, seen, beside, rules, isChallenged, hasAssessment: decided !== undefined, today }
}
