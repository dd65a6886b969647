import { path } from '#ground/kernel/path.ts'

/** Published addresses never change their meaning. Each stands by itself, for the default council, and under a council's key. */
export const feedPaths = {
  openReferral: path('/oruk/v3'),
  services: path('/oruk/v3/services'),
  service: path('/oruk/v3/services/:id'),
  taxonomies: path('/oruk/v3/taxonomies'),
  taxonomy: path('/oruk/v3/taxonomies/:id'),
  taxonomyTerms: path('/oruk/v3/taxonomy_terms'),
  taxonomyTerm: path('/oruk/v3/taxonomy_terms/:id'),
  organizations: path('/oruk/v3/organizations'),
  organization: path('/oruk/v3/organizations/:id'),
  servicesAtLocations: path('/oruk/v3/service_at_locations'),
  serviceAtLocation: path('/oruk/v3/service_at_locations/:id'),
  dataset: path('/openactive'),
  sessionSeries: path('/feeds/session-series'),
  scheduledSessions: path('/feeds/scheduled-sessions'),
  openApi: path('/openapi.json'),
}

/** The same address under a council's key: '/severnshire/oruk/v3'. */
export const underCouncil = (key: string, address: string): string => `/${key}${address}`

/** Private calendars: an address for one person or one venue, and the page where a provider makes one. */
export const calendarPaths = {
  feed: path('/calendar/:file'),
  venues: path('/calendars'),
  ofVenue: path('/calendars/:venueId'),
  stopVenue: path('/calendars/:venueId/stop'),
}
