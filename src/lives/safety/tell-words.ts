import { type Sentence, says } from '#ground/words/says.ts'
import type { ToldKind } from './alert.ts'

/** "Something is wrong": four pictures, whom not to tell, and what happens then. Everybody may read it. */
export const tellWords = {
  title: says({ en: 'Something is wrong', cy: 'Mae rhywbeth o’i le' }),
  what: says({ en: 'What is wrong?', cy: 'Beth sydd o’i le?' }),
  leave: says({ en: 'Leave this page', cy: 'Gadael y dudalen hon' }),
  danger: says({
    en: 'In danger now? Ring 999.',
    cy: 'Mewn perygl nawr? Ffoniwch 999.',
  }),
  text999: says({
    en: 'If you cannot speak: ring 999 and press 55, or text 999 if you have signed up at emergencysms.net.',
    cy: 'Os na allwch siarad: ffoniwch 999 a phwyso 55, neu anfonwch neges destun i 999 os ydych wedi cofrestru ar emergencysms.net.',
    easy: {
      en: 'If you cannot speak, ring 999 and press 55.',
      cy: 'Os na allwch siarad, ffoniwch 999 a phwyso 55.',
    },
  }),
  someoneIsThere: says<{ name: string; until: string }>({
    en: '{name} has the duty desk now, until {until}.',
    cy: 'Gyda’r ddesg ddyletswydd nawr: {name}, tan {until}.',
    easy: {
      en: '{name} is at the desk now, until {until}.',
      cy: 'Wrth y ddesg nawr: {name}. Maen nhw yno tan {until}.',
    },
  }),
  nobodyIsThere: says({
    en: 'Nobody is at the duty desk now. You can still send this; it waits there, and nobody may read it before then.',
    cy: 'Does neb wrth y ddesg ddyletswydd nawr. Gallwch anfon hwn o hyd; bydd yn aros yno, ac efallai na fydd neb yn ei ddarllen cyn hynny.',
    easy: {
      en: 'Nobody is at the desk now. Nobody may read this until later.',
      cy: 'Does neb wrth y ddesg nawr. Efallai na fydd neb yn darllen hwn tan wedyn.',
    },
  }),
  opensAt: says<{ when: string }>({
    en: 'Somebody is there again from: {when}.',
    cy: 'Bydd rhywun yno eto o: {when}.',
  }),
  rotaUnknown: says({
    en: 'We do not know when somebody will be there.',
    cy: 'Ni wyddom pryd bydd rhywun yno.',
  }),
  ring: says<{ phone: string }>({ en: 'Ring: {phone}', cy: 'Ffoniwch: {phone}' }),
  ringOutOfHours: says<{ phone: string }>({
    en: 'At night and weekends, ring: {phone}',
    cy: 'Gyda’r nos ac ar benwythnosau, ffoniwch: {phone}',
  }),
  whichCouncil: says({ en: 'Which council?', cy: 'Pa gyngor?' }),

  nextTitle: says({ en: 'Before you send it', cy: 'Cyn i chi ei anfon' }),
  notTo: says({
    en: 'Who must not know?',
    cy: 'Pwy na ddylai wybod?',
  }),
  notToHint: says({
    en: 'They are not told, and cannot see it here. Choose nobody, or as many as you like.',
    cy: 'Ni fyddant yn cael gwybod, ac ni allant ei weld yma. Dewiswch neb, neu gynifer ag y mynnwch.',
    easy: {
      en: 'They will not see it. We will not tell them.',
      cy: 'Fyddan nhw ddim yn ei weld. Fyddwn ni ddim yn dweud wrthyn nhw.',
    },
  }),
  whoElse: says({
    en: 'Anybody else who must not know',
    cy: 'Unrhyw un arall na ddylai wybod',
  }),
  say: says({
    en: 'What happened? You need not write anything.',
    cy: 'Beth ddigwyddodd? Does dim rhaid i chi ysgrifennu dim.',
  }),
  name: says({
    en: 'Who is it about? You need not say.',
    cy: 'Am bwy mae hyn? Does dim rhaid i chi ddweud.',
  }),
  where: says({
    en: 'Where are you, or where did it happen?',
    cy: 'Ble ydych chi, neu ble digwyddodd hyn?',
  }),
  contact: says({
    en: 'How can we reach you safely?',
    cy: 'Sut gallwn ni gysylltu â chi’n ddiogel?',
  }),
  contactHint: says({
    en: 'A phone number, a person or a time. Without it we can look into it but cannot tell you.',
    cy: 'Rhif ffôn, person neu amser. Hebddo gallwn ymchwilio ond ni allwn ddweud wrthych.',
    easy: {
      en: 'A phone number, or a person we can ask.',
      cy: 'Rhif ffôn, neu berson y gallwn ei holi.',
    },
  }),
  whatHappens: says({ en: 'What happens then', cy: 'Beth sy’n digwydd wedyn' }),
  happens: says({
    en: 'The duty desk reads it. Somebody gets in touch with you, or comes. They ask you what you want to happen.',
    cy: 'Mae’r ddesg ddyletswydd yn ei ddarllen. Bydd rhywun yn cysylltu â chi, neu’n dod atoch. Byddant yn gofyn beth rydych am iddo ddigwydd.',
    easy: {
      en: 'Someone reads it. They talk to you. They ask what you want.',
      cy: 'Bydd rhywun yn ei ddarllen. Byddan nhw’n siarad â chi. Byddan nhw’n gofyn beth rydych chi ei eisiau.',
    },
  }),
  mayTell: says({
    en: 'Where somebody is in danger, the desk may have to tell the police or an ambulance. They tell you first where that is safe.',
    cy: 'Lle mae rhywun mewn perygl, efallai y bydd yn rhaid i’r ddesg ddweud wrth yr heddlu neu ambiwlans. Byddant yn dweud wrthych yn gyntaf os yw’n ddiogel.',
    easy: {
      en: 'If you are in danger, we may tell the police.',
      cy: 'Os ydych mewn perygl, efallai y byddwn yn dweud wrth yr heddlu.',
    },
  }),
  send: says({ en: 'Send this now', cy: 'Anfon hwn nawr' }),
  stopOne: says({
    en: 'Stop something that I do',
    cy: 'Stopio rhywbeth rwy’n ei wneud',
  }),

  sentTitle: says({ en: 'We have it', cy: 'Mae gyda ni' }),
  sentTo: says<{ name: string }>({
    en: 'It is with {name} at the duty desk now.',
    cy: 'Mae gyda’r ddesg ddyletswydd nawr. Pwy sydd yno: {name}.',
  }),
  climbs: says<{ minutes: number }>({
    en: '{minutes, plural, one {If nobody takes it within # minute, the next person on the rota is asked.} other {If nobody takes it within # minutes, the next person on the rota is asked.}}',
    cy: 'Os na fydd neb yn ei gymryd mewn pryd, gofynnir i’r person nesaf ar y rota. Munudau: {minutes}.',
    easy: {
      en: 'If they are slow, we ask another person.',
      cy: 'Os byddan nhw’n araf, byddwn yn gofyn i berson arall.',
    },
  }),
  sentToNobody: says({
    en: 'It waits at the duty desk. Nobody is there now, so do not wait for an answer: ring, or ring 999 in danger.',
    cy: 'Mae’n aros wrth y ddesg ddyletswydd. Does neb yno nawr, felly peidiwch ag aros am ateb: ffoniwch, neu ffoniwch 999 mewn perygl.',
    easy: {
      en: 'Nobody is at the desk now. Do not wait. Ring someone.',
      cy: 'Does neb wrth y ddesg nawr. Peidiwch ag aros. Ffoniwch rywun.',
    },
  }),
  youSaid: says({ en: 'You told us', cy: 'Fe ddywedoch chi wrthym' }),
  youSaidAt: says<{ when: string }>({
    en: 'You told us: {when}.',
    cy: 'Fe ddywedoch chi wrthym: {when}.',
  }),
  hasIt: says<{ name: string; when: string }>({
    en: '{name} has it, since {when}.',
    cy: 'Mae hwn gyda: {name}, ers {when}.',
    easy: { en: '{name} has read it. {when}.', cy: 'Wedi’i ddarllen gan: {name}. {when}.' },
  }),
  waits: says({
    en: 'Nobody has read it yet.',
    cy: 'Does neb wedi’i ddarllen eto.',
  }),
  closed: says({ en: 'It is finished.', cy: 'Mae wedi gorffen.' }),
  tooMany: says({
    en: 'Very many messages have come from here, and this one was not sent. What you typed is still below. Ring instead; in danger ring 999.',
    cy: 'Mae llawer iawn o negeseuon wedi dod oddi yma, ac ni anfonwyd yr un hon. Mae’r hyn a deipioch yn dal isod. Ffoniwch yn lle hynny; mewn perygl ffoniwch 999.',
    easy: {
      en: 'We could not send this. Please ring someone.',
      cy: 'Ni allem anfon hwn. Ffoniwch rywun.',
    },
  }),
  tooLong: says({
    en: 'Write no more than 4,000 letters',
    cy: 'Ysgrifennwch ddim mwy na 4,000 o lythrennau',
  }),
  elsewhere: says({ en: 'Back to my week', cy: 'Yn ôl i fy wythnos' }),
} as const

/** The same in three words at most, for the pictures view. */
export const shortToldWords: Readonly<Record<ToldKind, Sentence>> = {
  hurt: says({ en: 'Someone hurt me', cy: 'Rhywun wedi’m brifo' }),
  scared: says({ en: 'I am scared', cy: 'Mae ofn arna i' }),
  money: says({ en: 'My money taken', cy: 'Cymryd fy arian' }),
  'stop-this': says({ en: 'Stop this', cy: 'Stopio hyn' }),
}

export const toldWords: Readonly<Record<ToldKind, Sentence>> = {
  hurt: says({ en: 'Someone hurt me', cy: 'Mae rhywun wedi fy mrifo' }),
  scared: says({ en: 'I am scared', cy: 'Mae ofn arna i' }),
  money: says({ en: 'Someone took my money', cy: 'Mae rhywun wedi cymryd fy arian' }),
  'stop-this': says({ en: 'I want to stop this', cy: 'Rwyf am stopio hyn' }),
}
