import { type Sentence, says } from '#ground/words/says.ts'
import type {
  BodyPart,
  ConcernAbout,
  ConcernRefusal,
  ConcernState,
  OutcomeMet,
  PersonAsked,
} from './concern.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** Safeguarding concerns. Only staff read these. */
export const concernWords = {
  raise: staff('Raise a safeguarding concern', 'Codi pryder diogelu'),
  raiseIntro: staff(
    'Write what you saw or heard, as it was. The duty desk has it at once. After you send it you cannot open it again, but you can add to it.',
    'Ysgrifennwch yr hyn a welsoch neu a glywsoch, fel yr oedd. Bydd gan y ddesg ddyletswydd ar unwaith. Ar ôl ei anfon ni allwch ei agor eto, ond gallwch ychwanegu ato.',
  ),
  danger: staff(
    'Somebody in danger now? Ring 999 first.',
    'Rhywun mewn perygl nawr? Ffoniwch 999 yn gyntaf.',
  ),
  who: staff('Who are you worried about?', 'Am bwy rydych chi’n poeni?'),
  chooseWho: staff('Choose who', 'Dewiswch bwy'),
  reference: staff('Their reference, for example R0001', 'Eu cyfeirnod, er enghraifft R0001'),
  noSuchPerson: staff('Nobody here has that reference', 'Nid oes gan neb yma y cyfeirnod hwnnw'),
  about: staff('What sort of harm?', 'Pa fath o niwed?'),
  seen: staff('What did you see or hear?', 'Beth welsoch neu glywsoch chi?'),
  seenHint: staff(
    'Their own words where you can. Do not question them more than you need to.',
    'Eu geiriau eu hunain lle gallwch. Peidiwch â’u holi’n fwy nag sydd ei angen.',
  ),
  body: staff('Where on the body, if anywhere?', 'Ble ar y corff, os yn rhywle?'),
  bodyHint: staff('Left and right as the person has them.', 'Chwith a de fel sydd gan y person.'),
  atRiskNow: staff('Are they at risk now?', 'Ydyn nhw mewn perygl nawr?'),
  yes: staff('Yes', 'Ydyn'),
  no: staff('No', 'Nac ydyn'),
  done: staff('What have you done so far?', 'Beth ydych chi wedi’i wneud hyd yma?'),
  named: staff('Is it about somebody who works here?', 'Ydy hyn am rywun sy’n gweithio yma?'),
  namedOf: staff('Is it about somebody around them?', 'Ydy hyn am rywun o’u cwmpas?'),
  namedHint: staff(
    'They never see it, and no welfare check rings them while it is open.',
    'Ni fyddant byth yn ei weld, ac ni fydd unrhyw wiriad lles yn eu ffonio tra bydd ar agor.',
  ),
  nobody: staff('Nobody in this list', 'Neb yn y rhestr hon'),
  namedWords: staff('Somebody else: who?', 'Rhywun arall: pwy?'),
  namedAlone: staff(
    'Is it about what somebody did? Who?',
    'Ydy hyn am rywbeth a wnaeth rhywun? Pwy?',
  ),
  provider: staff(
    'Is it about how things are done at a provider?',
    'Ydy hyn am sut mae pethau’n cael eu gwneud gan ddarparwr?',
  ),
  noProvider: staff('No', 'Nac ydy'),
  asked: staff('What does the person want to happen?', 'Beth mae’r person am iddo ddigwydd?'),
  wants: staff('In their words', 'Yn eu geiriau nhw'),
  send: staff('Send to the duty desk', 'Anfon at y ddesg ddyletswydd'),

  sent: staff('The duty desk has it', 'Mae gan y ddesg ddyletswydd'),
  sentAs: says<{ reference: string; when: string }>({
    en: 'Sent: {when}. Reference: {reference}.',
    cy: 'Anfonwyd: {when}. Cyfeirnod: {reference}.',
    readers: 'staff',
  }),
  sentTo: says<{ name: string; when: string }>({
    en: '{name} has it, since {when}.',
    cy: 'Mae gyda: {name}, ers {when}.',
    readers: 'staff',
  }),
  sentWaits: staff(
    'Nobody has taken it yet. It goes to the next on the rota by itself.',
    'Does neb wedi’i gymryd eto. Bydd yn mynd at y nesaf ar y rota ar ei ben ei hun.',
  ),
  sentNobody: staff(
    'Nobody is at the duty desk now. Do not wait: ring the number that your provider has, or 999 in danger.',
    'Does neb wrth y ddesg ddyletswydd nawr. Peidiwch ag aros: ffoniwch y rhif sydd gan eich darparwr, neu 999 mewn perygl.',
  ),
  narrow: staff(
    'What you wrote is now read only at the duty desk. You cannot open it again. How to support the person safely stays open to everybody on shift: communication, allergies, medicines and seizure plan.',
    'Dim ond wrth y ddesg ddyletswydd y caiff yr hyn a ysgrifennoch ei ddarllen nawr. Ni allwch ei agor eto. Mae sut i gefnogi’r person yn ddiogel yn aros ar agor i bawb sydd ar ddyletswydd: cyfathrebu, alergeddau, meddyginiaethau a chynllun trawiadau.',
  ),
  more: staff('Add something', 'Ychwanegu rhywbeth'),
  add: staff('Add it', 'Ei ychwanegu'),
  added: staff('It was added.', 'Fe’i hychwanegwyd.'),
  isClosed: staff('The desk has closed it.', 'Mae’r ddesg wedi’i gau.'),

  concern: staff('Safeguarding concern', 'Pryder diogelu'),
  cameOf: staff('It came of', 'Daeth o hyn'),
  incidentAt: says<{ kind: string; day: string; venue: string }>({
    en: '{kind}, {day}, {venue}',
    cy: '{kind}, {day}, {venue}',
    sameInBoth: true,
    readers: 'staff',
  }),
  raisedBy: staff('Raised by', 'Codwyd gan'),
  raisedAt: staff('Raised', 'Codwyd'),
  spokenOf: staff('Who is spoken of', 'Am bwy y sonnir'),
  providerIs: staff('Provider', 'Darparwr'),
  atRisk: staff('At risk now', 'Mewn perygl nawr'),
  notes: staff('Added since', 'Ychwanegwyd ers hynny'),
  test: staff('Is an enquiry owed?', 'A oes angen ymholiad?'),
  lawEngland: staff(
    'Care Act 2014 section 42: all three.',
    'Deddf Gofal 2014 adran 42: pob un o’r tri.',
  ),
  lawWales: staff(
    'Social Services and Well-being (Wales) Act 2014 section 126: all three. The enquiry is normally made within 7 working days.',
    'Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 adran 126: pob un o’r tri. Fel arfer gwneir yr ymholiad o fewn 7 diwrnod gwaith.',
  ),
  hasNeeds: staff(
    'Do they have needs for care and support?',
    'Oes ganddynt anghenion gofal a chymorth?',
  ),
  isAtRisk: staff(
    'Are they experiencing abuse or neglect, or at risk of it?',
    'Ydyn nhw’n profi camdriniaeth neu esgeulustod, neu mewn perygl o hynny?',
  ),
  cannotProtect: staff(
    'Because of those needs, can they not protect themself?',
    'Oherwydd yr anghenion hynny, ydyn nhw’n methu ag amddiffyn eu hunain?',
  ),
  reasons: staff('Reasons', 'Rhesymau'),
  decide: staff('Keep the decision', 'Cadw’r penderfyniad'),
  decidedBy: says<{ name: string; when: string }>({
    en: '{name}, {when}',
    cy: '{name}, {when}',
    sameInBoth: true,
    readers: 'staff',
  }),
  enquiryBy: says<{ day: string }>({
    en: 'Enquiry by {day}',
    cy: 'Ymholiad erbyn: {day}',
    readers: 'staff',
  }),
  pause: staff(
    'Pause new places at this provider',
    'Atal lleoedd newydd gyda’r darparwr hwn dros dro',
  ),
  pauseHint: staff(
    'Nobody new is placed there, and each person who goes there is checked on within two working days. Nobody’s place is taken away.',
    'Ni roddir neb newydd yno, a gwirir pob person sy’n mynd yno o fewn dau ddiwrnod gwaith. Ni chymerir lle neb.',
  ),
  pausedFrom: says<{ day: string }>({
    en: 'New places there are paused since {day}.',
    cy: 'Mae lleoedd newydd yno wedi’u hatal ers: {day}.',
    readers: 'staff',
  }),
  endPause: staff('New places may begin again', 'Caiff lleoedd newydd ddechrau eto'),
  close: staff('Close the concern', 'Cau’r pryder'),
  outcome: staff('What came of it', 'Beth ddaeth o hyn'),
  met: staff('Is it what the person wanted?', 'Ai dyna beth oedd y person ei eisiau?'),
  neverDeleted: staff(
    'A concern is never deleted, and every reading of it is written down.',
    'Ni chaiff pryder byth ei ddileu, a chofnodir pob darlleniad ohono.',
  ),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  tooLong: staff('Write no more than 5,000 letters', 'Ysgrifennwch ddim mwy na 5,000 o lythrennau'),
  listOfMine: staff('Concerns that you raised', 'Pryderon a godoch chi'),
} as const

