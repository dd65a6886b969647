import { addDays, type Day, daysBetween } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { SupportPlan } from '#weeks/plans/plan.ts'
import type { Aim, Level, PlanOutcome } from '#weeks/plans/plan-outcome.ts'
import { type Progress, STANDINGS } from '#weeks/plans/progress.ts'
import { before, chanceOf, inTheirs, type Knowing, type Member, type Said } from './knowing.ts'
import type { NeedKey } from './need-sayings.ts'

/** Something seen of an outcome, and whose outcome it is. */
export type ProgressRecord = Progress & { readonly personId: Id }

const [MET, MOVING, STUCK] = STANDINGS

const SEEN: Readonly<Record<'up' | 'same', readonly Said[]>> = {
  up: [
    {
      en: 'Did it with less help than in the spring.',
      cy: 'Gwnaed hyn gyda llai o help nag yn y gwanwyn.',
    },
    { en: 'I did it, and nobody told me how.', cy: 'Fe wnes i hyn, a ddywedodd neb sut.' },
    { en: 'Began without being asked.', cy: 'Dechreuwyd heb i neb ofyn.' },
  ],
  same: [
    {
      en: 'Liked it, with the same help as before.',
      cy: 'Wedi’i fwynhau, gyda’r un help ag o’r blaen.',
    },
    {
      en: 'Was there each week. More time is needed.',
      cy: 'Yno bob wythnos. Mae angen mwy o amser.',
    },
  ],
}

/** Weeks after which an outcome is talked about; a plan that is younger has nothing to tell yet. */
const FIRST_LOOK = 84
/** Of those who have been asked, so many have moved up: with the younger plans that makes about 23 of 41 (DO-04). */
const MOVED_UP = 0.76

/** Whether a plan has gone on for so long that its outcomes were talked about. */
export const isToldOf = ({ state, activeOn }: SupportPlan, today: Day): boolean =>
  state === 'active' && activeOn !== undefined && daysBetween(activeOn, today) >= FIRST_LOOK

/**
 * What was seen last of each outcome of a plan that has gone on for twelve weeks: written within the last twelve.
 * @param wentUp whether somebody moved up, where that is known
 */
export function progressOf(
  knowing: Knowing,
  member: Member,
  plan: SupportPlan,
  wentUp: (personId: Id, outcome: PlanOutcome) => boolean | undefined,
): ProgressRecord[] {
  const { today } = knowing
  const from = plan.activeOn
  if (!from || !isToldOf(plan, today)) return []
  const random = chanceOf(knowing, 'progress', member.person)
  return plan.outcomes.map((outcome) => {
    const isDrawn = random.chance(MOVED_UP)
    const isUp = outcome.level < 4 && (wentUp(plan.personId, outcome) ?? isDrawn)
    const level = (isUp ? outcome.level + 1 : outcome.level) as Level
    const standing = standingOf(outcome, level, isUp || random.chance(0.7))
    return {
      ...{ id: idFrom(knowing.councilId, 'outcome-progress', outcome.id), level, standing },
      ...{ personId: plan.personId, threadId: outcome.threadId, evidence: 'observed' },
      words: inTheirs(member.person, random.pick(SEEN[isUp ? 'up' : 'same'])),
      seenOn: laterOf(from, before(today, random.int(3, 77))),
    }
  })
}

const standingOf = ({ wantedLevel }: PlanOutcome, level: Level, isMoving: boolean) => {
  if (level >= wantedLevel) return MET
  return isMoving ? MOVING : STUCK
}

const laterOf = (a: Day, b: Day): Day => (addDays(a, 1) > b ? addDays(a, 1) : b)

/** What kind of thing it is that somebody wants, from the need that it meets and what it is for. */
export function aimOf(key: NeedKey, purpose: PlanOutcome['purpose']): Aim {
  if (key === 'home') return 'independence'
  if (key === 'people') return 'friends'
  if (purpose === 'earn' || purpose === 'give') return 'work'
  if (key === 'work') return 'skill'
  if (purpose === 'skill') return 'independence'
  return purpose === 'care' ? 'health' : 'joining-in'
}
