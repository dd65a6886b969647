import { dueFor } from '#council/direct-payments/four-weeks.ts'
import type { GivenAccount } from '#council/direct-payments/given-account.ts'
import { type Planned, plannedIn } from '#council/direct-payments/planned.ts'
import { addDays, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { type Pence, pence, times } from '#ground/kernel/money.ts'
import type { Authority } from '#lives/people/authority.ts'
import type { CapacityDecision } from '#lives/people/capacity-decision.ts'
import type { PlanLine } from '#weeks/plans/plan-line.ts'
import { accountIdOf, before, inTheirs, type Knowing, type Member, momentOf } from './knowing.ts'
import type { PlanRecord } from './records.ts'

/** The first of these four weeks: most of them have gone by, and the next money has not come yet. */
const OPENED_BEFORE = 25
/** Weeks of each line that have been paid for. */
const WEEKS_PAID = 3

type Known = {
  readonly plans: readonly PlanRecord[]
  readonly authorities: readonly Authority[]
  readonly capacity: readonly CapacityDecision[]
}

/**
 * The accounts that direct payments are paid into: one for everybody whose plan in force has such a line, but for those
 * whose nominated person was named before capacity was written down beside it.
 */
export function accountsPaidInto(knowing: Knowing, known: Known): GivenAccount[] {
  const plans = new Map(known.plans.map(({ plan }) => [plan.personId, plan]))
  return knowing.members.flatMap((member): GivenAccount[] => {
    const plan = plans.get(member.person.id)
    const planned = plannedIn(plan?.state === 'active' ? plan : undefined)
    const openedOn = before(knowing.today, OPENED_BEFORE)
    if (!planned || planned.yearly === 0 || planned.from > openedOn) return []
    const named = nominated(member, known)
    if (named === 'no-capacity-written') return []
    const by = accountIdOf(knowing.councilId, member.isLead ? 'person' : 'social-worker')
    const id = idFrom(knowing.councilId, 'direct-payment', member.person.reference)
    const recorded = {
      recordedBy: accountIdOf(knowing.councilId, 'social-worker'),
      recordedAt: momentOf(openedOn),
    }
    return [
      {
        payment: {
          ...{ id, personId: member.person.id, held: 'own-account', holder: '', openedOn },
          ...{ openedBy: recorded.recordedBy, openedAt: recorded.recordedAt },
        },
        manager: {
          ...{ id: idFrom(knowing.councilId, 'direct-payment-manager', id), directPaymentId: id },
          ...{ kind: named ? 'nominated-person' : 'person', startsOn: openedOn, ...recorded },
          ...{ agreedHow: member.slot.signs ? 'sign' : 'talk', ...named },
          agreedWords: inTheirs(member.person, named ? CHOSE_SOMEBODY : CHOSE_TO),
        },
        entries: entriesOf(knowing, member, { planned, openedOn, by, id }),
      },
    ]
  })
}

const CHOSE_TO = { en: 'I want to do it myself.', cy: 'Rydw i am ei wneud fy hun.' }
const CHOSE_SOMEBODY = { en: 'Mum helps me with it.', cy: 'Mae Mam yn fy helpu gyda fe.' }

function nominated({ person }: Member, { authorities, capacity }: Known) {
  const document = authorities.find(
    (one) =>
      one.personId === person.id &&
      (one.kind === 'nominated-person' || one.kind === 'authorised-person'),
  )
  if (!document) return undefined
  const decision = capacity.find(
    (one) => one.personId === person.id && one.about === 'manage-direct-payment',
  )
  if (decision?.outcome !== 'has-capacity') return 'no-capacity-written'
  return { authorityId: document.id, capacityId: decision.id }
}

type Making = {
  readonly planned: Planned
  readonly openedOn: Day
  readonly by: string
  readonly id: string
}
type Made = GivenAccount['entries'][number]

/** Four weeks' money in, and what was spent of it since. */
function entriesOf(knowing: Knowing, member: Member, making: Making): Made[] {
  const { planned, openedOn, id } = making
  const finance = accountIdOf(knowing.councilId, 'finance-officer')
  const paidIn: Made = {
    ...{ id: idFrom(knowing.councilId, 'direct-payment-entry', `${member.person.reference} in`) },
    ...{ directPaymentId: id, kind: 'four-weekly', periodFrom: openedOn, on: openedOn, toWhom: '' },
    ...{ amount: dueFor(planned.yearly, 0), recordedBy: finance, recordedAt: momentOf(openedOn) },
  }
  const spent = member.isLead && !knowing.welsh ? leadSpent(planned) : spentOn(planned)
  const all = spent.map(({ days, amount, line, outcome }, i): Made => {
    const on = addDays(openedOn, days)
    const reference = `${member.person.reference} out ${i}`
    return {
      id: idFrom(knowing.councilId, 'direct-payment-entry', reference),
      ...{ directPaymentId: id, kind: 'spent', on, amount, toWhom: toWhom(knowing, member, line) },
      ...{ recordedBy: making.by, recordedAt: momentOf(on) },
      ...(line ? { lineThread: line.threadId } : { outcomeThread: outcome }),
    }
  })
  return [paidIn, ...all]
}

type Spent = {
  readonly days: number
  readonly amount: Pence
  readonly line?: PlanLine
  readonly outcome?: string
}

const ofWeek = ({ rhythm, unitPrice }: PlanLine): Pence =>
  rhythm.kind === 'weekly' ? pence(Math.round(rhythm.timesAWeek * unitPrice)) : unitPrice

/** Each line, each week so far. */
const spentOn = ({ lines }: Planned): Spent[] =>
  lines
    .filter(({ rhythm }) => rhythm.kind !== 'once')
    .flatMap((line, i) =>
      Array.from({ length: WEEKS_PAID }, (_, week) => ({
        ...{ days: 3 + week * 7 + (i % 4), amount: ofWeek(line), line },
      })),
    )
    .toSorted((a, b) => a.days - b.days)

/** What the story says the lead spent of £407.68: £352.00. Her assistant's four weeks, two Fridays, and seeds to grow. */
const STORY_SPENT = pence(35_200)

function leadSpent(planned: Planned): Spent[] {
  const assistant = planned.lines.find((line) => line.kind === 'personal-assistant')
  const friday = planned.lines.find((line) => line.kind === 'session')
  const outcome = planned.outcomes[0]?.threadId
  if (!assistant || !friday || !outcome) return spentOn(planned)
  const rest = STORY_SPENT - times(4, ofWeek(assistant)) - times(2, ofWeek(friday))
  if (rest <= 0) return spentOn(planned)
  const weekly = [0, 1, 2, 3].map((week) => ({
    ...{ days: 1 + week * 7, amount: ofWeek(assistant), line: assistant },
  }))
  const fridays = [4, 11].map((days) => ({ days, amount: ofWeek(friday), line: friday }))
  return [...weekly, ...fridays, { days: 20, amount: pence(rest), outcome }].toSorted(
    (a, b) => a.days - b.days,
  )
}

const ASSISTANT = { en: 'My assistant', cy: 'Fy nghynorthwyydd' }
const SHOP = { en: 'The garden shop', cy: 'Y siop arddio' }
const FIRM = { en: 'The provider', cy: 'Y darparwr' }

function toWhom({ county }: Knowing, { person }: Member, line: PlanLine | undefined): string {
  if (!line) return inTheirs(person, SHOP)
  if (line.kind === 'personal-assistant') return inTheirs(person, ASSISTANT)
  const provider = county.providers.find((one) => one.id === line.providerId)
  return provider?.name ?? inTheirs(person, FIRM)
}
