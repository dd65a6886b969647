import { addDays } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { CarerWant, GivenCarerAssessment } from '#lives/needs/carer-assessment.ts'
import type { Carer } from '#lives/people/carer.ts'
import { nameFor } from '../names.ts'
import { dealt } from '../quota.ts'
import {
  accountIdOf,
  before,
  chanceOf,
  inTheirs,
  type Knowing,
  type Member,
  type Said,
} from './knowing.ts'

/** Of the unpaid carers, how many in a hundred are over 65 (domain reference 4.5). */
const OVER_65 = { ENGLAND: 31, WALES: 33 } as const
/** Of them, how many have an assessment of their own. */
const ASSESSED = 0.85

/** Everybody who has an unpaid carer has one on the record: the shares are the county's exactly. */
export function carersOf(knowing: Knowing): Carer[] {
  const cared = knowing.members.filter((m) => m.slot.carer)
  const over = OVER_65[knowing.county.council.jurisdiction]
  const old = dealt(knowing.random.fork('carers'), cared.length, { yes: over, no: 100 - over })
  return cared.map((member, i) => carerOf(knowing, member, old[i] === 'yes'))
}

function carerOf(knowing: Knowing, member: Member, isOld: boolean): Carer {
  const { councilId, today, welsh, cast } = knowing
  const { person, isLead } = member
  const random = chanceOf(knowing, 'carer', person)
  const age = isLead ? 71 : isOld ? random.int(66, 84) : random.int(38, 64)
  const bornOn = before(today, Math.round(age * 365.25) + random.int(20, 300))
  const made = nameFor(random, { welsh, welshFirst: person.language === 'cy', bornOn, today })
  const relation = isLead ? 'parent' : relationOf(random, member, age)
  const name = isLead
    ? cast.carer
    : `${made.givenName} ${relation === 'friend' ? made.familyName : person.familyName}`
  return {
    id: idFrom(councilId, 'carer', person.reference),
    personId: person.id,
    ...(isLead && { accountId: accountIdOf(councilId, 'family-carer') }),
    name,
    relation,
    livesWith: person.home === 'family',
    bornOn,
    language: person.language,
    willing: isLead ? 'yes' : random.weighted(['yes', 'some', 'no'] as const, (w) => WILLING[w]),
    willingOn: before(today, random.int(20, 340)),
  }
}
const WILLING = { yes: 52, some: 41, no: 7 } as const

/** A parent is at least seventeen years older; who is of an age with the person is a brother, a sister or a partner. */
function relationOf(random: Random, { age: theirs }: Member, age: number): Carer['relation'] {
  if (age >= theirs + 17)
    return random.weighted(['parent', 'grandparent'] as const, (r) =>
      r === 'parent' ? 95 : age >= theirs + 40 ? 5 : 0,
    )
  return random.weighted(
    ['sibling', 'partner', 'other-relative', 'friend'] as const,
    (r) => NEAR[r],
  )
}
const NEAR = { sibling: 64, partner: 12, 'other-relative': 16, friend: 8 } as const

/** What the carers said of themselves, each in an assessment of their own (Care Act 2014 s10; 2014 anaw 4 s24). */
export function carerAssessmentsOf(
  knowing: Knowing,
  carers: readonly Carer[],
): GivenCarerAssessment[] {
  const byId = new Map(knowing.members.map((m) => [m.person.id, m]))
  return carers.flatMap((carer) => {
    const member = byId.get(carer.personId)
    if (!member) return []
    const { person } = member
    const random = chanceOf(knowing, 'carer assessment', person)
    if (!member.isLead && !random.chance(ASSESSED)) return []
    const decidedOn = before(knowing.today, random.int(15, 330))
    const said = member.isLead ? MARGARET : random.pick(SAID)
    return [
      {
        id: idFrom(knowing.councilId, 'carer-assessment', person.reference),
        carerId: carer.id,
        personId: person.id,
        words: inTheirs(person, said.words),
        able: random.chance(0.8) ? 'yes' : 'some',
        willing: carer.willing === 'yes' ? 'yes' : 'some',
        wants: said.wants,
        effect: inTheirs(person, said.effect),
        breakMinutes: breakOf(member, random),
        emergencyPlan: inTheirs(person, said.emergency),
        reasons: inTheirs(person, REASONS),
        startedOn: addDays(decidedOn, -random.int(14, 40)),
        decidedOn,
        eligible: true,
        decidedBy: accountIdOf(knowing.councilId, 'social-worker'),
      },
    ]
  })
}

