import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { AuthorityKind, Cover } from './authority.ts'
import type { Relation, Willing } from './carer.ts'
import type { ConsentAbout, HowShown } from './consent.ts'
import {
  type InformationNeed,
  type InformationNeedKind,
  isNeedCode,
  type NeedCode,
  type Step,
  type StepState,
} from './information-need.ts'
import type { NeedType, Stage } from './kinds-of-need.ts'

type Named<K extends string> = Readonly<Record<K, Sentence>>
const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })
const same = (text: string): Sentence =>
  says({ en: text, cy: text, readers: 'staff', sameInBoth: true })

export const needWords: Named<NeedCode> = {
  standard: staff('Standard print', 'Print safonol'),
  'easy-read': staff('Easy read', 'Hawdd ei ddeall'),
  'large-print': staff('Large print', 'Print bras'),
  audio: staff('Audio', 'Sain'),
  braille: same('Braille'),
  'sign-film': staff('A film in sign language', 'Ffilm mewn iaith arwyddion'),
  electronic: staff('Electronic file', 'Ffeil electronig'),
  phone: staff('Phone call', 'Galwad ffôn'),
  'text-message': staff('Text message', 'Neges destun'),
  email: staff('Email', 'E-bost'),
  post: staff('Post', 'Drwy’r post'),
  'in-person': staff('Face to face', 'Wyneb yn wyneb'),
  'through-somebody': staff('Through somebody they trust', 'Drwy rywun y maent yn ymddiried ynddo'),
  relay: same('Relay UK'),
  'bsl-interpreter': staff(
    'British Sign Language interpreter',
    'Cyfieithydd Iaith Arwyddion Prydain',
  ),
  makaton: same('Makaton'),
  'objects-of-reference': staff('Objects of reference', 'Gwrthrychau cyfeirio'),
  'picture-exchange': staff('Pictures or symbols', 'Lluniau neu symbolau'),
  'communication-aid': staff('Communication aid', 'Cymorth cyfathrebu electronig'),
  'lip-reading': staff('Lip-reading: face them', 'Darllen gwefusau: wynebwch nhw'),
  'deafblind-manual': staff('Deafblind manual alphabet', 'Gwyddor llaw dall a byddar'),
  'short-words': staff('Short sentences, time to answer', 'Brawddegau byr, amser i ateb'),
  'longer-meeting': staff('Longer meetings', 'Cyfarfodydd hirach'),
  'quiet-room': staff('Quiet room', 'Ystafell dawel'),
  helper: staff('Somebody they know beside them', 'Rhywun y maent yn ei adnabod wrth eu hochr'),
  advocate: staff('Independent advocate', 'Eiriolwr annibynnol'),
  'hearing-loop': staff('Hearing loop', 'Dolen sain'),
  breaks: staff('Breaks', 'Seibiannau'),
}

export const needKindWords: Named<InformationNeedKind> = {
  format: staff('Format', 'Fformat'),
  contact: staff('Contact', 'Cysylltu'),
  communication: staff('Communication', 'Cyfathrebu'),
  support: staff('Support', 'Cymorth'),
}

/** "Large print: 16 points, bold". A word from elsewhere stands as it came. */
export function needSaid(view: View, { need, detail }: Pick<InformationNeed, 'need' | 'detail'>) {
  const name = isNeedCode(need) ? needWords[need](view) : need
  // It stands in a row with others, so a full stop at its end would read as the end of them all.
  return detail ? `${name}: ${detail.replace(/\.$/, '')}` : name
}

export const stepWords: Named<Step> = {
  identify: staff('Identified', 'Wedi’i nodi'),
  record: staff('Recorded', 'Wedi’i gofnodi'),
  flag: staff('Flagged', 'Wedi’i amlygu'),
  share: staff('Shared', 'Wedi’i rannu'),
  meet: staff('Met', 'Wedi’i ddiwallu'),
  review: staff('Reviewed', 'Wedi’i adolygu'),
}
export const stepStateWords: Named<StepState> = {
  done: staff('Done', 'Wedi’i wneud'),
  'to-do': staff('To do', 'I’w wneud'),
  late: staff('Late', 'Yn hwyr'),
  'not-wanted': staff('Not wanted', 'Dim eisiau'),
}

