import { type Sentence, says } from '#ground/words/says.ts'
import type { AuthorityRefusal, SightRefusal } from './authority.ts'
import type { ReviewDayRefusal } from './information-need.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** The page about one person, and its forms, for staff. */
export const aboutWords = {
  title: says<{ name: string }>({
    en: 'About {name}',
    cy: 'Gwybodaeth am y person: {name}',
    readers: 'staff',
  }),
  back: says<{ name: string }>({
    en: '{name}: all work',
    cy: '{name}: pob gwaith',
    readers: 'staff',
  }),
  backAbout: staff('Back to the page about them', 'Yn ôl i’r dudalen amdanynt'),
  person: staff('The person', 'Y person'),
  born: staff('Born', 'Ganwyd'),
  bornAged: says<{ day: string; age: number }>({
    en: '{day}, aged {age}',
    cy: '{day}, oed: {age}',
    readers: 'staff',
  }),
  stage: staff('Stage of the one record', 'Cam y cofnod unigol'),
  turns: says<{ day: string; days: number }>({
    en: 'Turns 18 on {day}. The record goes on as it is; consent and capacity are asked anew. {days, plural, one {# day} other {# days}} to go.',
    cy: 'Pen-blwydd yn 18: {day}. Mae’r cofnod yn parhau fel y mae; gofynnir o’r newydd am gydsyniad a galluedd. {days, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} i fynd.',
    readers: 'staff',
  }),
  needTypes: staff('Reasons for support', 'Rhesymau dros gymorth'),
  decisions: staff('Capacity and best interests', 'Galluedd a lles pennaf'),
  presumed: staff(
    'Capacity is presumed. There is a record only for a decision that had to be looked at.',
    'Rhagdybir galluedd. Dim ond ar gyfer penderfyniad y bu’n rhaid edrych arno y mae cofnod.',
  ),
  askChange: staff('Change', 'Newid'),
  seeDecisions: staff('See the decisions', 'Gweld y penderfyniadau'),
  needs: staff('Information needs', 'Anghenion gwybodaeth'),
  needsWhy: staff(
    'What the person and those who care for them need to be told things and to be understood. Each is looked at again within a year.',
    'Yr hyn sydd ei angen ar y person a’i ofalwyr i gael gwybodaeth a chael eu deall. Edrychir ar bob un eto o fewn blwyddyn.',
  ),
  need: staff('Need', 'Angen'),
  whose: staff('Whose', 'Pwy'),
  theirs: staff('The person’s own', 'Y person ei hun'),
  met: staff('How it is met', 'Sut mae’n cael ei ddiwallu'),
  notMet: staff('Not met yet', 'Heb ei ddiwallu eto'),
  share: staff('May providers know?', 'A gaiff darparwyr wybod?'),
  shareHint: staff('The person’s own answer.', 'Ateb y person ei hun.'),
  steps: staff('Steps', 'Camau'),
  reviewBy: staff('Review by', 'Adolygu erbyn'),
  addNeed: staff('Add an information need', 'Ychwanegu angen gwybodaeth'),
  reviewNeed: staff('Review or end', 'Adolygu neu ddod i ben'),
  endNeed: staff('This need is there no more', 'Nid yw’r angen hwn yno mwyach'),
  detail: staff('More about it', 'Mwy amdano'),
  detailHint: staff('For example 18 points, bold.', 'Er enghraifft 18 pwynt, trwm.'),
  none: staff('Nothing is recorded yet.', 'Does dim wedi’i gofnodi eto.'),
  carers: staff('Carers', 'Gofalwyr'),
  addCarer: staff('Add a carer', 'Ychwanegu gofalwr'),
  changeCarer: staff('Change a carer', 'Newid gofalwr'),
  name: staff('Name', 'Enw'),
  relation: staff('Relation', 'Perthynas'),
  livesWith: staff('Lives with the person', 'Yn byw gyda’r person'),
  willing: staff('Willing to go on caring', 'Yn fodlon parhau i ofalu'),
  willingHint: staff(
    'What they said when they were asked. It is never inferred.',
    'Yr hyn a ddywedwyd pan ofynnwyd iddynt. Ni chaiff ei gasglu byth.',
  ),
  willingOn: staff('Day on which they were asked', 'Y diwrnod y gofynnwyd iddynt'),
  asked: says<{ day: string }>({ en: 'asked {day}', cy: 'gofynnwyd: {day}', readers: 'staff' }),
  bornOn: staff('Day of birth', 'Dyddiad geni'),
  language: staff('Language for letters', 'Iaith llythyrau'),
  english: staff('English', 'Saesneg'),
  welsh: staff('Welsh', 'Cymraeg'),
  ended: staff('They care for the person no more', 'Nid ydynt yn gofalu am y person mwyach'),
  endedOn: says<{ day: string }>({ en: 'Ended {day}', cy: 'Daeth i ben: {day}', readers: 'staff' }),
  account: staff('Their sign-in', 'Eu cyfrif'),
  noAccount: staff('No sign-in here', 'Dim cyfrif yma'),
  authorities: staff(
    'Documents that let somebody decide or act',
    'Dogfennau sy’n gadael i rywun benderfynu neu weithredu',
  ),
  authoritiesWhy: staff(
    'A document lets somebody do what it covers, and nothing else. Relatives decide nothing without one.',
    'Mae dogfen yn gadael i rywun wneud yr hyn y mae’n ei gynnwys, a dim byd arall. Heb un, nid yw perthnasau’n penderfynu dim.',
  ),
  addAuthority: staff('Add a document', 'Ychwanegu dogfen'),
  holder: staff('Holder', 'Deiliad'),
  kind: staff('Kind', 'Math'),
  covers: staff('Covers', 'Yn cynnwys'),
  document: staff('Reference of the document', 'Cyfeirnod y ddogfen'),
  seen: staff('Document seen', 'Gwelwyd y ddogfen'),
  seenBy: says<{ day: string; name: string }>({
    en: '{day}, by {name}',
    cy: '{day}. Gan: {name}',
    readers: 'staff',
  }),
  seenOn: staff('Day on which you saw the document', 'Y diwrnod y gwelsoch y ddogfen'),
  startsOn: staff('First day', 'Diwrnod cyntaf'),
  endsOn: staff('Last day, if it has one', 'Diwrnod olaf, os oes un'),
  holds: staff('Holds', 'Mewn grym'),
  notHolding: staff('Does not hold today', 'Ddim mewn grym heddiw'),
  sees: staff('In their sign-in', 'Yn eu cyfrif'),
  letSee: staff(
    'Let them see what this document covers',
    'Gadael iddynt weld yr hyn y mae’r ddogfen hon yn ei gynnwys',
  ),
  letSeeHint: staff(
    'In their own sign-in, and no more than it covers. It ends when the document ends. A welfare attorney sees nothing until a signed decision says that the person lacks capacity (Mental Capacity Act 2005 section 11(7)).',
    'Yn eu cyfrif eu hunain, a dim mwy nag y mae’n ei gynnwys. Daw i ben pan ddaw’r ddogfen i ben. Nid yw atwrnai lles yn gweld dim nes bod penderfyniad wedi’i lofnodi yn dweud nad oes gan y person alluedd (Deddf Galluedd Meddyliol 2005 adran 11(7)).',
  ),
  letsSee: staff('Sees what it covers', 'Yn gweld yr hyn y mae’n ei gynnwys'),
  letsSeeNothing: staff('Sees nothing by it', 'Yn gweld dim drwyddi'),
  parentWhy: says<{ day: string }>({
    en: 'Below 16 the Mental Capacity Act does not apply: somebody with parental responsibility agrees with the young person. From 16 the young person decides. Parental responsibility ends at 18, on {day}.',
    cy: 'Dan 16 oed nid yw’r Ddeddf Galluedd Meddyliol yn berthnasol: mae rhywun â chyfrifoldeb rhiant yn cytuno gyda’r person ifanc. O 16 oed y person ifanc sy’n penderfynu. Daw cyfrifoldeb rhiant i ben yn 18 oed. Dyddiad: {day}.',
    readers: 'staff',
  }),
  whoSees: staff('Who may see the week?', 'Pwy gaiff weld yr wythnos?'),
  whoSeesHint: staff(
    'Only where the answer is yes. Whoever is not ticked sees nothing from now on.',
    'Dim ond os mai ie yw’r ateb. Ni fydd unrhyw un heb dic yn gweld dim o hyn ymlaen.',
  ),
  endAuthority: staff('End it today', 'Dod ag ef i ben heddiw'),
  consent: staff('Consent', 'Cydsyniad'),
  consentWhy: staff(
    'What the person answered when they were asked. They can take it back at any time, and it ends at once.',
    'Yr hyn a atebodd y person pan ofynnwyd. Gallant ei dynnu’n ôl unrhyw bryd, a daw i ben ar unwaith.',
  ),
  askConsent: staff('Ask, or change the answer', 'Gofyn, neu newid yr ateb'),
  answer: staff('Their answer', 'Eu hateb'),
  how: staff('How they said or showed it', 'Sut y dywedwyd neu y dangoswyd hynny'),
  theirWords: staff(
    'In their own words, or what was seen',
    'Yn eu geiriau eu hunain, neu’r hyn a welwyd',
  ),
  takeBack: staff('They take it back', 'Maent yn ei dynnu’n ôl'),
  notAsked: staff('Not asked yet', 'Heb ofyn eto'),
  askAnew: staff('Asked before 18: ask anew', 'Gofynnwyd cyn 18: gofynnwch o’r newydd'),
  yes: staff('Yes', 'Ydy'),
  no: staff('No', 'Nac ydy'),
  save: staff('Save', 'Cadw'),
  reviewOn: staff('Look at it again on', 'Edrych arno eto ar'),
  reviewHint: staff('Within twelve months.', 'O fewn deuddeg mis.'),
  identifiedOn: staff('Day on which it was found out', 'Y diwrnod y darganfuwyd hyn'),
} as const

