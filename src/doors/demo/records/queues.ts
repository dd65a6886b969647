import { addDays } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Carer } from '#lives/people/carer.ts'
import { quotas, repeated } from '../quota.ts'
import { before, chanceOf, inTheirs, type Knowing, type Member, type Said } from './knowing.ts'
import type { Progress } from './make-plans.ts'
import type { ChallengeRecord, DueRecord, ReferralRecord } from './records.ts'

/** How far each person's assessment and plan have come, by id. */
export type Standing = ReadonlyMap<string, Progress | 'started' | 'no-budget'>

/** People in a hundred whose assessment is not finished. */
const STARTED = 2.5
/** Of those who wait for a first place. */
const IN_HAND = { sent: 25, shared: 20, draft: 35, 'no-budget': 20 } as const

/** Who has no assessed ratio is being assessed, and who waits for a first place has a plan in the making. */
export function standingOf(knowing: Knowing, newcomerId?: string): Standing {
  const { county, members } = knowing
  const assessed = new Set(county.ratios.map((r) => r.personId))
  const booked = new Set(county.bookings.map((b) => b.personId))
  const unknown = members.filter((m) => !assessed.has(m.person.id))
  const started = Math.min(unknown.length, Math.round((members.length * STARTED) / 100))
  const isWaiting = (m: Member) => assessed.has(m.person.id) && !booked.has(m.person.id)
  // Who has no carer comes first: nobody has to be asked before what was sent can be authorised.
  const waiting = members
    .filter(isWaiting)
    .sort((a, b) => Number(a.slot.carer) - Number(b.slot.carer))
  const states = repeated(quotas(waiting.length, IN_HAND))
  return new Map([
    ...members.map((m) => [m.person.id, 'active'] as const),
    ...unknown.map((m, i) => [m.person.id, i < started ? 'started' : 'no-budget'] as const),
    ...waiting.map((m, i) => [m.person.id, states[i] ?? 'draft'] as const),
    ...(newcomerId ? [[newcomerId, 'draft'] as const] : []),
  ])
}

const WHY = {
  started: [
    'The assessment is under way; a second visit is booked.',
    'The person was in hospital; the assessment goes on next week.',
  ],
  'no-budget': [
    'The ratio has to be seen in practice before points are given.',
    'A place is looked for first; the budget follows within two weeks.',
    'The family asked for time to think.',
  ],
  draft: ['The plan is being written with the person.'],
  shared: ['The plan is with the person, to read and agree.'],
  sent: ['The plan waits for authority.'],
} as const

/** Everybody without a budget by the target day, with a reason and an owner (WP-05). */
export function dueOf(knowing: Knowing, standing: Standing): DueRecord[] {
  return knowing.members.flatMap((member) => {
    const state = standing.get(member.person.id)
    if (state === undefined || state === 'active') return []
    const random = chanceOf(knowing, 'due', member.person)
    return [
      {
        personId: member.person.id,
        targetOn: addDays(knowing.today, random.int(-20, 60)),
        reason: random.pick(WHY[state]),
      },
    ]
  })
}

/** In a hundred people, so many need an advocate under the duty (domain reference 4.5). */
const ADVOCACY = { ENGLAND: 13, WALES: 14 } as const

/** Those who have nobody to help them be involved. The Welsh lead is one, and the referral has just been sent. */
export function advocatesNeeded(knowing: Knowing): ReadonlySet<string> {
  const share = ADVOCACY[knowing.county.council.jurisdiction]
  const count = Math.round((knowing.members.length * share) / 100)
  const alone = knowing.random
    .fork('advocacy')
    .shuffle(knowing.members.filter((m) => !m.slot.carer && !m.isLead))
  const lead = knowing.members.filter((m) => m.isLead && knowing.welsh)
  return new Set([...lead, ...alone].slice(0, count).map((m) => m.person.id))
}

