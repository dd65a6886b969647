import type { PolicyGroup, PolicyWords } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import * as policies from './policies.ts'
import { tierWords } from './tier-words.ts'

const staff = { readers: 'staff' } as const
const days = says({ en: 'Days', cy: 'Diwrnodau' })

const resourceAllocation: PolicyWords = {
  title: says({ en: 'Table of resource allocation', cy: 'Tabl dyrannu adnoddau', ...staff }),
  about: says({
    en: 'What a year’s support may cost by the points of an assessment. One row with a price for each point, or rows with an amount from so many points on. It gives an early estimate, never a limit and never a promise.',
    cy: 'Beth gall blwyddyn o gymorth ei gostio yn ôl pwyntiau asesiad. Un rhes â phris am bob pwynt, neu resi â swm o hyn a hyn o bwyntiau ymlaen. Mae’n rhoi amcangyfrif cynnar, byth yn derfyn a byth yn addewid.',
    ...staff,
  }),
  fields: {
    points: says({ en: 'From points', cy: 'O bwyntiau' }),
    yearly: says({ en: 'Amount of a year', cy: 'Swm y flwyddyn' }),
    each: says({ en: 'Price of each point', cy: 'Pris pob pwynt' }),
  },
  faults: {
    'one-of-both': says({
      en: 'Each row has an amount or a price for each point, not both and not neither',
      cy: 'Mae gan bob rhes swm neu bris am bob pwynt, nid y ddau ac nid dim un',
      ...staff,
    }),
    'price-and-table': says({
      en: 'A price for each point stands alone, in one row',
      cy: 'Mae pris am bob pwynt yn sefyll ar ei ben ei hun, mewn un rhes',
      ...staff,
    }),
    'points-twice': says({
      en: 'The same points stand in the table twice',
      cy: 'Mae’r un pwyntiau yn y tabl ddwywaith',
      ...staff,
    }),
    'amount-falls': says({
      en: 'More points must never give less money',
      cy: 'Ni chaiff mwy o bwyntiau byth roi llai o arian',
      ...staff,
    }),
  },
}

const tiers: PolicyWords = {
  title: says({ en: 'Who authorises a plan', cy: 'Pwy sy’n awdurdodi cynllun', ...staff }),
  about: says({
    en: 'How far the agreed budget may go over the adjusted one before somebody more senior must answer. Leave the last limit empty.',
    cy: 'Pa mor bell y caiff y gyllideb y cytunwyd arni fynd dros yr un wedi’i haddasu cyn bod rhaid i rywun uwch ateb. Gadewch y terfyn olaf yn wag.',
    ...staff,
  }),
  fields: {
    tier: says({ en: 'Who', cy: 'Pwy' }),
    upTo: says({ en: 'Up to this much over', cy: 'Hyd at hyn drosodd' }),
  },
  choices: { tier: tierWords },
  faults: {
    'tier-twice': says({
      en: 'Somebody stands in the table twice',
      cy: 'Mae rhywun yn y tabl ddwywaith',
      ...staff,
    }),
    'limit-twice': says({
      en: 'Two have the same limit',
      cy: 'Mae gan ddau’r un terfyn',
      ...staff,
    }),
    'one-without-limit': says({
      en: 'Just one must have no limit, so that every plan can be answered',
      cy: 'Dim ond un sydd i fod heb derfyn, fel bod modd ateb pob cynllun',
      ...staff,
    }),
    'tiers-crossed': says({
      en: 'Whoever is more senior must have the higher limit',
      cy: 'Rhaid i bwy bynnag sy’n uwch gael y terfyn uwch',
      ...staff,
    }),
  },
}

const authorisationDays: PolicyWords = {
  title: says({ en: 'Days to authorise a plan', cy: 'Diwrnodau i awdurdodi cynllun', ...staff }),
  about: says({
    en: 'Working days within which a plan that asks for money is answered.',
    cy: 'Diwrnodau gwaith i ateb cynllun sy’n gofyn am arian.',
    ...staff,
  }),
  fields: { days },
}

const changeNotice: PolicyWords = {
  title: says({
    en: 'Notice of a smaller budget',
    cy: 'Rhybudd o gyllideb lai',
    ...staff,
  }),
  about: says({
    en: 'Days between telling a person of a smaller budget and its first day. Never less than 28.',
    cy: 'Diwrnodau rhwng dweud wrth berson am gyllideb lai a’i diwrnod cyntaf. Byth yn llai na 28.',
    ...staff,
  }),
  fields: { days },
}

const target: PolicyWords = {
  title: says({
    en: 'Day by which everybody has a budget',
    cy: 'Diwrnod erbyn pryd mae gan bawb gyllideb',
    ...staff,
  }),
  about: says({
    en: 'A day of each year. The 28th stands for the last day of its month.',
    cy: 'Diwrnod o bob blwyddyn. Mae’r 28ain yn golygu diwrnod olaf y mis.',
    ...staff,
  }),
  fields: {
    month: says({ en: 'Month, as a number', cy: 'Mis, fel rhif' }),
    day: says({ en: 'Day', cy: 'Diwrnod' }),
  },
}

/** The rules of budgets, as the council's page of rules shows them. */
export const budgetRules: PolicyGroup = {
  title: says({ en: 'Personal budgets', cy: 'Cyllidebau personol' }),
  policies: [
    { policy: policies.resourceAllocation, words: resourceAllocation, isCouncilsOwn: true },
    { policy: policies.authorisationTiers, words: tiers },
    { policy: policies.authorisationDays, words: authorisationDays },
    { policy: policies.budgetChangeNotice, words: changeNotice },
    { policy: policies.budgetTarget, words: target },
  ],
}