/** What is said of a field that is not filled in as it must be. */
export const complaints = {
  chooseNeed: staff('Choose what is needed', 'Dewiswch yr hyn sydd ei angen'),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  chooseSome: staff('Choose at least one', 'Dewiswch o leiaf un'),
  writeDay: staff('Write a day that there is', 'Ysgrifennwch ddiwrnod sy’n bod'),
  writeName: staff('Write the name', 'Ysgrifennwch yr enw'),
  writeDocument: staff('Write the reference of the document', 'Ysgrifennwch gyfeirnod y ddogfen'),
  writeThis: staff('Write something here', 'Ysgrifennwch rywbeth yma'),
  tooLong: staff('Write no more than 4,000 letters', 'Ysgrifennwch ddim mwy na 4,000 o lythrennau'),
  sayWhenAsked: staff(
    'Write the day on which they were asked',
    'Ysgrifennwch y diwrnod y gofynnwyd iddynt',
  ),
  changedMeanwhile: staff(
    'Somebody changed this while you had it open. What you typed is kept. Look at what it says now, then press again',
    'Newidiodd rhywun hwn tra oedd ar agor gennych. Cadwyd yr hyn a deipiwyd. Edrychwch ar yr hyn y mae’n ei ddweud nawr, yna pwyswch eto',
  ),
  notFuture: staff(
    'Write today, or a day before today',
    'Ysgrifennwch heddiw, neu ddiwrnod cyn heddiw',
  ),
} as const

