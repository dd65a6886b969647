import type { Id } from '#ground/kernel/id.ts'
import { COMPANY } from '#lives/offer/session.ts'
import { ACCESS_NEEDS } from '#lives/people/person.ts'
import { type Taxonomy, taxonomyId, termsOf } from './terms-of.ts'

/** What a list is narrowed to by its terms: each kind of term, with the keys that it may have. */
export type ByTerms = {
  readonly activities?: readonly string[]
  readonly companies?: readonly string[]
  readonly access?: readonly string[]
}

type Asked = {
  readonly councilId: Id
  readonly activities: readonly { readonly key: string }[]
  readonly termId?: string | undefined
  readonly taxonomyId?: string | undefined
}

/** A postcode as the county's list writes it: capitals, with one space before its last three. */
export function tidyPostcode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return `${letters.slice(0, -3)} ${letters.slice(-3)}`.trim()
}

/** What `taxonomy_term_id` and `taxonomy_id` ask for. An id that no term has narrows a list to nothing. */
export function byTerms(asked: Asked): ByTerms {
  const { councilId, activities } = asked
  const none: ByTerms = { activities: [] }
  const byTerm = () => {
    const term = termsOf(councilId, activities).find(({ id }) => id === asked.termId)
    return term ? narrowed(term.taxonomy, [term.key]) : none
  }
  const byTaxonomy = () => {
    const of = (taxonomy: Taxonomy) => taxonomyId(councilId, taxonomy) === asked.taxonomyId
    if (of('activity')) return {}
    if (of('company')) return narrowed('company', COMPANY)
    return of('access') ? narrowed('access', ACCESS_NEEDS) : none
  }
  const [first, second] = [
    asked.termId === undefined ? {} : byTerm(),
    asked.taxonomyId === undefined ? {} : byTaxonomy(),
  ]
  // Where both name the same kind, the term is within its taxonomy: the narrower stands.
  return { ...second, ...first }
}

const narrowed = (taxonomy: Taxonomy, keys: readonly string[]): ByTerms =>
  ({ activity: { activities: keys }, company: { companies: keys }, access: { access: keys } })[
    taxonomy
  ]
