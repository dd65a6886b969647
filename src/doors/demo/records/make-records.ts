import type { NeedType } from '#lives/people/kinds-of-need.ts'
import { assessmentOf, ratiosWithEvidence, startedOf } from './assessments.ts'
import { carerAssessmentsOf, carersOf } from './carers.ts'
import { closuresOf } from './closures.ts'
import { asCounted } from './counted.ts'
import { authoritiesOf, consentsOf, decisionsOf } from './decisions.ts'
import { accountsPaidInto } from './direct-payments.ts'
import { informationNeedsOf } from './information-needs.ts'
import { chanceOf, type Given, type Knowing, knowingOf, type Member } from './knowing.ts'
import { type Making, planRecordOf } from './make-plans.ts'
import { meansOf } from './means.ts'
import type { Week } from './plan-lines.ts'
import { progressOf } from './progress.ts'
import { advocatesNeeded, challengesOf, dueOf, referralsOf, standingOf } from './queues.ts'
import type { AboutPerson, Records } from './records.ts'
import { policiesOf } from './rules-of-county.ts'
import { savingsOf } from './savings.ts'
import { youngOf } from './young.ts'
import { youngRecordsOf } from './young-records.ts'

/** Everything that is on the records of a finished county. */
export function recordsOf(given: Given & { readonly newcomerId?: string }): Records {
  const knowing = knowingOf(given)
  const { members } = knowing
  const standing = standingOf(knowing, given.newcomerId)
  const carers = carersOf(knowing)
  const carerOf = new Map(carers.map((c) => [c.personId, c]))
  const needed = advocatesNeeded(knowing)
  const isDecided = (m: Member) => standing.get(m.person.id) !== 'started'
  const assessments = members.filter(isDecided).map((member) =>
    assessmentOf(knowing, member, {
      carer: carerOf.get(member.person.id),
      needsAdvocate: needed.has(member.person.id),
    }),
  )
  const authorities = authoritiesOf(knowing, carers)
  const decisions = decisionsOf(knowing, authorities)
  const making: Making = {
    assessments: new Map(assessments.map((a) => [a.personId, a])),
    ...{ carers: carerOf, authorities, decisions, weeks: weeksOf(knowing) },
  }
  const { plans, isUp } = asCounted(
    knowing,
    members.flatMap((member) => {
      const state = standing.get(member.person.id)
      if (state === undefined || state === 'started' || state === 'no-budget') return []
      return planRecordOf(knowing, member, state, making) ?? []
    }),
  )
  const young = youngOf(knowing)
  const theirs = youngRecordsOf(knowing, young)
  const memberOf = new Map(members.map((m) => [m.person.id, m]))
  return {
    ...{ young, ties: theirs.ties },
    about: [...members.map((member) => aboutOf(knowing, member)), ...theirs.about],
    carers: [...carers, ...theirs.carers],
    needsOfInformation: informationNeedsOf(knowing, carers),
    authorities: [...authorities, ...theirs.authorities],
    ...decisions,
    consents: [...consentsOf(knowing, carers), ...theirs.consents],
    assessments,
    started: members.filter((m) => !isDecided(m)).map((member) => startedOf(knowing, member)),
    ratios: ratiosWithEvidence(knowing, assessments),
    carerAssessments: carerAssessmentsOf(knowing, carers),
    referrals: referralsOf(knowing, needed),
    means: members.filter(isDecided).map((member) => meansOf(knowing, member)),
    plans,
    directPayments: accountsPaidInto(knowing, { plans, authorities, capacity: decisions.capacity }),
    due: dueOf(knowing, standing),
    challenges: challengesOf(knowing, standing, carerOf),
    policies: policiesOf(knowing),
    closures: closuresOf(knowing),
    progress: plans.flatMap(({ plan }) => {
      const member = memberOf.get(plan.personId)
      return member ? progressOf(knowing, member, plan, isUp) : []
    }),
    savings: savingsOf(knowing),
  }
}

function weeksOf({ county }: Knowing): (member: Member) => Week {
  const sessions = new Map(county.sessions.map((s) => [s.id, s]))
  const providers = new Map(county.providers.map((p) => [p.id, p]))
  const bookings = Map.groupBy(county.bookings, (b) => b.personId)
  return ({ person }) => ({ bookings: bookings.get(person.id) ?? [], sessions, providers })
}

/** Besides a learning disability, which all have here: what else is known, and whether the fee of a home holds days. */
function aboutOf(knowing: Knowing, member: Member): AboutPerson {
  const { person } = member
  const random = chanceOf(knowing, 'about', person)
  const needTypes: NeedType[] = ['learning-disability']
  if (
    person.needs.includes('hoist') ||
    person.needs.includes('changing-place') ||
    person.needs.includes('step-free')
  )
    needTypes.push('physical-disability')
  if (random.chance(0.28)) needTypes.push('autism')
  if (random.chance(0.12)) needTypes.push('sensory')
  const hasFee = person.home === 'care-home' || person.home === 'supported-living'
  const includes = hasFee && random.chance(0.12) ? random.int(1, 2) : 0
  return {
    personId: person.id,
    needTypes,
    homeIncludesDays: member.isLead ? 0 : includes,
    ...(person.language === 'cy' && { speaks: 'cy' }),
  }
}
