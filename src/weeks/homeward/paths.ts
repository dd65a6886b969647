import { path } from '#ground/kernel/path.ts'

export const homewardPaths = {
  ofPerson: path('/people/:personId/way-home'),
}
