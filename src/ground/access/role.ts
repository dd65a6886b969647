export const ROLES = [
  'person',
  'family-carer',
  'advocate',
  'support-worker',
  'social-worker',
  'team-manager',
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

const COUNCIL_WIDE: readonly Permission[] = ['see-county']
const CLOSE: readonly Permission[] = ['see-people', 'see-weeks']

/** Default is no: a role may do what stands here, and nothing else. */
const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  person: ['live-my-week'],
  'family-carer': CLOSE,
  advocate: CLOSE,
  'support-worker': ['see-day-sheets'],
  'social-worker': [...CLOSE, 'see-county'],
  'team-manager': [...CLOSE, 'see-county'],
  'safeguarding-duty': [...CLOSE, 'see-county'],
  broker: [...CLOSE, 'see-county'],
  'micro-provider': ['see-day-sheets'],
  'service-fund-holder': CLOSE,
  'hub-manager': ['see-day-sheets', 'see-county'],
  commissioner: COUNCIL_WIDE,
  'finance-officer': COUNCIL_WIDE,
  'council-administrator': COUNCIL_WIDE,
  'democratic-services': COUNCIL_WIDE,
  'information-editor': COUNCIL_WIDE,
  'co-design-member': COUNCIL_WIDE,
  councillor: COUNCIL_WIDE,
}

export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => MAY[role]))