export const reviewDayWords: Readonly<Record<ReviewDayRefusal['kind'], Sentence>> = {
  'review-day-past': staff('Choose a day after today', 'Dewiswch ddiwrnod ar ôl heddiw'),
  'review-day-too-far': staff(
    'Choose a day within twelve months',
    'Dewiswch ddiwrnod o fewn deuddeg mis',
  ),
}

type DocumentRefusal = AuthorityRefusal | SightRefusal
export const authorityRefusalWords: Readonly<Record<DocumentRefusal['kind'], Sentence>> = {
  'parental-responsibility-ended': staff(
    'Parental responsibility ended on the eighteenth birthday (Children Act 1989 section 105)',
    'Daeth cyfrifoldeb rhiant i ben ar y pen-blwydd yn ddeunaw oed (Deddf Plant 1989 adran 105)',
  ),
  'too-young-to-give-a-power': staff(
    'Only somebody of 18 or over can give a lasting power of attorney (Mental Capacity Act 2005 section 9(2))',
    'Dim ond rhywun 18 oed neu hŷn all roi atwrneiaeth arhosol (Deddf Galluedd Meddyliol 2005 adran 9(2))',
  ),
  'too-young-for-a-welfare-deputy': staff(
    'No welfare deputy is appointed for somebody below 16 (Mental Capacity Act 2005 section 2(5))',
    'Ni phenodir dirprwy lles ar gyfer rhywun dan 16 oed (Deddf Galluedd Meddyliol 2005 adran 2(5))',
  ),
  'no-sign-in': staff(
    'Choose their sign-in, or let them see nothing here',
    'Dewiswch eu cyfrif, neu gadewch iddynt weld dim yma',
  ),
  'sees-nothing-yet': staff(
    'A welfare attorney sees nothing until a signed decision says that the person lacks capacity (Mental Capacity Act 2005 section 11(7))',
    'Nid yw atwrnai lles yn gweld dim nes bod penderfyniad wedi’i lofnodi yn dweud nad oes gan y person alluedd (Deddf Galluedd Meddyliol 2005 adran 11(7))',
  ),
  'cannot-cover': staff(
    'A document of this kind cannot cover all that you chose (Mental Capacity Act 2005 sections 9 and 16)',
    'Ni all dogfen o’r math hwn gynnwys popeth a ddewiswyd (Deddf Galluedd Meddyliol 2005 adrannau 9 ac 16)',
  ),
  'ends-before-it-starts': staff(
    'The last day comes before the first',
    'Daw’r diwrnod olaf cyn y cyntaf',
  ),
  'not-seen-yet': staff(
    'The document must have been seen by today',
    'Rhaid bod y ddogfen wedi’i gweld erbyn heddiw',
  ),
}
