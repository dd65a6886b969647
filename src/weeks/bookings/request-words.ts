import { type Sentence, says } from '#ground/words/says.ts'
import type { PlaceKind } from './asking.ts'

/** What whoever runs a session reads of those who ask for places. */
export const requestWords = {
  title: says({ en: 'Requests', cy: 'Ceisiadau' }),
  intro: says({
    en: 'Say yes, suggest another time, or say no kindly. The person is told until when you may answer.',
    cy: 'Dywedwch ie, awgrymwch amser arall, neu dywedwch na yn garedig. Dywedir wrth y person tan pryd y gallwch ateb.',
  }),
  none: says({
    en: 'Nobody waits for an answer from you.',
    cy: 'Nid oes neb yn aros am ateb gennych.',
  }),
  suggested: says({ en: 'You suggested another time', cy: 'Rydych wedi awgrymu amser arall' }),
  asks: says<{ name: string }>({ en: '{name} asks for a place', cy: 'Mae {name} yn gofyn am le' }),
  what: says({ en: 'Session', cy: 'Sesiwn' }),
  when: says({ en: 'When', cy: 'Pryd' }),
  where: says({ en: 'Where', cy: 'Ble' }),
  kind: says({ en: 'What for', cy: 'At ba ddiben' }),
  support: says({ en: 'Support', cy: 'Cymorth' }),
  price: says({ en: 'Price', cy: 'Pris' }),
  howToTalk: says({ en: 'How to communicate', cy: 'Sut i gyfathrebu' }),
  needs: says({ en: 'Needs', cy: 'Anghenion' }),
  coming: says({ en: 'Coming that day', cy: 'Yn dod y diwrnod hwnnw' }),
  ofMost: says<{ coming: number; most: number }>({
    en: '{coming} of {most} at most',
    cy: '{coming} o {most} ar y mwyaf',
  }),
  answerBy: says({ en: 'Answer by', cy: 'Ateb erbyn' }),
  together: says({
    en: 'Friends ask together. Your yes or no is for all of them.',
    cy: 'Mae ffrindiau yn gofyn gyda’i gilydd. Mae eich ie neu na i bob un ohonynt.',
  }),
  yourAnswer: says({ en: 'Your answer', cy: 'Eich ateb' }),
  accept: says({ en: 'Yes, there is a place', cy: 'Oes, mae lle' }),
  suggest: says({ en: 'Suggest another time', cy: 'Awgrymu amser arall' }),
  decline: says({ en: 'Say no', cy: 'Dweud na' }),
  whichTime: says({
    en: 'Which time, if you suggest another?',
    cy: 'Pa amser, os awgrymwch un arall?',
  }),
  words: says({ en: 'A few kind words', cy: 'Ychydig eiriau caredig' }),
  wordsHint: says({
    en: 'The person reads them. Needed when you say no: why, and what might suit.',
    cy: 'Bydd y person yn eu darllen. Mae eu hangen pan ddywedwch na: pam, a beth allai fod yn addas.',
  }),
  send: says({ en: 'Send my answer', cy: 'Anfon fy ateb' }),
  chooseAnswer: says({ en: 'Choose an answer', cy: 'Dewiswch ateb' }),
  chooseTime: says({
    en: 'Choose which other time you suggest',
    cy: 'Dewiswch pa amser arall rydych yn ei awgrymu',
  }),
  sayWhy: says({
    en: 'Say in a few words why not',
    cy: 'Dywedwch mewn ychydig eiriau pam ddim',
  }),
  childAsks: says({
    en: 'Somebody under 18 asks: the extra check comes first',
    cy: 'Mae rhywun o dan 18 yn gofyn: mae’r gwiriad ychwanegol yn dod gyntaf',
  }),
  checkMade: says({
    en: 'I have made this check for this person',
    cy: 'Rwyf wedi gwneud y gwiriad hwn ar gyfer y person hwn',
  }),
  checkFirst: says({
    en: 'Make the extra check first, and say that you made it. Until then a child cannot join.',
    cy: 'Gwnewch y gwiriad ychwanegol yn gyntaf, a dywedwch eich bod wedi’i wneud. Tan hynny ni chaiff plentyn ymuno.',
  }),
  sent: says({ en: 'Your answer was sent', cy: 'Anfonwyd eich ateb' }),
  open: says({ en: 'Answer', cy: 'Ateb' }),
}

export const kindWords: Readonly<Record<PlaceKind, Sentence>> = {
  weekly: says({ en: 'Every week from this day', cy: 'Bob wythnos o’r diwrnod hwn' }),
  single: says({ en: 'One day', cy: 'Un diwrnod' }),
  taster: says({ en: 'To try it once', cy: 'I roi cynnig arni unwaith' }),
  swap: says({ en: 'In place of a day that fell out', cy: 'Yn lle diwrnod a gollwyd' }),
  gap: says({ en: 'Between two activities', cy: 'Rhwng dau weithgaredd' }),
}

const said = (en: string, cy: string) => says({ en, cy })

