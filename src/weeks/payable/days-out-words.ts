import { says } from '#ground/words/says.ts'

const said = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

export const daysOutWords = {
  title: said('Where and when days take place', 'Ble a phryd y cynhelir diwrnodau'),
  about: says<{ from: string; to: string }>({
    en: 'Days that people attended from {from} to {to}, by district. A figure below 5 is hidden.',
    cy: 'Diwrnodau y daeth pobl iddynt o {from} i {to}, yn ôl ardal. Mae ffigur dan 5 wedi’i guddio.',
    readers: 'staff',
  }),
  district: said('District', 'Ardal'),
  days: said('Days attended', 'Diwrnodau y daethpwyd iddynt'),
  ordinary: said('In ordinary places', 'Mewn lleoedd cyffredin'),
  shared: said('Shared with the public', 'Wedi’u rhannu â’r cyhoedd'),
  separate: said('Separate', 'Ar wahân'),
  share: said('Share in ordinary places', 'Cyfran mewn lleoedd cyffredin'),
  outside: said(
    'Outside 9 to 5, Monday to Friday',
    'Y tu allan i 9 tan 5, ddydd Llun i ddydd Gwener',
  ),
  outsideShare: said('Share outside', 'Cyfran y tu allan'),
  all: said('All districts', 'Pob ardal'),
  none: said(
    'No day in this time is payable yet.',
    'Nid oes diwrnod yn y cyfnod hwn yn daladwy eto.',
  ),
  before: says<{ ordinary: string; outside: string }>({
    en: 'In the three months before: {ordinary} in ordinary places, and {outside} outside 9 to 5, Monday to Friday.',
    cy: 'Yn y tri mis cynt: {ordinary} mewn lleoedd cyffredin, ac {outside} y tu allan i 9 tan 5, ddydd Llun i ddydd Gwener.',
    readers: 'staff',
  }),
  noBefore: said(
    'Nothing is known of the three months before.',
    'Nid oes dim yn hysbys am y tri mis cynt.',
  ),
  homes: said('The way home', 'Y ffordd adref'),
  late: says<{ people: string; unknown: string }>({
    en: 'People who go to something that ends after the last bus or the council’s transport: {people}. Their way home is not yet known: {unknown}.',
    cy: 'Pobl sy’n mynd i rywbeth sy’n gorffen ar ôl y bws olaf neu gludiant y cyngor: {people}. Nid yw eu ffordd adref yn hysbys eto: {unknown}.',
    readers: 'staff',
  }),
  noneLate: said(
    'Nobody goes to anything that ends after the last bus or the council’s transport.',
    'Nid oes neb yn mynd i ddim sy’n gorffen ar ôl y bws olaf neu gludiant y cyngor.',
  ),
  hidden: said('hidden', 'cudd'),
  noShare: said('none', 'dim'),
}
