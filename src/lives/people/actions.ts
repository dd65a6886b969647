import type { Id } from '#ground/kernel/id.ts'
import type { Saved } from '#ground/kernel/saved.ts'
import type { Db } from '#ground/platform/platform.ts'
import { saveRows } from '#ground/platform/save-rows.ts'
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
