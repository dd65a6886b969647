import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'

/** An account at a bank: six digits of sort code, eight of account number. */
export type AccountAtBank = {
  readonly accountName: string
  readonly sortCode: string
  readonly accountNumber: string
}

/** Details as somebody gave them. They count once somebody else has called back; refused, they never do. */
export type BankDetails = AccountAtBank & {
  readonly id: Id
  /** Nobody: the council's own account, out of which it pays. */
  readonly providerId?: Id
  readonly givenBy: Id
  readonly givenByName: string
  readonly givenAt: Date
  readonly answer?: 'confirmed' | 'refused'
  readonly calledByName?: string
  readonly calledAt?: Date
}

export type DetailsField = 'accountName' | 'sortCode' | 'accountNumber'
export type DetailsRefusal =
  | { readonly kind: 'name-needed' }
  | { readonly kind: 'sort-code-wrong' }
  | { readonly kind: 'account-number-wrong' }

/** So many letters of a name are kept by every bank. */
const LONGEST_NAME = 70

/** Details as somebody typed them: "12-34-56" and "1234 5678" are read as the digits that they are. */
export function readDetails(typed: AccountAtBank): Result<AccountAtBank, DetailsRefusal> {
  const accountName = typed.accountName.trim().replaceAll(/\s+/g, ' ')
  const sortCode = digits(typed.sortCode)
  const accountNumber = digits(typed.accountNumber)
  if (!accountName || accountName.length > LONGEST_NAME || /\p{C}/u.test(accountName))
    return refuse({ kind: 'name-needed' })
  if (!/^\d{6}$/.test(sortCode)) return refuse({ kind: 'sort-code-wrong' })
  if (!/^\d{8}$/.test(accountNumber)) return refuse({ kind: 'account-number-wrong' })
  return accept({ accountName, sortCode, accountNumber })
}

const digits = (text: string): string => text.replaceAll(/[\s-]/g, '')

export type CallRefusal =
  /** Whoever wrote a change down may not be the one who calls back. */
  | { readonly kind: 'wrote-it-yourself' }
  | { readonly kind: 'say-whom-you-called' }
  /** Other details were given since: those are the ones to call about. */
  | { readonly kind: 'given-anew' }

/** What a call on a number that was known before has brought. */
export type Call = { readonly answer: 'confirmed' | 'refused'; readonly words: string }

/**
 * Whether the call about changed details may be written down (domain rule R13: held until called back).
 *
 * @param isNewest whether no others were given for the same account since
 */
export function mayCallBack(
  details: Pick<BankDetails, 'givenBy'>,
  call: Call,
  { by, isNewest }: { readonly by: Id; readonly isNewest: boolean },
): Result<Call, CallRefusal> {
  const words = call.words.trim()
  if (details.givenBy === by) return refuse({ kind: 'wrote-it-yourself' })
  if (!isNewest) return refuse({ kind: 'given-anew' })
  if (!words) return refuse({ kind: 'say-whom-you-called' })
  return accept({ ...call, words })
}

/** What is shown of an account number to anybody but finance. */
export const lastFour = ({ accountNumber }: Pick<AccountAtBank, 'accountNumber'>): string =>
  accountNumber.slice(-4)

/** "12-34-56". */
export const dashed = (sortCode: string): string =>
  sortCode.replace(/^(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')

/** Of the details given for one account: those that count, and those that wait for a call. */
export function standing(all: readonly BankDetails[]): {
  readonly inForce?: BankDetails
  readonly held?: BankDetails
} {
  const newest = all.toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime())[0]
  const inForce = all
    .filter(({ answer }) => answer === 'confirmed')
    .toSorted((a, b) => (b.calledAt?.getTime() ?? 0) - (a.calledAt?.getTime() ?? 0))[0]
  return {
    ...(inForce && { inForce }),
    ...(newest && !newest.answer && { held: newest }),
  }
}
