import type { ListAsked } from './asked-routes.ts'
import { aList, type Listed, one } from './listed-routes.ts'
import type { Offered } from './offered.ts'
import { activitiesOf, countOffered, type OfferFilter, offered } from './offered-queries.ts'
import { byTerms, tidyPostcode } from './open-referral-asked.ts'
import {
  fullServiceAtLocationJson,
  fullServiceJson,
  minimalJson,
  serviceAtLocationJson,
  serviceJson,
  type TellingOn,
} from './pages/open-referral.ts'
import type { Answer, Asked, FeedsGiven } from './public-routes.ts'

export const tellingOn = ({ council, view, today }: Asked): TellingOn => ({
  councilId: council.id,
  ...{ view, today },
  countyName: view.language === 'cy' ? council.nameCy : council.nameEn,
})

/** What the parameters of a list ask for. */
async function filterOf(
  { platform }: FeedsGiven,
  { council }: Asked,
  query: ListAsked,
): Promise<OfferFilter> {
  const needsTerms = query.taxonomy_term_id !== undefined || query.taxonomy_id !== undefined
  const terms = needsTerms
    ? byTerms({
        councilId: council.id,
        activities: await platform.transaction(council.id, (db) => activitiesOf(db, council.id)),
        termId: query.taxonomy_term_id,
        taxonomyId: query.taxonomy_id,
      })
    : {}
  return {
    ...terms,
    ...(query.search !== undefined && { search: query.search }),
    ...(query.organization_id !== undefined && { providerIds: [anId(query.organization_id)] }),
    ...(query.modified_after && { modifiedAfter: query.modified_after }),
    ...(query.postcode !== undefined && { postcode: tidyPostcode(query.postcode) }),
    ...(query.proximity !== undefined && { metres: query.proximity }),
  }
}

/** What is no id is an id that nobody has. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
const anId = (text: string) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : NOBODY

type Json = (on: TellingOn, row: Offered) => unknown

const list =
  (given: FeedsGiven) =>
  (which: (query: ListAsked) => Json): Answer =>
    aList(async (asked, query): Promise<Listed<Offered>> => {
      const filter = await filterOf(given, asked, query)
      const { council, today } = asked
      const wanted = { councilId: council.id, today, filter }
      const [on, json] = [tellingOn(asked), which(query)]
      return {
        count: () => given.platform.transaction(council.id, (db) => countOffered(db, wanted)),
        rows: (slice) => given.platform.transaction(council.id, (db) => offered(db, wanted, slice)),
        json: (row) => json(on, row),
      }
    })

const byId =
  (given: FeedsGiven) =>
  (json: Json): Answer =>
  async (asked) => {
    const { council, today, c } = asked
    const filter = { ids: [c.req.param('id') ?? NOBODY] }
    const [row] = await given.platform.transaction(council.id, (db) =>
      offered(db, { councilId: council.id, today, filter }, { skip: 0, most: 1 }),
    )
    return one(asked, row, (found) => json(tellingOn(asked), found))
  }

export const listOfServices = (given: FeedsGiven): Answer =>
  list(given)(({ minimal, full }) => (minimal ? minimalJson : full ? fullServiceJson : serviceJson))
export const aService = (given: FeedsGiven): Answer => byId(given)(fullServiceJson)

export const listOfServicesAtLocations = (given: FeedsGiven): Answer =>
  list(given)(({ full }) => (full ? fullServiceAtLocationJson : serviceAtLocationJson))
export const aServiceAtLocation = (given: FeedsGiven): Answer =>
  byId(given)(fullServiceAtLocationJson)
