import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import { riskReviewWeeks, settingPolicy } from './policies.ts'

const staff = { readers: 'staff' } as const

/** What each policy of this feature is called, what it does, its fields, and what can be wrong with a row. */
export const needsPolicyWords = {
  'setting-by-ratio': {
    name: says({
      en: 'Where a ratio is supported',
      cy: 'Ble mae cymhareb yn cael ei chefnogi',
      ...staff,
    }),
    does: says({
      en: 'Proposes a resource centre or the community for each setting. It never hides a session.',
      cy: 'Yn cynnig canolfan adnoddau neu’r gymuned ar gyfer pob lleoliad. Nid yw byth yn cuddio sesiwn.',
      ...staff,
    }),
    complexRatioFrom: says({
      en: 'Resource centre from this ratio',
      cy: 'Canolfan adnoddau o’r gymhareb hon',
      ...staff,
    }),
    lessComplexRatioTo: says({
      en: 'Community from this ratio and below',
      cy: 'Y gymuned o’r gymhareb hon ac is',
      ...staff,
    }),
    olderFrom: says({
      en: 'Befriending is added from this age',
      cy: 'Ychwanegir cyfeillio o’r oedran hwn',
      ...staff,
    }),
    'ratios-crossed': says({
      en: 'The ratio for the resource centre must have more staff than the ratio for the community',
      cy: 'Rhaid i gymhareb y ganolfan adnoddau fod â mwy o staff na chymhareb y gymuned',
      ...staff,
    }),
  },
  'positive-risk-review': {
    name: says({
      en: 'When a positive-risk decision is reviewed',
      cy: 'Pryd y caiff penderfyniad risg cadarnhaol ei adolygu',
      ...staff,
    }),
    does: says({
      en: 'A session staffed below the assessed ratio is allowed only until the review.',
      cy: 'Dim ond tan yr adolygiad y caniateir sesiwn â llai o staff na’r gymhareb a aseswyd.',
      ...staff,
    }),
    least: says({ en: 'Fewest weeks', cy: 'Lleiafswm yr wythnosau', ...staff }),
    most: says({ en: 'Most weeks', cy: 'Uchafswm yr wythnosau', ...staff }),
    'weeks-crossed': says({
      en: 'The fewest weeks must not be more than the most',
      cy: 'Rhaid i’r lleiafswm beidio â bod yn fwy na’r uchafswm',
      ...staff,
    }),
  },
} as const

const setting = needsPolicyWords['setting-by-ratio']
const risk = needsPolicyWords['positive-risk-review']

/** The rules of support and risk, as the council's page of rules shows them. */
export const needsRules: PolicyGroup = {
  title: says({ en: 'Support and risk', cy: 'Cefnogaeth a risg' }),
  policies: [
    {
      policy: settingPolicy,
      isCouncilsOwn: true,
      words: {
        ...{ title: setting.name, about: setting.does, fields: setting },
        faults: { 'ratios-crossed': setting['ratios-crossed'] },
      },
    },
    {
      policy: riskReviewWeeks,
      words: {
        ...{ title: risk.name, about: risk.does, fields: risk },
        faults: { 'weeks-crossed': risk['weeks-crossed'] },
      },
    },
  ],
}
