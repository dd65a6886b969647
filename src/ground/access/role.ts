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
  | 'run-sessions' // set up what one's own provider offers, answer requests, change a day, keep its papers
  | 'keep-registers' // mark who came, checks on who did not, staff of the day, incidents
  | 'run-hub' // a hub's rooms, people who come by, help for its spokes
  | 'check-providers' // a provider's papers, pauses, visits by people with lived experience
  | 'visit-providers' // write what people with lived experience found
  | 'raise-concern' // tell of possible abuse or neglect
  | 'duty' // the duty desk: alerts and concerns
  | 'set-duty-rota' // who has the desk, and when
  | 'pay-providers' // prepare what providers are paid, call back about bank details, load the bank's answers
  | 'release-payments' // the second of two people: releases what another prepared
  | 'see-payable' // what was booked and attended comes to, and rule sets side by side
  | 'keep-books' // close the council's books, and open them again
  | 'read-feedback' // answer what people say of their days and of the pages

const COUNCIL_WIDE: readonly Permission[] = ['see-county']
const CLOSE: readonly Permission[] = ['see-people', 'see-weeks', 'see-papers', 'speak-up']
const WITH_A_PROVIDER: readonly Permission[] = ['see-day-sheets', 'keep-registers', 'raise-concern']
const AT_A_DESK: readonly Permission[] = [...CLOSE, 'see-county', 'have-work', 'raise-concern']

/** Default is no: a role may do what stands here, and nothing else. */
const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  person: ['live-my-week', 'speak-up'],
  'family-carer': [...CLOSE, 'care'],
  advocate: [...CLOSE, 'advocate'],
  'support-worker': WITH_A_PROVIDER,
  'social-worker': [...AT_A_DESK, 'assess', 'plan', 'find-support', 'make-letters'],
  'team-manager': [...AT_A_DESK, 'authorise', 'answer-challenges', 'duty', 'set-duty-rota'],
  'service-manager': [
    'see-county',
    'have-work',
    'see-papers',
    'authorise',
    'answer-challenges',
    'release-payments',
  ],
  'panel-chair': ['see-county', 'have-work', 'see-papers', 'authorise'],
  'safeguarding-duty': [...AT_A_DESK, 'duty', 'set-duty-rota'],
  broker: [...AT_A_DESK, 'plan', 'find-support'],
  'micro-provider': [...WITH_A_PROVIDER, 'run-sessions', 'read-feedback'],
  'service-fund-holder': CLOSE,
  'hub-manager': [...WITH_A_PROVIDER, 'see-county', 'run-sessions', 'run-hub', 'read-feedback'],
  commissioner: [...COUNCIL_WIDE, 'record-savings', 'check-providers', 'see-payable'],
  'finance-officer': [
    'see-county',
    'have-work',
    'see-money',
    'assess-means',
    'record-savings',
    'see-payable',
    'pay-providers',
    'release-payments',
    'keep-books',
    'set-policies',
    'see-papers',
    'make-letters',
  ],
  'council-administrator': ['see-county', 'set-policies'],
  'democratic-services': COUNCIL_WIDE,
  'information-editor': [...COUNCIL_WIDE, 'read-feedback'],
  'co-design-member': [...COUNCIL_WIDE, 'visit-providers'],
  councillor: COUNCIL_WIDE,
}

export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => MAY[role]))
