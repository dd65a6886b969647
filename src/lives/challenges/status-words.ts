import { type Sentence, says } from '#ground/words/says.ts'
import type { Standing } from './challenge.ts'

/** How a challenge stands, for whoever made it and whoever answers. */
export const statusWords = {
  listTitle: says({
    en: 'Challenges and complaints',
    cy: 'Heriau a chwynion',
    easy: { en: 'When we did not agree', cy: 'Pan nad oeddem yn cytuno' },
  }),
  none: says({ en: 'There is none.', cy: 'Nid oes un.' }),
  oneTitle: says({
    en: 'Your challenge',
    cy: 'Eich her',
    easy: { en: 'What you told us', cy: 'Beth ddywedoch wrthym' },
  }),
  sent: says({
    en: 'We have it. Support goes on as it is.',
    cy: 'Mae gennym. Mae’r cymorth yn parhau fel y mae.',
    easy: {
      en: 'We have it. Your support goes on.',
      cy: 'Mae gennym. Mae eich cymorth yn parhau.',
    },
  }),
  about: says({ en: 'About', cy: 'Ynghylch' }),
  sort: says({ en: 'Sort', cy: 'Math' }),
  said: says({
    en: 'What was said',
    cy: 'Beth ddywedwyd',
    easy: { en: 'What you said', cy: 'Beth ddywedoch chi' },
  }),
  madeBy: says({ en: 'Sent by', cy: 'Anfonwyd gan' }),
  madeOn: says({ en: 'Sent', cy: 'Anfonwyd' }),
  handler: says({ en: 'Who looks at it', cy: 'Pwy sy’n edrych arno' }),
  nobody: says({
    en: 'Nobody yet: a manager who had no part in it takes it on',
    cy: 'Neb eto: bydd rheolwr nad oedd â rhan ynddo’n ei gymryd',
    easy: { en: 'We will tell you who.', cy: 'Byddwn yn dweud wrthych pwy.' },
  }),
  acknowledgeBy: says({ en: 'You hear from us by', cy: 'Byddwch yn clywed gennym erbyn' }),
  answerBy: says({
    en: 'Written answer by',
    cy: 'Ateb ysgrifenedig erbyn',
    easy: { en: 'We answer by', cy: 'Byddwn yn ateb erbyn' },
  }),
  advocate: says({
    en: 'Independent advocate wanted',
    cy: 'Eisiau eiriolwr annibynnol',
    easy: { en: 'Someone on your side', cy: 'Rhywun ar eich ochr chi' },
  }),
  answer: says({ en: 'The answer', cy: 'Yr ateb' }),
  found: says({
    en: 'What was decided',
    cy: 'Beth a benderfynwyd',
    easy: { en: 'What we think', cy: 'Beth rydym yn ei feddwl' },
  }),
  ombudsmanEngland: says({
    en: 'If the answer is not right, or is late, you may go to the Local Government and Social Care Ombudsman. It is free. Phone 0300 061 0614, or see lgo.org.uk.',
    cy: 'Os nad yw’r ateb yn iawn, neu os yw’n hwyr, gallwch fynd at Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol Lloegr. Mae am ddim. Ffoniwch 0300 061 0614, neu ewch i lgo.org.uk.',
    easy: {
      en: 'You can also tell the Ombudsman. They check what councils do. It is free. Phone 0300 061 0614.',
      cy: 'Gallwch hefyd ddweud wrth yr Ombwdsmon. Maen nhw’n gwirio beth mae cynghorau’n ei wneud. Mae am ddim. Ffoniwch 0300 061 0614.',
    },
  }),
  ombudsmanWales: says({
    en: 'If the answer is not right, or is late, you may go to the Public Services Ombudsman for Wales. It is free. Phone 0300 790 0203, or see ombudsman.wales.',
    cy: 'Os nad yw’r ateb yn iawn, neu os yw’n hwyr, gallwch fynd at Ombwdsmon Gwasanaethau Cyhoeddus Cymru. Mae am ddim. Ffoniwch 0300 790 0203, neu ewch i ombwdsmon.cymru.',
    easy: {
      en: 'You can also tell the Ombudsman. They check what councils do. It is free. Phone 0300 790 0203.',
      cy: 'Gallwch hefyd ddweud wrth yr Ombwdsmon. Maen nhw’n gwirio beth mae cynghorau’n ei wneud. Mae am ddim. Ffoniwch 0300 790 0203.',
    },
  }),
  ombudsman: says({
    en: 'If you are not happy with the answer',
    cy: 'Os nad ydych yn hapus â’r ateb',
  }),
} as const

