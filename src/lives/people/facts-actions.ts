import type { Id } from '#ground/kernel/id.ts'
import { type Saved, saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { updateFacts } from './facts-store.ts'
import type { PersonFacts } from './person-facts.ts'

/** Saves what else is known of many people who are there already; the same again changes nothing. */
export async function savePersonFacts(
  db: Db,
  councilId: Id,
  facts: readonly PersonFacts[],
): Promise<Saved> {
  if (facts.length === 0) return saved([])
  const changed = await updateFacts(db, councilId, facts)
  return saved(facts.map(({ personId }) => (changed.has(personId) ? 'changed' : 'same')))
}