/** Why a yes cannot be given as it is, said to whoever runs the session: never a fact of the person’s record. */
export const cannotAcceptWords = {
  full: said(
    'There is no place on that day any more. Suggest another time, or say no.',
    'Nid oes lle y diwrnod hwnnw bellach. Awgrymwch amser arall, neu dywedwch na.',
  ),
  'others-wait': said(
    'Others have waited for this place, and are offered it first. Suggest another time.',
    'Mae eraill wedi aros am y lle hwn, a chânt ei gynnig gyntaf. Awgrymwch amser arall.',
  ),
  past: said(
    'That day is over, or has begun. Suggest another time.',
    'Mae’r diwrnod hwnnw ar ben, neu wedi dechrau. Awgrymwch amser arall.',
  ),
  'not-on': said(
    'The session is not on that day. Suggest another time.',
    'Nid yw’r sesiwn ar y diwrnod hwnnw. Awgrymwch amser arall.',
  ),
  papers: said(
    'One of your papers runs out before that day. Renew it first.',
    'Mae un o’ch papurau yn dod i ben cyn y diwrnod hwnnw. Adnewyddwch ef yn gyntaf.',
  ),
  paused: said(
    'Your session is paused. Open it again first.',
    'Mae eich sesiwn wedi’i hoedi. Ailagorwch hi yn gyntaf.',
  ),
  already: said('They have this place already.', 'Mae’r lle hwn ganddynt eisoes.'),
  'answered-already': said('This was answered meanwhile.', 'Cafodd hwn ei ateb yn y cyfamser.'),
  'changed-meanwhile': said(
    'This changed while you were looking at it. Look again, then answer.',
    'Newidiodd hwn tra oeddech yn edrych arno. Edrychwch eto, yna atebwch.',
  ),
  'too-late': said(
    'The time to answer is over. They have been told, and may ask again.',
    'Mae’r amser i ateb ar ben. Cawsant wybod, a gallant ofyn eto.',
  ),
  'not-checked': requestWords.checkFirst,
  other: said(
    'It no longer fits their week. They are told, and somebody helps them; say no, or suggest another time.',
    'Nid yw’n ffitio eu hwythnos bellach. Cânt wybod, ac mae rhywun yn eu helpu; dywedwch na, neu awgrymwch amser arall.',
  ),
}

/** The published rule: for everybody. */
export const fairWords = {
  title: says({
    en: 'Who comes first when places are full',
    cy: 'Pwy sy’n dod gyntaf pan fydd lleoedd yn llawn',
    easy: { en: 'Who gets a place first?', cy: 'Pwy sy’n cael lle gyntaf?' },
  }),
  intro: says({
    en: 'Sometimes more people want a place than there are places. Then they wait. When a place is free, it is offered in this order:',
    cy: 'Weithiau mae mwy o bobl am gael lle nag sydd o leoedd. Yna maen nhw’n aros. Pan fydd lle yn rhydd, caiff ei gynnig yn y drefn hon:',
    easy: {
      en: 'Sometimes all places are taken. People wait. A free place goes in this order:',
      cy: 'Weithiau mae pob lle wedi mynd. Mae pobl yn aros. Dyma’r drefn:',
    },
  }),
  'service-closes': says({
    en: 'People whose own service is about to end',
    cy: 'Pobl y mae eu gwasanaeth eu hunain ar fin dod i ben',
  }),
  'no-place': says({ en: 'People who have no place at all', cy: 'Pobl heb unrhyw le o gwbl' }),
  'longest-wait': says({
    en: 'People who have waited longest',
    cy: 'Pobl sydd wedi aros hiraf',
  }),
  alike: says({
    en: 'Where two are alike, whoever asked first comes first.',
    cy: 'Os yw dau yr un fath, yr un a ofynnodd gyntaf sy’n dod gyntaf.',
  }),
  never: says({
    en: 'It does not matter who asks often, whom you know, or how you pay.',
    cy: 'Does dim ots pwy sy’n gofyn yn aml. Does dim ots pwy rydych chi’n ei nabod, na sut rydych chi’n talu.',
  }),
  kept: says<{ hours: number }>({
    en: 'The place is kept for you for {hours} hours. Then it goes to the next person.',
    cy: 'Caiff y lle ei gadw i chi. Hyd: {hours} awr. Yna mae’n mynd i’r person nesaf.',
  }),
  fits: says({
    en: 'A place that does not give you the support you need goes to the next person. You keep your turn.',
    cy: 'Mae lle heb y cymorth sydd ei angen arnoch chi yn mynd i’r person nesaf. Rydych chi’n cadw eich tro.',
    easy: {
      en: 'If a place does not suit you, you keep your turn.',
      cy: 'Os nad yw lle’n addas i chi, rydych chi’n cadw eich tro.',
    },
  }),
  together: says({
    en: 'Friends who wait together are offered places together, or not at all.',
    cy: 'Mae ffrindiau sy’n aros gyda’i gilydd yn cael lleoedd gyda’i gilydd, neu ddim.',
  }),
}
