import { demoRollsOn } from '#doors/demo/jobs.ts'
import type { Works } from '#ground/platform/jobs.ts'

/** All that the features do in the background. */
export const works: Works = { nights: [demoRollsOn] }
