import { path } from '#ground/kernel/path.ts'

/** What there is elsewhere, and where somebody else's feed is brought in. */
export const outsidePaths = { list: path('/elsewhere'), bring: path('/elsewhere/feed') }
