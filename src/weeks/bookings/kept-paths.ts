import { path } from '#ground/kernel/path.ts'

export const keptPaths = {
  /** What providers kept of what they were to do, and the talks about it. */
  report: path('/providers/kept-days'),
  /** A provider's own posts. */
  posts: path('/my-posts'),
  talk: path('/providers/kept-days/talks/:talkId'),
}
