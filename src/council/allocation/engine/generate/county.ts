/** What a synthetic county is like. Everything but its size has a usual value. */
export type CountyWish = {
  readonly people: number
  readonly sessions: number
  readonly seed: number
  /**
   * Staff on the day for each one that would be needed if everybody had what they want: 1.3 is
   * roomy, 0.8 is short.
   */
  readonly staffing: number
  /** On these days of the week (0 Monday) that much is missing again: 0.3 leaves seven tenths. */
  readonly shortBy: number
  readonly shortDays: readonly number[]
  /** That share of the sessions does not offer these ratios, written '1:2'. */
  readonly shortRatios: readonly string[]
  readonly friendsEach: number
  readonly apartEach: number
  /** Share of the people who have already agreed to a session of their current week. */
  readonly agreed: number
  /** Share of the people who hold the places of their current week. Some sessions then have more than fit. */
  readonly holding: number
  /** Share of the sessions that do not run with fewer than two to four people. */
  readonly groupsOnly: number
}

export const usualCounty: Omit<CountyWish, 'people' | 'sessions' | 'seed'> = {
  staffing: 1.3,
  shortBy: 0.3,
  shortDays: [],
  shortRatios: [],
  friendsEach: 0.8,
  apartEach: 0.03,
  agreed: 0.05,
  holding: 0,
  groupsOnly: 0.3,
}

/** Bands of need with the ratio that goes with each, and their share of the people in per cent. */
export const bands = [
  { band: 'two to one', ratio: { staff: 2, people: 1 }, share: 3 },
  { band: 'one to one', ratio: { staff: 1, people: 1 }, share: 9 },
  { band: 'high', ratio: { staff: 1, people: 2 }, share: 15 },
  { band: 'medium', ratio: { staff: 1, people: 3 }, share: 20 },
  { band: 'low', ratio: { staff: 1, people: 5 }, share: 33 },
  { band: 'lowest', ratio: { staff: 1, people: 8 }, share: 20 },
] as const

export const activities = [
  'gardening',
  'cooking',
  'music',
  'walking',
  'swimming',
  'art',
  'woodwork',
  'drama',
  'computing',
  'farm',
  'sport',
  'cafe',
  'sensory',
  'reading',
] as const

export const outcomes = [
  'work',
  'friendships',
  'health',
  'cooking for myself',
  'getting about',
  'being heard',
  'money',
  'calm',
] as const

/** What some people need of a place, and how often; the same share of places lacks it. */
export const needs = [
  { need: 'step-free', share: 0.2, lacking: 0.15 },
  { need: 'personal-care', share: 0.15, lacking: 0.25 },
  { need: 'changing-place', share: 0.06, lacking: 0.5 },
  { need: 'hoist', share: 0.04, lacking: 0.55 },
] as const

export const burdens = [
  { burden: 'loud-noise', avoided: 0.12, found: 0.2 },
  { burden: 'crowds', avoided: 0.1, found: 0.15 },
] as const

/**
 * Minutes after midnight and half-days of the day that a session may take, and how often in a
 * hundred.
 */
export const times = [
  { starts: 570, ends: 720, parts: [0], share: 38 },
  { starts: 780, ends: 930, parts: [1], share: 38 },
  { starts: 570, ends: 930, parts: [0, 1], share: 16 },
  { starts: 1110, ends: 1230, parts: [2], share: 8 },
] as const
