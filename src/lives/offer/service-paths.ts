import { path } from '#ground/kernel/path.ts'

export const servicePaths = {
  /** What a provider sees to beside its days: papers, places, calendars, pay, visits. */
  ours: path('/our-service'),
  /** How people can pay it. */
  routes: path('/our-service/how-people-pay'),
}
