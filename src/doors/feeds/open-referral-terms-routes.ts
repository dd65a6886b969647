import { aList, held, type Listed, one } from './listed-routes.ts'
import {
  activitiesOf,
  countOrganisers,
  type OfferedActivity,
  type Organiser,
  offered,
  organisers,
} from './offered-queries.ts'
import { tellingOn } from './open-referral-services-routes.ts'
import {
  fullOrganizationJson,
  fullServiceJson,
  organizationJson,
  serviceJson,
} from './pages/open-referral.ts'
import { saidActivity, taxonomyJson, termJson } from './pages/open-referral-terms.ts'
import type { Answer, Asked, FeedsGiven } from './public-routes.ts'
import { TAXONOMIES, type Taxonomy, type Term, taxonomyId, termsOf } from './terms-of.ts'

const matchesWords = (search: string | undefined, json: { name: string; description: string }) =>
  search === undefined ||
  `${json.name} ${json.description}`.toLowerCase().includes(search.toLowerCase())

export const listOfTaxonomies = (_: FeedsGiven): Answer =>
  aList(async (asked, { search }): Promise<Listed<Taxonomy>> => {
    const json = (taxonomy: Taxonomy) => taxonomyJson(tellingOn(asked), taxonomy)
    return held(
      TAXONOMIES.filter((one) => matchesWords(search, json(one))),
      json,
    )
  })

export const aTaxonomy =
  (_: FeedsGiven): Answer =>
  async (asked) => {
    const id = asked.c.req.param('id')
    const found = TAXONOMIES.find((one) => taxonomyId(asked.council.id, one) === id)
    return one(asked, found, (taxonomy) => taxonomyJson(tellingOn(asked), taxonomy))
  }

/** Every term, and what puts it into words. */
async function allTerms({ platform }: FeedsGiven, asked: Asked) {
  const { council } = asked
  const activities = await platform.transaction(council.id, (db) => activitiesOf(db, council.id))
  const byKey = new Map<string, OfferedActivity>(activities.map((one) => [one.key, one]))
  const json = (term: Term) => {
    const own = term.taxonomy === 'activity' ? byKey.get(term.key) : undefined
    return termJson(tellingOn(asked), term, own && saidActivity(asked.view, own))
  }
  return { terms: termsOf(council.id, activities), json }
}

/** No term stands under another: with `parent_id` there are none. */
export const listOfTerms = (given: FeedsGiven): Answer =>
  aList(async (asked, query): Promise<Listed<Term>> => {
    const { terms, json } = await allTerms(given, asked)
    const within = (term: Term) =>
      query.taxonomy_id === undefined ||
      taxonomyId(asked.council.id, term.taxonomy) === query.taxonomy_id
    const listed = query.parent_id === undefined ? terms : []
    return held(
      listed.filter((term) => within(term) && matchesWords(query.search, json(term))),
      json,
    )
  })

export const aTerm =
  (given: FeedsGiven): Answer =>
  async (asked) => {
    const { terms, json } = await allTerms(given, asked)
    return one(
      asked,
      terms.find(({ id }) => id === asked.c.req.param('id')),
      json,
    )
  }

/** As many services as a page of organisations is shown with. */
const MOST_SERVICES = 20_000

/** Organisations with what each offers, in one query for all of them. */
async function withServices(
  { platform }: FeedsGiven,
  asked: Asked,
  found: readonly Organiser[],
  isFull: boolean,
) {
  const { council, today } = asked
  const filter = { providerIds: found.map(({ providerId }) => providerId) }
  const rows = await platform.transaction(council.id, (db) =>
    offered(db, { councilId: council.id, today, filter }, { skip: 0, most: MOST_SERVICES }),
  )
  const on = tellingOn(asked)
  const json = isFull ? fullServiceJson : serviceJson
  const byProvider = Map.groupBy(rows, ({ providerId }) => providerId)
  return found.map((organiser) => {
    const own = byProvider.get(organiser.providerId) ?? []
    return fullOrganizationJson(
      on,
      organiser,
      own.map((row) => json(on, row)),
    )
  })
}

export const listOfOrganizations = (given: FeedsGiven): Answer =>
  aList(async (asked, { search, full, full_service }): Promise<Listed<object>> => {
    const { council, today } = asked
    const { platform } = given
    const wanted = { councilId: council.id, today, ...(search !== undefined && { search }) }
    return {
      count: () => platform.transaction(council.id, (db) => countOrganisers(db, wanted)),
      rows: async (slice) => {
        const found = await platform.transaction(council.id, (db) => organisers(db, wanted, slice))
        return full || full_service
          ? withServices(given, asked, found, full_service)
          : found.map((row) => organizationJson(tellingOn(asked), row))
      },
      json: (row) => row,
    }
  })

export const anOrganization =
  (given: FeedsGiven): Answer =>
  async (asked) => {
    const { council, today, c } = asked
    const id = c.req.param('id') ?? ''
    const found = await given.platform.transaction(council.id, (db) =>
      organisers(db, { councilId: council.id, today, id }, { skip: 0, most: 1 }),
    )
    const isFull = c.req.query('full_service') === 'true'
    const [shown] = found.length > 0 ? await withServices(given, asked, found, isFull) : []
    return one(asked, shown, (json) => json)
  }
