import { path } from '#ground/kernel/path.ts'

/** What is done about the account of a direct payment. Where it is seen stands among the paths of contributions. */
export const directPaymentCarePaths = {
  talk: path('/people/:personId/direct-payment/care/talk'),
  saving: path('/people/:personId/direct-payment/care/saving'),
  surplus: path('/people/:personId/direct-payment/care/surplus'),
  stop: path('/people/:personId/direct-payment/care/stop'),
  payAgain: path('/people/:personId/direct-payment/care/stops/:stopId/pay-again'),
}
