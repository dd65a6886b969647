import { says } from '#ground/words/says.ts'
import type { SpotState } from './spot-offer.ts'

const said = (en: string, cy: string) => says({ en, cy, readers: 'staff' })

/** Of those who find support with somebody: what nobody offers, a look at a place, and offers asked for. */
export const sourcingWords = {
  unmetTitle: said('What nobody offers', 'Yr hyn nad oes neb yn ei gynnig'),
  unmetIntro: said(
    'Write down what this person wants and nobody offers. It counts in the map of gaps.',
    'Ysgrifennwch yr hyn y mae’r person hwn ei eisiau ac nad oes neb yn ei gynnig. Mae’n cyfrif ar y map o fylchau.',
  ),
  activity: said('Activity', 'Gweithgaredd'),
  anything: said('Anything at that time', 'Unrhyw beth bryd hynny'),
  weekday: said('Day', 'Diwrnod'),
  anyDay: said('Any day', 'Unrhyw ddiwrnod'),
  part: said('Part of the day', 'Rhan o’r dydd'),
  anyPart: said('Any part', 'Unrhyw ran'),
  morning: said('Morning', 'Bore'),
  afternoon: said('Afternoon', 'Prynhawn'),
  evening: said('Evening', 'Gyda’r nos'),
  access: said('What it must have', 'Yr hyn y mae’n rhaid iddo ei gael'),
  words: said('In a few words', 'Mewn ychydig eiriau'),
  log: said('Write it down', 'Ei ysgrifennu i lawr'),
  sayWhat: said(
    'Say which activity, which day, or a few words',
    'Dywedwch pa weithgaredd, pa ddiwrnod, neu ychydig eiriau',
  ),
  noneLogged: said('Nothing is written down yet.', 'Nid oes dim wedi’i ysgrifennu eto.'),
  since: said('Since', 'Ers'),
  state: said('Now', 'Nawr'),
  open: said('Nobody offers it', 'Nid oes neb yn ei gynnig'),
  met: said('Somebody offers it', 'Mae rhywun yn ei gynnig'),
  meet: said('Somebody offers it now', 'Mae rhywun yn ei gynnig nawr'),

  visitsTitle: said('Visits to places', 'Ymweliadau â lleoedd'),
  visitIntro: said(
    'A look before anybody decides. It takes no place.',
    'Golwg cyn i neb benderfynu. Nid yw’n cymryd lle.',
  ),
  bookVisit: said('Book a visit', 'Trefnu ymweliad'),
  whichDay: said('Which day?', 'Pa ddiwrnod?'),
  chooseDay: said('Choose a day', 'Dewiswch ddiwrnod'),
  goesWith: said('Who goes with them', 'Pwy sy’n mynd gyda nhw'),
  noVisits: said('No visit is booked.', 'Nid oes ymweliad wedi’i drefnu.'),
  cannotVisit: said(
    'It is not on that day. Choose another.',
    'Nid yw ar y diwrnod hwnnw. Dewiswch un arall.',
  ),

  offersTitle: said('Offers asked for', 'Cynigion y gofynnwyd amdanynt'),
  offersIntro: said(
    'Ask a provider what it would take for this person alone. Above the framework’s rate, whoever holds the budget must say yes first.',
    'Gofynnwch i ddarparwr beth y byddai’n ei gymryd ar gyfer y person hwn yn unig. Uwchlaw cyfradd y fframwaith, rhaid i bwy bynnag sy’n dal y gyllideb ddweud ie yn gyntaf.',
  ),
  provider: said('Provider', 'Darparwr'),
  chooseProvider: said('Choose a provider', 'Dewiswch ddarparwr'),
  ratio: said('Support, like 1:2', 'Cymorth, fel 1:2'),
  sayRatio: said(
    'Write the support as staff to people, like 1:2',
    'Ysgrifennwch y cymorth fel staff i bobl, fel 1:2',
  ),
  framework: said('The framework’s rate for a day', 'Cyfradd y fframwaith am ddiwrnod'),
  sayRate: said(
    'Write the rate in pounds, like 79.80',
    'Ysgrifennwch y gyfradd mewn punnoedd, fel 79.80',
  ),
  wanted: said('What is asked for', 'Yr hyn y gofynnir amdano'),
  sayWanted: said('Say what you ask for', 'Dywedwch beth rydych yn gofyn amdano'),
  askOffer: said('Ask for an offer', 'Gofyn am gynnig'),
  noOffers: said('No offer was asked for.', 'Ni ofynnwyd am gynnig.'),
  price: said('Their price', 'Eu pris'),
  over: says<{ percent: string }>({
    en: '{percent}% above the rate',
    cy: '{percent}% uwchlaw’r gyfradd',
    readers: 'staff',
  }),
  atRate: said('Not above the rate', 'Heb fod uwchlaw’r gyfradd'),

  askedOfYou: says({ en: 'Offers asked of you', cy: 'Cynigion y gofynnir i chi amdanynt' }),
  noneAsked: says({ en: 'No offer is asked of you.', cy: 'Ni ofynnir i chi am gynnig.' }),
  forOne: says<{ name: string; provider: string }>({
    en: '{name}: {provider}',
    cy: '{provider}: {name}',
  }),
  yourPrice: says({
    en: 'Your price for a day, in pounds',
    cy: 'Eich pris am ddiwrnod, mewn punnoedd',
  }),
  priceHint: says({
    en: 'Leave it empty if you cannot offer it.',
    cy: 'Gadewch ef yn wag os na allwch ei gynnig.',
  }),
  wrongPrice: says({
    en: 'Write the price in pounds, like 79.80, or leave it empty',
    cy: 'Ysgrifennwch y pris mewn punnoedd, fel 79.80, neu gadewch ef yn wag',
  }),
  yourWords: says({ en: 'A few words', cy: 'Ychydig eiriau' }),
  send: says({ en: 'Send my answer', cy: 'Anfon fy ateb' }),

  toApprove: said('Offers above the rate', 'Cynigion uwchlaw’r gyfradd'),
  noneToApprove: said('No offer waits for you.', 'Nid oes cynnig yn aros amdanoch.'),
  yes: said('Yes, at this price', 'Ie, am y pris hwn'),
  no: said('No', 'Na'),
  why: said('Why', 'Pam'),
  decide: said('Decide', 'Penderfynu'),
  chooseYesNo: said('Choose yes or no', 'Dewiswch ie neu na'),
  'reason-needed': said('Say why not', 'Dywedwch pam ddim'),
  'own-offer': said(
    'You asked for this offer yourself. Somebody else decides.',
    'Chi eich hun a ofynnodd am y cynnig hwn. Rhywun arall sy’n penderfynu.',
  ),
  'answered-already': said('This was decided meanwhile.', 'Penderfynwyd ar hyn yn y cyfamser.'),
  'changed-meanwhile': said(
    'This changed meanwhile. Look again, then decide.',
    'Newidiodd hyn yn y cyfamser. Edrychwch eto, yna penderfynwch.',
  ),
  'lapsed-policy': said(
    'The council’s rule for this has run out. Tell whoever keeps the rules.',
    'Mae rheol y cyngor ar gyfer hyn wedi dod i ben. Dywedwch wrth bwy bynnag sy’n cadw’r rheolau.',
  ),

  triesTitle: said('Tries, and who stayed', 'Cynigion, a phwy arhosodd'),
  triesIntro: says<{ from: string; to: string }>({
    en: 'Tries from {from} to {to}. One person who tries two things is two tries.',
    cy: 'Cynigion o {from} i {to}. Mae un person sy’n rhoi cynnig ar ddau beth yn ddau gynnig.',
    readers: 'staff',
  }),
  tried: said('Tries', 'Cynigion'),
  stayed: said('Became regular', 'Wedi dod yn rheolaidd'),
  share: said('Share', 'Cyfran'),
  offered: said('Sessions that offer a try', 'Sesiynau sy’n cynnig rhoi cynnig arni'),
  hidden: said('Fewer than five', 'Llai na phump'),
  weeksTitle: said('What weeks are made of', 'O beth mae wythnosau wedi’u gwneud'),
  kinds: said(
    'Kinds of things to do a week, each person',
    'Mathau o bethau i’w gwneud yr wythnos, fesul person',
  ),
  outside: said(
    'Share of weekly places in the community',
    'Cyfran y lleoedd wythnosol yn y gymuned',
  ),
  ties: said(
    'Friends who met every week and still do',
    'Ffrindiau a oedd yn cwrdd bob wythnos ac sy’n dal i wneud',
  ),
  beforeNow: says<{ before: string; now: string }>({
    en: 'Was {before}, is {now}',
    cy: 'Roedd yn {before}, mae’n {now}',
    readers: 'staff',
  }),
  keptOf: says<{ kept: string; before: string; share: string }>({
    en: '{kept} of {before}: {share}',
    cy: '{kept} o {before}: {share}',
    readers: 'staff',
  }),
  notCounted: said('Nothing to count', 'Dim byd i’w gyfrif'),
}

export const spotStateWords: Readonly<Record<SpotState, ReturnType<typeof said>>> = {
  asked: said('Asked', 'Gofynnwyd'),
  offered: said('Offered, within the rate', 'Cynigiwyd, o fewn y gyfradd'),
  'to-approve': said(
    'Needs approval by whoever holds the budget',
    'Angen cymeradwyaeth gan bwy bynnag sy’n dal y gyllideb',
  ),
  approved: said('Approved', 'Cymeradwywyd'),
  refused: said('Not approved', 'Ni chymeradwywyd'),
  declined: said('They cannot offer it', 'Ni allant ei gynnig'),
  withdrawn: said('Taken back', 'Tynnwyd yn ôl'),
}
