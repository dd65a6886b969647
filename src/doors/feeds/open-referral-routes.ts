import { Hono } from 'hono'
import type { Signed } from '#ground/access/may.ts'
import { isId } from '#ground/kernel/id.ts'
import {
  aService,
  aServiceAtLocation,
  listOfServices,
  listOfServicesAtLocations,
} from './open-referral-services-routes.ts'
import {
  anOrganization,
  aTaxonomy,
  aTerm,
  listOfOrganizations,
  listOfTaxonomies,
  listOfTerms,
} from './open-referral-terms-routes.ts'
import { feedPaths } from './paths.ts'
import { type Answer, type FeedsGiven, openingOn, refused } from './public-routes.ts'

/** The profile that these answers keep to, and where it is published. */
const PROFILE = 'https://docs.openreferraluk.org/en/latest/'

/** An id in an address that no record could have is an address that leads nowhere. */
const known =
  (answer: Answer): Answer =>
  (asked) =>
    isId(asked.c.req.param('id') ?? '')
      ? answer(asked)
      : refused(asked.c, 404, 'There is nothing of that id.')

/** The Open Referral UK 3.0 directory of what a council's people can do: public, and about nobody. */
export function openReferralRoutes(given: FeedsGiven): Hono<Signed> {
  const routes = new Hono<Signed>()
  const open = openingOn(routes, given)
  const asking = (answer: (given: FeedsGiven) => Answer) => answer(given)
  const details: Answer = ({ c, base }) =>
    c.json({
      version: 'HSDS-UK-3.0',
      profile: PROFILE,
      openapi_url: `${base}${feedPaths.openApi.to()}`,
    })
  open(feedPaths.openReferral.pattern, 'directory asked', details)
  open(`${feedPaths.openReferral.pattern}/`, 'directory asked', details)
  open(feedPaths.services.pattern, 'services asked', asking(listOfServices))
  open(feedPaths.service.pattern, 'service asked', known(asking(aService)))
  open(feedPaths.servicesAtLocations.pattern, 'services asked', asking(listOfServicesAtLocations))
  open(feedPaths.serviceAtLocation.pattern, 'service asked', known(asking(aServiceAtLocation)))
  open(feedPaths.organizations.pattern, 'organisations asked', asking(listOfOrganizations))
  open(feedPaths.organization.pattern, 'organisation asked', known(asking(anOrganization)))
  open(feedPaths.taxonomies.pattern, 'taxonomies asked', asking(listOfTaxonomies))
  open(feedPaths.taxonomy.pattern, 'taxonomy asked', known(asking(aTaxonomy)))
  open(feedPaths.taxonomyTerms.pattern, 'terms asked', asking(listOfTerms))
  open(feedPaths.taxonomyTerm.pattern, 'term asked', known(asking(aTerm)))
  return routes
}
