import type { Batch } from './batch.ts'
import type { Facts } from './facts.ts'
import { assessedRatiosIn, makeAssessment, makeFinancialAssessment } from './make-assessments.ts'
import { makeBookings } from './make-bookings.ts'
import type { Making } from './make-ids.ts'
import { makePapers, makeProvider, makeSessions, makeVenue } from './make-offer.ts'
import {
  makeApart,
  makeBudget,
  makeFriendships,
  makePerson,
  makePersonFacts,
  makeRatios,
  makeWishes,
} from './make-people.ts'
import { makeActivity, makeAreas } from './make-places.ts'
import type { SoundRows } from './rows.ts'

/** Makes what the rows say, once nothing is wrong with them. */
export const makeBatch = (rows: SoundRows, making: Making, facts: Facts): Batch => ({
  areas: makeAreas(rows, making),
  postcodes: rows.postcodes.map(({ place, cells }) => ({ place, value: cells })),
  travel: rows.travel.map(({ place, cells }) => ({
    place,
    value: {
      means: cells.means,
      upToKm: cells.up_to_km,
      detour: cells.detour,
      kmh: cells.kmh,
      wait: cells.wait_minutes,
    },
  })),
  activities: rows.activities.map(makeActivity),
  providers: rows.providers.map(makeProvider(making)),
  papers: rows.providers.flatMap(makePapers(making)),
  venues: rows.venues.map(makeVenue(making)),
  sessions: makeSessions(rows, making),
  people: rows.people.map(makePerson(making)),
  wishes: rows.people.flatMap(makeWishes(making)),
  friendships: makeFriendships(rows.people, making),
  apart: makeApart(rows.people, making),
  assessed: assessedRatiosIn(rows, making),
  ratios: rows.people.flatMap(makeRatios(making)),
  budgets: rows.people.flatMap(makeBudget(making)),
  bookings: makeBookings(rows, making, facts),
  about: rows.people.flatMap(makePersonFacts(making)),
  assessments: rows.assessments.map(makeAssessment(making)),
  charges: rows.financial_assessments.map(makeFinancialAssessment(making)),
})
