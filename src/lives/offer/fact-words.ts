import { type Sentence, says } from '#ground/words/says.ts'
import type { RoomHas } from './room.ts'
import type { SpokeType } from './spoke-kind.ts'
import type { VenueFactName } from './venue-facts.ts'

export const factWords: Readonly<Record<VenueFactName, Sentence>> = {
  'step-free': says({ en: 'A way in without steps', cy: 'Ffordd i mewn heb risiau' }),
  'changing-place': says({ en: 'Changing Places toilet', cy: 'Toiled Changing Places' }),
  hoist: says({ en: 'Hoist', cy: 'Teclyn codi' }),
  'accessible-toilet': says({ en: 'Accessible toilet', cy: 'Toiled hygyrch' }),
  'quiet-room': says({ en: 'Quiet room', cy: 'Ystafell dawel' }),
  'personal-care': says({ en: 'Help with personal care', cy: 'Help gyda gofal personol' }),
  signing: says({ en: 'Somebody who signs', cy: 'Rhywun sy’n arwyddo' }),
  'loud-noise': says({ en: 'Loud noise', cy: 'Sŵn uchel' }),
  'sudden-sounds': says({ en: 'Sudden sounds', cy: 'Synau sydyn' }),
  crowds: says({ en: 'Lots of people', cy: 'Llawer o bobl' }),
  'bright-lights': says({ en: 'Bright lights', cy: 'Goleuadau llachar' }),
  waiting: says({ en: 'You may have to wait', cy: 'Efallai y bydd rhaid aros' }),
}

export const roomHasWords: Readonly<Record<RoomHas, Sentence>> = {
  kitchen: says({ en: 'kitchen', cy: 'cegin' }),
  sink: says({ en: 'sink', cy: 'sinc' }),
  projector: says({ en: 'projector', cy: 'taflunydd' }),
  quiet: says({ en: 'quiet', cy: 'tawel' }),
  'step-free': says({ en: 'no steps', cy: 'dim grisiau' }),
  hoist: says({ en: 'hoist', cy: 'teclyn codi' }),
}

export const spokeTypeWords: Readonly<Record<SpokeType, Sentence>> = {
  gardening: says({ en: 'Gardening', cy: 'Garddio' }),
  farms: says({ en: 'Farms', cy: 'Ffermydd' }),
  'work-preparation': says({ en: 'Getting ready for work', cy: 'Paratoi at waith' }),
  walking: says({ en: 'Walking', cy: 'Cerdded' }),
  swimming: says({ en: 'Swimming', cy: 'Nofio' }),
  'travel-training': says({ en: 'Learning to travel', cy: 'Dysgu teithio' }),
  volunteering: says({ en: 'Volunteering', cy: 'Gwirfoddoli' }),
}
