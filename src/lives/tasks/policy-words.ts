import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { brokerDays } from './policies.ts'

/** The rules of work that waits, for the council's page. */
export const taskRules: PolicyGroup = {
  title: says({ en: 'Work that waits', cy: 'Gwaith sy’n aros' }),
  policies: [
    {
      policy: brokerDays,
      words: {
        title: says({
          en: 'A broker for those who want help to choose',
          cy: 'Brocer i’r rhai sydd am gael help i ddewis',
        }),
        about: says({
          en: 'Working days until a named broker has the request.',
          cy: 'Diwrnodau gwaith nes bod brocer a enwir wedi cael y cais.',
        }),
        fields: { days: says({ en: 'Working days', cy: 'Diwrnodau gwaith' }) },
      },
    },
  ],
}
