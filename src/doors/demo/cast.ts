import type { Ratio } from '#ground/kernel/ratio.ts'
import type { Person, WishStrength } from '#lives/people/person.ts'
import type { Base, RatioName } from './magnitudes.ts'
import type { Slot } from './slots.ts'

/** Somebody with a story: the people of the guides and the ready-made sign-ins. They are as made up as the rest. */
export type Character = {
  readonly base: Base
  readonly ratioName: RatioName
  readonly outside: Ratio
  readonly age: number
  readonly slot: Partial<Slot>
  readonly person: Partial<Person>
  /** Weekdays they want, and of those the ones they spend at their base now. */
  readonly weekdays: readonly number[]
  readonly atBase: readonly number[]
  /** Pounds a week that may be planned, where the story says so. */
  readonly weekly?: number
  readonly wishes: readonly (readonly [activity: string, strength: WishStrength])[]
}

/** Somebody who waits for a first place, for whom the broker looks. */
export type Newcomer = {
  readonly person: Partial<Person>
  readonly area: string
  readonly weekdays: readonly number[]
  /** Pounds a week that may be planned. */
  readonly weekly: number
  readonly wishes: readonly (readonly [activity: string, strength: WishStrength])[]
}

export type Cast = {
  readonly lead: Character
  readonly friend: Character
  /** The small provider that both live near. */
  readonly group: string
  readonly carer: string
  readonly advocate: string
  /** Whole days that the lead spends at their base one to one, with what they do there. */
  readonly daysAtBase?: readonly (readonly [weekday: number, activity: string])[]
  readonly newcomer?: Newcomer
}

const priya: Character = {
  base: 'resource-centre',
  ratioName: '1:1',
  outside: { staff: 1, people: 5 },
  age: 27,
  slot: {
    days: 4,
    home: 'family',
    funding: 'mixed',
    seeing: 'easy',
    signs: true,
    device: false,
    carer: true,
  },
  person: {
    givenName: 'Priya',
    familyName: 'Nair',
    knownAs: 'Priya',
    communication: 'I use Makaton and short sentences. Give me time.',
    travelMeans: 'council-transport',
    travelLimit: 45,
    needs: [],
    avoids: [],
    outcomes: ['relationships', 'skills', 'community'],
    carerBreakMinutes: 18 * 60,
  },
  weekdays: [0, 2, 3, 4],
  atBase: [0, 2],
  // What her agreed budget leaves for sessions in each of 48 open weeks: two days at £135.00 and one at £35.88.
  weekly: 305.88,
  wishes: [
    ['gardening', 2],
    ['art', 2],
    ['swimming', 1],
    ['music', 2],
    ['coffee-and-chat', 1],
    ['baking', 2],
    ['football', -1],
    ['bowling', -2],
  ],
}

const sam: Character = {
  base: 'hub',
  ratioName: '1:5',
  outside: { staff: 1, people: 5 },
  age: 29,
  slot: { days: 3, home: 'supported-living', funding: 'mixed', seeing: 'pictures', signs: false },
  person: {
    givenName: 'Sam',
    familyName: 'Whitlock',
    knownAs: 'Sam',
    travelMeans: 'bus',
    travelLimit: 45,
    needs: [],
    avoids: [],
  },
  weekdays: [1, 3, 4],
  atBase: [1],
  wishes: [
    ['gardening', 2],
    ['football', 2],
    ['music', 1],
    ['cafe-work', 1],
    ['drama', -1],
  ],
}

const alwyn: Character = {
  base: 'work-project',
  ratioName: '1:5',
  outside: { staff: 1, people: 5 },
  age: 34,
  slot: {
    days: 3,
    home: 'supported-living',
    funding: 'managed',
    seeing: 'easy',
    language: 'cy',
    signs: false,
    device: false,
    carer: false,
  },
  person: {
    givenName: 'Alwyn',
    familyName: 'Bellis',
    knownAs: 'Alwyn',
    communication: 'Siaradwch Gymraeg â fi, mewn brawddegau byr. Rhowch amser i mi.',
    travelMeans: 'council-transport',
    travelLimit: 45,
    needs: [],
    avoids: [],
    outcomes: ['work-or-learning', 'relationships'],
    carerBreakMinutes: 0,
  },
  weekdays: [0, 1, 3],
  atBase: [0, 1],
  wishes: [
    ['laundry', 2],
    ['allotment', 2],
    ['choir', 2],
    ['walking', 1],
    ['cafe-work', 1],
    ['swimming', -2],
  ],
}

const nerys: Character = {
  ...sam,
  base: 'work-project',
  slot: {
    days: 3,
    home: 'family',
    carer: true,
    funding: 'managed',
    seeing: 'pictures',
    language: 'cy',
    signs: false,
    device: false,
  },
  person: { ...sam.person, givenName: 'Nerys', familyName: 'Parry', knownAs: 'Nerys' },
  wishes: [
    ['allotment', 2],
    ['choir', 2],
    ['baking', 1],
    ['coffee-and-chat', 1],
    ['football', -1],
  ],
}

const ben: Newcomer = {
  person: {
    givenName: 'Ben',
    familyName: 'Tolley',
    knownAs: 'Ben',
    communication: 'I use a wheelchair. Sit down when you talk with me.',
    travelMeans: 'council-transport',
    travelLimit: 45,
    needs: ['step-free', 'accessible-toilet', 'personal-care'],
    avoids: [],
    outcomes: ['relationships', 'health'],
  },
  area: 'malverley',
  weekdays: [1, 3],
  weekly: 175,
  wishes: [
    ['laundry', 2],
    ['music', 1],
    ['dogs', 1],
    ['bowling', -1],
  ],
}

export const englishCast: Cast = {
  lead: priya,
  friend: sam,
  group: 'Joan’s Growing Group',
  carer: 'Margaret Nair',
  advocate: 'Elin Rees',
  daysAtBase: [
    [0, 'baking'],
    [2, 'music'],
  ],
  newcomer: ben,
}
export const welshCast: Cast = {
  lead: alwyn,
  friend: nerys,
  group: 'Tyfu Gyda’n Gilydd',
  carer: 'Margaret Parry',
  advocate: 'Elin Rees',
}
