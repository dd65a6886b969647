import type { Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { Pence } from '#ground/kernel/money.ts'
import type { Point } from '#ground/kernel/place.ts'
import type { Ratio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Minutes } from '#ground/kernel/week.ts'
import type { OfferTold } from '#lives/offer/offer-told.ts'
import type { Company, Setting } from '#lives/offer/session.ts'
import type { AccessNeed, SensoryFact, TravelMeans } from '#lives/people/person.ts'
import type { StandingBooking } from '#weeks/bookings/standing-booking.ts'
import type { Friend } from '#weeks/fit/chooser.ts'
import type { Gap } from '#weeks/fit/reason.ts'
import { type AnswerGiven, isSaidNoTo } from './answering.ts'
import type { ProposedLine, WeekState } from './proposed-week.ts'

/** A weekly session as one person's pages show it. */
export type SessionSeen = {
  readonly id: Id
  readonly titleEn: string
  readonly titleCy: string
  readonly activity: {
    readonly key: string
    readonly nameEn: string
    readonly nameCy: string
    readonly easyEn: string
    readonly easyCy: string
    /** Key of the picture registry. */
    readonly picture: string
  }
  readonly weekday: number
  readonly starts: Minutes
  readonly ends: Minutes
  readonly venue: {
    readonly id: Id
    readonly name: string
    readonly areaEn: string
    readonly areaCy: string
    readonly at: Point
  }
  readonly provider: string
  readonly worker: string
  readonly setting: Setting
  readonly company: Company
  readonly has: readonly AccessNeed[]
  readonly exposes: readonly SensoryFact[]
  readonly languages: readonly ('en' | 'cy')[]
  /** When its facts were last checked, where that is so long ago that they say so. */
  readonly oldFacts?: Day
  /** Its own last day, where it is closing. */
  readonly lastDay?: Day | null
  /** Friends of the person, with both's consent, who have a place in it. */
  readonly friends: readonly Friend[]
  /** In its provider's words and photos: where it is looked at by itself. */
  readonly told?: OfferTold
}

/** A weekly place that the person has, or will have. */
export type PlaceHeld = Pick<
  StandingBooking,
  'sessionId' | 'ratio' | 'price' | 'startsOn' | 'endsOn'
> & {
  readonly travelMinutes: Minutes | undefined
}

/** The week that is proposed to the person: the open one, else the one they answered last. */
export type WeekSeen = {
  readonly id: Id
  readonly state: WeekState
  readonly version: number
  readonly proposedAt: Date
  readonly lines: readonly ProposedLine[]
  readonly gaps: readonly Gap[]
  /** Oldest first. */
  readonly answers: readonly AnswerGiven[]
}

/** All that the pages of one person's week say. */
export type PersonsWeek = {
  readonly person: {
    readonly id: Id
    readonly knownAs: string
    readonly travelMeans: TravelMeans
    readonly weekly: Pence
  }
  /** Who works with the person, and talks with them when they ask. */
  readonly worker?: { readonly accountId: Id; readonly name: string }
  readonly friends: readonly Friend[]
  readonly held: readonly PlaceHeld[]
  readonly week?: WeekSeen
  /** Each session that any of these name. */
  readonly sessions: ReadonlyMap<Id, SessionSeen>
}

/** One session at one time of somebody's week, whether held or proposed. */
export type Slot = {
  readonly session: SessionSeen
  readonly ratio: Ratio
  readonly price: Pence
  readonly travelMinutes: Minutes | undefined
}

export const byTime = (a: Slot, b: Slot): number =>
  a.session.weekday - b.session.weekday || a.session.starts - b.session.starts

/** The lines of a week as slots, in the order of the days; those that the person has said no to are left out. */
export function slotsProposed({ week, sessions }: PersonsWeek): readonly Slot[] {
  if (!week) return []
  return week.lines
    .filter((line) => !isSaidNoTo(week.answers, line.sessionId))
    .flatMap((line) => {
      const session = sessions.get(line.sessionId)
      return session ? [{ ...line, session }] : []
    })
    .sort(byTime)
}

/** The places that hold on a day, in the order of the days. */
export const slotsOn = ({ held, sessions }: PersonsWeek, day: string): readonly Slot[] =>
  held
    .filter((h) => h.startsOn <= day && (h.endsOn === undefined || h.endsOn >= day))
    .flatMap((h) => {
      const session = sessions.get(h.sessionId)
      return session ? [{ ...h, session }] : []
    })
    .sort(byTime)

/** What a session is called: in the easy views by the activity's own easy name. */
export function sayTitle({ language, seeing }: View, session: SessionSeen): string {
  if (seeing === 'standard') return language === 'en' ? session.titleEn : session.titleCy
  return language === 'en' ? session.activity.easyEn : session.activity.easyCy
}
