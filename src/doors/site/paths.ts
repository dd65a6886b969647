import { path } from '#ground/kernel/path.ts'

export const sitePaths = {
  /** For load balancers: whether the database answers. */
  health: path('/health'),
}
