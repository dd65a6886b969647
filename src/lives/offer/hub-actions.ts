import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { audit } from '#ground/platform/audit.ts'
import { type Db, NotFound } from '#ground/platform/platform.ts'
import type { AccessNeed } from '#lives/people/person.ts'
import { type HubCosts, isSameCosts } from './hub-costs.ts'
import * as store from './hub-store.ts'
import { type HelpKind, type HelpRefusal, newlyGained } from './spoke-help.ts'
import { type AtPlace, keepFacts } from './venue-actions.ts'
import { factsHeld, lockVenue } from './venue-store.ts'
import type { WalkIn } from './walk-in.ts'
import { costsOn } from './walk-in-queries.ts'

/** @throws NotFound where the place is another provider's, or no hub */
async function ownHub(db: Db, { councilId, venueId, providerId }: AtPlace): Promise<void> {
  const venue = await lockVenue(db, councilId, venueId)
  if (venue.providerId !== providerId || venue.kind === 'spoke')
    throw new NotFound(`${providerId} has no hub ${venueId}`)
}

/** Writes down that somebody came by: no name, and no assessment (DO-21). The same form twice is one. */
export async function logWalkIn(
  db: Db,
  at: AtPlace,
  walkIn: Omit<WalkIn, 'cameAt'> & { readonly id: Id },
): Promise<void> {
  await ownHub(db, at)
  const isNew = await store.insertWalkIn(db, at, { ...walkIn, cameAt: at.now })
  const { councilId, accountId, now } = at
  if (isNew)
    await audit(db, [
      { councilId, accountId, action: 'walk-in logged', subject: walkIn.id, at: now },
    ])
}

export type Helped = {
  readonly id: Id
  readonly spokeId: Id
  readonly day: Day
  readonly kind: HelpKind
  readonly words: string
  /** Access that the spoke has now. */
  readonly gained: readonly AccessNeed[]
}

/** A hub helps one of its spokes (DO-24). Access that the spoke gained is a fact of it from that day. */
export async function logHelp(
  db: Db,
  at: AtPlace,
  help: Helped,
): Promise<Result<'logged', HelpRefusal>> {
  const { councilId, accountId, venueId, now } = at
  await ownHub(db, at)
  if (await store.isHelpKnown(db, councilId, help.id)) return accept('logged')
  if (help.words.trim() === '') return refuse({ kind: 'words-needed' })
  if (help.day > dayOf(now)) return refuse({ kind: 'in-the-future' })
  if ((await store.hubOf(db, councilId, help.spokeId)) !== venueId)
    return refuse({ kind: 'not-its-spoke' })
  await lockVenue(db, councilId, help.spokeId)
  const held = (await factsHeld(db, councilId, [help.spokeId])).get(help.spokeId) ?? []
  const gained = newlyGained(held, help.gained)
  await store.insertHelp(db, at, { ...help, words: help.words.trim(), gained, at: now })
  const facts = gained.map((fact) => ({ fact, isSo: true, words: '', checkedOn: help.day }))
  if (facts.length > 0)
    await keepFacts(db, { councilId, venueId: help.spokeId }, facts, { accountId, helpId: help.id })
  const detail = { kind: help.kind, gained: gained.length }
  await audit(db, [
    { councilId, accountId, action: 'spoke helped', subject: help.id, detail, at: now },
  ])
  return accept('logged')
}

/** A hub takes on a spoke that none helps. Pressed twice it is one; what another hub has meanwhile stays with that one. */
export async function linkSpoke(
  db: Db,
  at: AtPlace,
  spokeId: Id,
): Promise<Result<'linked', { readonly kind: 'has-a-hub' }>> {
  const { councilId, accountId, venueId, now } = at
  await ownHub(db, at)
  if (!(await store.linkSpoke(db, at, spokeId)))
    return (await store.hubOf(db, councilId, spokeId)) === venueId
      ? accept('linked')
      : refuse({ kind: 'has-a-hub' })
  const detail = { hub: venueId }
  await audit(db, [
    { councilId, accountId, action: 'spoke linked', subject: spokeId, detail, at: now },
  ])
  return accept('linked')
}

/** What a hub costs, from today on. What was reckoned before keeps the costs of its own days. Said again, nothing changes. */
export async function setCosts(db: Db, at: AtPlace, costs: HubCosts): Promise<void> {
  await ownHub(db, at)
  const held = await costsOn(db, at.councilId, at.venueId, dayOf(at.now))
  if (held && isSameCosts(held, costs)) return
  await store.saveCosts(db, at, { from: dayOf(at.now), costs, at: at.now })
  const { councilId, accountId, venueId, now } = at
  await audit(db, [
    { councilId, accountId, action: 'costs of a hub set', subject: venueId, at: now },
  ])
}
