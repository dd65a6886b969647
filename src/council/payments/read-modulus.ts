import { validateAccountDetails } from 'uk-modulus-check'
import type { AccountAtBank } from './bank-details.ts'

/**
 * Whether an account number may be one of its sort code, by the tables that British banks publish. It only ever warns: the
 * tables grow older than the banks, and a call back settles it.
 */
export const mayBeAnAccount = ({ sortCode, accountNumber }: AccountAtBank): boolean =>
  validateAccountDetails(sortCode, accountNumber)
