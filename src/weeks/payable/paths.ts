import { path } from '#ground/kernel/path.ts'

export const payablePaths = {
  /** What a month comes to, by payer, and by other rules beside it. */
  month: path('/council/payable'),
  /** What a provider is paid for its own days. */
  mine: path('/my-pay'),
  /** Where a provider's people come from, and who pays for them. */
  whoPays: path('/our-service/who-pays'),
  /** Where and when people's days take place. */
  days: path('/council/days-out'),
}
