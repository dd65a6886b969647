import { addDays, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import { writeRatio } from '#ground/kernel/ratio.ts'
import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { AssessedNeed, GivenAssessment } from '#lives/needs/assessment.ts'
import type { Condition, EligibilityAnswer } from '#lives/needs/eligibility.ts'
import type { NationalOutcome } from '#lives/needs/national-outcome.ts'
import type { Carer } from '#lives/people/carer.ts'
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
import * as said from './need-sayings.ts'
import type { StartedAssessment } from './records.ts'

/** What somebody was found to need, of what a day can help with. */
export function needKeysOf(knowing: Knowing, member: Member, carer?: Carer): said.NeedKey[] {
  if (member.isLead) return ['community', 'work', 'people']
  const random = chanceOf(knowing, 'needs', member.person)
  const { home } = member.person
  const own = home === 'supported-living' || home === 'own-home'
  const drawn = { work: random.chance(0.7), carer: random.chance(0.4), home: random.chance(0.5) }
  return [
    'community',
    ...(drawn.work ? (['work'] as const) : []),
    'people',
    ...(carer?.willing === 'yes' && drawn.carer ? (['carer'] as const) : []),
    ...(own && drawn.home ? (['home'] as const) : []),
  ]
}

export const outcomeFor = ({ welsh }: Pick<Knowing, 'welsh'>, key: said.NeedKey): NationalOutcome =>
  said.NEEDS[key][welsh ? 'wales' : 'england']

/** Everybody's care and support assessment; the day is the one on which their ratios were assessed, where they have any. */
export function assessmentOf(
  knowing: Knowing,
  member: Member,
  { carer, needsAdvocate }: { readonly carer: Carer | undefined; readonly needsAdvocate: boolean },
): GivenAssessment {
  const { councilId, county } = knowing
  const { person } = member
  const random = chanceOf(knowing, 'assessment', person)
  const worker = accountIdOf(councilId, 'social-worker')
  const decidedOn = decidedOnOf(knowing, member, random)
  const keys = needKeysOf(knowing, member, carer)
  const hasDifficulty =
    needsAdvocate || (carer !== undefined && !member.isLead && random.chance(0.4))
  const words = (text: Said) => inTheirs(person, text)
  return {
    id: idFrom(councilId, 'assessment', `A-${person.reference}`),
    personId: person.id,
    reference: `A-${person.reference}`,
    jurisdiction: county.council.jurisdiction,
    startedOn: addDays(decidedOn, -random.int(21, 50)),
    decidedOn,
    startedBy: worker,
    decidedBy: worker,
    eligible: true,
    advice: words(said.ADVICE),
    strengths: words(random.pick(said.STRENGTHS)),
    involvement: words(said.INVOLVED),
    hasDifficulty,
    difficultyEvidence: hasDifficulty ? words(said.DIFFICULTY) : '',
    appropriateIndividual: hasDifficulty && !needsAdvocate ? (carer?.name ?? '') : '',
    neededMinutes: member.isLead && !knowing.welsh ? 22 * 60 : person.wantedMinutes,
    needs: keys.map(
      (key): AssessedNeed => ({
        outcome: outcomeFor(knowing, key),
        need: words(random.pick(said.NEEDS[key].needs)),
        wellbeing: said.NEEDS[key].wellbeing,
        eligible: true,
      }),
    ),
    answers: answersOf(knowing, member, keys, decidedOn, random),
    statements: [
      {
        id: idFrom(councilId, 'statement', person.reference),
        topic: 'good-day',
        voice: 'person',
        how: member.slot.signs ? 'sign' : person.seeing === 'pictures' ? 'picture' : 'talk',
        words: words(random.pick(said.GOOD_DAYS)),
        pictures: [],
        helpedBy: '',
        accountId: worker,
        at: momentOf(addDays(decidedOn, -15)),
      },
    ],
  }
}

function decidedOnOf({ county, today }: Knowing, { person }: Member, random: Random): Day {
  const drawn = before(today, random.int(30, 340))
  return county.ratios.find((r) => r.personId === person.id)?.validFrom ?? drawn
}

/** The nation's own questions, each answered with evidence (SI 2015/313; SI 2015/1578). */
function answersOf(
  knowing: Knowing,
  { person }: Member,
  keys: readonly said.NeedKey[],
  answeredOn: Day,
  random: Random,
): EligibilityAnswer[] {
  const accountId = accountIdOf(knowing.councilId, 'social-worker')
  const yes = (
    outcome: EligibilityAnswer['outcome'],
    condition: Condition,
    evidence: Said,
  ): EligibilityAnswer => ({
    ...{ outcome, condition, answer: 'yes', evidence: inTheirs(person, evidence) },
    ...{ accountId, answeredOn },
  })
  const seen = (key: said.NeedKey) => random.pick(said.NEEDS[key].evidence)
  if (!knowing.welsh)
    return [
      yes('', 'impairment', said.IMPAIRMENT),
      ...keys.map((key) => yes(outcomeFor(knowing, key), 'not-without-help', seen(key))),
      yes('', 'effect-on-wellbeing', said.EFFECT),
    ]
  return keys.flatMap((key) => {
    const outcome = outcomeFor(knowing, key)
    return [
      yes(outcome, 'arises', said.IMPAIRMENT),
      yes(outcome, 'relates', said.EFFECT),
      yes(outcome, 'cannot-meet', seen(key)),
      yes(outcome, 'unlikely', said.UNLIKELY),
    ]
  })
}

/** Somebody who is being assessed now. */
export function startedOf(knowing: Knowing, { person }: Member): StartedAssessment {
  const random = chanceOf(knowing, 'started', person)
  const { councilId, county, today } = knowing
  return {
    id: idFrom(councilId, 'assessment', `A-${person.reference}`),
    personId: person.id,
    reference: `A-${person.reference}`,
    jurisdiction: county.council.jurisdiction,
    startedOn: before(today, random.int(5, 40)),
    startedBy: accountIdOf(councilId, 'social-worker'),
    strengths: inTheirs(person, random.pick(said.STRENGTHS)),
  }
}

const EVIDENCE = {
  closer: {
    en: 'Needs a worker beside them for care, for moving about or to keep calm. Seen over two days.',
    cy: 'Angen gweithiwr wrth eu hochr ar gyfer gofal, symud neu i gadw’n dawel. Gwelwyd dros ddau ddiwrnod.',
  },
  middle: {
    en: 'Needs somebody near who can come at once. Seen over two sessions.',
    cy: 'Angen rhywun gerllaw a all ddod ar unwaith. Gwelwyd dros ddwy sesiwn.',
  },
  less: {
    en: 'Works well in a small group, with a prompt now and then. Agreed with the provider.',
    cy: 'Yn gweithio’n dda mewn grŵp bach, gydag anogaeth o bryd i’w gilydd. Cytunwyd â’r darparwr.',
  },
} as const

/** Everybody's ratios again as the planner has them, each with what shows it and a day to look again. */
export function ratiosWithEvidence(
  knowing: Knowing,
  assessments: readonly GivenAssessment[],
): AssessedRatio[] {
  const members = new Map(knowing.members.map((m) => [m.person.id, m.person]))
  const of = new Map(assessments.map((a) => [a.personId, a]))
  return knowing.county.ratios.map((ratio) => {
    const person = members.get(ratio.personId)
    const assessment = of.get(ratio.personId)
    if (!person || !assessment) return ratio
    const share = ratio.ratio.staff / ratio.ratio.people
    const evidence = share >= 0.5 ? EVIDENCE.closer : share > 0.2 ? EVIDENCE.middle : EVIDENCE.less
    return {
      ...ratio,
      assessmentId: assessment.id,
      evidence: `${writeRatio(ratio.ratio)}. ${inTheirs(person, evidence)}`,
      reviewOn: addDays(ratio.validFrom, 365),
    }
  })
}
