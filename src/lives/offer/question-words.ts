import { type Sentence, says } from '#ground/words/says.ts'
import type { Question } from './draft.ts'

const staff = { readers: 'staff' } as const

/** What each page asks. */
export const questionWords: Readonly<Record<Question, Sentence>> = {
  activity: says({ en: 'What do people do there?', cy: 'Beth mae pobl yn ei wneud yno?' }),
  title: says({ en: 'What is it called?', cy: 'Beth yw ei enw?' }),
  about: says({ en: 'Tell people about it', cy: 'Dywedwch wrth bobl amdano' }),
  place: says({ en: 'Where is it?', cy: 'Ble mae e?' }),
  'new-place': says({ en: 'Tell us about the new place', cy: 'Dywedwch wrthym am y lle newydd' }),
  room: says({ en: 'Which room is it in?', cy: 'Ym mha ystafell mae e?' }),
  setting: says({ en: 'What kind of place is it?', cy: 'Pa fath o le yw e?' }),
  company: says({ en: 'Who else uses the place?', cy: 'Pwy arall sy’n defnyddio’r lle?' }),
  rhythm: says({ en: 'How often is it?', cy: 'Pa mor aml mae e?' }),
  weekday: says({ en: 'Which day of the week?', cy: 'Pa ddiwrnod o’r wythnos?' }),
  times: says({ en: 'What time is it?', cy: 'Faint o’r gloch mae e?' }),
  dates: says({ en: 'When does it begin?', cy: 'Pryd mae e’n dechrau?' }),
  worker: says({ en: 'Who runs it?', cy: 'Pwy sy’n ei redeg?' }),
  staff: says({ en: 'How many workers are there?', cy: 'Faint o weithwyr sydd yno?' }),
  numbers: says({ en: 'How many people can come?', cy: 'Faint o bobl all ddod?' }),
  many: says({
    en: 'Why are so many people together?',
    cy: 'Pam mae cynifer o bobl gyda’i gilydd?',
  }),
  prices: says({ en: 'What does it cost?', cy: 'Faint mae’n ei gostio?' }),
  taster: says({ en: 'Can people try it once?', cy: 'All pobl roi cynnig arni unwaith?' }),
  routes: says({ en: 'How can people pay you?', cy: 'Sut all pobl eich talu chi?' }),
  access: says({
    en: 'What is there for people who need it?',
    cy: 'Beth sydd yno i bobl sydd ei angen?',
  }),
  senses: says({
    en: 'What can people hear and see there?',
    cy: 'Beth all pobl ei glywed a’i weld yno?',
  }),
  languages: says({
    en: 'Which languages do you speak there?',
    cy: 'Pa ieithoedd ydych chi’n eu siarad yno?',
  }),
  ages: says({ en: 'How old are the people who come?', cy: 'Pa oed yw’r bobl sy’n dod?' }),
  'child-check': says({
    en: 'What is checked before a child joins?',
    cy: 'Beth sy’n cael ei wirio cyn i blentyn ymuno?',
  }),
  confirms: says({ en: 'How does somebody get a place?', cy: 'Sut mae rhywun yn cael lle?' }),
  photos: says({ en: 'Photos', cy: 'Lluniau' }),
}

