import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { audit } from '#ground/platform/audit.ts'
import type { Db } from '#ground/platform/platform.ts'
import { consentsOf } from './about-queries.ts'
import { changeRow } from './about-store.ts'
import { becomesAdultOn, endAtEighteen } from './adulthood.ts'
import { lockPerson } from './lock-queries.ts'
import { endSightOfChildhood } from './ties-store.ts'

/**
 * Ends what was consented to in childhood, since the adult is asked anew, and what others saw by it: a parent's sharing
 * does not go on by itself, and parental responsibility is over (Children Act 1989 s105(1)). Nothing else of the record is
 * touched.
 */
export async function comeOfAge(
  db: Db,
  { councilId, personId, on, at }: { councilId: Id; personId: Id; on: Day; at: Date },
): Promise<void> {
  const { bornOn } = await lockPerson(db, { councilId, personId })
  const all = await consentsOf(db, councilId, personId)
  for (const { id, endedOn } of endAtEighteen(all, bornOn, on)) {
    await changeRow(db, 'consent', { councilId, personId, id }, { ended_on: endedOn ?? on })
    await audit(db, [{ councilId, personId, action: 'consent ended at 18', subject: id, at }])
  }
  const ended = await endSightOfChildhood(db, councilId, personId, becomesAdultOn(bornOn))
  await audit(
    db,
    ended.map((subject) => ({ councilId, personId, action: 'sharing ended at 18', subject, at })),
  )
}
