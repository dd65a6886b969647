import type { Context } from 'hono'
import { idIn } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import { NotFound, type Platform } from '#ground/platform/platform.ts'
import { feeIfGivenUp } from '#weeks/bookings/absence-actions.ts'
import { type DayToAsk, type ToAsk, toAsk } from '#weeks/bookings/to-ask-queries.ts'
import { lateIn } from '#weeks/homeward/queries.ts'
import { placeInPlan } from '#weeks/plans/place-actions.ts'
import { withMyRecord } from './my-record-routes.ts'
import { BookRefusedPage } from './pages/book-refused.tsx'
import { type AnyRefusal, sayCannot } from './parts/ask-said.ts'
import { mePaths } from './paths.ts'

/** Who asks for a place: a weekly one is a line of their plan as well. */
export const askingAs = (platform: Platform, c: Context<Signed>) => {
  const { councilId, accountId } = c.get('reader')
  const { tell } = platform
  return { councilId, accountId, now: platform.now(), tell, putInPlan: placeInPlan(platform) }
}

/** The session that is asked for, as the person could have it. */
export function seeToAsk(platform: Platform, c: Context<Signed>): Promise<ToAsk> {
  const sessionId = idIn(c, 'sessionId')
  return withMyRecord(platform, c, async (db, { councilId, personId }) => {
    const ask = await toAsk(db, { councilId, personId, now: platform.now() }, sessionId)
    if (!ask) throw new NotFound(`No session ${sessionId}`)
    return ask
  })
}

/** Why this place cannot be had, and the way to wait for it. */
export function cannot(
  c: Context<Signed>,
  sessionId: Id,
  refusal: AnyRefusal,
  wait?: Readonly<Record<string, string>>,
) {
  const frame = c.get('frame')
  const said = sayCannot(frame.view, refusal)
  const waits = wait && { wait: { at: mePaths.wait.to({ sessionId }), fields: wait } }
  return c.html(<BookRefusedPage {...{ frame, sessionId, said, ...waits }} />)
}

/** What the way home from it is up against, where they could not come back as they came. */
export const homeFrom = (platform: Platform, c: Context<Signed>, sessionId: Id) =>
  withMyRecord(platform, c, (db, { today, ...who }) => lateIn(db, { ...who, sessionId, on: today }))

/** What saying so late that they do not go to the other thing takes from their own money (rule R21). */
export async function lateFee(
  platform: Platform,
  c: Context<Signed>,
  { day, instead }: DayToAsk,
): Promise<{ readonly late?: Pence }> {
  if (!instead) return {}
  const { sessionId } = instead
  const fee = await withMyRecord(platform, c, (db, { councilId, personId }) =>
    feeIfGivenUp(db, {
      ...{ councilId, personId, sessionId, day, cause: 'changed-mind', now: platform.now() },
    }),
  )
  return fee.ok && fee.value.package > 0 ? { late: fee.value.package } : {}
}