/** What helps to answer, under some of them. */
export const hintWords: Readonly<Partial<Record<Question, Sentence>>> = {
  title: says({
    en: 'A few plain words that people would search for. Write the Welsh name too.',
    cy: 'Ychydig eiriau plaen y byddai pobl yn chwilio amdanynt. Ysgrifennwch yr enw Saesneg hefyd.',
    ...staff,
  }),
  about: says({
    en: 'What happens, from coming in to going home. The easy words are for people who like short sentences.',
    cy: 'Beth sy’n digwydd, o gyrraedd i fynd adref. Mae’r geiriau hawdd i bobl sy’n hoffi brawddegau byr.',
    ...staff,
  }),
  room: says({
    en: 'The room is kept for you on each of its days, where nobody else has it.',
    cy: 'Cedwir yr ystafell i chi ar bob un o’i ddiwrnodau, lle nad oes neb arall â hi.',
    ...staff,
  }),
  place: says({
    en: 'Your own places, and rooms that others lend.',
    cy: 'Eich lleoedd chi, ac ystafelloedd y mae eraill yn eu benthyg.',
    ...staff,
  }),
  rhythm: says({
    en: 'It stays at the same time of day when the clocks change.',
    cy: 'Mae’n aros ar yr un amser o’r dydd pan fydd y clociau’n newid.',
    ...staff,
  }),
  dates: says({
    en: 'Bank holidays and days when the place is closed fall out by themselves.',
    cy: 'Mae gwyliau banc a diwrnodau pan fo’r lle ar gau yn cael eu gadael allan yn awtomatig.',
    ...staff,
  }),
  staff: says({
    en: 'Write 2.5 where a worker is there for half of the time.',
    cy: 'Ysgrifennwch 2.5 lle mae gweithiwr yno am hanner yr amser.',
    ...staff,
  }),
  many: says({
    en: 'Most people want an ordinary life in ordinary places. The council reads your reason.',
    cy: 'Mae’r rhan fwyaf o bobl eisiau bywyd cyffredin mewn lleoedd cyffredin. Mae’r cyngor yn darllen eich rheswm.',
    ...staff,
  }),
  taster: says({
    en: 'Nobody who tries it once has promised to come again.',
    cy: 'Nid oes neb sy’n rhoi cynnig arni unwaith wedi addo dod eto.',
    ...staff,
  }),
  routes: says({
    en: 'This holds for all that you offer.',
    cy: 'Mae hyn yn wir am bopeth rydych chi’n ei gynnig.',
    ...staff,
  }),
  senses: says({
    en: 'A hand dryer, a klaxon or a bright light decides for some people whether they can come.',
    cy: 'Mae sychwr dwylo, corn neu olau llachar yn penderfynu i rai pobl a allant ddod.',
    ...staff,
  }),
  'child-check': says({
    en: 'Who looks at which check before somebody under 18 joins adults, and when that was done last.',
    cy: 'Pwy sy’n edrych ar ba wiriad cyn i rywun dan 18 ymuno ag oedolion, a phryd y gwnaed hynny ddiwethaf.',
    ...staff,
  }),
  photos: says({
    en: 'The way in, the room, the toilet and what people do. A photo says more than words.',
    cy: 'Y ffordd i mewn, yr ystafell, y toiled a’r hyn y mae pobl yn ei wneud. Mae llun yn dweud mwy na geiriau.',
    ...staff,
  }),
}

/** What each field is called. */
export const fieldWords: Readonly<Record<string, Sentence>> = {
  activity: says({ en: 'Activity', cy: 'Gweithgaredd' }),
  titleEn: says({ en: 'In English', cy: 'Yn Saesneg' }),
  titleCy: says({ en: 'In Welsh', cy: 'Yn Gymraeg' }),
  aboutEn: says({ en: 'In English', cy: 'Yn Saesneg' }),
  aboutCy: says({
    en: 'In Welsh (you can add it later)',
    cy: 'Yn Gymraeg (gallwch ei ychwanegu wedyn)',
  }),
  aboutEasyEn: says({
    en: 'In easy English (if you like)',
    cy: 'Mewn Saesneg hawdd (os hoffech)',
  }),
  aboutEasyCy: says({
    en: 'In easy Welsh (if you like)',
    cy: 'Mewn Cymraeg hawdd (os hoffech)',
  }),
  newName: says({ en: 'What is the place called?', cy: 'Beth yw enw’r lle?' }),
  newPostcode: says({ en: 'Postcode', cy: 'Cod post' }),
  starts: says({ en: 'It begins at', cy: 'Mae’n dechrau am' }),
  ends: says({ en: 'It ends at', cy: 'Mae’n gorffen am' }),
  startsOn: says({ en: 'The first day', cy: 'Y diwrnod cyntaf' }),
  endsOn: says({ en: 'The last day, if you know it', cy: 'Y diwrnod olaf, os ydych yn ei wybod' }),
  worker: says({
    en: 'First name of who is there each time',
    cy: 'Enw cyntaf pwy sydd yno bob tro',
  }),
  staff: says({ en: 'Workers', cy: 'Gweithwyr' }),
  rooms: says({ en: 'Is everybody in one room?', cy: 'Ydy pawb mewn un ystafell?' }),
  least: says({ en: 'The fewest with whom it runs', cy: 'Y nifer lleiaf y mae’n rhedeg gyda nhw' }),
  most: says({ en: 'The most', cy: 'Y nifer mwyaf' }),
  manyReason: says({ en: 'Your reason', cy: 'Eich rheswm' }),
  tasterPence: says({
    en: 'What does the first time cost? Write 0 where it is free.',
    cy: 'Faint mae’r tro cyntaf yn ei gostio? Ysgrifennwch 0 os yw am ddim.',
  }),
  youngest: says({ en: 'The youngest', cy: 'Yr ieuengaf' }),
  oldest: says({ en: 'The oldest, if there is a limit', cy: 'Yr hynaf, os oes terfyn' }),
  childCheck: says({ en: 'Who checks what', cy: 'Pwy sy’n gwirio beth' }),
}

