import { type Sentence, says } from '#ground/words/says.ts'
import type { ChangeRefusal } from '#lives/offer/session-change.ts'

const staff = { readers: 'staff' } as const
type Kind = Exclude<ChangeRefusal['kind'], 'too-soon'> | 'lapsed-policy'

export const sessionChangeFaults: Readonly<Record<Kind, Sentence>> = {
  'changed-meanwhile': says({
    en: 'This was changed meanwhile',
    cy: 'Newidiwyd hyn yn y cyfamser',
  }),
  'has-ended': says({ en: 'It has ended already', cy: 'Mae wedi dod i ben yn barod' }),
  'not-a-day': says({
    en: 'Enter a day within half a year',
    cy: 'Rhowch ddiwrnod o fewn hanner blwyddyn',
  }),
  'in-the-past': says({ en: 'Enter a day from today on', cy: 'Rhowch ddiwrnod o heddiw ymlaen' }),
  'same-price': says({ en: 'That is the price already', cy: 'Dyna’r pris yn barod' }),
  'ends-before-start': says({
    en: 'Enter an end that is after the beginning',
    cy: 'Rhowch ddiwedd sydd ar ôl y dechrau',
  }),
  'reason-missing': says({ en: 'Write why it ends', cy: 'Ysgrifennwch pam mae’n dod i ben' }),
  'nothing-changed': says({ en: 'Those are its times already', cy: 'Dyna ei amserau’n barod' }),
  'closed-then': says({
    en: 'The place is not open then. Choose another time, or ask whoever runs it',
    cy: 'Nid yw’r lle ar agor bryd hynny. Dewiswch amser arall, neu gofynnwch i bwy bynnag sy’n ei redeg',
  }),
  'no-such-ratio': says({
    en: 'Choose how much support it is for',
    cy: 'Dewiswch faint o gymorth y mae ar ei gyfer',
  }),
  'lapsed-policy': says({
    en: 'The council’s rule about notice has ended. Ask the council',
    cy: 'Mae rheol y cyngor am rybudd wedi dod i ben. Gofynnwch i’r cyngor',
    ...staff,
  }),
}

export const sessionChangeWords = {
  tooSoon: says<{ day: string }>({
    en: 'That is too soon for those who come. The first day that you can choose is {day}',
    cy: 'Mae hynny’n rhy fuan i’r rhai sy’n dod. Y diwrnod cyntaf y gallwch ei ddewis: {day}',
    ...staff,
  }),
  pricesTitle: says({ en: 'A new price', cy: 'Pris newydd' }),
  pricesAbout: says({
    en: 'The old price holds until the day before, so no day is without one. A higher price needs notice; a lower one does not.',
    cy: 'Mae’r hen bris yn parhau tan y diwrnod cynt, felly nid oes diwrnod heb bris. Mae angen rhybudd ar gyfer pris uwch; nid ar gyfer un is.',
    ...staff,
  }),
  support: says({ en: 'Support', cy: 'Cymorth' }),
  price: says({ en: 'New price each time, in pounds', cy: 'Pris newydd bob tro, mewn punnoedd' }),
  from: says({ en: 'From', cy: 'O' }),
  wrongPrice: says({
    en: 'Enter a price in pounds, like 18.50',
    cy: 'Rhowch bris mewn punnoedd, fel 18.50',
  }),
  wrongDay: says({ en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' }),
  wrongTime: says({ en: 'Enter a time, like 09:30', cy: 'Rhowch amser, fel 09:30' }),
  choose: says({ en: 'Choose one', cy: 'Dewiswch un' }),
  save: says({ en: 'Save', cy: 'Cadw' }),
  timesTitle: says({ en: 'New times', cy: 'Amserau newydd' }),
  timesAbout: says({
    en: 'Days before then keep the old times. Everybody who comes is told.',
    cy: 'Mae’r diwrnodau cyn hynny’n cadw’r hen amserau. Mae pawb sy’n dod yn clywed.',
    ...staff,
  }),
  starts: says({ en: 'It begins at', cy: 'Mae’n dechrau am' }),
  ends: says({ en: 'It ends at', cy: 'Mae’n gorffen am' }),
  lastTitle: says({ en: 'A last day', cy: 'Diwrnod olaf' }),
  lastAbout: says({
    en: 'Everybody who has a place is found another way before then. That is why it takes some weeks.',
    cy: 'Deuir o hyd i ffordd arall i bawb sydd â lle cyn hynny. Dyna pam mae’n cymryd rhai wythnosau.',
    ...staff,
  }),
  lastDay: says({ en: 'The last day', cy: 'Y diwrnod olaf' }),
  because: says({ en: 'Why does it end?', cy: 'Pam mae’n dod i ben?' }),
} as const
