import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { ROUTES, type Route } from '#lives/offer/session.ts'
import { linesThatCount, type SupportPlan } from './plan.ts'
import type { PlanLine } from './plan-line.ts'

/** How somebody would like the money of one line of their plan to be held. The newest for a line counts. */
export type RouteWish = {
  readonly threadId: Id
  readonly route: Route
  readonly saidAt: Date
  readonly saidByName: string
}

/**
 * The ways in which money may be held, each as good as another. Individual service funds are England's (Care and support
 * statutory guidance, chapter 11); in Wales the money is paid to the person or the council arranges (2014 anaw 4 s50).
 */
export const routesOffered = (jurisdiction: 'ENGLAND' | 'WALES'): readonly Route[] =>
  jurisdiction === 'ENGLAND' ? ROUTES : ROUTES.filter((route) => route !== 'service-fund')

/** The lines of a plan that have money to hold. */
export const linesWithMoney = ({ lines }: Pick<SupportPlan, 'lines'>): readonly PlanLine[] =>
  linesThatCount(lines).filter((line) => line.route !== 'none' && line.yearly > 0)

/** How a plan's money is held as a whole: in one way, or in a mix of them. */
export function heldIn(lines: readonly Pick<PlanLine, 'route'>[]): Route | 'mixed' | undefined {
  const [first, ...others] = [...new Set(lines.map(({ route }) => route))]
  if (first === undefined || first === 'none') return undefined
  return others.length > 0 ? 'mixed' : first
}

export type WishRefusal =
  | { readonly kind: 'no-plan' }
  /** No line with money is called that: it may have left the plan meanwhile. */
  | { readonly kind: 'not-in-the-plan' }
  | { readonly kind: 'not-offered' }

/** What was chosen: one way for all of the plan, or for one line of it. */
export type Wishing = { readonly route: Route; readonly threadId?: Id | undefined }

/** The lines that a wish is about. Choosing is never refused for the way that was chosen, only where it is not offered. */
export function linesWished(
  { route, threadId }: Wishing,
  plan: SupportPlan | undefined,
  offered: readonly Route[],
): Result<readonly PlanLine[], WishRefusal> {
  if (!plan) return refuse({ kind: 'no-plan' })
  if (!offered.includes(route)) return refuse({ kind: 'not-offered' })
  const lines = linesWithMoney(plan).filter(
    (line) => threadId === undefined || line.threadId === threadId,
  )
  return lines.length > 0 ? accept(lines) : refuse({ kind: 'not-in-the-plan' })
}

/** The wishes that are not so yet in this plan: what the worker still has to do something about. */
export const openWishes = (
  plan: Pick<SupportPlan, 'lines'>,
  wishes: readonly RouteWish[],
): readonly (RouteWish & { readonly line: PlanLine })[] =>
  linesThatCount(plan.lines).flatMap((line) => {
    const wish = wishes.find((one) => one.threadId === line.threadId)
    return wish && wish.route !== line.route ? [{ ...wish, line }] : []
  })
