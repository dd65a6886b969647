import { path } from '#ground/kernel/path.ts'

export const peoplePaths = {
  /** The people whom this account has to do with. */
  list: path('/people'),
  /** One person: what there is of their record, and what is to be done. */
  person: path('/people/:personId'),
  /** One person's proposed week, for those who work with them or whom they have asked. */
  week: path('/people/:personId/week'),
  /** Who they are: information needs, who helps, who may decide what, what they consented to. */
  about: path('/people/:personId/about'),
  needTypes: path('/people/:personId/about/need-types'),
  newNeed: path('/people/:personId/about/information-needs/new'),
  need: path('/people/:personId/about/information-needs/:needId'),
  newCarer: path('/people/:personId/about/carers/new'),
  carer: path('/people/:personId/about/carers/:carerId'),
  newAuthority: path('/people/:personId/about/documents/new'),
  authority: path('/people/:personId/about/documents/:authorityId'),
  consent: path('/people/:personId/about/consent/:about'),
  /** Capacity decisions and decisions in somebody's best interests, all that were ever signed. */
  decisions: path('/people/:personId/decisions'),
  newCapacity: path('/people/:personId/decisions/capacity/new'),
  newBestInterests: path('/people/:personId/decisions/best-interests/new'),
}
