import { type Sentence, says } from '#ground/words/says.ts'
import type { Aim } from './plan-outcome.ts'

/** What kind of thing somebody wants: chosen with them, and what the county counts by (DO-04). */
export const aimWords: Readonly<Record<Aim, Sentence>> = {
  independence: says({ en: 'Doing more for myself', cy: 'Gwneud mwy drosof fy hun' }),
  skill: says({ en: 'Learning something', cy: 'Dysgu rhywbeth' }),
  friends: says({ en: 'Friends and family', cy: 'Ffrindiau a theulu' }),
  work: says({ en: 'Work and helping others', cy: 'Gweithio a helpu eraill' }),
  health: says({ en: 'Being well', cy: 'Bod yn iach' }),
  'joining-in': says({ en: 'Joining in where I live', cy: 'Cymryd rhan lle rydw i’n byw' }),
}
export const aimAsked = says({
  en: 'What kind of thing it is, as they see it',
  cy: 'Pa fath o beth yw hwn, yn eu barn nhw',
  readers: 'staff',
})
export const aimShort = says({ en: 'Kind of thing', cy: 'Math o beth', readers: 'staff' })
