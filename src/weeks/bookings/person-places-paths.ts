import { path } from '#ground/kernel/path.ts'

/** One person's weekly places, how they end, and when they are away. */
export const personPlacesPaths = {
  places: path('/people/:personId/places'),
  end: path('/people/:personId/places/:sessionId/end'),
  backup: path('/people/:personId/places/:sessionId/back-up'),
  away: path('/people/:personId/away'),
  back: path('/people/:personId/away/:absenceId/back'),
  notAway: path('/people/:personId/away/:absenceId/not-going'),
  decide: path('/people/:personId/away/:absenceId/decide'),
}
