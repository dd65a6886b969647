import type { PolicyGroup, PolicyWords } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import * as policies from './policies.ts'
import { exemptionWords, freeLineWords, incomeWords, minimumWords, premiumWords } from './words.ts'

const staff = { readers: 'staff' } as const
const weekly = says({ en: 'Pounds a week', cy: 'Punnoedd yr wythnos' })

const minimumIncome: PolicyWords = {
  title: says({ en: 'Minimum income', cy: 'Isafswm incwm' }),
  about: says({
    en: 'The money that charging must leave to each person, by the year of the circular. A council may be more generous than its nation, never less.',
    cy: 'Yr arian mae’n rhaid i ffioedd ei adael i bob person, yn ôl blwyddyn y cylchlythyr. Caiff cyngor fod yn fwy hael na’i genedl, byth yn llai hael.',
    ...staff,
  }),
  fields: { kind: says({ en: 'For whom', cy: 'I bwy' }), weekly },
  choices: { kind: { ...minimumWords, ...premiumWords } },
  faults: {
    'kind-twice': says({
      en: 'A kind stands in the table twice: keep one amount for each',
      cy: 'Mae math yn y tabl ddwywaith: cadwch un swm ar gyfer pob un',
    }),
    'no-basic-amount': says({
      en: 'The table has no basic amount: somebody’s age must be in it',
      cy: 'Nid oes swm sylfaenol yn y tabl: rhaid i oedran rhywun fod ynddo',
    }),
  },
}

const minimumShare: PolicyWords = {
  title: says({
    en: 'What is added to the minimum income',
    cy: 'Beth sy’n cael ei ychwanegu at yr isafswm incwm',
  }),
  about: says({
    en: 'Wales adds a buffer to the basic benefit, and a share for the costs of disability. England adds nothing: its amounts are whole.',
    cy: 'Mae Cymru’n ychwanegu byffer at y budd-dal sylfaenol, a chyfran ar gyfer costau anabledd. Nid yw Lloegr yn ychwanegu dim: mae ei symiau’n gyfan.',
    ...staff,
  }),
  fields: {
    buffer: says({ en: 'Buffer', cy: 'Byffer' }),
    disability: says({ en: 'For the costs of disability', cy: 'Ar gyfer costau anabledd' }),
  },
}

const capitalLimits: PolicyWords = {
  title: says({ en: 'Savings limits', cy: 'Terfynau cynilion' }),
  about: says({
    en: 'Above the upper limit the full cost may be charged. Between the limits, each step of savings or part of one counts as a weekly income. Leave the last three empty where savings below the limit count for nothing.',
    cy: 'Uwchlaw’r terfyn uchaf gellir codi’r gost lawn. Rhwng y terfynau, mae pob cam o gynilion neu ran ohono’n cyfrif fel incwm wythnosol. Gadewch y tri olaf yn wag os nad yw cynilion o dan y terfyn yn cyfrif.',
    ...staff,
  }),
  fields: {
    upper: says({ en: 'Upper limit', cy: 'Terfyn uchaf' }),
    lower: says({ en: 'Lower limit', cy: 'Terfyn isaf' }),
    step: says({ en: 'For each', cy: 'Am bob' }),
    income: says({ en: 'Counted as a week', cy: 'Cyfrif fel, yr wythnos' }),
  },
  faults: {
    'tariff-half-given': says({
      en: 'Fill in the lower limit, the step and what it counts as, or none of the three',
      cy: 'Llenwch y terfyn isaf, y cam a’r hyn mae’n cyfrif fel, neu ddim un o’r tri',
      ...staff,
    }),
    'limits-crossed': says({
      en: 'The lower limit is above the upper one',
      cy: 'Mae’r terfyn isaf yn uwch na’r un uchaf',
    }),
  },
}

const maximumWeekly: PolicyWords = {
  title: says({ en: 'Highest weekly charge', cy: 'Y ffi wythnosol uchaf' }),
  about: says({
    en: 'Nobody is charged more than this a week. Wales has one by law. Leave it empty for none.',
    cy: 'Ni chodir mwy na hyn yr wythnos ar neb. Mae gan Gymru un yn ôl y gyfraith. Gadewch yn wag os nad oes un.',
    ...staff,
  }),
  fields: { most: says({ en: 'Most a week', cy: 'Y mwyaf yr wythnos' }) },
}

const minimumChargeable: PolicyWords = {
  title: says({ en: 'Smallest charge that is collected', cy: 'Y ffi leiaf sy’n cael ei chasglu' }),
  about: says({
    en: 'A weekly charge below this is not collected at all.',
    cy: 'Ni chesglir ffi wythnosol sy’n llai na hyn o gwbl.',
  }),
  fields: { weekly },
}

const notCounted: PolicyWords = {
  title: says({ en: 'Income that is never counted', cy: 'Incwm nad yw byth yn cael ei gyfrif' }),
  about: says({
    en: 'Earnings and the mobility part of PIP and DLA stand here by law. A council may leave out more.',
    cy: 'Mae enillion a rhan symudedd PIP a DLA yma yn ôl y gyfraith. Caiff cyngor adael mwy allan.',
    ...staff,
  }),
  fields: { kind: says({ en: 'Income', cy: 'Incwm' }) },
  choices: { kind: incomeWords },
  faults: {
    'kind-twice': says({
      en: 'A kind of income stands here twice',
      cy: 'Mae math o incwm yma ddwywaith',
    }),
    'earnings-and-mobility': says({
      en: 'Earnings and the mobility part must both stand here: the law leaves no choice',
      cy: 'Rhaid i enillion a’r rhan symudedd fod yma: nid yw’r gyfraith yn gadael dewis',
      ...staff,
    }),
  },
}

