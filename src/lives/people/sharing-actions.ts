import type { Scope } from '#ground/access/relationship.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { type Id, newId } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import type { Doing } from './about-actions.ts'
import { circleOf, endTieAtOnce, insertTies, type Tie } from './ties-store.ts'

/** What family sees where nothing else was agreed before: the week and its journeys. */
const FAMILY_SEES: readonly Scope[] = ['week', 'travel']

const isOpenOn = ({ endsOn }: Pick<Tie, 'endsOn'>, on: Day) => endsOn === undefined || on <= endsOn

/**
 * Lets just these of the person's family see the week from today, and nobody else of them: what each saw before, they
 * see again. Rests on the person's consent, whose id is the reference.
 */
export async function shareWithFamily(
  db: Db,
  doing: Doing,
  { consentId, accountIds }: { readonly consentId: Id; readonly accountIds: readonly Id[] },
): Promise<void> {
  const { councilId, personId, at } = doing
  const today = dayOf(at)
  const ties = await circleOf(db, councilId, personId)
  const open = ties.filter((tie) => isOpenOn(tie, today))
  for (const tie of open)
    if (!accountIds.includes(tie.accountId)) await endSharing(db, doing, tie, today)
  const added = accountIds.filter((id) => !open.some(({ accountId }) => accountId === id))
  const fresh = added.map((accountId): Tie => {
    const before = ties.find((tie) => tie.accountId === accountId && tie.scopes.length > 0)
    const scopes = before?.scopes ?? FAMILY_SEES
    const id = newId(at)
    return { id, accountId, personId, kind: 'circle', scopes, document: consentId, startsOn: today }
  })
  await insertTies(db, councilId, fresh)
  await audit(
    db,
    fresh.map(({ id }) => ({ ...doing, action: 'sharing with family begun', subject: id })),
  )
}

async function endSharing(
  db: Db,
  doing: Doing,
  tie: Pick<Tie, 'id' | 'startsOn'>,
  today: Day,
): Promise<void> {
  await endTieAtOnce(db, doing.councilId, tie, today)
  await audit(db, [{ ...doing, action: 'sharing with family ended', subject: tie.id }])
}
