import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import * as store from './own-store.ts'
import { ROUTES, type Route } from './session.ts'

type Acting = {
  readonly councilId: Id
  readonly providerId: Id
  readonly accountId: Id
  readonly now: Date
}

/** Why more people are together than the council's rule has without a reason (WP-12). */
export async function sayWhyMany(
  db: Db,
  acting: Acting & { readonly sessionId: Id; readonly reason: string },
): Promise<void> {
  const { councilId, accountId, sessionId, now } = acting
  if (!(await store.saveManyReason(db, acting, acting)))
    throw new NotFound(`Provider ${acting.providerId} has no session ${sessionId}`)
  const action = 'reason for a large group said'
  await audit(db, [{ councilId, accountId, action, subject: sessionId, at: now }])
}

/** How a provider can be paid, as it says itself (DO-17): every session of it is found by that at once. */
export async function takeRoutes(
  db: Db,
  acting: Acting & { readonly routes: readonly Route[] },
): Promise<void> {
  const { councilId, accountId, providerId, now } = acting
  const routes = ROUTES.filter((route) => acting.routes.includes(route))
  await store.saveRoutesTaken(db, acting, routes)
  await audit(db, [
    {
      ...{ councilId, accountId, action: 'routes of payment changed', subject: providerId },
      ...{ detail: { routes: routes.join(' ') }, at: now },
    },
  ])
}
