import type { Reader } from '#ground/access/reader.ts'
import { maySee, type Relationship, type Scope } from '#ground/access/relationship.ts'
import type { Permission } from '#ground/access/role.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'

/** The parts of a record, as its hub shows them. */
export const PARTS = [
  'about',
  'decisions',
  'assessment',
  'ratios',
  'budget',
  'contribution',
  'direct-payment',
  'plan',
  'support-page',
  'welfare-plan',
  'matches',
  'choice',
  'places',
  'way-home',
  'away',
  'week',
  'feedback',
  'reviews',
  'restrictions',
  'concern',
  'papers',
  'challenges',
] as const
export type Part = (typeof PARTS)[number]

/** Which scope of the record a part lies in, and what somebody must be allowed besides. */
const NEEDS: Readonly<
  Record<Part, { readonly scope: Scope; readonly anyOf: readonly Permission[] }>
> = {
  about: { scope: 'plan', anyOf: ['see-people'] },
  decisions: { scope: 'needs', anyOf: ['see-people'] },
  assessment: { scope: 'needs', anyOf: ['assess', 'authorise', 'advocate'] },
  ratios: { scope: 'needs', anyOf: ['assess', 'authorise', 'advocate'] },
  budget: { scope: 'money', anyOf: ['see-people', 'see-money', 'authorise'] },
  contribution: { scope: 'money', anyOf: ['see-money', 'see-people', 'authorise'] },
  'direct-payment': { scope: 'money', anyOf: ['see-money', 'see-people', 'authorise'] },
  plan: { scope: 'plan', anyOf: ['plan'] }, // those who authorise it read it where they answer
  'support-page': { scope: 'plan', anyOf: ['plan'] },
  'welfare-plan': { scope: 'plan', anyOf: ['plan'] },
  matches: { scope: 'plan', anyOf: ['find-support'] },
  choice: { scope: 'plan', anyOf: ['plan'] },
  places: { scope: 'week', anyOf: ['find-support'] },
  'way-home': { scope: 'week', anyOf: ['find-support'] },
  away: { scope: 'week', anyOf: ['care'] },
  week: { scope: 'week', anyOf: ['see-weeks'] },
  reviews: { scope: 'week', anyOf: ['see-people', 'authorise'] },
  feedback: { scope: 'week', anyOf: ['have-work'] },
  restrictions: { scope: 'needs', anyOf: ['raise-concern'] },
  concern: { scope: 'week', anyOf: ['raise-concern'] },
  papers: { scope: 'plan', anyOf: ['see-papers'] }, // each paper within the part that it tells
  challenges: { scope: 'week', anyOf: ['speak-up'] },
}

/** The parts that this reader may open: nobody is shown a link that leads nowhere for them. */
export function partsFor(
  reader: Pick<Reader, 'roles' | 'permissions'>,
  ties: readonly Relationship[],
  of: { readonly personId: Id; readonly today: Day },
): readonly Part[] {
  return PARTS.filter((part) => {
    const { scope, anyOf } = NEEDS[part]
    return (
      anyOf.some((one) => reader.permissions.has(one)) &&
      maySee({ roles: reader.roles }, ties, { ...of, scope })
    )
  })
}

/** How far each part has come. */
export type HubFacts = {
  readonly needs: number
  readonly carers: number
  readonly decisions: number
  readonly assessment?: {
    readonly state: 'started' | 'shared' | 'agreed' | 'decided'
    readonly on: Day
    readonly eligible?: boolean
  }
  readonly ratios: number
  readonly budget?: { readonly state: string; readonly yearly: Pence }
  readonly charge?: { readonly weekly?: Pence; readonly isExempt: boolean }
  /** What is left in the account that a direct payment is paid into. */
  readonly account?: { readonly left: Pence }
  readonly plan?: { readonly state: string; readonly startsOn: Day; readonly number: number }
  readonly sessions: number
  readonly review?: { readonly dueOn: Day; readonly bookedOn?: Day }
  readonly openChallenges: number
  /** What they said of their days and nobody has answered yet. */
  readonly unanswered: number
  /** Restrictions that hold. */
  readonly restrictions: number
  readonly brokerAsked: boolean
}
