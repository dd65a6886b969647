import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Challenge } from '#lives/challenges/challenge.ts'
import { challengesOf } from '#lives/challenges/queries.ts'
import { LETTER_KINDS, type LetterKind } from '#lives/letters/letter.ts'
import { lastDecided, writtenWith } from '#lives/needs/assessment-queries.ts'
import { budgetOn } from '#means/budgets/queries.ts'
import { chargeOn } from '#means/contributions/queries.ts'
import { activePlan, planInHand } from '#weeks/plans/queries.ts'
import type { Answered, Source } from './source.ts'

export type Whose = { readonly councilId: Id; readonly personId: Id; readonly today: Day }

/** What there is to make papers of, for the kinds that the reader may see: one or two queries for each. */
export async function sourcesOf(
  db: Db,
  whose: Whose,
  kinds: readonly LetterKind[] = LETTER_KINDS,
): Promise<ReadonlyMap<LetterKind, Source>> {
  const found = new Map<LetterKind, Source>()
  for (const kind of kinds) {
    const source = await sourceOf(db, whose, kind)
    if (source) found.set(kind, source)
  }
  return found
}

async function sourceOf(db: Db, whose: Whose, kind: LetterKind): Promise<Source | undefined> {
  const { councilId, personId, today } = whose
  switch (kind) {
    case 'assessment': {
      const assessment = await lastDecided(db, councilId, personId)
      if (!assessment) return undefined
      const written = await writtenWith(db, councilId, assessment)
      const { id: subject, version } = assessment
      return { subject, version, facts: { ...written, kind, assessment } }
    }
    case 'budget-statement': {
      const budget = await budgetOn(db, councilId, personId, today)
      return budget && { subject: budget.id, version: budget.version, facts: { kind, budget } }
    }
    case 'plan': {
      const inHand = await planInHand(db, councilId, personId)
      const isRead = inHand !== undefined && inHand.state !== 'draft'
      const plan = isRead ? inHand : ((await activePlan(db, councilId, personId)) ?? inHand)
      return plan && { subject: plan.id, version: plan.version, facts: { kind, plan } }
    }
    case 'financial-assessment': {
      const charge = await chargeOn(db, { councilId, personId, on: today })
      return charge && { subject: charge.assessmentId, version: 1, facts: { kind, charge } }
    }
    case 'challenge-answer': {
      const [challenge] = (await challengesOf(db, councilId, personId)).flatMap(answeredOnly)
      return challenge && { subject: challenge.id, version: 1, facts: { kind, challenge } }
    }
  }
}

/** The answered one of a list of one: the newest comes first. */
export const answeredOnly = (challenge: Challenge): readonly Answered[] =>
  challenge.answered ? [{ ...challenge, answered: challenge.answered }] : []
