import { path } from '#ground/kernel/path.ts'

export const peoplePaths = {
  /** The people whom this account has to do with. */
  list: path('/people'),
  /** One person's proposed week, for those who work with them or whom they have asked. */
  week: path('/people/:personId/week'),
}
