import { path } from '#ground/kernel/path.ts'

export const contributionPaths = {
  /** The finance officer's list: names and reference numbers, never an assessment of need. */
  list: path('/money'),
  /** What one person pays, and how it was worked out. */
  charge: path('/people/:personId/contribution'),
  /** A new financial assessment. */
  assess: path('/people/:personId/contribution/new'),
  /** What somebody would pay with other figures. Nothing is kept. */
  whatIf: path('/people/:personId/contribution/what-if'),
  /** The open accounts that direct payments are paid into. */
  directPayments: path('/money/direct-payments'),
  /** One person's account: what came in, what was spent, what is left. */
  directPayment: path('/people/:personId/direct-payment'),
  /** Accounts that somebody should look at, talk about or act on. */
  directPaymentsNeedMe: path('/money/direct-payments/needs-me'),
  /** The four-weekly payments that fall due next, and which of them are held. */
  directPaymentsDue: path('/money/direct-payments/due'),
  /** What one account shows, and what was done about it. */
  directPaymentCare: path('/people/:personId/direct-payment/care'),
  /** A statement of a bank or card, read into the account. */
  directPaymentStatement: path('/people/:personId/direct-payment/statement'),
}
