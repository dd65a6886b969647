import { says } from '#ground/words/says.ts'
import type { Helper, Score } from './survey.ts'

/** The five answers, from never to always. */
export const scoreWords = {
  1: says({ en: 'Never', cy: 'Byth' }),
  2: says({ en: 'Not often', cy: 'Ddim yn aml' }),
  3: says({ en: 'Sometimes', cy: 'Weithiau' }),
  4: says({ en: 'Often', cy: 'Yn aml' }),
  5: says({ en: 'Always', cy: 'Bob amser' }),
} satisfies Readonly<Record<Score, unknown>>

/** Who helped somebody to answer, as they say it themselves. */
export const helperWords = {
  nobody: says({ en: 'Nobody', cy: 'Neb' }),
  'family-or-friend': says({ en: 'Family or friend', cy: 'Teulu neu ffrind' }),
  advocate: says({ en: 'My advocate', cy: 'Fy eiriolwr' }),
  worker: says({ en: 'My worker', cy: 'Fy ngweithiwr' }),
} satisfies Readonly<Record<Helper, unknown>>
