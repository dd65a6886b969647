import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { feedbackDays } from './policies.ts'

/** The rules of what people say of their days, for the council's page. */
export const feedbackRules: PolicyGroup = {
  title: says({
    en: 'What people say of their days',
    cy: 'Beth mae pobl yn ei ddweud am eu dyddiau',
  }),
  policies: [
    {
      policy: feedbackDays,
      words: {
        title: says({ en: 'Saying how a day was', cy: 'Dweud sut oedd diwrnod' }),
        about: says({
          en: 'How long a session may be spoken of. How soon a bad day is answered.',
          cy: 'Am ba hyd y gellir sôn am sesiwn. Pa mor fuan yr atebir diwrnod gwael.',
        }),
        fields: {
          tell: says({ en: 'Days to say it', cy: 'Diwrnodau i’w ddweud' }),
          answer: says({ en: 'Working days to answer', cy: 'Diwrnodau gwaith i ateb' }),
        },
      },
    },
  ],
}
