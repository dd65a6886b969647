import { idFrom } from '#ground/kernel/id.ts'
import { noMoney } from '#ground/kernel/money.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { GivenAssessment } from '#lives/needs/assessment.ts'
import { SETTINGS } from '#lives/offer/session.ts'
import type { FinancialAssessment } from '#means/contributions/financial-assessment.ts'
import type { Placed } from './batch.ts'
import { idOf, type Making } from './make-ids.ts'
import type { SoundRow, SoundRows } from './rows.ts'

const assessmentId = ({ councilId }: Making, reference: string) =>
  idFrom(councilId, 'assessment', reference)

/**
 * A decided assessment of the case system. Each outcome that it names is an eligible need; in England one alone makes
 * nobody eligible (SI 2015/313 reg 2(1)(b)).
 */
export const makeAssessment =
  (making: Making) =>
  ({ place, cells }: SoundRow<'assessments'>): Placed<GivenAssessment> => {
    const outcomes = [...new Set(cells.outcomes)]
    const { jurisdiction } = making.known
    const eligible = outcomes.length >= (jurisdiction === 'ENGLAND' ? 2 : 1)
    return {
      place,
      value: {
        id: assessmentId(making, cells.assessment),
        personId: idOf(making, 'person', cells.person),
        reference: cells.assessment,
        jurisdiction,
        startedOn: cells.started_on ?? cells.decided_on,
        decidedOn: cells.decided_on,
        eligible,
        advice: cells.advice,
        strengths: cells.strengths,
        involvement: cells.took_part,
        hasDifficulty: cells.has_difficulty,
        appropriateIndividual: cells.helped_by,
        neededMinutes: cells.needed_hours,
        needs: outcomes.map((outcome) => ({ outcome, need: '', wellbeing: [], eligible })),
      },
    }
  }

const ratiosOf =
  (making: Making) =>
  ({ place, cells }: SoundRow<'assessments'>): readonly Placed<AssessedRatio>[] =>
    SETTINGS.flatMap((setting) => {
      const ratio = setting === 'building' ? cells.ratio_building : cells.ratio_community
      if (!ratio) return []
      const value: AssessedRatio = {
        ...{ personId: idOf(making, 'person', cells.person), setting, ratio },
        ...{ validFrom: cells.decided_on, evidence: cells.ratio_evidence },
        assessmentId: assessmentId(making, cells.assessment),
        ...(cells.ratio_review_on && { reviewOn: cells.ratio_review_on }),
      }
      return [{ place, value }]
    })

/** Of several assessments of one person, the last says which ratios are theirs. */
export function assessedRatiosIn(
  rows: SoundRows,
  making: Making,
): readonly Placed<AssessedRatio>[] {
  const last = new Map<string, Placed<AssessedRatio>>()
  for (const one of rows.assessments.flatMap(ratiosOf(making))) {
    const key = `${one.value.personId} ${one.value.setting}`
    const before = last.get(key)
    if (!before || before.value.validFrom < one.value.validFrom) last.set(key, one)
  }
  return [...last.values()]
}

export const makeFinancialAssessment =
  (making: Making) =>
  ({ place, cells }: SoundRow<'financial_assessments'>): Placed<FinancialAssessment> => ({
    place,
    value: {
      id: idFrom(making.councilId, 'financial-assessment', cells.financial_assessment),
      personId: idOf(making, 'person', cells.person),
      reference: cells.financial_assessment,
      means: {
        income: cells.income,
        capital: cells.capital ?? noMoney,
        expenses: cells.expenses,
        minimumKind: cells.minimum,
        premiums: cells.premiums,
        declined: cells.declined,
        ...(cells.exempt && { exempt: cells.exempt }),
      },
      assessedOn: cells.assessed_on ?? cells.from,
      validFrom: cells.from,
    },
  })
