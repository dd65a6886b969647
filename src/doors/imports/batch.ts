import type { AssessedRatio } from '#lives/needs/assessed-ratio.ts'
import type { GivenAssessment } from '#lives/needs/assessment.ts'
import type { PaperOfFile } from '#lives/offer/paper-of-file.ts'
import type { Activity, Area, Postcode, Provider, Session, Venue } from '#lives/offer/session.ts'
import type { Apart, Friendship, Person, Wish } from '#lives/people/person.ts'
import type { PersonFacts } from '#lives/people/person-facts.ts'
import type { WeeklyBudget } from '#means/budgets/weekly-budget.ts'
import type { FinancialAssessment } from '#means/contributions/financial-assessment.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { TravelSpeed } from '#weeks/travel/journey.ts'
import type { Place } from './problem.ts'

/** Something to save, and the row that it comes from. */
export type Placed<T> = { readonly place: Place; readonly value: T }

/** Everything that the files bring, in the order in which it can be saved. */
export type Batch = {
  readonly areas: readonly Placed<Area>[]
  readonly postcodes: readonly Placed<Postcode>[]
  readonly travel: readonly Placed<TravelSpeed>[]
  readonly activities: readonly Placed<Activity>[]
  readonly providers: readonly Placed<Provider>[]
  readonly papers: readonly Placed<PaperOfFile>[]
  readonly venues: readonly Placed<Venue>[]
  readonly sessions: readonly Placed<Session>[]
  readonly people: readonly Placed<Person>[]
  readonly wishes: readonly Placed<Wish>[]
  readonly friendships: readonly Placed<Friendship>[]
  readonly apart: readonly Placed<Apart>[]
  /** Ratios that an assessment gives; those beside a person come after them. */
  readonly assessed: readonly Placed<AssessedRatio>[]
  readonly ratios: readonly Placed<AssessedRatio>[]
  readonly budgets: readonly Placed<WeeklyBudget>[]
  readonly bookings: readonly Placed<StandingBooking>[]
  readonly about: readonly Placed<PersonFacts>[]
  readonly assessments: readonly Placed<GivenAssessment>[]
  readonly charges: readonly Placed<FinancialAssessment>[]
}
export type BatchKind = keyof Batch
