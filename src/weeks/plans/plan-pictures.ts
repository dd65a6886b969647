import type { PictureKey } from '#ground/words/pictures.ts'
import type { LineKind } from './plan-line.ts'
import type { Purpose } from './plan-outcome.ts'

/** The picture of each kind of line. A session has the picture of its own activity where that is known. */
export const LINE_PICTURES = {
  session: 'activity',
  'personal-assistant': 'person',
  community: 'place',
  transport: 'minibus',
  tenancy: 'home',
  equipment: 'help',
  'one-off': 'try',
} as const satisfies Readonly<Record<LineKind, PictureKey>>

export const PURPOSE_PICTURES = {
  skill: 'college',
  give: 'volunteering',
  earn: 'work',
  create: 'art',
  care: 'friends',
  rest: 'home',
} as const satisfies Readonly<Record<Purpose, PictureKey>>
