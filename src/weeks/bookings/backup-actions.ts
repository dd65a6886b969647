import { addDays, type Day, dayOf, minuteOf, momentOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { policiesOn } from '#ground/policies/queries.ts'
import { askersOf } from './asker-queries.ts'
import { type AskRefusal, decidePlace, type Place } from './asking.ts'
import { waitingOrder } from './asking-policies.ts'
import type { Backup } from './backup.ts'
import { sessionsLike } from './backup-queries.ts'
import { lockPeople } from './request-store.ts'
import { nextDays } from './seat.ts'
import { seatsOf } from './seat-queries.ts'
import { lockSessions } from './store.ts'
import * as waiting from './waiting-store.ts'

type Asked = {
  readonly councilId: Id
  readonly personId: Id
  /** The session whose place ends. */
  readonly sessionId: Id
  /** The first day on which another is wanted. */
  readonly from: Day
  readonly now: Date
}

/** So many of them are looked at closely, and so many are shown. */
const LOOKED_AT = 40
const SHOWN = 5

/** Weekly places like one that ends, with other providers first, which the person could have from a day. Takes nothing. */
export async function backupsFor(
  db: Db,
  asked: Asked,
): Promise<Result<readonly Backup[], LapsedPolicy>> {
  const { councilId } = asked
  const sessionIds = await sessionsLike(db, { ...asked, most: LOOKED_AT })
  const decided = await decide(db, asked, sessionIds)
  if (!decided.ok) return decided
  const seats = await seatsOf(db, { councilId, sessionIds, from: asked.from })
  return accept(
    decided.value
      .flatMap(({ id, day, place }) => {
        const seat = seats.get(id)
        return seat && place.ok ? [{ seat, day, place: place.value }] : []
      })
      .slice(0, SHOWN),
  )
}

type Decided = {
  readonly id: Id
  readonly day: Day
  readonly place: Result<Place, AskRefusal>
}

async function decide(
  db: Db,
  { councilId, personId, sessionId, from, now }: Asked,
  ids: readonly Id[],
): Promise<Result<readonly Decided[], LapsedPolicy>> {
  const rules = await policiesOn(db, { councilId, on: dayOf(now) }, { order: waitingOrder })
  if (!rules.ok) return rules
  const seats = await seatsOf(db, { councilId, sessionIds: ids, from })
  const days = Array.from({ length: DAYS_LOOKED_AT }, (_, i) => addDays(from, i))
  const whose = { councilId, personIds: [personId], on: from, sessionId, days }
  const [asker] = await askersOf(db, whose)
  const at = { today: dayOf(now), minute: minuteOf(now) }
  return accept(
    ids.flatMap((id): readonly Decided[] => {
      const seat = seats.get(id)
      const [day] = seat ? nextDays(seat, from, 1) : []
      if (!asker || !seat || !day) return []
      const want = { kind: 'weekly', day } as const
      return [
        { id, day, place: decidePlace({ seat, asker, want, now: at, order: rules.value.order }) },
      ]
    }),
  )
}
const DAYS_LOOKED_AT = 28

/**
 * Holds one of them for the person until the day on which the other place ends: nobody else is offered it meanwhile, and
 * the person says yes or no. Held twice, it is held once.
 */
export async function holdBackup(
  db: Db,
  asked: Asked & { readonly accountId: Id; readonly backupId: Id },
): Promise<Result<'held', AskRefusal | LapsedPolicy | { readonly kind: 'not-on' }>> {
  const { councilId, personId, accountId, backupId, from, now } = asked
  await lockSessions(db, councilId, [backupId])
  await lockPeople(db, councilId, [personId])
  const same = { personId, sessionId: backupId }
  if ((await waiting.findSame(db, councilId, same))?.state === 'offered') return accept('held')
  const decided = await decide(db, asked, [backupId])
  if (!decided.ok) return decided
  const [one] = decided.value
  if (!one) return refuse({ kind: 'not-on' })
  if (!one.place.ok) return one.place
  const id = newId(now)
  const { ratio } = one.place.value
  const row = { ...same, id, ratio, askedAt: now, askedBy: accountId }
  await waiting.insertWaiting(db, councilId, [row])
  const held = (await waiting.findSame(db, councilId, same)) ?? { id }
  await waiting.offerTo(db, councilId, [held.id], {
    ...{ now, until: momentOf(from, 0), beginsOn: from },
  })
  const of = { councilId, accountId, personId, subject: backupId, at: now }
  await audit(db, [{ ...of, action: 'place held as back-up', detail: { until: from } }])
  return accept('held')
}
