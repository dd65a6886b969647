import type { Scope } from '#ground/access/relationship.ts'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import type { Db } from '#ground/platform/platform.ts'
import { type Doing, wrote } from './about-actions.ts'
import { authorityRow, changeRow, insertOnce } from './about-store.ts'
import {
  type Authority,
  type AuthorityRefusal,
  asAuthority,
  type SightRefusal,
  sightOf,
} from './authority.ts'
import { lockPerson } from './lock-queries.ts'
import { decisionFacts } from './queries.ts'
import { endTie, insertTies } from './ties-store.ts'

/**
 * Writes down a document that was seen. What its kind cannot cover is refused.
 *
 * @param sees whether the holder is let see, in their own sign-in, what the document covers
 */
export async function addAuthority(
  db: Db,
  doing: Doing,
  authority: Authority,
  { sees }: { readonly sees: boolean } = { sees: false },
): Promise<Result<void, AuthorityRefusal | SightRefusal>> {
  const { bornOn } = await lockPerson(db, doing)
  const sound = asAuthority(authority, { today: dayOf(doing.at), bornOn })
  if (!sound.ok) return refuse(sound.refusal)
  const sight = sees ? await sightBy(db, doing, sound.value) : accept([])
  if (!sight.ok) return sight
  if (await insertOnce(db, 'authority', authorityRow(doing.councilId)(sound.value)))
    await wrote(db, doing, 'document recorded', authority.id)
  if (sees) await openSight(db, doing, sound.value, sight.value)
  return accept(undefined)
}

/** Lets the holder of a document that is on record already see what it covers. Pressed twice, it is one relationship. */
export async function giveSight(
  db: Db,
  doing: Doing,
  authority: Authority,
): Promise<Result<void, SightRefusal>> {
  await lockPerson(db, doing)
  const sight = await sightBy(db, doing, authority)
  if (!sight.ok) return sight
  await openSight(db, doing, authority, sight.value)
  return accept(undefined)
}

async function sightBy(
  db: Db,
  { councilId, personId, at }: Doing,
  authority: Authority,
): Promise<Result<readonly Scope[], SightRefusal>> {
  if (!authority.accountId) return refuse({ kind: 'no-sign-in' })
  const { capacity } = await decisionFacts(db, {
    ...({ councilId, personId, about: 'agree-plan', on: dayOf(at) } as const),
  })
  const scopes = sightOf(authority, { lacksCapacity: capacity?.outcome === 'lacks-capacity' })
  return scopes.length > 0 ? accept(scopes) : refuse({ kind: 'sees-nothing-yet' })
}

async function openSight(
  db: Db,
  doing: Doing,
  authority: Authority,
  scopes: readonly Scope[],
): Promise<void> {
  const { id, accountId, personId, document, endsOn } = authority
  const today = dayOf(doing.at)
  if (!accountId || authority.relationshipId || (endsOn !== undefined && endsOn < today)) return
  const startsOn = latest(authority.startsOn, today)
  const tie = { id: idFrom(doing.councilId, 'sight by document', id), accountId, personId, scopes }
  await insertTies(db, doing.councilId, [
    { ...tie, kind: 'authority', document, startsOn, ...(endsOn && { endsOn }) },
  ])
  await changeRow(db, 'authority', { ...doing, id }, { relationship_id: tie.id })
  await wrote(db, doing, 'holder let see', tie.id)
}

const latest = (a: Day, b: Day): Day => (a < b ? b : a)

/** The document holds no more after this day, and nobody sees anything by it. */
export async function endAuthority(
  db: Db,
  doing: Doing,
  authority: Pick<Authority, 'id' | 'startsOn' | 'relationshipId'>,
): Promise<void> {
  const ends = latest(authority.startsOn, dayOf(doing.at))
  await changeRow(db, 'authority', { ...doing, id: authority.id }, { ends_on: ends })
  if (authority.relationshipId) await endTie(db, doing.councilId, authority.relationshipId, ends)
  await wrote(db, doing, 'document ended', authority.id)
}
