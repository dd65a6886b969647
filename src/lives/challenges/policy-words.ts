import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { challengeDays } from './policies.ts'
import { kindWords } from './words.ts'

/** The rules of challenges and complaints, for the council's page. */
export const challengeRules: PolicyGroup = {
  title: says({ en: 'Challenges and complaints', cy: 'Heriau a chwynion' }),
  policies: [
    {
      policy: challengeDays,
      words: {
        title: says({ en: 'Days to acknowledge and answer', cy: 'Diwrnodau i gydnabod ac ateb' }),
        about: says({
          en: 'Working days, without bank holidays. England acknowledges within three by law; Wales within two, and answers a formal complaint within 25.',
          cy: 'Diwrnodau gwaith, heb wyliau banc. Mae Lloegr yn cydnabod o fewn tri yn ôl y gyfraith; Cymru o fewn dau, ac yn ateb cwyn ffurfiol o fewn 25.',
          readers: 'staff',
        }),
        fields: {
          kind: says({ en: 'Sort', cy: 'Math' }),
          acknowledge: says({ en: 'Acknowledged within', cy: 'Cydnabod o fewn' }),
          answer: says({ en: 'Answered within', cy: 'Ateb o fewn' }),
        },
        choices: { kind: kindWords },
        faults: {
          'kind-twice': says({ en: 'A sort stands here twice', cy: 'Mae math yma ddwywaith' }),
          'kind-missing': says({
            en: 'Each sort must have its days',
            cy: 'Rhaid i bob math gael ei ddiwrnodau',
          }),
          'answered-before-acknowledged': says({
            en: 'The answer may not be due before the acknowledgement',
            cy: 'Ni chaiff yr ateb fod i’w roi cyn y gydnabyddiaeth',
            readers: 'staff',
          }),
        },
      },
    },
  ],
}
