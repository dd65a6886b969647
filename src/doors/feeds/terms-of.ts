import { type Id, idFrom } from '#ground/kernel/id.ts'
import { COMPANY } from '#lives/offer/session.ts'
import { ACCESS_NEEDS } from '#lives/people/person.ts'

/** What services are sorted by. A council's own activities are in its own list; the other two are everybody's. */
export const TAXONOMIES = ['activity', 'company', 'access'] as const
export type Taxonomy = (typeof TAXONOMIES)[number]

export const taxonomyId = (councilId: Id, taxonomy: Taxonomy): Id =>
  idFrom(councilId, 'taxonomy', taxonomy)

export const termId = (councilId: Id, taxonomy: Taxonomy, key: string): Id =>
  idFrom(councilId, `term-${taxonomy}`, key)

/** A term by where it stands, before it is put into words. */
export type Term = { readonly taxonomy: Taxonomy; readonly key: string; readonly id: Id }

export const termsOf = (
  councilId: Id,
  activities: readonly { readonly key: string }[],
): readonly Term[] => [
  ...activities.map(({ key }) => term(councilId, 'activity', key)),
  ...COMPANY.map((key) => term(councilId, 'company', key)),
  ...ACCESS_NEEDS.map((key) => term(councilId, 'access', key)),
]

const term = (councilId: Id, taxonomy: Taxonomy, key: string): Term => ({
  ...{ taxonomy, key },
  id: termId(councilId, taxonomy, key),
})
