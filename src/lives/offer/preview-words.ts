import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const previewWords = {
  ways: says({ en: 'Ways of seeing it', cy: 'Ffyrdd o’i weld' }),
  'standard-en': says({ en: 'Standard, English', cy: 'Safonol, Saesneg' }),
  'standard-cy': says({ en: 'Standard, Welsh', cy: 'Safonol, Cymraeg' }),
  'easy-en': says({ en: 'Easy read, English', cy: 'Hawdd, Saesneg' }),
  'easy-cy': says({ en: 'Easy read, Welsh', cy: 'Hawdd, Cymraeg' }),
  'pictures-en': says({ en: 'Pictures, English', cy: 'Lluniau, Saesneg' }),
  'pictures-cy': says({ en: 'Pictures, Welsh', cy: 'Lluniau, Cymraeg' }),
  publishTitle: says({ en: 'Offer it', cy: 'Ei gynnig' }),
  publishWhat: says({
    en: 'From then on people and those who help them find it, and can ask for a place.',
    cy: 'O hynny ymlaen bydd pobl a’r rhai sy’n eu helpu yn dod o hyd iddo, a gallant ofyn am le.',
    ...staff,
  }),
  publish: says({ en: 'Publish this session', cy: 'Cyhoeddi’r sesiwn hon' }),
  notYet: says({ en: 'It cannot be published yet', cy: 'Ni ellir ei gyhoeddi eto' }),
  warning: says({ en: 'Warning', cy: 'Rhybudd' }),
  staysDraft: says({
    en: 'It stays as it is, and nobody else sees it, until these are done.',
    cy: 'Mae’n aros fel y mae, ac nid oes neb arall yn ei weld, nes bod y rhain wedi’u gwneud.',
    ...staff,
  }),
  past: says({
    en: 'The first day has gone by: choose another',
    cy: 'Mae’r diwrnod cyntaf wedi mynd heibio: dewiswch un arall',
  }),
  noDay: says({
    en: 'There is no such day between the first day and the last',
    cy: 'Nid oes diwrnod o’r fath rhwng y diwrnod cyntaf a’r olaf',
  }),
  unknownPostcode: says({
    en: 'The postcode is not in this county: check it',
    cy: 'Nid yw’r cod post yn y sir hon: gwiriwch ef',
  }),
  openThen: says<{ place: string; day: string; times: string }>({
    en: '{place} is not open all through the times that you gave. {day}: {times}. Change one of these:',
    cy: 'Nid yw’r lle ar agor drwy gydol yr amser a roddoch: {place}. {day}: {times}. Newidiwch un o’r rhain:',
    ...staff,
  }),
  shutThatDay: says<{ place: string }>({
    en: '{place} is shut on that day of the week. Change one of these:',
    cy: 'Mae’r lle ar gau ar y diwrnod hwnnw o’r wythnos: {place}. Newidiwch un o’r rhain:',
    ...staff,
  }),
  roomTaken: says<{ room: string; day: string }>({
    en: 'Somebody else has the room at that time: {room}, {day}. Change one of these:',
    cy: 'Mae’r ystafell gan rywun arall ar yr amser hwnnw: {room}, {day}. Newidiwch un o’r rhain:',
    ...staff,
  }),
  roomTooSmall: says<{ room: string; holds: number }>({
    en: 'The room is too small for the most who can come: {room}. It holds {holds}. Change one of these:',
    cy: 'Mae’r ystafell yn rhy fach i’r nifer fwyaf a all ddod: {room}. Mae’n dal {holds}. Newidiwch un o’r rhain:',
    ...staff,
  }),
  roomGone: says({
    en: 'The room that you chose cannot be had any more. Choose another:',
    cy: 'Ni ellir cael yr ystafell a ddewisoch mwyach. Dewiswch un arall:',
    ...staff,
  }),
  papers: says<{ papers: string }>({
    en: 'Papers that the council needs from you, in force on the first day: {papers}',
    cy: 'Papurau y mae’r cyngor eu hangen gennych, mewn grym ar y diwrnod cyntaf: {papers}',
    ...staff,
  }),
  paperUntil: says<{ paper: string; day: string }>({
    en: '{paper} (until {day})',
    cy: '{paper} (hyd {day})',
  }),

  breakEvenIntro: says({
    en: 'What it costs you whoever comes, and what each person who comes brings and costs.',
    cy: 'Beth mae’n ei gostio i chi pwy bynnag sy’n dod, a’r hyn y mae pob un sy’n dod yn ei ddwyn ac yn ei gostio.',
    ...staff,
  }),
  fixed: says({
    en: 'Costs a year whoever comes (rent, insurance, your time), in pounds',
    cy: 'Costau’r flwyddyn pwy bynnag sy’n dod (rhent, yswiriant, eich amser), mewn punnoedd',
    ...staff,
  }),
  priceEach: says({ en: 'Price of one place, in pounds', cy: 'Pris un lle, mewn punnoedd' }),
  variable: says({
    en: 'What one more person costs each time, in pounds',
    cy: 'Beth mae un person arall yn ei gostio bob tro, mewn punnoedd',
    ...staff,
  }),
  weeks: says({ en: 'Times a year', cy: 'Nifer o weithiau’r flwyddyn' }),
  places: says({ en: 'Places each time', cy: 'Lleoedd bob tro' }),
  workOut: says({ en: 'Work it out', cy: 'Ei gyfrifo' }),
  attendances: says<{ attendances: number }>({
    en: 'It pays for itself at {attendances} attendances a year.',
    cy: 'Mae’n talu amdano’i hun gyda {attendances} presenoldeb y flwyddyn.',
    ...staff,
  }),
  enough: says<{ places: number; needed: number; left: string }>({
    en: '{places, plural, one {# place} other {# places}} can break even: {needed} would do. With all taken, {left} is left in a year.',
    cy: '{places, plural, zero {Gall # lle} one {Gall # lle} two {Gall # le} few {Gall # lle} many {Gall # lle} other {Gall # lle}} dalu amdano’i hun: byddai {needed} yn ddigon. Gyda phob un wedi’i gymryd, mae {left} dros ben mewn blwyddyn.',
    ...staff,
  }),
  notEnough: says<{ places: number; needed: number; price: string }>({
    en: '{places, plural, one {# place} other {# places}} cannot break even; {needed} can, or price {price} at {places, plural, one {# place} other {# places}}.',
    cy: '{places, plural, zero {Ni all # lle} one {Ni all # lle} two {Ni all # le} few {Ni all # lle} many {Ni all # lle} other {Ni all # lle}} dalu amdano’i hun; gall {needed}, neu’r pris {price} gyda {places} lle.',
    ...staff,
  }),
  never: says<{ price: string; places: number }>({
    en: 'Each person costs as much as they bring, so no number of places pays for it. With {places, plural, one {# place} other {# places}} it needs a price of {price}.',
    cy: 'Mae pob person yn costio cymaint ag y maent yn ei ddwyn, felly nid oes nifer o leoedd yn talu amdano. Gyda {places} lle mae angen pris o {price}.',
    ...staff,
  }),
  wrongMoney: says({
    en: 'Enter pounds, like 7200 or 24.50',
    cy: 'Rhowch bunnoedd, fel 7200 neu 24.50',
  }),
  wrongWeeks: says({ en: 'Enter a number from 1 to 366', cy: 'Rhowch rif o 1 i 366' }),
  wrongPlaces: says({ en: 'Enter a number from 1 to 200', cy: 'Rhowch rif o 1 i 200' }),
} as const
