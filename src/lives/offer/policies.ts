import { type Pence, pence } from '#ground/kernel/money.ts'
import type { PlainRow, Policy } from '#ground/policies/policy.ts'
import { PAPER_KINDS, type PapersAsked } from './paper.ts'
import { PROVIDER_KINDS } from './session.ts'

const only = (rows: readonly PlainRow[]): PlainRow => rows[0] ?? {}

/** Which papers the council asks of which kind of provider before anybody new is offered a place with it. */
export const providerPapers: Policy<PapersAsked> = {
  key: 'provider-papers',
  shape: 'rows',
  fields: [
    { name: 'provider', kind: 'choice', choices: PROVIDER_KINDS },
    { name: 'paper', kind: 'choice', choices: PAPER_KINDS },
  ],
  from: (rows) => rows.map(({ provider, paper }) => ({ provider, paper })) as PapersAsked,
  checkRows: (rows) => {
    const each = rows.map(({ provider, paper }) => `${provider} ${paper}`)
    return new Set(each).size < each.length ? 'asked-twice' : undefined
  },
}

/** How many days before a paper runs out its provider and the council are told. */
export const paperNotice: Policy<number> = {
  key: 'provider-paper-notice',
  shape: 'one',
  fields: [{ name: 'days', kind: 'whole', least: 7, most: 365 }],
  from: (rows) => Number(only(rows).days),
}

/** The least that a provider's public liability insurance must cover. */
export const leastInsurance: Policy<Pence> = {
  key: 'least-insurance',
  shape: 'one',
  fields: [{ name: 'cover', kind: 'pence', least: 0 }],
  from: (rows) => pence(Number(only(rows).cover)),
}

/** Every policy of this feature, as a council's page of rules shows them. */
export const offerPolicies = [providerPapers, paperNotice, leastInsurance] as const
