import { says } from '#ground/words/says.ts'

const said = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

/** What people want and nobody offers, of the whole county. */
export const gapMapWords = {
  title: said('What nobody offers yet', 'Yr hyn nad oes neb yn ei gynnig eto'),
  about: said(
    'What people want that nobody could be found for, as those who look with them wrote it down. Figures from 1 to 4 are hidden, and others where a hidden one could be worked out from them.',
    'Yr hyn y mae pobl ei eisiau ac na ellid dod o hyd i neb ar ei gyfer, fel y’i hysgrifennwyd gan y rhai sy’n chwilio gyda nhw. Mae ffigurau o 1 i 4 wedi’u cuddio, ac eraill lle gellid cyfrifo un cudd ohonynt.',
  ),
  none: said('Nothing is written down.', 'Does dim wedi’i ysgrifennu.'),
  byDay: said('By day, how many people', 'Yn ôl diwrnod, faint o bobl'),
  byActivity: said('By activity, how many people', 'Yn ôl gweithgaredd, faint o bobl'),
  area: said('Area', 'Ardal'),
  activity: said('Activity', 'Gweithgaredd'),
  anyDay: said('Any day', 'Unrhyw ddiwrnod'),
  anything: said('Anything', 'Unrhyw beth'),
  all: said('All wishes', 'Pob dymuniad'),
  hidden: said('hidden', 'cudd'),
} as const
