import { addDays, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { divided, type Pence, total } from '#ground/kernel/money.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { GivenAssessment } from '#lives/needs/assessment.ts'
import type { Carer } from '#lives/people/carer.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import type { Choice, PlanLine } from '#weeks/plans/plan-line.ts'
import type { Level, PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import { needKeysOf, outcomeFor } from './assessments.ts'
import { accountIdOf, chanceOf, inTheirs, type Knowing, type Member, momentOf } from './knowing.ts'
import type { NeedKey } from './need-sayings.ts'
import { type DraftLine, idsOf } from './plan-lines.ts'
import * as said from './plan-sayings.ts'
import { aimOf } from './progress.ts'

/** What a plan is written from. */
export type Planning = {
  readonly assessment: GivenAssessment
  readonly carer: Carer | undefined
  readonly lines: readonly DraftLine[]
  readonly state: SupportPlan['state']
  readonly startsOn: Day
  readonly reviewOn: Day
  readonly decidedFor: boolean
}

/** One whole plan, in which every eligible need has a line, or a carer who is willing. */
export function planOf(knowing: Knowing, member: Member, planning: Planning): SupportPlan {
  const { councilId } = knowing
  const { person } = member
  const { assessment, carer, state, startsOn } = planning
  const random = chanceOf(knowing, 'plan', person)
  const id = idFrom(councilId, 'support-plan', `${person.reference} 1`)
  const keys = needKeysOf(knowing, member, carer).filter((key) => key !== 'carer')
  const byCarer = needKeysOf(knowing, member, carer).includes('carer')
  const outcomes = outcomesOf(knowing, member, keys, random)
  const madeOn = addDays(startsOn, -12)
  const isOut = state !== 'draft'
  const words = (text: { en: string; cy: string }) => inTheirs(person, text)
  return {
    id,
    personId: person.id,
    number: 1,
    version: 1,
    state,
    assessmentId: assessment.id,
    budgetId: idFrom(councilId, 'budget', `${person.reference} 1`),
    startsOn,
    reviewOn: planning.reviewOn,
    contingency: words(random.pick(said.CONTINGENCY)),
    carerImpact: words(carer ? said.IMPACT : said.NO_CARER),
    communication: person.communication,
    capacity: words(planning.decidedFor ? said.DECIDED_FOR : said.CAPACITY),
    freeMinutes: member.isLead ? 240 : random.pick([0, 0, 120, 240, 360]),
    freeWords: member.isLead ? words({ en: 'Saturday is mine.', cy: 'Fi biau dydd Sadwrn.' }) : '',
    restReason: '',
    changedBecause: '',
    madeBy: accountIdOf(councilId, 'social-worker'),
    madeAt: momentOf(madeOn),
    ...(isOut && { sharedOn: addDays(madeOn, 2) }),
    ...(state === 'active' && { activeOn: startsOn }),
    outcomes,
    lines: linesOf(knowing, member, { planning, keys, outcomes, random }),
    metByCarers:
      byCarer && carer?.willingOn
        ? [{ outcome: outcomeFor(knowing, 'carer'), carerId: carer.id, saidOn: carer.willingOn }]
        : [],
  }
}

function outcomesOf(
  knowing: Knowing,
  { person, isLead }: Member,
  keys: readonly NeedKey[],
  random: Random,
): PlanOutcome[] {
  return keys.map((key) => {
    const lead = isLead && !knowing.welsh && key in said.PRIYA_WANTS
    const drawn = random.pick(said.WANTED[key])
    const wanted = lead ? said.PRIYA_WANTS[key as keyof typeof said.PRIYA_WANTS] : drawn
    const level = random.int(0, 2) as Level
    return {
      id: idFrom(knowing.councilId, 'plan-outcome', `${person.reference} 1 ${key}`),
      threadId: idFrom(knowing.councilId, 'outcome-thread', `${person.reference} ${key}`),
      words: inTheirs(person, wanted),
      outcome: outcomeFor(knowing, key),
      wellbeing: [],
      purpose: wanted.purpose,
      aim: aimOf(key, wanted.purpose),
      place: wanted.place,
      level,
      wantedLevel: (level + random.int(1, 2)) as Level,
    }
  })
}

type Writing = {
  readonly planning: Planning
  readonly keys: readonly NeedKey[]
  readonly outcomes: readonly PlanOutcome[]
  readonly random: Random
}

/** Who chose is drawn for each line: 88 in a hundred by the person, alone or with help (WP-14). */
function linesOf(knowing: Knowing, member: Member, writing: Writing): PlanLine[] {
  const { planning, keys, outcomes, random } = writing
  const left = new Set(keys)
  const met = planning.lines.map(({ meets }, i) => {
    const mine = meets.filter((key) => keys.includes(key))
    // The last line takes what no line before it meets.
    const all = i === planning.lines.length - 1 ? [...new Set([...mine, ...left])] : mine
    for (const key of all) left.delete(key)
    return all.length > 0 ? all : keys.slice(0, 1)
  })
  return planning.lines.map(({ key, meets: _, startsOn, ...line }, i) => {
    const needs = met[i] ?? []
    const codes = needs.map((need) => outcomeFor(knowing, need))
    const first = planning.startsOn
    const starts = startsOn && startsOn > first ? startsOn : first
    return {
      ...idsOf(knowing, member, key),
      ...line,
      startsOn: starts,
      needs: codes,
      outcomes: outcomes.filter((o) => codes.includes(o.outcome as never)).map((o) => o.threadId),
      choice: choiceOf(member, random),
    }
  })
}

const CHOOSERS = { person: 62, 'with-help': 26, 'someone-else': 12 } as const

function choiceOf(member: Member, random: Random): Choice {
  const { person, slot } = member
  const drawn = random.weighted(
    ['person', 'with-help', 'someone-else'] as const,
    (k) => CHOOSERS[k],
  )
  const by = member.isLead ? 'person' : drawn
  const words = random.pick(said.CHOSE)
  if (by === 'someone-else')
    return {
      ...{ by, how: 'observed', words: '', carerPrefers: '' },
      reason: inTheirs(person, said.CHOSEN_FOR),
    }
  const how = slot.signs ? 'sign' : person.seeing === 'pictures' ? 'picture' : 'talk'
  return { by, how, words: inTheirs(person, words), reason: '', carerPrefers: '' }
}

export const yearlyOf = (lines: readonly DraftLine[]): Pence => total(lines.map((l) => l.yearly))

/** A year's money as the weekly figure that people are told (rule R12). */
export const weeklyOf = (yearly: Pence): Pence => divided(yearly, 52)
