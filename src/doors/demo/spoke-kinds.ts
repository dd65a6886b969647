import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'

/** What kinds of ordinary place there are in a county, and what can be done in each. */
type Kind = {
  /** The name of one in a town, in English and in Welsh. */
  readonly en: string
  readonly cy: string
  /** How common they are. */
  readonly weight: number
  readonly activities: readonly string[]
  /** What most of them have; each has it by the chance given. */
  readonly has: Readonly<Partial<Record<AccessNeed, number>>>
  readonly exposes: readonly SensoryFact[]
  /** Open on Saturdays. */
  readonly saturday: boolean
}

const MODERN = { 'step-free': 0.95, 'accessible-toilet': 0.9, 'quiet-room': 0.3 } as const
const OLD = { 'step-free': 0.65, 'accessible-toilet': 0.55 } as const
const OUTSIDE = { 'step-free': 0.5, 'accessible-toilet': 0.4 } as const

export const SPOKE_KINDS = {
  library: {
    en: '{town} Library',
    cy: 'Llyfrgell {town}',
    weight: 9,
    activities: ['library', 'computers', 'history', 'knitting', 'games'],
    has: { ...MODERN, 'quiet-room': 0.5 },
    exposes: [],
    saturday: true,
  },
  'village-hall': {
    en: '{town} Village Hall',
    cy: 'Neuadd Bentref {town}',
    weight: 14,
    activities: [
      'art',
      'knitting',
      'dance',
      'games',
      'lunch',
      'baking',
      'drama',
      'coffee-and-chat',
    ],
    has: OLD,
    exposes: [],
    saturday: false,
  },
  'community-centre': {
    en: '{town} Community Centre',
    cy: 'Canolfan Gymunedol {town}',
    weight: 11,
    activities: [
      'cooking',
      'art',
      'music',
      'games',
      'friends',
      'self-advocacy',
      'computers',
      'lunch',
    ],
    has: { ...MODERN, 'changing-place': 0.15 },
    exposes: [],
    saturday: true,
  },
  'leisure-centre': {
    en: '{town} Leisure Centre',
    cy: 'Canolfan Hamdden {town}',
    weight: 8,
    activities: ['swimming', 'gym', 'football', 'tennis', 'dance', 'cycling'],
    has: { ...MODERN, 'changing-place': 0.5, hoist: 0.5 },
    exposes: ['loud-noise'],
    saturday: true,
  },
  'church-hall': {
    en: 'All Saints’ Church Hall, {town}',
    cy: 'Neuadd Eglwys {town}',
    weight: 10,
    activities: ['coffee-and-chat', 'choir', 'church', 'lunch', 'knitting', 'games'],
    has: OLD,
    exposes: [],
    saturday: false,
  },
  museum: {
    en: '{town} Museum',
    cy: 'Amgueddfa {town}',
    weight: 3,
    activities: ['museum', 'history', 'art', 'volunteering'],
    has: MODERN,
    exposes: [],
    saturday: true,
  },
  farm: {
    en: 'Orchard Farm, {town}',
    cy: 'Fferm y Berllan, {town}',
    weight: 6,
    activities: ['farm', 'gardening', 'horse-riding', 'dogs'],
    has: OUTSIDE,
    exposes: [],
    saturday: true,
  },
  'garden-centre': {
    en: '{town} Garden Centre',
    cy: 'Canolfan Arddio {town}',
    weight: 5,
    activities: ['gardening', 'shop-work', 'cafe-work', 'coffee-and-chat'],
    has: MODERN,
    exposes: [],
    saturday: true,
  },
  'arts-centre': {
    en: '{town} Arts Centre',
    cy: 'Canolfan y Celfyddydau, {town}',
    weight: 4,
    activities: ['drama', 'pottery', 'art', 'music', 'cinema', 'dance', 'photography'],
    has: MODERN,
    exposes: ['bright-lights'],
    saturday: true,
  },
  'community-cafe': {
    en: 'The Kettle Community Café, {town}',
    cy: 'Caffi Cymunedol {town}',
    weight: 6,
    activities: ['coffee-and-chat', 'cafe-work', 'friends', 'baking'],
    has: MODERN,
    exposes: ['crowds'],
    saturday: true,
  },
  college: {
    en: '{town} College',
    cy: 'Coleg {town}',
    weight: 3,
    activities: ['college', 'computers', 'cooking', 'work', 'woodwork', 'budgeting'],
    has: { ...MODERN, 'changing-place': 0.4 },
    exposes: ['crowds'],
    saturday: false,
  },
  allotments: {
    en: '{town} Allotments',
    cy: 'Rhandiroedd {town}',
    weight: 6,
    activities: ['allotment', 'gardening'],
    has: OUTSIDE,
    exposes: [],
    saturday: true,
  },
  park: {
    en: '{town} Park',
    cy: 'Parc {town}',
    weight: 6,
    activities: ['walking', 'cycling', 'dogs', 'photography', 'fishing'],
    has: OUTSIDE,
    exposes: [],
    saturday: true,
  },
  'charity-shop': {
    en: 'Second Chance Shop, {town}',
    cy: 'Siop Ail Gyfle, {town}',
    weight: 5,
    activities: ['shop-work', 'volunteering', 'sewing', 'recycling'],
    has: MODERN,
    exposes: [],
    saturday: true,
  },
  'bowling-alley': {
    en: '{town} Bowl',
    cy: 'Canolfan Fowlio {town}',
    weight: 1.5,
    activities: ['bowling', 'games'],
    has: MODERN,
    exposes: ['loud-noise', 'sudden-sounds', 'bright-lights'],
    saturday: true,
  },
  market: {
    en: '{town} Market',
    cy: 'Marchnad {town}',
    weight: 2.5,
    activities: ['shopping', 'budgeting', 'travel-training', 'shop-work'],
    has: MODERN,
    exposes: ['crowds'],
    saturday: true,
  },
} as const satisfies Readonly<Record<string, Kind>>

export type SpokeKind = keyof typeof SPOKE_KINDS
export const spokeKind = (kind: SpokeKind): Kind => SPOKE_KINDS[kind]
export const spokeKinds = Object.keys(SPOKE_KINDS) as SpokeKind[]
