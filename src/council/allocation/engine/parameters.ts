/** The soft constraints: a plan's score is the sum of these and nothing else. */
export const softNames = [
  'wanted-time-filled',
  'wanted-minutes',
  'wishes',
  'outcomes-served',
  'friends-together',
  'continuity',
  'travel',
  'ordinary-places',
  'cost',
  'evenness',
  'least-choice-first',
  'language',
  'carer-break',
] as const

export type SoftName = (typeof softNames)[number]

/** What one point of each soft constraint is worth: whole numbers of at least 0. */
export type Weights = Readonly<Record<SoftName, number>>

export type Parameters = {
  readonly weights: Weights
  readonly search: SearchParameters
}

export type SearchParameters = {
  /** Steps over which annealing cools; null takes `stepsFor` the number of people. */
  readonly coolingSteps: number | null
  /** How much score a step may give up, at the start and when cold. */
  readonly hot: number
  readonly cold: number
  /** How often each move is tried, relative to the others. */
  readonly moves: Readonly<Record<MoveName, number>>
}

export const moveNames = [
  'place',
  'fill-gap',
  'drop',
  'swap',
  'join-friend',
  'open-session',
  'ruin-and-recreate',
] as const

export type MoveName = (typeof moveNames)[number]

/**
 * One wanted half-day filled is worth more than all that could speak against the session that fills
 * it (2,400 at worst: a wish against it and a long journey), so no wish is ever bought with
 * somebody's empty half-day alone. Cost weighs nought: money that is not spent stays the person's.
 * A carer's break weighs next to nothing, since it is never to be filled against the person's own
 * week; its shortfall is reported instead (rule R38).
 */
export const defaultParameters: Parameters = {
  weights: {
    'wanted-time-filled': 10_000,
    'wanted-minutes': 3,
    wishes: 400,
    'outcomes-served': 1_500,
    'friends-together': 500,
    continuity: 400,
    travel: 10,
    'ordinary-places': 200,
    cost: 0,
    evenness: 200,
    'least-choice-first': 400,
    language: 500,
    'carer-break': 1,
  },
  search: {
    coolingSteps: null,
    hot: 2_500,
    cold: 120,
    moves: {
      place: 70,
      'fill-gap': 20,
      drop: 1,
      swap: 6,
      'join-friend': 8,
      'open-session': 80,
      'ruin-and-recreate': 1,
    },
  },
}

/** Filled half-days and nothing else, each counting 1. */
export const halfDaysAlone: Parameters = {
  ...defaultParameters,
  weights: Object.fromEntries(
    softNames.map((name) => [name, name === 'wanted-time-filled' ? 1 : 0]),
  ) as Weights,
}

/**
 * Steps that a county of this many people is given: on one core, 10 to 15 seconds for 480 people.
 */
export const stepsFor = (people: number): number => 400_000 + 4_000 * people

/** Refuses parameters that make no sense, naming the one and its value. */
export function assertParameters({ weights, search }: Parameters): void {
  for (const name of softNames) {
    if (!Number.isInteger(weights[name]) || weights[name] < 0) {
      throw new RangeError(`The weight of ${name} must be a whole number, got ${weights[name]}`)
    }
  }
  for (const name of moveNames) {
    if (!(search.moves[name] >= 0)) {
      throw new RangeError(`The share of ${name} must be 0 or more, got ${search.moves[name]}`)
    }
  }
  if (!(search.hot >= search.cold && search.cold > 0)) {
    throw new RangeError(
      `Hot must be at least cold, and both over 0: ${search.hot}, ${search.cold}`,
    )
  }
  const steps = search.coolingSteps
  if (steps !== null && !(Number.isInteger(steps) && steps > 0)) {
    throw new RangeError(`Cooling steps must be a whole number over 0, got ${steps}`)
  }
}
