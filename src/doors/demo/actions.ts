import { planWeeks } from '#council/allocation/actions.ts'
import { hasPlan } from '#council/allocation/queries.ts'
import { addAccounts, addCouncil } from '#ground/access/actions.ts'
import { allCouncils } from '#ground/access/queries.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { type Id, idFrom } from '#ground/kernel/id.ts'
import type { Db, Platform } from '#ground/platform/platform.ts'
import { saveRatios } from '#lives/needs/actions.ts'
import {
  saveActivities,
  saveAreas,
  savePostcodes,
  saveProviders,
  saveSessions,
  saveVenues,
} from '#lives/offer/actions.ts'
import { saveApart, saveFriendships, savePeople, saveWishes } from '#lives/people/actions.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import { saveStandingBookings } from '#weeks/bookings/actions.ts'
import { saveTravelSpeeds } from '#weeks/travel/actions.ts'
import { saveChoice } from './choice-actions.ts'
import { type County, councilIdOf, type DemoAccount } from './county.ts'
import { dyfrdwy, severnshire } from './demo-counties.ts'
import { saveRecords } from './records/record-actions.ts'
import * as store from './store.ts'

/**
 * Keeps a whole made-up county: all of it in one transaction, or nothing. Keeping the same again changes nothing.
 * @returns the council's id
 */
export async function saveCounty(platform: Platform, county: County): Promise<Id> {
  const councilId = councilIdOf(county.council.key)
  await platform.transaction(councilId, async (db) => {
    await addCouncil(db, { ...county.council, id: councilId, isDemo: true })
    await saveOffer(db, councilId, county)
    const startsOn = dayOf(platform.now())
    await savePeopleOf(db, councilId, county)
    await addAccounts(
      db,
      councilId,
      county.accounts.map((account) => readyMade(councilId, account, startsOn)),
    )
    await saveRecords(db, councilId, county.records, startsOn)
    await saveRatios(db, councilId, county.records.ratios)
  })
  return councilId
}

async function saveOffer(db: Db, councilId: Id, county: County): Promise<void> {
  await saveAreas(db, councilId, county.areas)
  await savePostcodes(db, councilId, county.postcodes)
  await saveTravelSpeeds(db, councilId, county.speeds)
  await saveActivities(db, councilId, county.activities)
  await saveProviders(db, councilId, county.providers)
  await saveVenues(db, councilId, county.venues)
  await saveSessions(db, councilId, county.sessions)
}

async function savePeopleOf(db: Db, councilId: Id, county: County): Promise<void> {
  await savePeople(db, councilId, county.people)
  await saveWishes(db, councilId, county.wishes)
  await saveFriendships(db, councilId, county.friendships)
  await saveApart(db, councilId, county.apart)
  await saveBudgets(db, councilId, county.budgets)
  await saveStandingBookings(db, councilId, county.bookings)
}

const readyMade = (councilId: Id, account: DemoAccount, startsOn: string) => {
  const { language, seeing, relationships, ...same } = account
  return {
    ...same,
    view: { language, seeing },
    isDemo: true,
    relationships: relationships.map((tie) => ({
      ...tie,
      id: idFrom(councilId, 'relationship', `${account.id} ${tie.personId} ${tie.kind}`),
      startsOn,
    })),
  }
}

/** A night has passed for the demo: its papers and checks are a day younger again. */
export const rollOn = store.rollOn

/** How far the making of the demo is. */
export type DemoProgress = (label: string, done: number, total: number) => void

type MakingDemo = {
  readonly seed: number
  readonly onProgress: DemoProgress
  /** Ends it before it is done. */
  readonly signal?: AbortSignal
}

/**
 * Makes the demo's two counties where they are missing, and plans everyone's week where that was not done yet: a
 * process killed on the way begins again where it was.
 */
export async function makeDemo(
  platform: Platform,
  { seed, onProgress, signal }: MakingDemo,
): Promise<void> {
  const today = dayOf(platform.now())
  const there = await platform.national(allCouncils)
  for (const make of [severnshire, dyfrdwy]) {
    const county = make(seed, today)
    const { key, nameEn } = county.council
    const councilId = councilIdOf(key)
    if (!there.some((council) => council.id === councilId)) {
      onProgress(`${nameEn}: people, places and sessions`, 0, 1)
      await saveCounty(platform, county)
      onProgress(`${nameEn}: people, places and sessions`, 1, 1)
    }
    if (!(await hasPlan(platform, councilId))) {
      const label = `${nameEn}: a week for everyone`
      await planWeeks(platform, {
        ...{ councilId, seed, propose: true, ...(signal && { signal }) },
        onProgress: ({ done }) => onProgress(label, Math.round(done * 100), 100),
      })
      onProgress(label, 100, 100)
    }
    await platform.transaction(councilId, (db) => saveChoice(db, councilId, county, today))
  }
}
