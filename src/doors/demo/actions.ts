import { planWeeks } from '#council/allocation/actions.ts'
import { hasPlan } from '#council/allocation/queries.ts'
import { writeLines } from '#council/payments/actions.ts'
import { saveDetails } from '#council/payments/save-actions.ts'
import { tellYears } from '#council/spending/actions.ts'
import { keepOutsideIn } from '#doors/imports/outside-actions.ts'
import { addAccounts, addCouncil } from '#ground/access/actions.ts'
import { allCouncils } from '#ground/access/queries.ts'
import { addDays, dayOf } from '#ground/kernel/day.ts'
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
import { sitsOn } from '#lives/offer/date-queries.ts'
import { savePapersOfFile, sendPaper } from '#lives/offer/paper-actions.ts'
import { saveApart, saveFriendships, savePeople, saveWishes } from '#lives/people/actions.ts'
import { saveBudgets } from '#means/budgets/actions.ts'
import { saveStandingBookings } from '#weeks/bookings/actions.ts'
import { expectedIn } from '#weeks/bookings/expected-queries.ts'
import { reckon } from '#weeks/payable/actions.ts'
import { saveDrawnFaces } from '#weeks/registers/portrait-actions.ts'
import { saveProfiles, saveWelfarePlans } from '#weeks/registers/save-actions.ts'
import { saveTravelSpeeds } from '#weeks/travel/actions.ts'
import { demoDetails } from './bank-details.ts'
import { saveBrokerQueue } from './broker-queue-actions.ts'
import { saveChoice } from './choice-actions.ts'
import { type County, councilIdOf, type DemoAccount } from './county.ts'
import * as pastDays from './days-past-store.ts'
import { dyfrdwy, severnshire } from './demo-counties.ts'
import { drawnFaces } from './drawn-faces.ts'
import { feedsElsewhere } from './elsewhere.ts'
import { hubLifeOf } from './hub-life.ts'
import { saveHubLife } from './hub-life-actions.ts'
import { saveOfferLife } from './offer-life-actions.ts'
import { papersIn, papersWaiting } from './papers.ts'
import { saveRecords } from './records/record-actions.ts'
import { saveSafety } from './safety-actions.ts'
import * as store from './store.ts'
import { supportPages, welfarePlans } from './support-pages.ts'
import * as tries from './tries-store.ts'

/**
 * Keeps a whole made-up county: all of it in one transaction, or nothing. Keeping the same again changes nothing.
 * @returns the council's id
 */
export async function saveCounty(platform: Platform, county: County): Promise<Id> {
  const councilId = councilIdOf(county.council.key)
  const now = platform.now()
  const startsOn = dayOf(now)
  await platform.transaction(councilId, async (db) => {
    await addCouncil(db, { ...county.council, id: councilId, isDemo: true })
    await saveOffer(db, councilId, county)
    await savePapersOfFile(db, councilId, papersIn(county, { seed: 1, today: startsOn, now }))
    await savePeopleOf(db, councilId, county)
    await addAccounts(
      db,
      councilId,
      county.accounts.map((account) => readyMade(councilId, account, startsOn)),
    )
    for (const { accountId, at, paper } of papersWaiting(county, { today: startsOn, now }))
      await sendPaper(db, { councilId, accountId, now: at }, paper)
    const life = hubLifeOf(county, startsOn)
    if (life) await saveHubLife(db, councilId, { life, now })
    await saveOfferLife(db, councilId, county, now)
    await saveRecords(db, councilId, county.records, startsOn)
    await saveRatios(db, councilId, county.records.ratios)
    const { people, wishes, records } = county
    const known = { people, wishes, carers: records.carers, today: startsOn, seed: 1 }
    await saveProfiles(db, councilId, supportPages(known))
    await saveDrawnFaces(db, councilId, drawnFaces(people, records.consents, known.seed), now)
    await saveWelfarePlans(db, councilId, welfarePlans(known))
    await saveTries(db, councilId, county, now)
    await saveSafety(db, councilId, county, now)
    await saveBrokerQueue(db, councilId, county, now)
    await savePastDays(db, councilId, now)
    await saveDetails(db, councilId, demoDetails(county, councilId, dayOf(now)))
    for (const feed of feedsElsewhere(county, startsOn))
      await keepOutsideIn(db, { councilId, ...feed, dryRun: false, leaveOut: true }, now)
  })
  return councilId
}

/** What was cancelled and who came in the weeks before, and what it comes to by the council's own rules. */
async function savePastDays(db: Db, councilId: Id, now: Date): Promise<void> {
  const today = dayOf(now)
  await pastDays.haveCancelledDays(db, { councilId, today, now })
  await pastDays.havePastDays(db, { councilId, today, sitsOn, expectedIn })
  const yesterday = addDays(today, -1)
  await reckon(db, { councilId, upTo: yesterday, now })
  await writeLines(db, { councilId, upTo: yesterday, now })
}

/** What may be tried, who has tried it, and who waits for an answer. */
async function saveTries(db: Db, councilId: Id, county: County, now: Date): Promise<void> {
  await tries.letTry(db, councilId)
  const isFirst = county.council.key === 'severnshire'
  const counts = isFirst ? { tries: 30, stayed: 19 } : { tries: 47, stayed: 29 }
  await tries.haveTried(db, councilId, dayOf(now), counts)
  const own = county.accounts.find(({ roles }) => roles.includes('micro-provider'))
  if (own?.providerId)
    await tries.haveAsked(db, { councilId, providerId: own.providerId, accountId: own.id, now })
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
      await tellYear(platform, councilId)
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

/**
 * What the year promises and uses, so that it can be read at once. A county made beside others has it from its first
 * night: its rows must be counted before, or they are looked for blindly.
 */
async function tellYear(platform: Platform, councilId: Id): Promise<void> {
  const now = platform.now()
  const on = addDays(dayOf(now), -1)
  await platform.transaction(councilId, (db) => tellYears(db, { councilId, on, now }))
}