/** Hours of break a week, as the planner knows them; a carer whom it knows nothing of needs a morning. */
const breakOf = ({ person }: Member, random: Random): number =>
  person.carerBreakMinutes || random.int(2, 4) * 60

type CarerSaid = {
  readonly words: Said
  readonly wants: readonly CarerWant[]
  readonly effect: Said
  readonly emergency: Said
}

const REASONS: Said = {
  en: 'Caring is necessary care, and without a regular break their own health and home would suffer.',
  cy: 'Mae’r gofalu’n ofal angenrheidiol, a heb seibiant rheolaidd byddai eu hiechyd a’u cartref yn dioddef.',
}

const MARGARET: CarerSaid = {
  words: {
    en: 'I am 71 and I love my daughter. I need my Mondays, Wednesdays and Fridays to rest and see the doctor.',
    cy: 'Rwy’n 71 ac rwy’n caru fy merch. Mae arna i angen dydd Llun, dydd Mercher a dydd Gwener i orffwys.',
  },
  wants: ['rest', 'leisure'],
  effect: {
    en: 'Arthritis in both hands. Broken sleep three nights a week.',
    cy: 'Arthritis yn y ddwy law. Cwsg toredig dair noson yr wythnos.',
  },
  emergency: {
    en: 'My sister Anita in Reddington holds a key and knows what Priya needs. Ring her first.',
    cy: 'Mae gan fy chwaer Anita yn Reddington allwedd. Ffoniwch hi’n gyntaf.',
  },
}

const SAID: readonly CarerSaid[] = [
  {
    words: {
      en: 'I have cared for thirty years. I want a morning a week that is mine.',
      cy: 'Rwyf wedi gofalu ers deng mlynedd ar hugain. Hoffwn un bore’r wythnos i mi fy hun.',
    },
    wants: ['rest', 'leisure'],
    effect: {
      en: 'Tired, and sees friends seldom.',
      cy: 'Wedi blino, ac anaml yn gweld ffrindiau.',
    },
    emergency: {
      en: 'A neighbour has a key and the phone numbers.',
      cy: 'Mae gan gymydog allwedd a’r rhifau ffôn.',
    },
  },
  {
    words: {
      en: 'I work part time and would lose my job without the days out.',
      cy: 'Rwy’n gweithio’n rhan-amser a byddwn yn colli fy swydd heb y dyddiau allan.',
    },
    wants: ['work', 'rest'],
    effect: {
      en: 'Work fits around support, with no room for illness.',
      cy: 'Mae’r gwaith yn dibynnu ar y gefnogaeth.',
    },
    emergency: {
      en: 'My brother can come within the hour.',
      cy: 'Gall fy mrawd ddod o fewn yr awr.',
    },
  },
  {
    words: {
      en: 'I am well and I like to be asked. Please tell me early when something changes.',
      cy: 'Rwy’n iach ac rwy’n hoffi cael fy holi. Rhowch wybod yn gynnar pan fydd rhywbeth yn newid.',
    },
    wants: ['leisure'],
    effect: { en: 'Managing, with help from the family.', cy: 'Yn ymdopi, gyda help y teulu.' },
    emergency: {
      en: 'The emergency duty team has our plan.',
      cy: 'Mae ein cynllun gan y tîm argyfwng.',
    },
  },
  {
    words: {
      en: 'I want to go to evening classes, and to sleep through a night.',
      cy: 'Hoffwn fynd i ddosbarth nos, a chysgu trwy’r nos.',
    },
    wants: ['learning', 'rest'],
    effect: {
      en: 'Poor sleep and a bad back from lifting.',
      cy: 'Cwsg gwael a chefn tost o godi.',
    },
    emergency: {
      en: 'Respite at short notice, booked through the duty worker.',
      cy: 'Seibiant ar fyr rybudd, trwy’r gweithiwr ar ddyletswydd.',
    },
  },
]
