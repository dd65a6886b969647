import { says } from '#ground/words/says.ts'
import type { TravelMeans } from '#lives/people/person.ts'

/** How somebody gets there. Whole phrases, so that nothing has to be bent to fit. */
export const journeyWords = {
  walk: says<{ length: string }>({
    en: '{length} on foot',
    cy: '{length} ar droed',
    easy: {
      en: 'You walk. It takes {length}.',
      cy: 'Rydych chi’n cerdded. Mae’n cymryd {length}.',
    },
  }),
  bus: says<{ length: string }>({
    en: '{length} by bus',
    cy: '{length} ar y bws',
    easy: {
      en: 'You go by bus. It takes {length}.',
      cy: 'Rydych chi’n mynd ar y bws. Mae’n cymryd {length}.',
    },
  }),
  car: says<{ length: string }>({
    en: '{length} by car',
    cy: '{length} mewn car',
    easy: {
      en: 'You go by car. It takes {length}.',
      cy: 'Rydych chi’n mynd mewn car. Mae’n cymryd {length}.',
    },
  }),
  'council-transport': says<{ length: string }>({
    en: '{length} by council transport',
    cy: '{length} ar gludiant y cyngor',
    easy: {
      en: 'You go by minibus. It takes {length}.',
      cy: 'Rydych chi’n mynd ar y bws mini. Mae’n cymryd {length}.',
    },
  }),
} satisfies Readonly<Record<TravelMeans, unknown>>

export const meansWords = {
  walk: says({ en: 'On foot', cy: 'Ar droed' }),
  bus: says({ en: 'By bus', cy: 'Ar y bws' }),
  car: says({ en: 'By car', cy: 'Mewn car' }),
  'council-transport': says({
    en: 'By council transport',
    cy: 'Ar gludiant y cyngor',
    easy: { en: 'By minibus', cy: 'Ar y bws mini' },
  }),
} satisfies Readonly<Record<TravelMeans, unknown>>

export const words = {
  at: says<{ place: string; area: string }>({
    en: '{place}, {area}',
    cy: '{place}, {area}',
    sameInBoth: true,
  }),
  withWorker: says<{ worker: string }>({ en: 'With {worker}', cy: 'Gweithiwr: {worker}' }),
  price: says<{ money: string }>({ en: '{money} each time', cy: '{money} bob tro' }),
  whyThese: says({ en: 'Why these', cy: 'Pam y rhain' }),
  emptyTimes: says({
    en: 'Times that are still empty',
    cy: 'Amserau sy’n dal yn wag',
    easy: { en: 'What times are empty?', cy: 'Pa amserau sy’n wag?' },
  }),
  nearest: says({
    en: 'The nearest, and what stands in the way',
    cy: 'Y rhai agosaf, a’r hyn sydd yn y ffordd',
    easy: {
      en: 'You cannot have these. This is why.',
      cy: 'Allwch chi ddim cael y rhain. Dyma pam.',
    },
  }),
}
