import { addDays, dayOf, momentOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { recordIncident } from '#lives/safety/incident-actions.ts'
import { peopleNear, venuesOf } from '#lives/safety/near-queries.ts'
import { recordRestriction, recordUse } from '#lives/safety/restriction-actions.ts'
import { layOutShifts } from '#lives/safety/rota-actions.ts'
import type { County } from './county.ts'
import { decideDoor } from './restriction-actions.ts'

const OPENS = 8 * 60
const SHUTS = 18 * 60
const MONTH = 31
const MONTHS = 4

/**
 * The duty desk of the made-up council: somebody is there by day, a second behind them, and nobody by night. At the hub: a
 * door that is held now and then, and what happened there last month.
 */
export async function saveSafety(
  db: Db,
  councilId: Id,
  { accounts }: County,
  now: Date,
): Promise<void> {
  const of = (role: County['accounts'][number]['roles'][number]) =>
    accounts.find(({ roles }) => roles.includes(role))
  const [first, second] = [of('safeguarding-duty'), of('team-manager')]
  if (!first || !second) return
  const today = dayOf(now)
  for (let month = 0; month < MONTHS; month += 1)
    for (const [level, { id }] of [
      [1, first],
      [2, second],
    ] as const)
      await layOutShifts(db, {
        ...{ councilId, by: second.id, accountId: id, level, starts: OPENS, ends: SHUTS },
        first: addDays(today, month * MONTH),
        ...{ last: addDays(today, (month + 1) * MONTH - 1), now },
      })
  const worker = of('support-worker')
  const assessor = of('social-worker')
  if (worker?.providerId && assessor) await saveHub(db, { councilId, worker, assessor, now })
}

type Hub = {
  readonly councilId: Id
  readonly worker: County['accounts'][number]
  readonly assessor: County['accounts'][number]
  readonly now: Date
}

async function saveHub(db: Db, { councilId, worker, assessor, now }: Hub): Promise<void> {
  const { providerId } = worker
  if (!providerId) return
  const today = dayOf(now)
  const [venue] = await venuesOf(db, councilId, providerId)
  const people = await peopleNear(db, { councilId, providerId, on: today })
  // Somebody who assesses works with whoever is held: what it rests on is seen by those who may link it.
  const worksWith = new Set(assessor.relationships.map(({ personId }) => personId))
  const [held, fell] = [people.find(({ id }) => worksWith.has(id)) ?? people[2], people[5]]
  if (!venue || !held || !fell) return
  const made = idFrom(councilId, 'restriction', 'door')
  const long = momentOf(addDays(today, -35), OPENS)
  await recordRestriction(db, {
    ...{ councilId, accountId: worker.id, id: made, personId: held.id, venueId: venue.id },
    ...{ kind: 'door', what: 'The front door is held shut while the minibuses turn.' },
    ...{ risk: 'They run to the buses, and do not see a car.', basis: 'best-interests' },
    ...{ tried: 'A bell on the door; waiting with a friend; going out by the garden.' },
    ...{ wishes: 'They like the buses, and want to watch them from near by.', objects: true },
    ...{ shows: 'Pulls at the handle when they mind; hums when they do not.' },
    ...{ reviewBy: addDays(today, 35), now: long },
  })
  await decideDoor(db, {
    ...{ councilId, accountId: assessor.id, personId: held.id, restrictionId: made },
    at: momentOf(addDays(today, -34), OPENS),
  })
  for (const [use, ago] of [33, 26, 5].entries()) {
    const at = momentOf(addDays(today, -ago), 15 * 60 + 40)
    await recordUse(db, {
      ...{ councilId, accountId: worker.id, id: idFrom(made, 'use', String(use)), now: at, at },
      ...{ restrictionId: made, venueId: venue.id, minutes: 3 + use },
      ...{ why: 'A second bus came in late.', reaction: 'Pulled at the handle, then watched.' },
    })
  }
  for (const [n, ago] of [40, 34, 12].entries()) {
    const at = momentOf(addDays(today, -ago), 11 * 60)
    await recordIncident(db, {
      ...{ councilId, providerId, accountId: worker.id, id: idFrom(made, 'incident', String(n)) },
      ...{ venueId: venue.id, at, now: at, kind: n === 1 ? 'near-miss' : 'fall', harm: 'none' },
      ...{ what: 'Slipped where the floor was wet.', done: 'Dried the floor; sat down with tea.' },
      ...{ body: [], toldFamily: true, language: 'en' },
      people: [{ personId: fell.id, part: 'involved' }],
    })
  }
}