/** The advocate of the ready-made sign-ins has those whom they know; the other referrals wait or have ended. */
export function referralsOf(knowing: Knowing, needed: ReadonlySet<string>): ReferralRecord[] {
  const account = knowing.county.accounts.find((a) => a.roles.includes('advocate'))
  const known = new Set(account?.relationships.map((r) => r.personId))
  return knowing.members
    .filter((m) => needed.has(m.person.id))
    .map((member): ReferralRecord => {
      const random = chanceOf(knowing, 'referral', member.person)
      const askedOn = before(knowing.today, member.isLead ? 2 : random.int(12, 300))
      const base = {
        id: idFrom(knowing.councilId, 'referral', member.person.reference),
        personId: member.person.id,
        duty: member.isLead
          ? ('planning' as const)
          : random.pick(['assessment', 'review'] as const),
        reason: reasonOf(member),
        askedOn,
      }
      if (member.isLead) return { ...base, state: 'asked' }
      const answeredOn = addDays(askedOn, random.int(1, 8))
      if (known.has(member.person.id)) return { ...base, state: 'accepted', answeredOn }
      return { ...base, state: 'ended', answeredOn, endedOn: addDays(answeredOn, 3) }
    })
}

const reasonOf = (member: Member): string =>
  inTheirs(member.person, {
    en: member.isLead
      ? 'Finds it hard to weigh choices, and nobody near is free to speak up with him. He moves from the laundry project.'
      : 'Finds it hard to weigh choices, and has no friend or relative who can help.',
    cy: member.isLead
      ? 'Mae’n ei chael hi’n anodd pwyso dewisiadau, ac nid oes neb agos ar gael i siarad gydag ef. Mae’n symud o’r golchdy.'
      : 'Yn ei chael hi’n anodd pwyso dewisiadau, ac nid oes ffrind na pherthynas a all helpu.',
  })

const SAID: readonly (Pick<ChallengeRecord, 'about' | 'kind' | 'wantsAdvocate'> & {
  readonly said: Said
})[] = [
  {
    ...{ about: 'charge', kind: 'question', wantsAdvocate: 'no' },
    said: { en: 'Why do I pay more than last year?', cy: 'Pam ydw i’n talu mwy na’r llynedd?' },
  },
  {
    ...{ about: 'budget', kind: 'challenge', wantsAdvocate: 'yes' },
    said: { en: 'It is not enough for Thursdays.', cy: 'Dydy e ddim yn ddigon ar gyfer dydd Iau.' },
  },
  {
    ...{ about: 'plan', kind: 'question', wantsAdvocate: 'not-sure' },
    said: { en: 'Who decided about Tuesday?', cy: 'Pwy benderfynodd am ddydd Mawrth?' },
  },
  {
    ...{ about: 'service', kind: 'complaint', wantsAdvocate: 'no' },
    said: { en: 'The bus was late four times.', cy: 'Roedd y bws yn hwyr bedair gwaith.' },
  },
  {
    ...{ about: 'assessment', kind: 'challenge', wantsAdvocate: 'yes' },
    said: {
      en: 'You did not ask me about my friends.',
      cy: 'Wnaethoch chi ddim gofyn i mi am fy ffrindiau.',
    },
  },
]

const ANSWERED: Said = {
  en: 'We looked at the times together. Two were our fault, and the bus now leaves earlier.',
  cy: 'Edrychom ar yr amseroedd gyda’n gilydd. Ein bai ni oedd dau, ac mae’r bws yn gadael yn gynharach nawr.',
}
const LEARNT: Said = {
  en: 'Pick-up times are checked with the family each month.',
  cy: 'Caiff amseroedd y bws eu gwirio gyda’r teulu bob mis.',
}

/** A few that wait, and a few that were answered and taught something. */
export function challengesOf(
  knowing: Knowing,
  standing: Standing,
  carers: ReadonlyMap<string, Carer>,
): ChallengeRecord[] {
  const active = knowing.members.filter((m) => standing.get(m.person.id) === 'active' && !m.isLead)
  const random = knowing.random.fork('challenges')
  return random.sample(active, SAID.length + 2).map((member, i) => {
    const { said, ...about } = SAID[i % SAID.length] as (typeof SAID)[number]
    const isDone = i >= SAID.length - 1
    const madeOn = before(knowing.today, isDone ? random.int(30, 90) : random.int(0, 4))
    return {
      id: idFrom(knowing.councilId, 'challenge', member.person.reference),
      personId: member.person.id,
      ...about,
      words: inTheirs(member.person, said),
      madeFor: carers.has(member.person.id) && i % 3 === 0 ? 'carer' : 'person',
      cameBy: random.pick(['phone', 'paper', 'meeting'] as const),
      madeOn,
      ...(isDone && {
        answer: {
          on: addDays(madeOn, 15),
          outcome: 'partly-upheld',
          words: inTheirs(member.person, ANSWERED),
          learnt: inTheirs(member.person, LEARNT),
        },
      }),
    }
  })
}
