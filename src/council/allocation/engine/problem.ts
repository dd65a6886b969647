/**
 * What the engine is asked: everyone's week at once. Plain data, documented field by field, so that
 * a problem can be written to a file, read by somebody else's program and solved again years later.
 * The engine knows nothing of councils, databases or languages; every word here is its own.
 */
export type Problem = {
  readonly format: 'good-days-problem-2'
  readonly people: readonly Person[]
  readonly sessions: readonly Session[]
  readonly places: readonly Place[]
  /** Pairs who are friends, each once. Weight 1 is an ordinary friendship that both consented to. */
  readonly friendships: readonly Friendship[]
  /** Pairs who must never be in one session. */
  readonly apart: readonly (readonly [personId: string, personId: string])[]
}

/** Staff to people: 2:1 is `{ staff: 2, people: 1 }`, 1:5 is `{ staff: 1, people: 5 }`. Both at least 1. */
export type Ratio = { readonly staff: number; readonly people: number }

/** Part of a day of the week, as day * 3 + part: Monday morning 0, afternoon 1, evening 2, Tuesday morning 3 … Sunday evening 20. */
export type HalfDay = number

/** Minutes after midnight at the start of Monday. */
export type MinuteOfWeek = number

export type Person = {
  readonly id: string
  /** Where they live, as an area's key: for evenness between areas alone. */
  readonly area: string
  /** Band of need: for evenness between bands alone. */
  readonly band: string
  /** The ratio assessed for each setting; a setting that is not here has not been assessed, so no session there fits. */
  readonly ratios: Readonly<Record<string, Ratio>>
  /** Pence a week that may be planned, after contingency. */
  readonly weeklyBudget: number
  /** The half-days that the person wants filled. Nothing is ever put anywhere else: other time is theirs. */
  readonly wantedHalfDays: readonly HalfDay[]
  /** Minutes a week that the person wants to be out with support. */
  readonly wantedMinutes: number
  /** Activity to wish: 2 loves, 1 likes, 0 does not mind, -1 would rather not. What is not here counts 0. */
  readonly wishes: Readonly<Record<string, -1 | 0 | 1 | 2>>
  /** Activities the person refuses: never proposed. */
  readonly refuses: readonly string[]
  /** Outcomes that their week is to serve. */
  readonly outcomes: readonly string[]
  /** What a session must have: step-free, changing-place, hoist, personal-care … */
  readonly needs: readonly string[]
  /** What a session must not have: loud-noise, crowds … */
  readonly avoids: readonly string[]
  /** Minutes, one way, that the person can travel. */
  readonly travelLimit: number
  /** Places within reach, with the minutes one way by the person's own means. What is not here is out of reach. */
  readonly reach: readonly (readonly [placeId: string, minutes: number])[]
  /** Ways in which the person's money may be held: a session must accept one of them. */
  readonly routes: readonly string[]
  readonly language: string
  /** Sessions of the week that the person has now: for continuity. */
  readonly currentWeek: readonly string[]
  /** Sessions that the person has agreed to. They stay, unless the person says otherwise. */
  readonly agreed: readonly string[]
  /** Sessions the person has said no to. They are never proposed again. */
  readonly declined: readonly string[]
  /** Minutes a week of break that their carer is assessed to need; 0 when none. A shortfall is reported, never filled by force. */
  readonly carerBreak: number
}

/** A weekly place that somebody holds now. They need not be one of the problem's people. */
export type Held = {
  readonly person: string
  readonly ratio: Ratio
  /** What they pay for it a sitting, where that is not the price of its ratio now: it stays so while they keep it. */
  readonly pence?: number
}

export type Session = {
  readonly id: string
  readonly place: string
  readonly area: string
  /** What is done there, most important first. At least one. */
  readonly activities: readonly string[]
  readonly outcomes: readonly string[]
  /** Which of a person's assessed ratios applies: 'building', 'community' … */
  readonly setting: string
  /** Whether it is an ordinary place, a shared or a separate one. */
  readonly company: 'ordinary' | 'shared' | 'separate'
  readonly starts: MinuteOfWeek
  readonly ends: MinuteOfWeek
  /** The half-days that it fills. At least one. */
  readonly halfDays: readonly HalfDay[]
  /** Staff on the day, as an exact fraction: 7/2 is three full-time and one half-time worker. */
  readonly staff: { readonly n: number; readonly d: number }
  /** Together: all ratios under 1:1 pool their staff. By ratio: each ratio has its own room, rounded up apart (rule R34). */
  readonly rooms: 'together' | 'by-ratio'
  /** Staff on the site when anybody is there, whatever the ratios say. */
  readonly leastStaff: number
  /** It runs with at least so many people, and never with more than `most`. */
  readonly least: number
  readonly most: number
  /** The ratios it is staffed for, each with its price in pence a sitting. */
  readonly prices: readonly { readonly ratio: Ratio; readonly pence: number }[]
  /**
   * Places that people hold in it now, each person once, at any ratio. Each stays theirs until they
   * have said yes to another week, so nobody else is planned there. They may be more than fit.
   */
  readonly held: readonly Held[]
  readonly has: readonly string[]
  readonly exposes: readonly string[]
  readonly routes: readonly string[]
  readonly languages: readonly string[]
  /** The worker or team who runs it, for continuity. */
  readonly worker: string
}

/** Minutes between places, one way; a pair that is not here is too far apart to do both in a row. A place is 0 from itself. */
export type Place = {
  readonly id: string
  readonly near: readonly (readonly [placeId: string, minutes: number])[]
}

export type Friendship = { readonly a: string; readonly b: string; readonly weight: number }
