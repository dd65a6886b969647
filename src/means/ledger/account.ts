import { type Id, idFrom } from '#ground/kernel/id.ts'

export const ACCOUNT_KINDS = [
  'agreed-budget',
  'commitment',
  'used',
  'actual',
  'accrual',
  'direct-payment',
  'fund-held',
  'contribution',
  'contribution-due',
  'provider-owed',
  'bank',
  'sickness-allowance',
  'guarantee',
] as const
/** Where money is, or what it was for. The README says what each one means. */
export type AccountKind = (typeof ACCOUNT_KINDS)[number]

/** One account of the ledger. It has no name and no state of its own: what it holds follows from its postings. */
export type Account = {
  readonly id: Id
  readonly kind: AccountKind
  /** The direct payment, the fund or the provider that it is of; nothing, where it is the council's own. */
  readonly ownerId?: Id
}

/** The account of a kind and an owner. It is the same one whoever asks for it, so nobody has to look it up. */
export const accountOf = (councilId: Id, kind: AccountKind, ownerId?: Id): Account => ({
  id: idFrom(councilId, 'ledger-account', `${kind} ${ownerId ?? ''}`),
  kind,
  ...(ownerId && { ownerId }),
})
