/** The sheets that an import reads, in order of dependence: each speaks of those before it. */
export const SHEET_NAMES = [
  'areas',
  'postcodes',
  'travel',
  'activities',
  'providers',
  'venues',
  'sessions',
  'people',
  'bookings',
  'assessments',
  'financial_assessments',
] as const
export type SheetName = (typeof SHEET_NAMES)[number]
