import { says } from '#ground/words/says.ts'

const readers = 'staff'

/** Of what other directories and clubs publish. */
export const elsewhereWords = {
  title: says({
    en: 'What there is elsewhere',
    cy: 'Beth sydd ar gael mewn mannau eraill',
    readers,
  }),
  about: says({
    en: 'Things to do that other directories and clubs publish as open data. Nobody can be booked into them: they have no ratio, price or checks of ours. Whoever runs one may be asked to offer it here.',
    cy: 'Pethau i’w gwneud y mae cyfeiriaduron a chlybiau eraill yn eu cyhoeddi fel data agored. Ni ellir archebu lle i neb ynddynt: nid oes ganddynt gymhareb, pris na gwiriadau gennym ni. Gellir gofyn i bwy bynnag sy’n rhedeg un ei gynnig yma.',
    readers,
  }),
  narrowed: says({
    en: 'Narrowed by words, activity and travel alone: nobody has said what else they have.',
    cy: 'Wedi’u culhau yn ôl geiriau, gweithgaredd a theithio yn unig: nid oes neb wedi dweud beth arall sydd ganddynt.',
    readers,
  }),
  found: says<{ total: number }>({
    en: 'Elsewhere: {total, plural, =0 {nothing} one {# thing to do} other {# things to do}}',
    cy: 'Mewn mannau eraill: {total, plural, =0 {dim} zero {# peth i’w wneud} one {# peth i’w wneud} two {# beth i’w gwneud} few {# pheth i’w gwneud} many {# pheth i’w gwneud} other {# peth i’w gwneud}}',
    readers,
  }),
  nearest: says<{ shown: number }>({
    en: 'The {shown} nearest:',
    cy: 'Y rhai agosaf: {shown}',
    readers,
  }),
  what: says({ en: 'What', cy: 'Beth', readers }),
  where: says({ en: 'Where', cy: 'Ble', readers }),
  when: says({ en: 'When', cy: 'Pryd', readers }),
  who: says({ en: 'Who runs it', cy: 'Pwy sy’n ei redeg', readers }),
  from: says({ en: 'Found in', cy: 'O ble y daeth', readers }),
  price: says({ en: 'Price, as they say it', cy: 'Pris, fel y dywedant', readers }),
  notChecked: says<{ day: string }>({
    en: 'Read on {day}. Nobody says when it was checked.',
    cy: 'Darllenwyd: {day}. Nid oes neb yn dweud pryd y cafodd ei wirio.',
    readers,
  }),
}
