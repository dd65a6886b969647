import { path } from '#ground/kernel/path.ts'

export const paymentPaths = {
  /** What needs somebody of finance, the next run, and the runs before it. */
  runs: path('/money/payments'),
  run: path('/money/payments/runs/:runId'),
  release: path('/money/payments/runs/:runId/release'),
  callOff: path('/money/payments/runs/:runId/call-off'),
  /** The file that a run made for the bank, as it was made. */
  file: path('/money/payments/runs/:runId/files/:format'),
  answers: path('/money/payments/answers'),
  /** The council's own account, and changes that wait for a call. */
  details: path('/money/payments/bank-details'),
  call: path('/money/payments/bank-details/:detailsId/call'),
  /** The lines of one payment. */
  remittance: path('/money/payments/remittances/:paymentId'),
  line: path('/money/payments/lines/:lineId'),
  answer: path('/money/payments/queries/:queryId'),

  /** What comes to a provider and when, and into which account. */
  own: path('/our-service/paid'),
  ownRemittance: path('/our-service/paid/:paymentId'),
  ownLine: path('/our-service/paid-lines/:lineId'),
}
