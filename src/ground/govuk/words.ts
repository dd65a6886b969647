import { says } from '#ground/words/says.ts'

export const words = {
  pagesOfList: says({ en: 'Pages of the list', cy: 'Tudalennau’r rhestr' }),
  skip: says({ en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' }),
  language: says({ en: 'Language', cy: 'Iaith' }),
  toEnglish: says({ en: 'Change the language to English', cy: 'Newid yr iaith i’r Saesneg' }),
  toWelsh: says({ en: 'Change the language to Welsh', cy: 'Newid yr iaith i’r Gymraeg' }),
  seeing: says({
    en: 'How to show this page',
    cy: 'Sut i ddangos y dudalen hon',
  }),
  standard: says({ en: 'Standard', cy: 'Safonol' }),
  easy: says({ en: 'Easy read', cy: 'Hawdd' }),
  pictures: says({ en: 'Pictures', cy: 'Lluniau' }),
  menu: says({ en: 'Menu', cy: 'Dewislen' }),
  signedInAs: says<{ name: string }>({
    en: 'Signed in as {name}',
    cy: 'Wedi mewngofnodi fel {name}',
    easy: { en: 'You are {name}', cy: '{name} ydych chi' },
  }),
  demo: says({ en: 'Demo', cy: 'Arddangosiad', easy: { en: 'Trying it', cy: 'Rhoi cynnig' } }),
  madeUp: says({
    en: 'Everyone here is made up.',
    cy: 'Mae pawb yma wedi’u creu gan y rhaglen.',
    easy: { en: 'Nobody here is real.', cy: 'Does neb yma yn real.' },
  }),
  footer: says({ en: 'About this website', cy: 'Am y wefan hon' }),
  errorTitle: says<{ title: string }>({ en: 'Error: {title}', cy: 'Gwall: {title}' }),
  today: says({ en: 'Today', cy: 'Heddiw' }),
  nothingOn: says({
    en: 'Nothing on',
    cy: 'Dim byd',
    easy: { en: 'Free day', cy: 'Diwrnod rhydd' },
  }),
  reasonFor: says({ en: 'For', cy: 'O blaid', easy: { en: 'Good', cy: 'Da' } }),
  reasonAgainst: says({
    en: 'Against',
    cy: 'Yn erbyn',
    easy: { en: 'Not so good', cy: 'Ddim cystal' },
  }),
  reasonNote: says({ en: 'Note', cy: 'Sylwch' }),
  removeFilter: says<{ filter: string }>({
    en: 'Remove this filter: {filter}',
    cy: 'Tynnu’r hidlydd hwn: {filter}',
    readers: 'staff',
  }),
  wasBefore: says({ en: 'Before:', cy: 'Cynt:' }),
  isNow: says({ en: 'Now:', cy: 'Nawr:' }),
}
