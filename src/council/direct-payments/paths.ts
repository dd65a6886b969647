import { path } from '#ground/kernel/path.ts'

/** The account that a direct payment is paid into: for staff, and for those who look after it for somebody. */
export const directPaymentPaths = {
  open: path('/people/:personId/direct-payment/open'),
  manager: path('/people/:personId/direct-payment/manager'),
  paidIn: path('/people/:personId/direct-payment/paid-in'),
  spent: path('/people/:personId/direct-payment/spent'),
  takeBack: path('/people/:personId/direct-payment/entries/:entryId/take-back'),
  /** What a nominated or authorised person looks after, in their own sign-in. */
  mine: path('/looking-after'),
  one: path('/looking-after/:paymentId'),
  oneSpent: path('/looking-after/:paymentId/spent'),
  oneTakeBack: path('/looking-after/:paymentId/entries/:entryId/take-back'),
}