export const concernAboutWords: Readonly<Record<ConcernAbout, Sentence>> = {
  physical: staff('Physical harm', 'Niwed corfforol'),
  sexual: staff('Sexual harm', 'Niwed rhywiol'),
  psychological: staff('Threats, shouting or humiliation', 'Bygythiadau, gweiddi neu fychanu'),
  money: staff('Money or belongings', 'Arian neu eiddo'),
  neglect: staff('Neglect: care that was not given', 'Esgeulustod: gofal na chafodd ei roi'),
  discrimination: staff('Discrimination or hate', 'Gwahaniaethu neu gasineb'),
  organisation: staff('How a place is run', 'Sut mae lle yn cael ei redeg'),
  'modern-slavery': staff('Modern slavery', 'Caethwasiaeth fodern'),
  domestic: staff('Domestic abuse', 'Cam-drin domestig'),
  'self-neglect': staff('Self-neglect', 'Hunanesgeulustod'),
  'not-sure': staff('Not sure', 'Ddim yn siŵr'),
}

export const bodyWords: Readonly<Record<BodyPart, Sentence>> = {
  head: staff('Head', 'Pen'),
  face: staff('Face', 'Wyneb'),
  neck: staff('Neck', 'Gwddf'),
  'left-shoulder': staff('Left shoulder', 'Ysgwydd chwith'),
  'right-shoulder': staff('Right shoulder', 'Ysgwydd dde'),
  'left-arm': staff('Left arm', 'Braich chwith'),
  'right-arm': staff('Right arm', 'Braich dde'),
  'left-hand': staff('Left hand', 'Llaw chwith'),
  'right-hand': staff('Right hand', 'Llaw dde'),
  chest: staff('Chest', 'Brest'),
  stomach: staff('Stomach', 'Bol'),
  back: staff('Back', 'Cefn'),
  bottom: staff('Bottom', 'Pen-ôl'),
  'left-leg': staff('Left leg', 'Coes chwith'),
  'right-leg': staff('Right leg', 'Coes dde'),
  'left-foot': staff('Left foot', 'Troed chwith'),
  'right-foot': staff('Right foot', 'Troed dde'),
}

