import { addDays, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import { becomesAdultOn } from '#lives/people/adulthood.ts'
import type { Authority, Cover } from '#lives/people/authority.ts'
import type { BestInterestsDecision } from '#lives/people/best-interests-decision.ts'
import type { CapacityDecision } from '#lives/people/capacity-decision.ts'
import type { Carer } from '#lives/people/carer.ts'
import type { Consent } from '#lives/people/consent.ts'
import { bestInterestsOf } from './best-interests.ts'
import {
  accountIdOf,
  before,
  chanceOf,
  inTheirs,
  type Knowing,
  type Member,
  momentOf,
  type Said,
} from './knowing.ts'

/** Of a hundred people, so many have somebody with a document; most manage their money with an appointee. */
const HOLDERS: readonly (readonly [Authority['kind'], number, readonly Cover[]])[] = [
  ['appointee', 14, ['spend-money', 'see-money']],
  ['deputy-money', 4, ['spend-money', 'see-money', 'manage-direct-payment']],
  ['attorney-money', 2, ['spend-money', 'see-money', 'manage-direct-payment']],
  ['deputy-welfare', 1.5, ['agree-plan', 'where-to-live']],
  ['attorney-welfare', 1, ['agree-plan', 'where-to-live', 'health']],
]

/** Documents that were seen, each with what it covers and nothing besides (Mental Capacity Act 2005 s9 and s16). */
export function authoritiesOf(knowing: Knowing, carers: readonly Carer[]): Authority[] {
  const carerOf = new Map(carers.map((c) => [c.personId, c]))
  return knowing.members.flatMap((member) => {
    const carer = carerOf.get(member.person.id)
    if (member.isLead)
      return carer
        ? [authority(knowing, member, carer, 'nominated-person', ['manage-direct-payment'])]
        : []
    if (!carer) return []
    const random = chanceOf(knowing, 'authority', member.person)
    const [kind, , covers] = random.weighted<
      readonly [Authority['kind'] | 'none', number, readonly Cover[]]
    >([...HOLDERS, NONE], ([, share]) => share)
    const own = kind === 'none' ? [] : [authority(knowing, member, carer, kind, covers)]
    const holds = member.slot.funding === 'direct-payment' && kind === 'none' && random.chance(0.3)
    const helper = knowing.welsh ? 'authorised-person' : 'nominated-person'
    return holds ? [authority(knowing, member, carer, helper, ['manage-direct-payment'])] : own
  })
}
const NONE = ['none', 100 - 22.5, []] as const

function authority(
  { councilId, today, random }: Knowing,
  { person }: Member,
  carer: Carer,
  kind: Authority['kind'],
  covers: readonly Cover[],
): Authority {
  const chance = random.fork(`document ${person.reference}`)
  // Nobody gives a lasting power before they are of age (Mental Capacity Act 2005 s9(2)(c)).
  const startsOn = latest(before(today, chance.int(200, 2500)), becomesAdultOn(person.bornOn))
  return {
    id: idFrom(councilId, 'authority', `${person.reference} ${kind}`),
    personId: person.id,
    ...(carer.accountId && { accountId: carer.accountId }),
    holder: carer.name,
    kind,
    covers,
    document: documentOf(chance, kind),
    seenBy: accountIdOf(councilId, 'social-worker'),
    seenOn: earliest(addDays(startsOn, chance.int(3, 60)), today),
    startsOn,
  }
}
const latest = (a: Day, b: Day): Day => (a < b ? b : a)
const earliest = (a: Day, b: Day): Day => (a < b ? a : b)

const documentOf = (random: Random, kind: Authority['kind']): string => {
  const number = String(random.int(10_000_000, 99_999_999))
  if (kind === 'appointee') return `DWP BF57 ${number}`
  if (kind.startsWith('deputy')) return `COP ${number}`
  if (kind.startsWith('attorney')) return `OPG 7000-${number.slice(0, 4)}-${number.slice(4)}`
  return `DP agreement ${number.slice(0, 5)}`
}

export type Decisions = {
  readonly capacity: readonly CapacityDecision[]
  readonly bestInterests: readonly BestInterestsDecision[]
}

/** Of a hundred people, so many of those closest supported were found unable to decide about their plan, and a few others able. */
const LACKS = 0.11
const HAS = 0.03

/** Capacity is presumed: a record is there only where somebody had reason to ask (Mental Capacity Act 2005 s1 to s4). */
export function decisionsOf(knowing: Knowing, authorities: readonly Authority[]): Decisions {
  const decided = new Set(
    authorities.filter((a) => a.covers.includes('agree-plan')).map((a) => a.personId),
  )
  const capacity: CapacityDecision[] = []
  const bestInterests: BestInterestsDecision[] = []
  for (const member of knowing.members) {
    const random = chanceOf(knowing, 'capacity', member.person)
    const share = random.next()
    const lacks =
      !member.isLead && share < LACKS && member.slot.ratio.staff >= member.slot.ratio.people
    if (!lacks && !member.isLead && share < 1 - HAS) continue
    const record = capacityOf(knowing, member, random, lacks)
    capacity.push(record)
    if (lacks && !decided.has(member.person.id))
      bestInterests.push(bestInterestsOf(knowing, member, random, record))
  }
  return { capacity, bestInterests }
}

const ACCOUNT: Said = {
  en: 'Who should look after the direct payment account',
  cy: 'Pwy ddylai ofalu am gyfrif y taliad uniongyrchol',
}
const PLAN: Said = {
  en: 'Whether to agree to the care and support plan',
  cy: 'A ddylid cytuno i’r cynllun gofal a chymorth',
}
const PAYMENT: Said = {
  en: 'Whether to have a direct payment, and who looks after it',
  cy: 'A ddylid cael taliad uniongyrchol, a phwy sy’n gofalu amdano',
}
const COULD_NOT: Said = {
  en: 'Could not hold the choices in mind long enough to compare them, in two meetings a week apart.',
  cy: 'Ni allai gadw’r dewisiadau mewn cof yn ddigon hir i’w cymharu, mewn dau gyfarfod wythnos ar wahân.',
}
const KNEW_THE_ACCOUNT: Said = {
  en: 'Said what the account is for, who pays the bills from it, and that this can be changed.',
  cy: 'Dywedodd beth yw diben y cyfrif, pwy sy’n talu’r biliau ohono, a bod modd newid hyn.',
}
const CHOSE: Said = {
  en: 'Said in their own way what each choice would mean, and chose the same both times.',
  cy: 'Dywedodd yn ei ffordd ei hun beth fyddai pob dewis yn ei olygu, a dewis yr un peth y ddau dro.',
}

function capacityOf(
  { councilId, today }: Knowing,
  { person, isLead }: Member,
  random: Random,
  lacks: boolean,
): CapacityDecision {
  const decidedOn = before(today, random.int(30, 200))
  const about = isLead || (!lacks && random.chance(0.4)) ? 'manage-direct-payment' : 'agree-plan'
  return {
    id: idFrom(councilId, 'capacity', `${person.reference} ${about}`),
    personId: person.id,
    about,
    decision: inTheirs(person, isLead ? ACCOUNT : about === 'agree-plan' ? PLAN : PAYMENT),
    informationGiven: inTheirs(person, {
      en: 'What the plan or payment is for, the choices, and what follows from each, in pictures.',
      cy: 'Beth yw diben y cynllun neu’r taliad, y dewisiadau, a’r hyn sy’n dilyn o bob un, mewn lluniau.',
    }),
    supportGiven: inTheirs(person, {
      en: 'Two meetings in the morning, in a quiet room, with photos and somebody they know.',
      cy: 'Dau gyfarfod yn y bore, mewn ystafell dawel, gyda lluniau a rhywun y maent yn ei adnabod.',
    }),
    impairment: inTheirs(person, { en: 'Learning disability', cy: 'Anabledd dysgu' }),
    ...{ understands: !lacks, retains: !lacks, weighs: !lacks, communicates: true },
    outcome: lacks ? 'lacks-capacity' : 'has-capacity',
    reasons: inTheirs(person, lacks ? COULD_NOT : isLead ? KNEW_THE_ACCOUNT : CHOSE),
    decidedOn,
    reviewOn: addDays(decidedOn, 365),
    assessedBy: accountIdOf(councilId, 'social-worker'),
    signedAt: momentOf(decidedOn),
  }
}

/** What people said when they were asked who may be told. */
export function consentsOf(knowing: Knowing, carers: readonly Carer[]): Consent[] {
  const cared = new Set(carers.map((c) => c.personId))
  return knowing.members.flatMap((member) => {
    const { person, isLead } = member
    const random = chanceOf(knowing, 'consent', person)
    const asked: readonly (readonly [Consent['about'], number])[] = [
      ['share-with-providers', 0.93],
      ...(cared.has(person.id) ? [['share-with-family', 0.8] as const] : []),
      ['photos', 0.6],
      ['friends-may-know', 0.7],
    ]
    const askedOn = before(knowing.today, random.int(20, 360))
    return asked.map(([about, yes]) => ({
      id: idFrom(knowing.councilId, 'consent', `${person.reference} ${about}`),
      personId: person.id,
      about,
      answer: random.chance(yes) || isLead,
      how: member.slot.signs ? 'sign' : person.seeing === 'pictures' ? 'picture' : 'talk',
      words:
        isLead && about === 'share-with-family'
          ? inTheirs(person, {
              en: 'Mum can see my week. Not my notes.',
              cy: 'Caiff Mam weld fy wythnos. Ond dim fy nodiadau.',
            })
          : '',
      askedOn,
      askedBy: accountIdOf(knowing.councilId, 'social-worker'),
    }))
  })
}
