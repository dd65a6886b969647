import { says } from '#ground/words/says.ts'
import type { AccessNeed, SensoryFact } from '#lives/people/person.ts'

// As they stand within a sentence: "There is a hoist."

export const needWords = {
  'step-free': says({ en: 'a way in without steps', cy: 'ffordd i mewn heb risiau' }),
  'changing-place': says({ en: 'a Changing Places toilet', cy: 'toiled Changing Places' }),
  hoist: says({ en: 'a hoist', cy: 'teclyn codi' }),
  'accessible-toilet': says({ en: 'an accessible toilet', cy: 'toiled hygyrch' }),
  'quiet-room': says({ en: 'a quiet room', cy: 'ystafell dawel' }),
  'personal-care': says({ en: 'help with personal care', cy: 'help gyda gofal personol' }),
  signing: says({ en: 'sign language', cy: 'iaith arwyddion' }),
} satisfies Readonly<Record<AccessNeed, unknown>>

export const sensoryWords = {
  'loud-noise': says({ en: 'loud noise', cy: 'sŵn uchel' }),
  'sudden-sounds': says({ en: 'sudden sounds', cy: 'synau sydyn' }),
  crowds: says({ en: 'lots of people', cy: 'llawer o bobl' }),
  'bright-lights': says({ en: 'bright lights', cy: 'goleuadau llachar' }),
} satisfies Readonly<Record<SensoryFact, unknown>>
