import { type Sentence, says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

export const personPlacesWords = {
  title: said('Places and time away', 'Lleoedd ac amser i ffwrdd'),
  places: said('Weekly places', 'Lleoedd wythnosol'),
  none: said('They have no weekly place.', 'Nid oes ganddynt le wythnosol.'),
  what: said('Session', 'Sesiwn'),
  provider: said('Provider', 'Darparwr'),
  when: said('When', 'Pryd'),
  until: said('Until', 'Hyd at'),
  goesOn: said('Goes on', 'Yn parhau'),
  end: said('The provider ends this place', 'Mae’r darparwr yn dod â’r lle hwn i ben'),
  endOf: says<{ title: string }>({
    en: 'The provider ends this place: {title}',
    cy: 'Mae’r darparwr yn dod â’r lle hwn i ben: {title}',
    ...staff,
  }),
  endAbout: says<{ weeks: number; day: string }>({
    en: 'The notice is {weeks, plural, one {# week} other {# weeks}}. They come as before until {day}. A review opens, and another provider can be held as back-up.',
    cy: 'Mae’r rhybudd yn {weeks, plural, zero {# wythnos} one {# wythnos} two {# wythnos} few {# wythnos} many {# wythnos} other {# wythnos}}. Maen nhw’n dod fel o’r blaen hyd at {day}. Mae adolygiad yn agor, a gellir cadw darparwr arall wrth gefn.',
    ...staff,
  }),
  conversation: said(
    'What was talked about, with whom and when',
    'Beth a drafodwyd, gyda phwy a phryd',
  ),
  conversationHint: said(
    'A provider talks with the person, and whoever helps them, before it ends a place.',
    'Mae darparwr yn siarad â’r person, a phwy bynnag sy’n eu helpu, cyn dod â lle i ben.',
  ),
  conversationMissing: said(
    'Write down the conversation: without one the place goes on',
    'Nodwch y sgwrs: heb un mae’r lle yn parhau',
  ),
  atOnce: said('At once, because of serious risk', 'Ar unwaith, oherwydd risg ddifrifol'),
  risk: said('The risk, in words', 'Y risg, mewn geiriau'),
  riskMissing: said(
    'Write down the serious risk: without it four weeks’ notice stands',
    'Nodwch y risg ddifrifol: hebddi mae’r rhybudd yn sefyll',
  ),
  save: said('End the place', 'Dod â’r lle i ben'),
  noPlace: said('They have no such place any more.', 'Nid oes ganddynt le o’r fath mwyach.'),
  lapsed: said(
    'A rule of the council has lapsed: see the council’s rules. Nothing has changed.',
    'Mae un o reolau’r cyngor wedi dod i ben: gweler rheolau’r cyngor. Nid oes dim wedi newid.',
  ),
  endedBy: says<{ onDay: string }>({
    en: 'The provider ends it {onDay}. A review is held of it.',
    cy: 'Mae’r darparwr yn dod ag ef i ben {onDay}. Cynhelir adolygiad o hyn.',
    ...staff,
  }),
  talkedAbout: says<{ words: string }>({
    en: 'Talked about: {words}',
    cy: 'Trafodwyd: {words}',
    ...staff,
  }),
  stoppedBy: says<{ day: string; until: string }>({
    en: 'They stopped: {day}. The provider is paid until {until}.',
    cy: 'Stopion nhw: {day}. Telir y darparwr hyd at {until}.',
    ...staff,
  }),
  held: says<{ title: string; provider: string; day: string }>({
    en: 'Held for them until {day}: {title}, {provider}.',
    cy: 'Wedi’i gadw iddynt hyd at {day}: {title}, {provider}.',
    ...staff,
  }),
  findBackup: said('Hold another place as back-up', 'Cadw lle arall wrth gefn'),
  backupAbout: says<{ day: string }>({
    en: 'Places that fit them and have room from {day}. The one that you hold is offered to them, and to nobody else until then.',
    cy: 'Lleoedd sy’n addas iddynt ac sydd â lle o {day}. Cynigir yr un a gedwch iddynt hwy, ac i neb arall tan hynny.',
    ...staff,
  }),
  noBackup: said(
    'Nothing like it fits and has room. Look for something else, or log that nobody offers it.',
    'Nid oes dim tebyg yn addas ac â lle. Chwiliwch am rywbeth arall, neu nodwch nad oes neb yn ei gynnig.',
  ),
  hold: says<{ title: string; provider: string }>({
    en: 'Hold {title}, {provider}',
    cy: 'Cadw {title}, {provider}',
    ...staff,
  }),
  notHeld: said(
    'This place cannot be had any more. Choose another.',
    'Ni ellir cael y lle hwn mwyach. Dewiswch un arall.',
  ),

  away: said('Time away', 'Amser i ffwrdd'),
  notAway: said('Nothing is written down.', 'Nid oes dim wedi’i nodi.'),
  awayFrom: says<{ reason: string; from: string }>({
    en: '{reason}, from {from}',
    cy: '{reason}, o {from} ymlaen',
    ...staff,
  }),
  awayTo: says<{ reason: string; from: string; to: string }>({
    en: '{reason}, from {from} to {to}',
    cy: '{reason}, o {from} i {to}',
    ...staff,
  }),
  heldTo: says<{ day: string }>({
    en: 'Their places are held until {day}.',
    cy: 'Cedwir eu lleoedd hyd at {day}.',
    ...staff,
  }),
  decidedKept: said('Decided: their places are kept.', 'Penderfynwyd: cedwir eu lleoedd.'),
  decidedGivenUp: said('Decided: their places are given up.', 'Penderfynwyd: ildir eu lleoedd.'),
  keep: said('Keep their places', 'Cadw eu lleoedd'),
  giveUp: said('Give up their places', 'Ildio eu lleoedd'),
  isBack: said('The last day away', 'Y diwrnod olaf i ffwrdd'),
  saveBack: said('Save the last day', 'Cadw’r diwrnod olaf'),
  notGoing: said('They are not going after all', 'Dydyn nhw ddim yn mynd wedi’r cyfan'),
  record: said('Write down time away', 'Nodi amser i ffwrdd'),
  first: said('First day away', 'Diwrnod cyntaf i ffwrdd'),
  last: said('Last day, if it is known', 'Diwrnod olaf, os yw’n hysbys'),
  why: said('Why', 'Pam'),
  saveAway: said('Save', 'Cadw'),
  firstMissing: said('Write the first day', 'Ysgrifennwch y diwrnod cyntaf'),
  lastWrong: said(
    'Write a last day that is not before the first, or leave it empty',
    'Ysgrifennwch ddiwrnod olaf nad yw cyn y cyntaf, neu gadewch ef yn wag',
  ),
  whyMissing: said('Choose why', 'Dewiswch pam'),
  awayAlready: said(
    'They are away on one of these days already.',
    'Maen nhw i ffwrdd ar un o’r diwrnodau hyn yn barod.',
  ),
  changedMeanwhile: said(
    'Somebody changed this meanwhile. Look again, and save what still holds.',
    'Newidiodd rhywun hyn yn y cyfamser. Edrychwch eto, a chadwch yr hyn sy’n dal yn wir.',
  ),
}
