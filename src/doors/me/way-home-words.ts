import { says } from '#ground/words/says.ts'

/** How I get home from what ends late. */
export const wayHomeWords = {
  title: says({ en: 'How I get home', cy: 'Sut dw i’n mynd adref' }),
  ask: says({ en: 'How do you get home?', cy: 'Sut ydych chi’n mynd adref?' }),
  ends: says<{ day: string; time: string }>({
    en: '{day}. It ends at {time}.',
    cy: '{day}. Mae’n gorffen am {time}.',
  }),
  none: says({
    en: 'You can go home from everything the way you came.',
    cy: 'Gallwch chi fynd adref o bopeth fel y daethoch chi.',
  }),
  unknown: says({
    en: 'You have not said how you get home.',
    cy: 'Dydych chi ddim wedi dweud sut ydych chi’n mynd adref.',
  }),
  /** Before somebody says yes to what ends late. */
  before: says({
    en: 'You need another way home. You can say how later.',
    cy: 'Bydd angen ffordd arall adref arnoch chi. Gallwch chi ddweud sut wedyn.',
  }),
  lift: says({ en: 'Somebody I know drives me', cy: 'Rhywun dw i’n ei nabod yn fy ngyrru' }),
  taxi: says({ en: 'A taxi', cy: 'Tacsi' }),
  brought: says({ en: 'The people there bring me home', cy: 'Mae’r bobl yno yn dod â fi adref' }),
  walk: says({ en: 'I walk', cy: 'Dw i’n cerdded' }),
  runs: says({ en: 'It does go then', cy: 'Mae’n mynd bryd hynny' }),
}
