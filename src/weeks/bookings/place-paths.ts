import { path } from '#ground/kernel/path.ts'

/** Who comes first where several wait, requests for places, and what nobody offers. */
export const placePaths = {
  /** For everybody, signed in or not. */
  fairRule: path('/who-comes-first'),
  requests: path('/requests'),
  request: path('/requests/:requestId'),
  /** Tasters, and what became of them. */
  tasters: path('/county/tasters'),
  /** What an hour of a helper costs, from an agency and employed. */
  helperHours: path('/helper-hours'),
  unmet: path('/people/:personId/nobody-offers'),
  /** What nobody offers, of the whole county: the map of gaps. */
  gaps: path('/county/nobody-offers'),
  visits: path('/people/:personId/visits'),
  spotOffers: path('/people/:personId/spot-offers'),
  spotOffer: path('/people/:personId/spot-offers/:offerId'),
  spotDecisions: path('/spot-offers'),
  spotRequests: path('/requests/spot-offers'),
  spotRequest: path('/requests/spot-offers/:offerId'),
}
