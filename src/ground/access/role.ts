export const ROLES = [
  'person',
  'family-carer',
  'advocate',
  'support-worker',
  'social-worker',
  'team-manager',
  'service-manager',
  'panel-chair',
  'safeguarding-duty',
  'broker',
  'micro-provider',
  'service-fund-holder',
  'hub-manager',
  'commissioner',
  'finance-officer',
  'council-administrator',
  'democratic-services',
  'information-editor',
  'co-design-member',
  'councillor',
] as const
export type Role = (typeof ROLES)[number]

/** What an account may do at all. Whether it may see one person is a question of relationships besides. */
export type Permission =
  | 'live-my-week' // see, change and answer one's own week
  | 'see-people' // the people this account has to do with
  | 'see-weeks' // their proposed and present weeks, with reasons
  | 'see-day-sheets' // the sessions of one's own provider
  | 'see-county' // aggregates, small numbers hidden
  | 'have-work' // a desk: tasks, reviews and answers that wait for this account
  | 'see-papers' // read letters and booklets, each within the part of the record that it tells
  | 'make-letters' // make the letter that a person gets, in their format
  | 'assess' // write assessments, capacity decisions, ratios
  | 'plan' // write support plans with people
  | 'find-support' // match people with what there is
  | 'authorise' // answer a plan that asks for money, within one's tier
  | 'assess-means' // work out what people pay
  | 'see-money' // people's money and numbers, never their assessment
  | 'record-savings' // write down what the council saves, never of one person
  | 'set-policies' // propose and approve the council's own rates, rules and limits
  | 'speak-up' // challenge and complain, for oneself or for somebody one helps
  | 'answer-challenges' // handle other people's challenges
  | 'advocate' // accept referrals, write in one's own voice
  | 'care' // a carer's own needs and views

const COUNCIL_WIDE: readonly Permission[] = ['see-county']
const CLOSE: readonly Permission[] = ['see-people', 'see-weeks', 'see-papers', 'speak-up']
const AT_A_DESK: readonly Permission[] = [...CLOSE, 'see-county', 'have-work']

/** Default is no: a role may do what stands here, and nothing else. */
const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  person: ['live-my-week', 'speak-up'],
  'family-carer': [...CLOSE, 'care'],
  advocate: [...CLOSE, 'advocate'],
  'support-worker': ['see-day-sheets'],
  'social-worker': [...AT_A_DESK, 'assess', 'plan', 'find-support', 'make-letters'],
  'team-manager': [...AT_A_DESK, 'authorise', 'answer-challenges'],
  'service-manager': ['see-county', 'have-work', 'see-papers', 'authorise', 'answer-challenges'],
  'panel-chair': ['see-county', 'have-work', 'see-papers', 'authorise'],
  'safeguarding-duty': AT_A_DESK,
  broker: [...AT_A_DESK, 'plan', 'find-support'],
  'micro-provider': ['see-day-sheets'],
  'service-fund-holder': CLOSE,
  'hub-manager': ['see-day-sheets', 'see-county'],
  commissioner: [...COUNCIL_WIDE, 'record-savings'],
  'finance-officer': [
    'see-county',
    'have-work',
    'see-money',
    'assess-means',
    'record-savings',
    'set-policies',
    'see-papers',
    'make-letters',
  ],
  'council-administrator': ['see-county', 'set-policies'],
  'democratic-services': COUNCIL_WIDE,
  'information-editor': COUNCIL_WIDE,
  'co-design-member': COUNCIL_WIDE,
  councillor: COUNCIL_WIDE,
}

export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => MAY[role]))
