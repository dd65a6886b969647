/** The seven kinds of spoke that every hub should have within ten miles (DO-23), and the activities that each is. */
export const SPOKE_TYPES = [
  'gardening',
  'farms',
  'work-preparation',
  'walking',
  'swimming',
  'travel-training',
  'volunteering',
] as const
export type SpokeType = (typeof SPOKE_TYPES)[number]

export const ACTIVITIES_OF: Readonly<Record<SpokeType, readonly string[]>> = {
  gardening: ['gardening', 'allotment'],
  farms: ['farm'],
  'work-preparation': ['work', 'cafe-work', 'shop-work', 'recycling', 'bike-repair'],
  walking: ['walking'],
  swimming: ['swimming'],
  'travel-training': ['travel-training'],
  volunteering: ['volunteering'],
}

/** Ten miles, in metres. */
export const NEAR_METRES = 16_093.44