/** What may be chosen. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  place: { new: says({ en: 'Somewhere else', cy: 'Rhywle arall' }) },
  room: {
    none: says({ en: 'Not in one of these rooms', cy: 'Nid yn un o’r ystafelloedd hyn' }),
  },
  setting: {
    building: says({
      en: 'In a building that we look after',
      cy: 'Mewn adeilad yr ydym ni’n gofalu amdano',
    }),
    community: says({ en: 'Out and about', cy: 'Allan yn y gymuned' }),
  },
  company: {
    ordinary: says({ en: 'Everyone: it is an ordinary place', cy: 'Pawb: mae’n lle cyffredin' }),
    shared: says({
      en: 'Disabled people and other people together',
      cy: 'Pobl anabl a phobl eraill gyda’i gilydd',
    }),
    separate: says({ en: 'Only disabled people', cy: 'Pobl anabl yn unig' }),
  },
  rhythm: {
    'weeks-1': says({ en: 'Every week', cy: 'Bob wythnos' }),
    'weeks-2': says({ en: 'Every 2 weeks', cy: 'Bob 2 wythnos' }),
    'weeks-3': says({ en: 'Every 3 weeks', cy: 'Bob 3 wythnos' }),
    'weeks-4': says({ en: 'Every 4 weeks', cy: 'Bob 4 wythnos' }),
    'month-1': says({
      en: 'Once a month, in its first week',
      cy: 'Unwaith y mis, yn ei wythnos gyntaf',
    }),
    'month-2': says({
      en: 'Once a month, in its second week',
      cy: 'Unwaith y mis, yn ei hail wythnos',
    }),
    'month-3': says({
      en: 'Once a month, in its third week',
      cy: 'Unwaith y mis, yn ei drydedd wythnos',
    }),
    'month-4': says({
      en: 'Once a month, in its fourth week',
      cy: 'Unwaith y mis, yn ei bedwaredd wythnos',
    }),
    'month--1': says({
      en: 'Once a month, in its last week',
      cy: 'Unwaith y mis, yn ei wythnos olaf',
    }),
  },
  rooms: {
    together: says({ en: 'Yes, all together', cy: 'Ydyn, pawb gyda’i gilydd' }),
    'by-ratio': says({
      en: 'No, a room for each amount of support',
      cy: 'Nac ydyn, ystafell ar gyfer pob lefel o gymorth',
    }),
  },
  tasters: {
    yes: says({ en: 'Yes, they can come once', cy: 'Gallant, fe gânt ddod unwaith' }),
    no: says({ en: 'No', cy: 'Na' }),
  },
  routes: {
    'direct-payment': says({ en: 'From a direct payment', cy: 'O daliad uniongyrchol' }),
    'service-fund': says({
      en: 'From an individual service fund',
      cy: 'O gronfa gwasanaeth unigol',
    }),
    managed: says({ en: 'The council pays us', cy: 'Y cyngor sy’n ein talu ni' }),
  },
  has: {
    'step-free': says({ en: 'No steps on the way in', cy: 'Dim grisiau ar y ffordd i mewn' }),
    'changing-place': says({ en: 'A Changing Places toilet', cy: 'Toiled Changing Places' }),
    hoist: says({ en: 'A hoist', cy: 'Teclyn codi' }),
    'accessible-toilet': says({ en: 'An accessible toilet', cy: 'Toiled hygyrch' }),
    'quiet-room': says({ en: 'A quiet room', cy: 'Ystafell dawel' }),
    'personal-care': says({ en: 'Help with personal care', cy: 'Help gyda gofal personol' }),
    signing: says({ en: 'Somebody who signs', cy: 'Rhywun sy’n arwyddo' }),
  },
  exposes: {
    'loud-noise': says({ en: 'Loud noise', cy: 'Sŵn uchel' }),
    'sudden-sounds': says({ en: 'Sudden sounds', cy: 'Synau sydyn' }),
    crowds: says({ en: 'Lots of people', cy: 'Llawer o bobl' }),
    'bright-lights': says({ en: 'Bright lights', cy: 'Goleuadau llachar' }),
  },
  languages: {
    en: says({ en: 'English', cy: 'Saesneg' }),
    cy: says({ en: 'Welsh', cy: 'Cymraeg' }),
  },
  confirms: {
    'at-once': says({
      en: 'At once, where there is room and it fits',
      cy: 'Ar unwaith, lle mae lle ac mae’n addas',
    }),
    'by-provider': says({ en: 'We say yes to each', cy: 'Ni sy’n dweud ie wrth bob un' }),
  },
}
