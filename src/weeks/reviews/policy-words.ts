import type { PolicyGroup, PolicyWords } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import * as policies from './policies.ts'

const staff = { readers: 'staff' } as const
const days = says({ en: 'Days', cy: 'Diwrnodau' })
const months = says({ en: 'Months', cy: 'Misoedd' })

const firstReview: PolicyWords = {
  title: says({ en: 'First review of a plan', cy: 'Adolygiad cyntaf cynllun' }),
  about: says({
    en: 'Counted from the day that the plan begins: six to eight weeks by guidance.',
    cy: 'Wedi’i gyfrif o’r diwrnod y mae’r cynllun yn dechrau: chwech i wyth wythnos yn ôl canllawiau.',
    ...staff,
  }),
  fields: {
    from: says({ en: 'From day', cy: 'O ddiwrnod' }),
    to: says({ en: 'To day', cy: 'Hyd at ddiwrnod' }),
  },
  faults: {
    'window-crossed': says({
      en: 'The last day is before the first',
      cy: 'Mae’r diwrnod olaf cyn y cyntaf',
    }),
  },
}
const directPayment: PolicyWords = {
  title: says({
    en: 'First review of a direct payment',
    cy: 'Adolygiad cyntaf taliad uniongyrchol',
    ...staff,
  }),
  about: says({
    en: 'Within so many months of the first payment: six at most by law (SI 2014/2871 reg 7).',
    cy: 'O fewn hyn o fisoedd i’r taliad cyntaf: chwech ar y mwyaf yn ôl y gyfraith (OS 2014/2871 rheol 7).',
    ...staff,
  }),
  fields: { months },
}
const yearly: PolicyWords = {
  title: says({ en: 'From one review to the next', cy: 'O un adolygiad i’r nesaf' }),
  about: says({
    en: 'The most months that may pass: twelve at most.',
    cy: 'Y nifer mwyaf o fisoedd a gaiff fynd heibio: deuddeg ar y mwyaf.',
  }),
  fields: { months },
}
const ladder: PolicyWords = {
  title: says({
    en: 'Who is told when a review is late',
    cy: 'Pwy sy’n cael gwybod pan fydd adolygiad yn hwyr',
  }),
  about: says({
    en: 'Days late at which each is told. The director writes down why.',
    cy: 'Diwrnodau’n hwyr pan fydd pob un yn cael gwybod. Mae’r cyfarwyddwr yn ysgrifennu pam.',
  }),
  fields: {
    step: says({ en: 'Who', cy: 'Pwy' }),
    days: says({ en: 'Days late', cy: 'Diwrnodau’n hwyr' }),
  },
  choices: {
    step: {
      team: says({ en: 'Team manager', cy: 'Rheolwr tîm' }),
      manager: says({ en: 'Service manager', cy: 'Rheolwr gwasanaeth' }),
      director: says({ en: 'Director', cy: 'Cyfarwyddwr' }),
    },
  },
  faults: {
    'kind-twice': says({ en: 'Somebody stands here twice', cy: 'Mae rhywun yma ddwywaith' }),
    'kind-missing': says({
      en: 'All three must stand here: team, manager and director',
      cy: 'Rhaid i’r tri fod yma: tîm, rheolwr a chyfarwyddwr',
    }),
    'ladder-crossed': says({
      en: 'Each must be told later than the one before',
      cy: 'Rhaid i bob un gael gwybod yn hwyrach na’r un cynt',
    }),
  },
}
const asked: PolicyWords = {
  title: says({
    en: 'A review that somebody asks for',
    cy: 'Adolygiad y mae rhywun yn gofyn amdano',
  }),
  about: says({
    en: 'It is held within so many days, or refused with reasons.',
    cy: 'Fe’i cynhelir o fewn hyn o ddiwrnodau, neu ei wrthod gyda rhesymau.',
  }),
  fields: { days },
}
const combine: PolicyWords = {
  title: says({ en: 'Two reviews as one visit', cy: 'Dau adolygiad fel un ymweliad' }),
  about: says({
    en: 'Where they are due within so many days of each other. Both duties are written down as met.',
    cy: 'Lle maent i’w cynnal o fewn hyn o ddiwrnodau i’w gilydd. Ysgrifennir bod y ddwy ddyletswydd wedi’u cyflawni.',
    ...staff,
  }),
  fields: { days },
}

/** The rules of reviews, for the council's page. */
export const reviewRulesGroup: PolicyGroup = {
  title: says({ en: 'Reviews', cy: 'Adolygiadau' }),
  policies: [
    { policy: policies.firstReviewDays, words: firstReview },
    { policy: policies.directPaymentMonths, words: directPayment },
    { policy: policies.reviewMonths, words: yearly },
    { policy: policies.reviewLadder, words: ladder },
    { policy: policies.reviewAskedDays, words: asked },
    { policy: policies.reviewCombineDays, words: combine },
  ],
}
