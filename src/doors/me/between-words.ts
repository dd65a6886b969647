import { says } from '#ground/words/says.ts'

/** Time between two things, and the hubs that fill it. */
export const betweenWords = {
  between: says({ en: 'Between two things', cy: 'Rhwng dau beth' }),
  betweenThese: says<{ before: string; after: string }>({
    en: 'You have time between these: {before}, {after}.',
    cy: 'Mae amser gyda chi rhwng y rhain: {before}, {after}.',
  }),
  atHub: says<{ place: string; times: string }>({
    en: 'You could be at {place}. {times}.',
    cy: 'Gallech chi fod yma: {place}. {times}.',
  }),
  beThere: says<{ place: string }>({ en: 'Be at {place}', cy: 'Bod yma: {place}' }),
  hubsFull: says({
    en: 'Every hub is full then. Somebody looks for something else.',
    cy: 'Mae pob hyb yn llawn bryd hynny. Mae rhywun yn chwilio am rywbeth arall.',
  }),
  noHub: says({
    en: 'No hub is open then. Talk to someone.',
    cy: 'Does dim hyb ar agor bryd hynny. Siaradwch â rhywun.',
  }),
  noGaps: says({
    en: 'There is no long time between two things.',
    cy: 'Does dim amser hir rhwng dau beth.',
  }),
}
