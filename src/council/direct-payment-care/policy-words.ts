import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { signRules, talkDays } from './sign-policies.ts'
import { levelWords, signNames } from './words.ts'

/** The rules of care for direct payments, for the council's page. */
export const directPaymentCareRules: PolicyGroup = {
  title: says({ en: 'Care of direct payments', cy: 'Gofalu am daliadau uniongyrchol' }),
  policies: [
    {
      policy: signRules,
      words: {
        title: says({ en: 'Signs in an account', cy: 'Arwyddion mewn cyfrif' }),
        about: says({
          en: 'What is looked for, and from which figure. Whether somebody looks or talks first.',
          cy: 'Beth y chwilir amdano, ac o ba ffigur. A oes rhywun yn edrych neu’n siarad yn gyntaf.',
        }),
        fields: {
          sign: says({ en: 'Sign', cy: 'Arwydd' }),
          from: says({ en: 'From', cy: 'O' }),
          level: says({ en: 'What it asks for', cy: 'Beth mae’n gofyn amdano' }),
        },
        hints: {
          from: says({
            en: 'Four weeks running, days, whole pounds, or how often, by the sign.',
            cy: 'Pedair wythnos yn olynol, diwrnodau, punnoedd cyfan, neu ba mor aml, yn ôl yr arwydd.',
          }),
        },
        choices: { sign: signNames, level: levelWords },
        faults: {
          'sign-twice': says({
            en: 'A sign stands here twice',
            cy: 'Mae arwydd yma ddwywaith',
          }),
        },
      },
    },
    {
      policy: talkDays,
      words: {
        title: says({ en: 'A talk comes first', cy: 'Sgwrs yn gyntaf' }),
        about: says({
          en: 'How long a talk has to help before anything else is done.',
          cy: 'Faint o amser sydd gan sgwrs i helpu cyn gwneud dim arall.',
        }),
        fields: { days: says({ en: 'Days', cy: 'Diwrnodau' }) },
      },
    },
  ],
}