export const relationWords: Named<Relation> = {
  parent: staff('Parent', 'Rhiant'),
  partner: staff('Partner', 'Cymar'),
  sibling: staff('Brother or sister', 'Brawd neu chwaer'),
  child: staff('Son or daughter', 'Mab neu ferch'),
  grandparent: staff('Grandparent', 'Mam-gu, nain, tad-cu neu daid'),
  'other-relative': staff('Other relative', 'Perthynas arall'),
  friend: staff('Friend', 'Ffrind'),
}
export const willingWords: Named<Willing> = {
  'not-asked': staff('Not asked yet', 'Heb ofyn eto'),
  yes: staff('Willing and able', 'Yn fodlon ac yn gallu'),
  some: staff('Willing to do some of it', 'Yn fodlon gwneud rhywfaint ohono'),
  no: staff('Not willing, or not able', 'Ddim yn fodlon, neu ddim yn gallu'),
}

export const authorityWords: Named<AuthorityKind> = {
  'attorney-welfare': staff('Attorney for health and welfare', 'Atwrnai dros iechyd a llesiant'),
  'attorney-money': staff('Attorney for property and money', 'Atwrnai dros eiddo ac arian'),
  'deputy-welfare': staff(
    'Court-appointed deputy for welfare',
    'Dirprwy a benodwyd gan y llys dros lesiant',
  ),
  'deputy-money': staff(
    'Court-appointed deputy for property and money',
    'Dirprwy a benodwyd gan y llys dros eiddo ac arian',
  ),
  appointee: staff('Appointee for benefits', 'Penodai ar gyfer budd-daliadau'),
  'nominated-person': staff(
    'Nominated person for a direct payment',
    'Person enwebedig ar gyfer taliad uniongyrchol',
  ),
  'authorised-person': staff(
    'Authorised person for a direct payment (Wales: suitable person)',
    'Person awdurdodedig ar gyfer taliad uniongyrchol (Cymru: person addas)',
  ),
  'parental-responsibility': staff(
    'Parental responsibility, until 18',
    'Cyfrifoldeb rhiant, tan 18 oed',
  ),
}
export const coverWords: Named<Cover> = {
  'agree-plan': staff('Agree the plan and the week', 'Cytuno ar y cynllun a’r wythnos'),
  'manage-direct-payment': staff('Manage a direct payment', 'Rheoli taliad uniongyrchol'),
  'spend-money': staff('Spend money', 'Gwario arian'),
  'see-money': staff('See money', 'Gweld arian'),
  'where-to-live': staff('Decide where to live', 'Penderfynu ble i fyw'),
  health: staff('Decide about health', 'Penderfynu am iechyd'),
}

export const consentWords: Named<ConsentAbout> = {
  'share-with-family': staff('Share the week with family', 'Rhannu’r wythnos â’r teulu'),
  'share-with-providers': staff(
    'Share information needs with those who run sessions',
    'Rhannu anghenion gwybodaeth â’r rhai sy’n cynnal sesiynau',
  ),
  photos: staff('Be in photos', 'Bod mewn lluniau'),
  'friends-may-know': staff(
    'Friends may know which sessions they go to',
    'Caiff ffrindiau wybod i ba sesiynau y maent yn mynd',
  ),
}
export const howWords: Named<HowShown> = {
  talk: staff('In talk', 'Wrth siarad'),
  picture: staff('With a picture', 'Gyda llun'),
  object: staff('With an object', 'Gyda gwrthrych'),
  sign: staff('In sign', 'Drwy arwyddo'),
  writing: staff('In writing', 'Yn ysgrifenedig'),
  observed: staff('By what they did', 'Drwy’r hyn a wnaethant'),
}

export const needTypeWords: Named<NeedType> = {
  'learning-disability': staff('Learning disability', 'Anabledd dysgu'),
  'physical-disability': staff('Physical disability', 'Anabledd corfforol'),
  autism: staff('Autism', 'Awtistiaeth'),
  sensory: staff('Sensory loss', 'Colled synhwyraidd'),
  'mental-health': staff('Mental health', 'Iechyd meddwl'),
  'long-term-illness': staff('Long-term illness', 'Salwch hirdymor'),
}
export const stageWords: Named<Stage> = {
  'too-young': staff('Below 14: no record here yet', 'Dan 14: dim cofnod yma eto'),
  child: staff('Children’s services, aged 14 or 15', 'Gwasanaethau plant, 14 neu 15 oed'),
  'young-person': staff(
    'Preparing for adulthood, aged 16 or 17',
    'Paratoi i fod yn oedolyn, 16 neu 17 oed',
  ),
  adult: staff('Adults’ services', 'Gwasanaethau oedolion'),
}
