import type { Ratio, Session } from './problem.ts'

/**
 * At least as much support as assessed, by whole numbers alone: 1:2 is enough for 1:5, 1:8 is not.
 */
export const isEnough = (offered: Ratio, assessed: Ratio): boolean =>
  offered.staff * assessed.people >= assessed.staff * offered.people

export const isSameRatio = (a: Ratio, b: Ratio): boolean =>
  a.staff === b.staff && a.people === b.people

/** At 1:1 and above the staff are that person's own; below it they are shared (rule R34). */
export const isDedicated = ({ staff, people }: Ratio): boolean => staff >= people

/**
 * Which of the session's prices serves a person assessed at this ratio (rule R47): the cheapest
 * that is enough, of equal prices the one with the least staff, of equal staff the first. The place
 * in `session.prices`, or -1.
 */
export function fittingPrice(session: Session, assessed: Ratio): number {
  let best = -1
  session.prices.forEach((price, i) => {
    if (!isEnough(price.ratio, assessed)) return
    const found = session.prices[best]
    if (!found || price.pence < found.pence) best = i
    else if (price.pence === found.pence && !isEnough(price.ratio, found.ratio)) best = i
  })
  return best
}
