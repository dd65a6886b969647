import { path } from '#ground/kernel/path.ts'

export const venuePaths = {
  /** A provider's own places. */
  mine: path('/my-places'),
  place: path('/my-places/:venueId'),
  hours: path('/my-places/:venueId/hours'),
  /** What it says of itself, and the days when it is shut. */
  about: path('/my-places/:venueId/about'),
  closures: path('/my-places/:venueId/days-shut'),
  openAgain: path('/my-places/:venueId/days-shut/:closureId'),
  facts: path('/my-places/:venueId/facts'),
  rooms: path('/my-places/:venueId/rooms'),
  month: path('/my-places/:venueId/month'),
  /** Of a hub alone. */
  walkIns: path('/my-places/:venueId/walk-ins'),
  help: path('/my-places/:venueId/help'),
  /** Spokes that no hub helps yet. */
  spokes: path('/my-places/:venueId/spokes'),
  staffing: path('/my-places/:venueId/staffing'),
  costs: path('/my-places/:venueId/costs'),
  /** One half-day of the week that few come to. */
  review: path('/my-places/:venueId/half-days/:half'),
  decideReview: path('/my-places/:venueId/reviews/:reviewId'),

  /** Rooms of others that are free. */
  freeRooms: path('/rooms'),
  useRoom: path('/rooms/:roomId'),
  giveBack: path('/rooms/uses/:useId/give-back'),
}

export const hubPaths = {
  /** Hubs and their spokes, for anyone: of whoever is signed in, else of the host; or of the council named. */
  hubs: path('/hubs'),
  hub: path('/hubs/:hubId'),
  hubsAt: path('/:council/hubs'),
  hubAt: path('/:council/hubs/:hubId'),
  /** How hubs and spokes stand in the county. */
  report: path('/county/hubs'),
}
