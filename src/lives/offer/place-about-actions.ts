import { dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type Closure, type ClosureFault, faultInClosure } from './closure.ts'
import { closuresFrom } from './closure-queries.ts'
import * as store from './place-about-store.ts'
import { type AtPlace, lockOwn } from './venue-actions.ts'

const told = (db: Db, { councilId, accountId, venueId, now }: AtPlace, action: string) =>
  audit(db, [{ councilId, accountId, action, subject: venueId, at: now }])

/** What a place says of itself. Of two windows the second is told. */
export async function setAbout(
  db: Db,
  at: AtPlace,
  { version, ...about }: store.PlaceAbout & { readonly version: number },
): Promise<Result<'set', { readonly kind: 'changed-meanwhile' }>> {
  const venue = await lockOwn(db, at)
  if (venue.version !== version) return refuse({ kind: 'changed-meanwhile' })
  await store.saveAbout(db, at.councilId, at.venueId, about)
  await told(db, at, 'what a place says changed')
  return accept('set')
}

/** Shuts a place for some days. The same form sent twice is one closure. */
export async function addClosure(
  db: Db,
  at: AtPlace,
  closure: Closure,
): Promise<Result<'added', { readonly kind: ClosureFault }>> {
  await lockOwn(db, at)
  const today = dayOf(at.now)
  const others = await closuresFrom(db, at.councilId, at.venueId, today)
  const fault = faultInClosure(closure, { today, others })
  if (fault) return refuse({ kind: fault })
  if (await store.insertClosure(db, at.councilId, at.venueId, closure))
    await told(db, at, 'days shut added')
  return accept('added')
}

/** A place is open after all. Taken back twice, it is once. */
export async function takeClosureBack(db: Db, at: AtPlace, closureId: Id): Promise<void> {
  await lockOwn(db, at)
  if (await store.removeClosure(db, at.councilId, at.venueId, closureId))
    await told(db, at, 'days shut taken back')
}
