import type { Context } from 'hono'
import { idIn } from '#ground/access/address.ts'
import type { Signed } from '#ground/access/may.ts'
import { dayOf } from '#ground/kernel/day.ts'
import type { Platform } from '#ground/platform/platform.ts'
import type { Draft } from './draft.ts'
import { draftById, placeFaultsOf, type SetUp, setUpOf } from './draft-queries.ts'
import type { PlaceFault } from './place-then.ts'
import { actingIn } from './provider-routes.ts'

/** A draft with all that its pages need: three queries, and one more for a room. */
export function opened(
  platform: Platform,
  c: Context<Signed>,
): Promise<{
  readonly draft: Draft
  readonly setUp: SetUp
  /** What is wrong with its place at its time, as it stands. */
  readonly clashes: readonly PlaceFault[]
}> {
  const acting = actingIn(c, platform)
  const draftId = idIn(c, 'draftId')
  const today = dayOf(acting.now)
  return platform.transaction(acting.councilId, async (db) => {
    const draft = await draftById(db, acting, draftId)
    const setUp = await setUpOf(db, acting, today)
    const { answers } = draft
    const { places } = setUp
    const clashes = await placeFaultsOf(db, acting, { answers, places }, today)
    return { draft, setUp, clashes }
  })
}
