import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What the page of a rise in prices says (rule R30). */
export const words = {
  title: said('Raise prices', 'Codi prisiau'),
  introduction: said(
    'See what a rise costs in every plan in force before it is made. New prices hold for support given from their day. Each budget rises with its plan, so that it still buys what it bought.',
    'Gweld beth mae codiad yn ei gostio ym mhob cynllun sydd mewn grym cyn ei wneud. Mae prisiau newydd yn berthnasol i gymorth a roddir o’u diwrnod nhw. Mae pob cyllideb yn codi gyda’i chynllun, fel ei bod yn dal i brynu’r hyn yr oedd yn ei brynu.',
  ),
  kind: said('Which prices', 'Pa brisiau'),
  percent: said('By how many percent', 'Faint y cant'),
  percentHint: said(
    'For example 7.39. Leave it empty for one new price.',
    'Er enghraifft 7.39. Gadewch yn wag am un pris newydd.',
  ),
  price: said('Or to one new price, in pounds', 'Neu i un pris newydd, mewn punnoedd'),
  from: said('From', 'O'),
  preview: said('See what it comes to', 'Gweld beth fydd y cyfanswm'),
  apply: said('Raise these prices and budgets', 'Codi’r prisiau a’r cyllidebau hyn'),
  one: said(
    'Write a percentage or a new price, one of the two',
    'Ysgrifennwch ganran neu bris newydd, un o’r ddau',
  ),
  number: said('Write a number, such as 7.39', 'Ysgrifennwch rif, megis 7.39'),
  sessionsByPercent: said(
    'Sessions have many prices: raise them by a percentage',
    'Mae gan sesiynau lawer o brisiau: codwch nhw yn ôl canran',
  ),
  day: said('Write a day that there is', 'Ysgrifennwch ddiwrnod sy’n bod'),
  future: said('Choose a day after today', 'Dewiswch ddiwrnod ar ôl heddiw'),
  lapsed: said(
    'A rule that this needs does not hold on that day.',
    'Nid yw rheol sydd ei hangen mewn grym ar y diwrnod hwnnw.',
  ),
  chooseOne: said('Choose one', 'Dewiswch un'),
  comes: said('What it comes to', 'Y cyfanswm'),
  plans: said('Plans in force', 'Cynlluniau mewn grym'),
  lines: said('Lines', 'Llinellau'),
  before: said('A year now', 'Y flwyddyn nawr'),
  after: said('A year after', 'Y flwyddyn wedyn'),
  lift: said('Budgets rise by', 'Cyllidebau’n codi'),
  what: said('What', 'Beth'),
  oldPrice: said('Price', 'Pris'),
  newPrice: said('New price', 'Pris newydd'),
  buys: said('The old money of one person buys', 'Mae hen arian un person yn prynu'),
  of: says<{ buys: string; bought: string }>({
    en: '{buys} of {bought}',
    cy: '{buys} o {bought}',
    ...staff,
  }),
  nothing: said(
    'No plan in force is touched by this rise.',
    'Nid yw’r codiad hwn yn effeithio ar unrhyw gynllun mewn grym.',
  ),
  done: said(
    'The prices and budgets have been raised.',
    'Mae’r prisiau a’r cyllidebau wedi’u codi.',
  ),
  doneTitle: said('Done', 'Wedi’i wneud'),
} as const
