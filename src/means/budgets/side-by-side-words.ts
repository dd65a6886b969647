import { says } from '#ground/words/says.ts'

export const sideWords = {
  caption: says({
    en: 'Support now and after the change, in one week',
    cy: 'Cymorth nawr ac ar ôl y newid, mewn un wythnos',
    easy: { en: 'What changes in my week', cy: 'Beth sy’n newid yn fy wythnos' },
  }),
  what: says({ en: 'What', cy: 'Beth' }),
  now: says({ en: 'Now', cy: 'Nawr' }),
  after: says({ en: 'After', cy: 'Wedyn' }),
  change: says({ en: 'Change', cy: 'Newid' }),
  hours: says({ en: 'Hours of support', cy: 'Oriau o gymorth' }),
  days: says({ en: 'Days with something on', cy: 'Diwrnodau â rhywbeth ymlaen' }),
  people: says({ en: 'People seen', cy: 'Pobl sy’n cael eu gweld' }),
  pays: says({
    en: 'The person pays',
    cy: 'Mae’r person yn talu',
    easy: { en: 'I pay', cy: 'Rydw i’n talu' },
  }),
  same: says({ en: 'No change', cy: 'Dim newid' }),
  more: says<{ by: string }>({ en: '{by} more', cy: '{by} yn fwy' }),
  less: says<{ by: string }>({ en: '{by} less', cy: '{by} yn llai' }),
  lost: says<{ names: string }>({
    en: 'No longer seen there: {names}',
    cy: 'Heb eu gweld yno mwyach: {names}',
    easy: { en: 'You would not see: {names}', cy: 'Fyddech chi ddim yn gweld: {names}' },
  }),
  gained: says<{ names: string }>({
    en: 'Newly seen there: {names}',
    cy: 'Yn cael eu gweld o’r newydd: {names}',
    easy: { en: 'You would also see: {names}', cy: 'Byddech chi hefyd yn gweld: {names}' },
  }),
}
