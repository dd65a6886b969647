import { SCHEMAS } from '../open-api-schemas.ts'
import { calendarPaths, feedPaths } from '../paths.ts'

type Parameter = Readonly<Record<string, unknown>>

const query = (
  name: string,
  description: string,
  schema: object = { type: 'string' },
): Parameter => ({
  ...{ name, in: 'query', required: false, description, schema },
})
const whole = (most: number) => ({ type: 'integer', minimum: 1, maximum: most })
const PAGES = [
  query('page', 'Which page of the list, from 1.', whole(1_000_000)),
  query('per_page', 'How many to a page.', whole(500)),
  query('format', 'json, or ndjson for all of the list, one record a line.', {
    enum: ['json', 'ndjson'],
  }),
  query('language', 'The language of the answer.', { enum: ['en', 'cy'] }),
]
const SEARCH = query('search', 'Words to look for, accents and capitals aside.')
const FULL = query('full', 'Each with all that hangs on it.', { type: 'boolean' })
const SERVICES = [
  SEARCH,
  query('taxonomy_term_id', 'Only those with this term.'),
  query('taxonomy_id', 'Only those with any term of this taxonomy.'),
  query('organization_id', 'Only those of this organisation.'),
  query('modified_after', 'Only those that changed at this moment or later.', {
    type: 'string',
    format: 'date-time',
  }),
  query('postcode', 'Only those that serve this postcode.'),
  query('proximity', 'With a postcode: only those within so many metres of it.', {
    type: 'number',
  }),
  FULL,
]
const ID: Parameter = {
  ...{ name: 'id', in: 'path', required: true, description: 'The id of the record.' },
  schema: { type: 'string', format: 'uuid' },
}
const AFTER = [
  query('afterTimestamp', 'The number of the last item that was read; with afterId.', {
    type: 'integer',
  }),
  query('afterId', 'The id of the last item that was read; with afterTimestamp.'),
]

type Get = {
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly schema?: string
  readonly type?: string
  readonly parameters?: readonly Parameter[]
  /** Other answers than that it is there. */
  readonly refuses?: readonly (400 | 404)[]
}

const JSON_TYPE = 'application/json'
const REFUSALS = {
  400: 'A parameter has a value that it cannot take.',
  404: 'There is nothing here.',
}

const answer = (description: string, type: string, schema?: string) => ({
  description,
  content: {
    [type]: { schema: schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'string' } },
  },
})

function get({
  id,
  tag,
  summary,
  schema,
  type = JSON_TYPE,
  parameters = [],
  refuses = [404],
}: Get) {
  return {
    get: {
      ...{ operationId: id, tags: [tag], summary, security: [], parameters },
      responses: {
        200: answer(summary, type, schema),
        ...Object.fromEntries(
          refuses.map((status) => [status, answer(REFUSALS[status], JSON_TYPE, 'Refusal')]),
        ),
      },
    },
  }
}

/** '/oruk/v3/services/:id' as OpenAPI writes it. */
const templated = (pattern: string): string => pattern.replace(/:(\w+)/g, '{$1}')

const list = (id: string, summary: string, schema: string, parameters: readonly Parameter[]) =>
  get({
    ...{ id, tag: 'Directory', summary, schema, refuses: [400, 404] },
    parameters: [...parameters, ...PAGES],
  })
const one = (id: string, summary: string, schema: string, more: readonly Parameter[] = []) =>
  get({ id, tag: 'Directory', summary, schema, parameters: [ID, ...more] })

