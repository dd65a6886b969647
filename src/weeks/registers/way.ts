import type { Id } from '#ground/kernel/id.ts'
import { type Contact, type PassedOver, type WelfarePlan, WITHOUT_A_RULE } from './welfare.ts'

/** How somebody is looked for: by their own plan, else by the council's rule, with those who are passed over and why. */
export type Way = {
  readonly plan: WelfarePlan
  readonly isOwn: boolean
  readonly passedOver: ReadonlyMap<Id, PassedOver>
}

/** Whoever cares for somebody or did, and what the person says of sharing with family. */
export type Family = {
  readonly carers: readonly {
    readonly id: Id
    readonly name: string
    readonly accountId?: Id
    /** They no longer care: their own plan may still name them, the council's rule does not. */
    readonly ended?: boolean
  }[]
  readonly consent: 'holds' | 'ended' | 'not-asked'
}

/**
 * Whom to ask about somebody and in which order (R23). Nobody who is named in an open concern is asked, nor family with
 * whom the person no longer shares, whoever's plan it is and whether they still care.
 */
export function wayFrom(
  own: WelfarePlan | undefined,
  { carers, consent }: Family,
  named: ReadonlySet<Id>,
): Way {
  const passedOver = new Map<Id, PassedOver>()
  for (const { id, accountId } of carers)
    if (accountId && named.has(accountId)) passedOver.set(id, 'in-concern')
    else if (consent === 'ended') passedOver.set(id, 'consent-ended')
  if (!own) return { plan: { ...BY_RULE, contacts: byRule(carers) }, isOwn: false, passedOver }
  const names = new Map(carers.map(({ id, name }) => [id, name]))
  const contacts = own.contacts.map((one) => ({
    ...one,
    name: one.name || (one.carerId ? (names.get(one.carerId) ?? '') : ''),
  }))
  return { plan: { ...own, contacts }, isOwn: true, passedOver }
}

const BY_RULE = { minutes: WITHOUT_A_RULE.minutes, risk: false, thenWords: '' }

const byRule = (carers: Family['carers']): readonly Contact[] => [
  { contact: 'person', name: '', phone: '' },
  ...carers
    .filter(({ ended }) => !ended)
    .map(({ id, name }): Contact => ({ contact: 'carer', name, phone: '', carerId: id })),
  { contact: 'emergency-contact', name: '', phone: '' },
]

/** Those who are asked, without those who are passed over. */
export const asked = ({ plan, passedOver }: Way): readonly Contact[] =>
  plan.contacts.filter(({ carerId }) => !carerId || !passedOver.has(carerId))
