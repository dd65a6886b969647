import type { Scope } from '#ground/access/relationship.ts'
import { addDays, ageOn } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import { becomesAdultOn } from '#lives/people/adulthood.ts'
import type { Authority } from '#lives/people/authority.ts'
import type { Carer } from '#lives/people/carer.ts'
import type { Consent } from '#lives/people/consent.ts'
import type { NeedType } from '#lives/people/kinds-of-need.ts'
import type { Person } from '#lives/people/person.ts'
import { nameFor } from '../names.ts'
import { accountIdOf, before, inTheirs, type Knowing } from './knowing.ts'
import type { AboutPerson, Records, Tie } from './records.ts'

/** Why each needs support, in turn: with a learning disability, a physical one, or both. */
const NEEDS: readonly (readonly NeedType[])[] = [
  ['physical-disability'],
  ['learning-disability'],
  ['learning-disability', 'autism'],
  ['learning-disability', 'physical-disability'],
]
const WORK: readonly Scope[] = ['week', 'travel', 'money', 'plan', 'needs', 'notes']

/** How many of them the ready-made worker and manager know: one of each age. */
const KNOWN = 4

type YoungRecords = Pick<Records, 'about' | 'carers' | 'authorities' | 'consents' | 'ties'>

/**
 * What is on record of those who are not of age: why they need support, a parent with parental responsibility
 * (Children Act 1989 s3), what they consented to themselves, and who works with them.
 */
export function youngRecordsOf(knowing: Knowing, young: readonly Person[]): YoungRecords {
  const parents = young.map((person) => parentOf(knowing, person))
  return {
    about: young.map((person, i): AboutPerson => {
      const needTypes = NEEDS[i % NEEDS.length] ?? []
      const speaks = person.language === 'cy' && ({ speaks: 'cy' } as const)
      return { personId: person.id, needTypes, homeIncludesDays: 0, ...speaks }
    }),
    carers: parents,
    authorities: young.map((person, i) => responsibility(knowing, person, parents[i]?.name ?? '')),
    consents: young.flatMap((person) => consentsOf(knowing, person)),
    ties: young.slice(0, KNOWN).flatMap((person) => tiesTo(knowing, person.id)),
  }
}

function parentOf({ councilId, today, welsh, random }: Knowing, person: Person): Carer {
  const own = random.fork(`parent of ${person.reference}`)
  const bornOn = before(today, own.int(38, 52) * 365 + own.int(1, 300))
  const made = nameFor(own, { welsh, welshFirst: person.language === 'cy', bornOn, today })
  return {
    id: idFrom(councilId, 'carer', person.reference),
    personId: person.id,
    name: `${made.givenName} ${person.familyName}`,
    ...{ relation: 'parent', livesWith: true, bornOn, language: person.language },
    ...{ willing: own.pick(['yes', 'some'] as const), willingOn: before(today, own.int(20, 200)) },
  }
}

const responsibility = (
  { councilId, today, random }: Knowing,
  person: Person,
  holder: string,
): Authority => {
  const startsOn = before(today, random.fork(`seen ${person.reference}`).int(40, 150))
  return {
    ...{ id: idFrom(councilId, 'authority', `${person.reference} parent`), personId: person.id },
    ...{ holder, kind: 'parental-responsibility', covers: ['agree-plan', 'health'] },
    document: inTheirs(person, { en: 'Birth certificate', cy: 'Tystysgrif geni' }),
    ...{ seenBy: accountIdOf(councilId, 'social-worker'), seenOn: startsOn, startsOn },
    endsOn: addDays(becomesAdultOn(person.bornOn), -1),
  }
}

/** At 16 and 17 young people are asked themselves; what they said counts until they are asked anew at 18. */
function consentsOf({ councilId, today }: Knowing, person: Person): Consent[] {
  if (ageOn(person.bornOn, today) < 16) return []
  const askedOn = before(today, 60)
  const asked: readonly (readonly [Consent['about'], boolean])[] = [
    ['share-with-family', true],
    ['photos', false],
  ]
  return asked.map(([about, answer]) => ({
    ...{ id: idFrom(councilId, 'consent', `${person.reference} ${about}`), personId: person.id },
    ...{ about, answer, how: 'talk', askedOn },
    words: inTheirs(person, {
      en: answer ? 'Mum can know.' : 'No photos.',
      cy: answer ? 'Caiff Mam wybod.' : 'Dim lluniau.',
    }),
    askedBy: accountIdOf(councilId, 'social-worker'),
  }))
}

const tiesTo = ({ councilId, today }: Knowing, personId: Id): Tie[] =>
  ['social-worker', 'team-manager'].map((role) => ({
    id: idFrom(councilId, 'relationship', `${accountIdOf(councilId, role)} ${personId} young`),
    ...{ accountId: accountIdOf(councilId, role), personId, kind: 'works-with', scopes: WORK },
    startsOn: before(today, 200),
  }))