const freeOfCharge: PolicyWords = {
  title: says({ en: 'What is free', cy: 'Beth sydd am ddim' }),
  about: says({
    en: 'Never charged for, whatever somebody’s means: aftercare, reablement and CJD free the person; equipment, transport and advocacy are left out of what may be charged for.',
    cy: 'Byth yn cael ei godi, beth bynnag yw modd rhywun: mae ôl-ofal, ailalluogi a CJD yn rhyddhau’r person; mae offer, cludiant ac eiriolaeth yn cael eu gadael allan o’r hyn y gellir codi amdano.',
    ...staff,
  }),
  fields: {
    kind: says({ en: 'What', cy: 'Beth' }),
    weeks: says({ en: 'For how many weeks at most', cy: 'Am faint o wythnosau ar y mwyaf' }),
  },
  choices: { kind: { ...exemptionWords, ...freeLineWords } },
  faults: {
    'kind-twice': says({ en: 'A kind stands here twice', cy: 'Mae math yma ddwywaith' }),
    'section-117-is-free': says({
      en: 'Aftercare under section 117 must stand here: it is free by law',
      cy: 'Rhaid i ôl-ofal o dan adran 117 fod yma: mae am ddim yn ôl y gyfraith',
      ...staff,
    }),
  },
}

const contributionOrder: PolicyWords = {
  title: says({ en: 'Where the contribution falls', cy: 'Ble mae’r ffi’n disgyn' }),
  about: says({
    en: 'In a package that is held in more than one way. It is taken exactly once, whichever is chosen.',
    cy: 'Mewn pecyn sy’n cael ei ddal mewn mwy nag un ffordd. Fe’i cymerir unwaith yn union, pa un bynnag a ddewisir.',
    ...staff,
  }),
  fields: { order: says({ en: 'Taken', cy: 'Cymerir' }) },
  choices: {
    order: {
      DP_FIRST: says({
        en: 'Off the direct payment first',
        cy: 'O’r taliad uniongyrchol yn gyntaf',
      }),
      MANAGED_FIRST: says({
        en: 'Invoiced for the managed part first',
        cy: 'Anfonebu am y rhan a reolir yn gyntaf',
      }),
      PRO_RATA: says({ en: 'From each part in proportion', cy: 'O bob rhan yn ôl cyfran' }),
    },
  },
}

const weekBasis: PolicyWords = {
  title: says({ en: 'Weeks in a year’s money', cy: 'Wythnosau yn arian blwyddyn' }),
  about: says({
    en: 'How a year’s money is spread over its weeks.',
    cy: 'Sut mae arian blwyddyn yn cael ei rannu dros ei hwythnosau.',
  }),
  fields: { basis: says({ en: 'A week is', cy: 'Wythnos yw' }) },
  choices: {
    basis: {
      '52': says({ en: 'a 52nd of the year', cy: 'un rhan o 52 o’r flwyddyn' }),
      '365-7': says({ en: 'seven days of 365', cy: 'saith diwrnod o 365' }),
    },
  },
}

const payCycle: PolicyWords = {
  title: says({ en: 'Days in a payment', cy: 'Diwrnodau mewn taliad' }),
  about: says({
    en: 'How many days one direct payment is for.',
    cy: 'Am faint o ddiwrnodau mae un taliad uniongyrchol.',
  }),
  fields: { days: says({ en: 'Days', cy: 'Diwrnodau' }) },
}

const financialYear: PolicyWords = {
  title: says({ en: 'First day of the financial year', cy: 'Diwrnod cyntaf y flwyddyn ariannol' }),
  about: says({
    en: 'Budgets, part years and forecasts go by it.',
    cy: 'Mae cyllidebau, rhannau o flwyddyn a rhagolygon yn mynd yn ôl hyn.',
  }),
  fields: {
    month: says({ en: 'Month, as a number', cy: 'Mis, fel rhif' }),
    day: says({ en: 'Day', cy: 'Diwrnod' }),
  },
}

/** The rules of what people pay, as the council's page of rules shows them. */
export const contributionRules: PolicyGroup = {
  title: says({ en: 'What people pay', cy: 'Beth mae pobl yn ei dalu' }),
  policies: [
    { policy: policies.minimumIncome, words: minimumIncome },
    { policy: policies.minimumShare, words: minimumShare },
    { policy: policies.capitalLimits, words: capitalLimits },
    { policy: policies.maximumWeekly, words: maximumWeekly },
    { policy: policies.minimumChargeable, words: minimumChargeable },
    { policy: policies.notCounted, words: notCounted },
    { policy: policies.freeOfCharge, words: freeOfCharge },
    { policy: policies.contributionOrder, words: contributionOrder },
    { policy: policies.weekBasis, words: weekBasis },
    { policy: policies.payCycle, words: payCycle },
    { policy: policies.financialYear, words: financialYear },
  ],
}
