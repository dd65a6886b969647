import type { TravelSpeed } from '#weeks/travel/journey.ts'

/**
 * How people get about in a made-up county. Detours and speeds are of the size that 983 routes between places in seven
 * real counties have (see docs/guides/open-data.md); a bus is slower and waited for, a council minibus goes round by
 * other people's homes.
 */
export const demoSpeeds: readonly TravelSpeed[] = [
  { means: 'walk', upToKm: 2, detour: 1.3, kmh: 4.2, wait: 0 },
  { means: 'walk', upToKm: 60, detour: 1.4, kmh: 4.2, wait: 0 },
  { means: 'bus', upToKm: 5, detour: 1.45, kmh: 20, wait: 10 },
  { means: 'bus', upToKm: 60, detour: 1.4, kmh: 26, wait: 14 },
  { means: 'car', upToKm: 2, detour: 1.36, kmh: 31, wait: 2 },
  { means: 'car', upToKm: 5, detour: 1.33, kmh: 39, wait: 2 },
  { means: 'car', upToKm: 10, detour: 1.31, kmh: 44, wait: 2 },
  { means: 'car', upToKm: 60, detour: 1.28, kmh: 50, wait: 2 },
  { means: 'council-transport', upToKm: 5, detour: 1.7, kmh: 30, wait: 6 },
  { means: 'council-transport', upToKm: 60, detour: 1.55, kmh: 40, wait: 8 },
]
