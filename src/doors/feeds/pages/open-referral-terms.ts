import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { needWords } from '#lives/offer/access-words.ts'
import type { Company } from '#lives/offer/session.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import type { OfferedActivity } from '../offered-queries.ts'
import { companyNames, companyWords, taxonomyAbout, taxonomyWords } from '../open-referral-words.ts'
import { type Taxonomy, type Term, taxonomyId, termId } from '../terms-of.ts'

/** Whose list it is and in what words: what each part of an answer needs to know. */
export type Telling = { readonly councilId: Id; readonly view: View }

export const taxonomyJson = ({ councilId, view }: Telling, taxonomy: Taxonomy) => ({
  id: taxonomyId(councilId, taxonomy),
  name: taxonomyWords[taxonomy](view),
  description: taxonomyAbout[taxonomy](view),
  version: '1',
})

type Said = { readonly name: string; readonly description: string }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a term is called; an activity's words are the council's own. */
function sayTerm(view: View, { taxonomy, key }: Pick<Term, 'taxonomy' | 'key'>, own?: Said): Said {
  if (own) return own
  if (taxonomy === 'company')
    return {
      name: companyNames[key as Company](view),
      description: companyWords[key as Company](view),
    }
  const said = capital(needWords[key as AccessNeed](view))
  return { name: said, description: said }
}

export const saidActivity = ({ language }: View, one: OfferedActivity): Said =>
  language === 'cy'
    ? { name: one.nameCy, description: one.easyCy || one.nameCy }
    : { name: one.nameEn, description: one.easyEn || one.nameEn }

export function termJson(
  { councilId, view }: Telling,
  term: Pick<Term, 'taxonomy' | 'key'>,
  own?: Said,
) {
  const { taxonomy, key } = term
  return {
    id: termId(councilId, taxonomy, key),
    ...sayTerm(view, term, own),
    taxonomy: taxonomyWords[taxonomy](view),
    taxonomy_id: taxonomyId(councilId, taxonomy),
    term: key,
  }
}
