import { path } from '#ground/kernel/path.ts'

export const accessPaths = {
  /** The front page: signs in, or goes on to the reader's own first page. */
  front: path('/'),
  signIn: path('/sign-in'),
  demoSignIn: path('/sign-in/demo'),
  signOut: path('/sign-out'),
}