export const askedWords: Readonly<Record<PersonAsked, Sentence>> = {
  asked: staff('They were asked, and said', 'Gofynnwyd iddynt, a dywedasant'),
  'not-safe-to': staff('It was not safe to ask', 'Doedd hi ddim yn ddiogel gofyn'),
  'not-yet': staff('Not asked yet', 'Heb ofyn eto'),
}

export const concernStateWords: Readonly<Record<ConcernState, Sentence>> = {
  raised: staff('To be decided', 'I’w benderfynu'),
  enquiry: staff('Enquiry', 'Ymholiad'),
  'other-action': staff('Something else is done', 'Gwneir rhywbeth arall'),
  closed: staff('Closed', 'Caewyd'),
}

export const metWords: Readonly<Record<OutcomeMet, Sentence>> = {
  yes: staff('Yes', 'Ie'),
  partly: staff('Partly', 'Yn rhannol'),
  no: staff('No', 'Nage'),
  'not-asked': staff('They could not be asked', 'Ni ellid gofyn iddynt'),
}

export const concernRefusals: Readonly<Record<ConcernRefusal['kind'], Sentence>> = {
  'say-what-was-seen': staff('Write what it was', 'Ysgrifennwch beth oedd hyn'),
  'give-reasons': staff('Write the reasons', 'Ysgrifennwch y rhesymau'),
  'closed-already': staff(
    'The concern was closed meanwhile. Nothing was kept.',
    'Caewyd y pryder yn y cyfamser. Ni chadwyd dim.',
  ),
  'not-decided': staff(
    'Decide first whether an enquiry is owed',
    'Penderfynwch yn gyntaf a oes angen ymholiad',
  ),
  'say-outcome': staff('Write what came of it', 'Ysgrifennwch beth ddaeth o hyn'),
  'ask-the-person': staff(
    'Write what the person said that they want, or choose why they were not asked',
    'Ysgrifennwch yr hyn y dywedodd y person ei fod ei eisiau, neu dewiswch pam na ofynnwyd iddynt',
  ),
  'changed-meanwhile': staff(
    'Somebody changed it meanwhile. Look at it again; what you typed is still here.',
    'Newidiodd rhywun ef yn y cyfamser. Edrychwch arno eto; mae’r hyn a deipioch yma o hyd.',
  ),
  'lapsed-policy': staff(
    'The council’s rule for these dates has ended. Nothing was kept. Tell the council’s administrator.',
    'Mae rheol y cyngor ar gyfer y dyddiadau hyn wedi dod i ben. Ni chadwyd dim. Dywedwch wrth weinyddwr y cyngor.',
  ),
  'no-provider': staff('The concern is about no provider', 'Nid yw’r pryder am unrhyw ddarparwr'),
}
