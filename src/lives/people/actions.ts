import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
import { authorityRow, carerRow, consentRow, needRow } from './about-store.ts'
import type { Authority } from './authority.ts'
import type { BestInterestsDecision } from './best-interests-decision.ts'
import type { CapacityDecision } from './capacity-decision.ts'
import type { Carer } from './carer.ts'
import type { Consent } from './consent.ts'
import { insertBestInterests, insertCapacity } from './decision-store.ts'
import type { InformationNeed } from './information-need.ts'
import type { Apart, Friendship, Person, Wish } from './person.ts'
import { apartRow, deleteWish, friendshipRow, personRow, wishRow } from './store.ts'

// Each of these saves many at once inside the caller's transaction, and saving the same again does nothing.

/** @param people no two with one id; their postcodes and areas are saved already */
export const savePeople = (db: Db, councilId: Id, people: readonly Person[]): Promise<Saved> =>
  saveRows(db, 'person', ['id'], people.map(personRow(councilId)))

/** Adds and changes wishes. It removes none: what somebody told us themselves is not in a file from elsewhere. */
export const saveWishes = (db: Db, councilId: Id, wishes: readonly Wish[]): Promise<Saved> =>
  saveRows(db, 'wish', ['person_id', 'activity'], wishes.map(wishRow(councilId)))

/** "I have changed my mind" about one activity: what was said of it is taken back, as if nobody had asked. */
export const forgetWish = (
  db: Db,
  councilId: Id,
  of: Pick<Wish, 'personId' | 'activity'>,
): Promise<void> => deleteWish(db, councilId, of)

/** @param friendships each pair once, whichever of the two comes first */
export const saveFriendships = (
  db: Db,
  councilId: Id,
  friendships: readonly Friendship[],
): Promise<Saved> =>
  saveRows(db, 'friendship', ['person_id', 'friend_id'], friendships.map(friendshipRow(councilId)))

/** @param apart each pair once, whichever of the two comes first */
export const saveApart = (db: Db, councilId: Id, apart: readonly Apart[]): Promise<Saved> =>
  saveRows(db, 'apart', ['person_id', 'other_id'], apart.map(apartRow(councilId)))

/** @param carers no two with one id */
export const saveCarers = (db: Db, councilId: Id, carers: readonly Carer[]): Promise<Saved> =>
  saveRows(db, 'carer', ['id'], carers.map(carerRow(councilId)))

/** @param needs no two with one id; carers whose needs they are, are saved already */
export const saveInformationNeeds = (
  db: Db,
  councilId: Id,
  needs: readonly InformationNeed[],
): Promise<Saved> => saveRows(db, 'information_need', ['id'], needs.map(needRow(councilId)))

export const saveAuthorities = (
  db: Db,
  councilId: Id,
  authorities: readonly Authority[],
): Promise<Saved> => saveRows(db, 'authority', ['id'], authorities.map(authorityRow(councilId)))

/** @param all one at most of each person and thing that has not ended */
export const saveConsents = (db: Db, councilId: Id, all: readonly Consent[]): Promise<Saved> =>
  saveRows(db, 'consent', ['id'], all.map(consentRow(councilId)))

/** Signed records: those that are there already stay as they were signed. */
export const saveCapacityDecisions = (
  db: Db,
  councilId: Id,
  all: readonly CapacityDecision[],
): Promise<Saved> => insertCapacity(db, councilId, all)

/** Signed records, after the capacity decisions on which they rest. */
export const saveBestInterestsDecisions = (
  db: Db,
  councilId: Id,
  all: readonly BestInterestsDecision[],
): Promise<Saved> => insertBestInterests(db, councilId, all)
