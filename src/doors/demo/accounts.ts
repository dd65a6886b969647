import type { Scope } from '#ground/access/relationship.ts'
import type { Role } from '#ground/access/role.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { Cast } from './cast.ts'
import type { DemoAccount, DemoRelationship } from './county.ts'
import type { Resident } from './people.ts'
import type { Place } from './venues.ts'

export type Signing = {
  readonly councilId: Id
  readonly cast: Cast
  readonly lead: Resident
  readonly friend: Resident
  readonly newcomer: Resident | undefined
  readonly residents: readonly Resident[]
  readonly places: readonly Place[]
  readonly welsh: boolean
}

const WORK: readonly Scope[] = ['week', 'travel', 'money', 'plan', 'needs', 'notes']

/**
 * One ready-made sign-in for each role, and one for the lead's friend, whom they ask to go with them; each with the people it has to do with and nobody else. Wales has no service
 * funds by that name: there the holder looks after direct payments for a few people.
 */
export function accountsOf(random: Random, signing: Signing): DemoAccount[] {
  const { cast, lead, friend, residents, places } = signing
  const others = random.shuffle(residents.filter((r) => r !== lead && r !== friend))
  const hub = busiestHub(signing)
  const group = places.find((p) => p.provider.name === cast.group)?.provider.id
  const circle = [signing.welsh ? friend : lead]
  const together = [lead, friend]
  const held = signing.welsh ? 'direct-payment' : 'service-fund'
  const funded = others.filter((r) => r.slot.funding === held).slice(0, 8)
  const account = accountFor(signing)
  return [
    ownAccount(signing.councilId, lead, 'person'),
    ownAccount(signing.councilId, friend, 'friend'),
    account('family-carer', cast.carer, related(circle, 'circle', ['week', 'travel'])),
    account('advocate', cast.advocate, advocated(signing, others), signing.welsh ? 'cy' : 'en'),
    account(
      'support-worker',
      'Dan Probert',
      related([...together, ...others.slice(0, 6)], 'works-with', ['week']),
      'en',
      hub,
    ),
    account(
      'social-worker',
      'Ruth Adeyemi',
      related([...together, ...others.slice(0, 38)], 'works-with', WORK),
    ),
    account(
      'team-manager',
      'Helen Marsh',
      related([...together, ...others.slice(0, 98)], 'works-with', WORK),
    ),
    account('service-manager', 'Gareth Lowther', []),
    account('panel-chair', 'Yvonne Castle', []),
    account(
      'safeguarding-duty',
      'Imran Sadiq',
      related([...together, ...others.slice(0, 10)], 'works-with', WORK),
    ),
    account(
      'broker',
      'Asha Menon',
      related(sought(signing, others), 'works-with', ['week', 'travel', 'money', 'plan']),
    ),
    account('micro-provider', signing.welsh ? 'Gwen Ellis' : 'Joan Pardoe', [], 'en', group),
    account(
      'service-fund-holder',
      'Own Week Service Funds',
      related(funded, 'service-fund', ['week', 'travel', 'money']),
    ),
    account('hub-manager', 'Marcus Bright', [], 'en', hub),
    account('commissioner', 'Claire Underhill', []),
    account('finance-officer', 'Tom Okoro', []),
    account('council-administrator', 'Sandra Lowe', []),
    account('democratic-services', 'Peter Yarnold', []),
    account('information-editor', 'Nia Prosser', [], signing.welsh ? 'cy' : 'en'),
    account('co-design-member', 'Leon Baptiste', []),
    account('councillor', 'Councillor Fenwick', []),
  ]
}

/** The hub or work project that most people are based at: its day sheets are the ones worth opening. */
function busiestHub({ places, residents, lead }: Signing): Id {
  const based = (place: Place) => residents.filter((r) => r.base.venue.id === place.venue.id).length
  const hubs = places.filter((p) => p.part === 'hub' || p.part === 'work-project')
  const busiest = hubs.toSorted((a, b) => based(b) - based(a))[0] ?? lead.base
  return busiest.provider.id
}

const related = (
  residents: readonly Resident[],
  kind: DemoRelationship['kind'],
  scopes: readonly Scope[],
): DemoRelationship[] => residents.map(({ person }) => ({ personId: person.id, kind, scopes }))

/** Whom the broker looks for: the lead, the newcomer, and some others. */
const sought = ({ lead, newcomer }: Signing, others: readonly Resident[]): readonly Resident[] => [
  ...new Set([lead, ...(newcomer ? [newcomer] : []), ...others.slice(0, 19)]),
]

/**
 * An advocate works with a few people at a time: those who would find it hardest to be heard. The Welsh lead is not yet
 * among them: the referral has come, and waits for a yes.
 */
function advocated({ welsh }: Signing, others: readonly Resident[]): DemoRelationship[] {
  const alone = others.filter((r) => !r.slot.carer && (!welsh || r.slot.language === 'cy'))
  return related(alone.slice(0, 4), 'advocate', ['week', 'travel', 'plan', 'needs'])
}

/** The person's own: their language and way of seeing, and no relationships, because it is their life. */
function ownAccount(councilId: Id, { person }: Resident, name: 'person' | 'friend'): DemoAccount {
  return {
    id: idFrom(councilId, 'account', name),
    name: person.knownAs,
    roles: ['person'],
    language: person.language,
    seeing: person.seeing,
    personId: person.id,
    relationships: [],
  }
}

const accountFor =
  ({ councilId }: Signing) =>
  (
    role: Role,
    name: string,
    relationships: readonly DemoRelationship[],
    language: DemoAccount['language'] = 'en',
    providerId?: Id,
  ): DemoAccount => ({
    id: idFrom(councilId, 'account', role),
    name,
    roles: [role],
    language,
    seeing: role === 'co-design-member' ? 'easy' : 'standard',
    ...(providerId !== undefined && { providerId }),
    relationships,
  })
