import { path } from '#ground/kernel/path.ts'

/** The people who have a weekly place with a provider, for the provider itself. */
export const ownPeoplePaths = {
  people: path('/our-service/people'),
  end: path('/our-service/people/:personId/places/:sessionId/end'),
}
