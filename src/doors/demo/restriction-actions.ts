import assert from 'node:assert/strict'
import { addDays, dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db } from '#ground/platform/platform.ts'
import { signBestInterests, signCapacity } from '#lives/people/decision-actions.ts'
import { linkDecision } from '#lives/safety/restriction-basis-actions.ts'

type Deciding = {
  readonly councilId: Id
  /** Who assesses and decides. */
  readonly accountId: Id
  readonly personId: Id
  readonly restrictionId: Id
  readonly at: Date
}

const REVIEW_DAYS = 180

/** The door that is held at the hub rests on a decision in the person's best interests, made with those who know them. */
export async function decideDoor(db: Db, { restrictionId, ...doing }: Deciding): Promise<void> {
  const { councilId, accountId, personId, at } = doing
  const on = dayOf(at)
  const signed = { personId, decidedOn: on, reviewOn: addDays(on, REVIEW_DAYS), signedAt: at }
  const capacity = await signCapacity(db, doing, {
    ...{ ...signed, about: 'other', id: idFrom(restrictionId, 'decision', 'capacity') },
    decision: 'Whether the front door is held while buses turn.',
    ...{ informationGiven: 'A photo story of the door, the road and the buses.' },
    ...{ supportGiven: 'Looked at twice, by the door, at a quiet time, with a friend.' },
    ...{ impairment: 'A learning disability: danger from traffic is not weighed.' },
    ...{ understands: true, retains: true, weighs: false, communicates: true },
    ...{ outcome: 'lacks-capacity', assessedBy: accountId },
    reasons: 'Knows what a bus is, and goes to it without a look at the road.',
  })
  assert(capacity.ok)
  const bestInterestsId = idFrom(restrictionId, 'decision', 'best-interests')
  const decided = await signBestInterests(db, doing, {
    ...{ ...signed, about: 'other', id: bestInterestsId, decidedBy: accountId },
    decision: 'The door is held while buses turn, and only then. Someone goes out with them after.',
    wishes: 'They like the buses, and want to watch them from near by.',
    consulted: [{ who: 'Their family', said: 'A bell was not enough at home.' }],
    options: [
      { option: 'A bell on the door', restricts: 0, chosen: false },
      { option: 'Held while buses turn', restricts: 1, chosen: true },
    ],
    ...{ independentName: '', objects: 'Pulls at the handle.' },
    reasons: 'A bell was tried for a month, and they still ran.',
  })
  assert(decided.ok)
  await linkDecision(db, {
    ...{ councilId, accountId, restrictionId, bestInterestsId, now: at, version: 1 },
  })
}
