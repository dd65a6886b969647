import type { PictureKey } from '#ground/words/pictures.ts'
import type { Route } from '#lives/offer/session.ts'

/** The picture of each way in which money may be held. */
export const WAY_PICTURES = {
  'direct-payment': 'person',
  'service-fund': 'people',
  managed: 'council',
} as const satisfies Readonly<Record<Route, PictureKey>>