export const standingWords: Readonly<Record<Standing, Sentence>> = {
  new: says({ en: 'Sent', cy: 'Anfonwyd' }),
  acknowledged: says({
    en: 'Being looked at',
    cy: 'Yn cael ei ystyried',
    easy: { en: 'We are looking at it', cy: 'Rydym yn edrych arno' },
  }),
  answered: says({ en: 'Answered', cy: 'Atebwyd' }),
}

/** For those who answer. */
export const handlingWords = {
  title: says({ en: 'Challenges and complaints to answer', cy: 'Heriau a chwynion i’w hateb' }),
  intro: says({
    en: 'Yours first, then those of the people you work with, the soonest date first.',
    cy: 'Eich rhai chi yn gyntaf, yna rhai’r bobl rydych yn gweithio gyda nhw, y dyddiad cynharaf yn gyntaf.',
    readers: 'staff',
  }),
  nothing: says({ en: 'Nothing waits for an answer.', cy: 'Nid oes dim yn aros am ateb.' }),
  person: says({ en: 'Person', cy: 'Person', sameInBoth: true }),
  late: says({ en: 'Late', cy: 'Hwyr' }),
  yours: says({ en: 'Yours', cy: 'Eich un chi' }),
  acknowledge: says({
    en: 'Write that it was acknowledged today',
    cy: 'Ysgrifennu iddo gael ei gydnabod heddiw',
  }),
  acknowledgeHint: says({
    en: 'Tell whoever sent it, in their own way, that you have it and when they hear from you.',
    cy: 'Dywedwch wrth y sawl a’i hanfonodd, yn eu ffordd eu hunain, ei fod gennych a phryd y clywant gennych.',
    readers: 'staff',
  }),
  give: says({ en: 'Give it to somebody else', cy: 'Ei roi i rywun arall' }),
  giveTo: says({ en: 'Who answers it?', cy: 'Pwy sy’n ei ateb?' }),
  giveButton: says({ en: 'Give it to them', cy: 'Ei roi iddynt' }),
  write: says({ en: 'The written answer', cy: 'Yr ateb ysgrifenedig' }),
  outcome: says({ en: 'What do you decide?', cy: 'Beth ydych chi’n ei benderfynu?' }),
  answerHint: says({
    en: 'What you looked at, what you found, and what happens now. Whoever sent it reads this.',
    cy: 'Beth y buoch yn edrych arno, beth ganfuoch, a beth sy’n digwydd nawr. Bydd y sawl a’i hanfonodd yn darllen hyn.',
    readers: 'staff',
  }),
  learnt: says({ en: 'What did the council learn?', cy: 'Beth ddysgodd y cyngor?' }),
  learntHint: says({
    en: 'Without names. It is counted, and those who answer challenges read it.',
    cy: 'Heb enwau. Mae’n cael ei gyfrif, a bydd y rhai sy’n ateb heriau yn ei ddarllen.',
    readers: 'staff',
  }),
  send: says({ en: 'Keep the answer', cy: 'Cadw’r ateb' }),
  'answer-needed': says({ en: 'Write the answer', cy: 'Ysgrifennwch yr ateb' }),
  'decided-it': says({
    en: 'They decided what is challenged, so somebody else answers',
    cy: 'Nhw a benderfynodd yr hyn sy’n cael ei herio, felly rhywun arall sy’n ateb',
    readers: 'staff',
  }),
  'answered-already': says({ en: 'It has been answered already', cy: 'Mae wedi’i ateb yn barod' }),
  chooseOutcome: says({
    en: 'Choose what you decide',
    cy: 'Dewiswch beth rydych yn ei benderfynu',
    readers: 'staff',
  }),
} as const
