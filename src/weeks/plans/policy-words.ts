import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { placeNotice } from '#weeks/bookings/absence-policies.ts'
import { purchaseKindWords } from './follow-words.ts'
import { carerViewDays, progressWeeks, purchaseDays, purchaseExclusions } from './life-policies.ts'
import { planCosting } from './policies.ts'

const staff = { readers: 'staff' } as const
const weeks = says({ en: 'Weeks', cy: 'Wythnosau' })
const workingDays = says({ en: 'Working days', cy: 'Diwrnodau gwaith' })

/** The rules of plans, as the council's page of rules shows them. */
export const planRules: PolicyGroup = {
  title: says({ en: 'Plans', cy: 'Cynlluniau' }),
  policies: [
    {
      policy: planCosting,
      words: {
        title: says({
          en: 'How a year of a session is costed',
          cy: 'Sut mae cost blwyddyn o sesiwn yn cael ei chyfrifo',
        }),
        about: says({
          en: 'By the days on which its site is really open, or by the same number of weeks for everybody.',
          cy: 'Yn ôl y diwrnodau pan fydd ei safle ar agor mewn gwirionedd, neu yn ôl yr un nifer o wythnosau i bawb.',
          ...staff,
        }),
        fields: { by: says({ en: 'By', cy: 'Yn ôl' }), weeks },
        choices: {
          by: {
            'open-days': says({ en: 'the days it is open', cy: 'y diwrnodau y mae ar agor' }),
            weeks: says({ en: 'a number of weeks', cy: 'nifer o wythnosau' }),
          },
        },
        faults: {
          'weeks-not-given': says({
            en: 'Write how many weeks',
            cy: 'Ysgrifennwch faint o wythnosau',
          }),
        },
      },
    },
    {
      policy: placeNotice,
      words: {
        title: says({ en: 'Notice when somebody leaves', cy: 'Rhybudd pan fydd rhywun yn gadael' }),
        about: says({
          en: 'How many weeks’ notice a provider has when somebody leaves.',
          cy: 'Faint o wythnosau o rybudd sydd gan ddarparwr pan fydd rhywun yn gadael.',
        }),
        fields: { weeks },
      },
    },
    {
      policy: progressWeeks,
      words: {
        title: says({ en: 'Looking at each outcome', cy: 'Edrych ar bob canlyniad' }),
        about: says({
          en: 'How often each outcome is looked at with the person.',
          cy: 'Pa mor aml yr edrychir ar bob canlyniad gyda’r person.',
        }),
        fields: { weeks },
      },
    },
    {
      policy: carerViewDays,
      words: {
        title: says({ en: 'Waiting for a carer’s view', cy: 'Aros am farn gofalwr' }),
        about: says({
          en: 'How long a plan waits for the view of a carer whose break it shortens. It is never a veto.',
          cy: 'Faint mae cynllun yn aros am farn gofalwr y mae’n byrhau ei seibiant. Nid yw byth yn feto.',
          ...staff,
        }),
        fields: { workingDays },
      },
    },
    {
      policy: purchaseDays,
      words: {
        title: says({ en: 'Deciding on a purchase', cy: 'Penderfynu ar bryniant' }),
        about: says({
          en: 'By when somebody decides on what a person wants to buy.',
          cy: 'Erbyn pryd mae rhywun yn penderfynu ar beth mae person am ei brynu.',
        }),
        fields: { workingDays },
      },
    },
    {
      policy: purchaseExclusions,
      words: {
        title: says({
          en: 'Purchases that somebody looks at',
          cy: 'Pryniannau mae rhywun yn edrych arnynt',
        }),
        about: says({
          en: 'What money for care does not usually buy. A person decides on each; the list alone refuses none.',
          cy: 'Beth nad yw arian gofal yn ei brynu fel arfer. Mae person yn penderfynu ar bob un; nid yw’r rhestr yn unig yn gwrthod dim.',
          ...staff,
        }),
        fields: { kind: says({ en: 'Kind', cy: 'Math' }) },
        choices: { kind: purchaseKindWords },
        faults: {
          'kind-twice': says({ en: 'A kind stands here twice', cy: 'Mae math yma ddwywaith' }),
        },
      },
    },
  ],
}
