import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { surplusRules } from './surplus-policies.ts'

/** The rules of the accounts that direct payments are paid into, for the council's page. */
export const directPaymentRules: PolicyGroup = {
  title: says({ en: 'Direct payments', cy: 'Taliadau uniongyrchol' }),
  policies: [
    {
      policy: surplusRules,
      words: {
        title: says({
          en: 'Money left over in an account',
          cy: 'Arian dros ben mewn cyfrif',
        }),
        about: says({
          en: 'How much may stand by in an account. How long the letter gives before any of it goes back.',
          cy: 'Faint a gaiff aros wrth gefn mewn cyfrif. Pa mor hir mae’r llythyr yn ei roi cyn i ddim ohono fynd yn ôl.',
        }),
        fields: {
          weeks: says({ en: 'Weeks that may stand by', cy: 'Wythnosau a gaiff aros wrth gefn' }),
          notice: says({ en: 'Weeks the letter gives', cy: 'Wythnosau mae’r llythyr yn eu rhoi' }),
        },
      },
    },
  ],
}
