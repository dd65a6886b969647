import { type Sentence, says } from '#ground/words/says.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const helperWords = {
  title: staff('Helper hours: agency or employed', 'Oriau cynorthwyydd: asiantaeth neu gyflogi'),
  about: staff(
    'What the same hours cost from an agency and from somebody whom the person employs. The person chooses; the cheaper is not always the better.',
    'Faint y mae’r un oriau yn ei gostio gan asiantaeth a chan rywun y mae’r person yn ei gyflogi. Y person sy’n dewis; nid y rhataf yw’r gorau bob tro.',
  ),
  hours: staff('Hours a week', 'Oriau’r wythnos'),
  agencyHour: staff('An hour from an agency', 'Awr gan asiantaeth'),
  employedHour: staff(
    'An hour of somebody employed, with holiday, pension, insurance and tax',
    'Awr gan rywun a gyflogir, gyda gwyliau, pensiwn, yswiriant a threth',
  ),
  work: staff('Compare', 'Cymharu'),
  way: staff('Helper', 'Cynorthwyydd'),
  agency: staff('From an agency', 'Gan asiantaeth'),
  employed: staff('Employed by the person', 'Wedi’i gyflogi gan y person'),
  week: staff('A week', 'Wythnos'),
  year: staff('A year', 'Blwyddyn'),
  more: says<{ money: string }>({
    en: 'The agency costs {money} more in a year.',
    cy: 'Mae’r asiantaeth yn costio mwy mewn blwyddyn. Gwahaniaeth: {money}.',
    readers: 'staff',
  }),
  less: says<{ money: string }>({
    en: 'The agency costs {money} less in a year.',
    cy: 'Mae’r asiantaeth yn costio llai mewn blwyddyn. Gwahaniaeth: {money}.',
    readers: 'staff',
  }),
  same: staff('Both cost the same.', 'Mae’r ddau yn costio’r un faint.'),
  agencies: staff('Agencies here', 'Asiantaethau yma'),
  none: staff('No agency is known to the council.', 'Nid oes asiantaeth yn hysbys i’r cyngor.'),
  papersUntil: says<{ name: string; day: string }>({
    en: '{name}: papers hold until {day}',
    cy: '{name}: papurau’n ddilys tan {day}',
    readers: 'staff',
  }),
  neverEnd: says<{ name: string }>({
    en: '{name}: its papers do not run out',
    cy: '{name}: nid yw ei bapurau’n dod i ben',
    readers: 'staff',
  }),
  noPapers: says<{ name: string }>({
    en: '{name}: papers are missing, so it takes nobody new',
    cy: '{name}: mae papurau ar goll, felly nid yw’n derbyn neb newydd',
    readers: 'staff',
  }),
  notHours: staff(
    'Write hours from 0.25 to 168, such as 4 or 4.5',
    'Ysgrifennwch oriau o 0.25 i 168, fel 4 neu 4.5',
  ),
  notMoney: staff(
    'Write pounds and pence, such as 17.20',
    'Ysgrifennwch bunnoedd a cheiniogau, fel 17.20',
  ),
} as const
