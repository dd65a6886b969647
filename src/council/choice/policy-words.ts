import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { choiceRules } from '#weeks/fit/policies.ts'
import { choiceSurvey } from './policies.ts'

const staff = { readers: 'staff' } as const
const weeks = says({ en: 'Weeks', cy: 'Wythnosau' })

/** The rules of measured choice, for the council's page. */
export const choiceRulesGroup: PolicyGroup = {
  title: says({ en: 'Choice', cy: 'Dewis' }),
  policies: [
    {
      policy: choiceRules,
      words: {
        title: says({ en: 'What counts as a choice', cy: 'Beth sy’n cyfrif fel dewis' }),
        about: says({
          en: 'How many different providers a person could really go to is counted each month. No law sets how far or how soon.',
          cy: 'Bob mis cyfrifir faint o ddarparwyr gwahanol y gallai person fynd atynt mewn gwirionedd. Nid oes cyfraith yn gosod pa mor bell na pha mor fuan.',
          ...staff,
        }),
        fields: {
          minutes: says({
            en: 'Minutes from home at most, one way',
            cy: 'Munudau o gartref ar y mwyaf, un ffordd',
            ...staff,
          }),
          weeks: says({
            en: 'Weeks within which a place comes free',
            cy: 'Wythnosau cyn y daw lle yn rhydd',
            ...staff,
          }),
          fall: says({
            en: 'A fall of the median that is pointed out',
            cy: 'Gostyngiad yn y canolrif y tynnir sylw ato',
            ...staff,
          }),
        },
      },
    },
    {
      policy: choiceSurvey,
      words: {
        title: says({
          en: 'How often people are asked about choice',
          cy: 'Pa mor aml y gofynnir i bobl am ddewis',
          ...staff,
        }),
        about: says({
          en: 'Nobody is asked sooner than this, and anybody may leave the question.',
          cy: 'Ni ofynnir i neb yn gynt na hyn, a gall unrhyw un adael y cwestiwn.',
          ...staff,
        }),
        fields: { weeks },
      },
    },
  ],
}
