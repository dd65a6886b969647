type Schema = Readonly<Record<string, unknown>>

const text = { type: 'string', minLength: 1 }
const id = { type: 'string', format: 'uuid' }
const link = { type: 'string', format: 'uri' }
const day = { type: 'string', format: 'date' }
const moment = { type: 'string', format: 'date-time' }
const number = { type: 'number' }
const whole = { type: 'integer', minimum: 0 }
const flag = { type: 'boolean' }
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const some = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 })

/** An object with these fields and no others: what is not described here is not answered. */
const object = (needed: Schema, optional: Schema = {}): Schema => ({
  type: 'object',
  properties: { ...needed, ...optional },
  required: Object.keys(needed),
  additionalProperties: false,
})

/** One page of a list of these. */
const page = (of: string): Schema =>
  object({
    ...{ total_items: whole, total_pages: whole, page_number: whole, size: whole },
    ...{ first_page: flag, last_page: flag, empty: flag },
    contents: { type: 'array', items: ref(of) },
  })

const service = {
  needed: { id, name: text, status: { enum: ['active', 'inactive', 'temporarily closed'] } },
  optional: {
    ...{ description: text, email: { type: 'string', format: 'email' }, fees: text },
    ...{ minimum_age: number, maximum_age: number, assured_date: day, alert: text },
    ...{ last_modified: moment, modified_date: moment, organization: ref('Organization') },
  },
}
const nested = {
  schedules: some(ref('Schedule')),
  service_areas: some(object({ id, name: text })),
  service_at_locations: some(object({ id, location: ref('Location') })),
  languages: some(object({ id, name: text, code: { enum: ['en', 'cy'] } })),
  cost_options: some(ref('CostOption')),
  attributes: some(ref('Attribute')),
}
const location = object(
  { id, location_type: { const: 'physical' }, name: text, latitude: number, longitude: number },
  {
    description: text,
    addresses: some(
      object({
        ...{ id, location_id: id, address_1: text, city: text, state_province: text },
        ...{ postal_code: text, country: { const: 'GB' }, address_type: { const: 'physical' } },
      }),
    ),
    accessibility: some(object({ id, location_id: id, description: text })),
    schedules: some(
      object({
        ...{ id, freq: { const: 'WEEKLY' }, byday: text, description: text },
        ...{ opens_at: text, closes_at: text },
      }),
    ),
  },
)

const DIRECTORY: Readonly<Record<string, Schema>> = {
  Details: object({ version: text, profile: link, openapi_url: link }),
  Service: object(service.needed, { ...service.optional, ...nested }),
  ServicePage: page('Service'),
  ServiceAtLocation: object({ id, location: ref('Location'), service: ref('Service') }),
  ServiceAtLocationPage: page('ServiceAtLocation'),
  Organization: object(
    { id, name: text, description: text },
    { email: { type: 'string', format: 'email' }, services: some(ref('Service')) },
  ),
  OrganizationPage: page('Organization'),
  Taxonomy: object({ id, name: text, description: text, version: text }),
  TaxonomyPage: page('Taxonomy'),
  TaxonomyTerm: object({
    ...{ id, name: text, description: text, taxonomy: text, taxonomy_id: id, term: text },
  }),
  TaxonomyTermPage: page('TaxonomyTerm'),
  Location: location,
  Schedule: object(
    {
      ...{ id, valid_from: day, dtstart: day, freq: { enum: ['WEEKLY', 'MONTHLY'] } },
      ...{ interval: whole, byday: text, description: text, opens_at: text, closes_at: text },
      attending_type: text,
    },
    { valid_to: day, notes: text },
  ),
  CostOption: object(
    { id, option: text, amount: number, amount_description: text },
    { valid_from: day, valid_to: day },
  ),
  Attribute: object({
    ...{ id, link_id: id, link_type: text, taxonomy_term_id: id },
    taxonomy_term: ref('TaxonomyTerm'),
  }),
}

const rpde = (data: string): Schema =>
  object({
    next: link,
    license: link,
    items: {
      type: 'array',
      items: {
        oneOf: [
          object({
            ...{ state: { const: 'updated' }, kind: { const: data }, id: text, modified: whole },
            data: ref(data),
          }),
          object({
            ...{ state: { const: 'deleted' }, kind: { const: data }, id: text, modified: whole },
          }),
        ],
      },
    },
  })

const OPENACTIVE: Readonly<Record<string, Schema>> = {
  SessionSeries: {
    type: 'object',
    description: 'As https://openactive.io/modelling-opportunity-data/ has it.',
    properties: {
      ...{
        '@context': link,
        '@type': { const: 'SessionSeries' },
        '@id': link,
        name: text,
        url: link,
      },
      ...{ activity: some({ type: 'object' }), organizer: { type: 'object' } },
      ...{ location: { type: 'object' }, offers: some({ type: 'object' }) },
    },
    required: [
      '@context',
      '@type',
      '@id',
      'name',
      'url',
      'activity',
      'organizer',
      'location',
      'offers',
    ],
  },
  ScheduledSession: object({
    ...{ '@context': link, '@type': { const: 'ScheduledSession' }, '@id': link, identifier: text },
    ...{ superEvent: link, url: link, startDate: moment, endDate: moment, duration: text },
    ...{ maximumAttendeeCapacity: whole, remainingAttendeeCapacity: whole, eventStatus: link },
  }),
  SessionSeriesFeed: rpde('SessionSeries'),
  ScheduledSessionFeed: rpde('ScheduledSession'),
}

/** Every answer of the public addresses, by its name. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  ...DIRECTORY,
  ...OPENACTIVE,
  Refusal: object({ message: text }),
  Health: object({
    status: { enum: ['well', 'unwell'] },
    database: { enum: ['answers', 'does not answer'] },
    migrations: { enum: ['known', 'not known'] },
  }),
}