const directory = {
  [feedPaths.openReferral.pattern]: get({
    ...{ id: 'details', tag: 'Directory', summary: 'What this API is.', schema: 'Details' },
  }),
  [feedPaths.services.pattern]: list('services', 'Services.', 'ServicePage', [
    ...SERVICES,
    query('minimal', 'All of them, each in its shortest form.', { type: 'boolean' }),
  ]),
  [feedPaths.service.pattern]: one('service', 'One service, with all that hangs on it.', 'Service'),
  [feedPaths.servicesAtLocations.pattern]: list(
    ...(['servicesAtLocations', 'Services at their places.', 'ServiceAtLocationPage'] as const),
    SERVICES,
  ),
  [feedPaths.serviceAtLocation.pattern]: one(
    ...(['serviceAtLocation', 'One service at its place.', 'ServiceAtLocation'] as const),
  ),
  [feedPaths.organizations.pattern]: list('organizations', 'Organisations.', 'OrganizationPage', [
    ...[SEARCH, FULL],
    query('full_service', 'Each service with all that hangs on it.', { type: 'boolean' }),
  ]),
  [feedPaths.organization.pattern]: one('organization', 'One organisation.', 'Organization', [
    query('full_service', 'Each service with all that hangs on it.', { type: 'boolean' }),
  ]),
  [feedPaths.taxonomies.pattern]: list(
    'taxonomies',
    'What services are sorted by.',
    'TaxonomyPage',
    [SEARCH],
  ),
  [feedPaths.taxonomy.pattern]: one('taxonomy', 'One taxonomy.', 'Taxonomy'),
  [feedPaths.taxonomyTerms.pattern]: list('taxonomyTerms', 'Their terms.', 'TaxonomyTermPage', [
    ...[SEARCH, query('taxonomy_id', 'Only those of this taxonomy.')],
    query('parent_id', 'Only those under this term; no term stands under another.'),
    query('top_only', 'Only those that stand under none: all of them.', { type: 'boolean' }),
  ]),
  [feedPaths.taxonomyTerm.pattern]: one('taxonomyTerm', 'One term.', 'TaxonomyTerm'),
}

const RPDE = 'application/vnd.openactive.rpde+json; version=1'
const feeds = {
  [feedPaths.dataset.pattern]: get({
    ...{ id: 'dataset', tag: 'OpenActive', summary: 'The dataset, for people and programs.' },
    type: 'text/html',
  }),
  [feedPaths.sessionSeries.pattern]: get({
    ...{ id: 'sessionSeries', tag: 'OpenActive', summary: 'Sessions that come round.' },
    ...{ schema: 'SessionSeriesFeed', type: RPDE, parameters: AFTER, refuses: [400, 404] },
  }),
  [feedPaths.scheduledSessions.pattern]: get({
    ...{ id: 'scheduledSessions', tag: 'OpenActive', summary: 'Single days, with places left.' },
    ...{ schema: 'ScheduledSessionFeed', type: RPDE, parameters: AFTER, refuses: [400, 404] },
  }),
}

/** These have no council in their address: a calendar's own says whose it is. */
const others = {
  [calendarPaths.feed.pattern]: {
    get: {
      ...{ operationId: 'calendar', tags: ['Calendars'], security: [] },
      summary: 'A private calendar, for whoever has its address.',
      parameters: [
        {
          ...{ name: 'file', in: 'path', required: true, schema: { type: 'string' } },
          description: 'The secret of the address, and ".ics".',
        },
      ],
      responses: {
        200: answer('The calendar (RFC 5545).', 'text/calendar; charset=utf-8'),
        404: answer('There is no calendar at this address.', 'text/plain; charset=UTF-8'),
      },
    },
  },
  '/health': {
    get: {
      ...{ operationId: 'health', tags: ['Operation'], security: [] },
      ...{ summary: 'Whether the database answers.', parameters: [] },
      responses: {
        200: answer('It does.', JSON_TYPE, 'Health'),
        503: answer('It does not.', JSON_TYPE, 'Health'),
      },
    },
  },
}

const TAGS = {
  Directory: 'Open Referral UK 3.0: what there is to do, from whom and where.',
  OpenActive: 'Opportunities as open data, with their capacity.',
  Calendars: 'Private calendars.',
  Operation: 'For those who run the service.',
}

/** The description of every public address, as OpenAPI 3.1. */
export const openApiDocument = (base: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Good Days, public addresses',
    version: '1.0.0',
    description:
      'What anybody may read without a key. Nothing in it is about a person. Each address but those of calendars stands by itself, for the default council, and under a council’s key.',
    license: { name: 'Creative Commons Attribution 4.0', identifier: 'CC-BY-4.0' },
  },
  servers: [{ url: base, description: 'This council' }],
  tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  paths: Object.fromEntries(
    Object.entries({ ...directory, ...feeds, ...others }).map(([pattern, item]) => [
      templated(pattern),
      item,
    ]),
  ),
  components: { schemas: SCHEMAS },
})
