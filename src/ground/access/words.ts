import { type Sentence, says } from '#ground/words/says.ts'
import type { Permission, Role } from './role.ts'

export const words = {
  title: says({
    en: 'Good Days: choose who to be',
    cy: 'Good Days: dewiswch pwy i fod',
    easy: { en: 'Who do you want to be?', cy: 'Pwy ydych chi am fod?' },
  }),
  welcome: says({ en: 'Good Days', cy: 'Good Days', sameInBoth: true }),
  madeUp: says({
    en: 'This is a demonstration. The counties, the people and everything about them are made up by the program. Choose a person to see what they see.',
    cy: 'Arddangosiad yw hwn. Mae’r siroedd, y bobl a phopeth amdanyn nhw wedi’u creu gan y rhaglen. Dewiswch berson i weld yr hyn maen nhw’n ei weld.',
    easy: {
      en: 'Nobody here is real. You can look around as anyone.',
      cy: 'Does neb yma yn real. Gallwch chi edrych o gwmpas fel unrhyw un.',
    },
  }),
  asWhom: says<{ name: string; role: string }>({
    en: 'Sign in as {name}, {role}',
    cy: 'Mewngofnodi fel {name}, {role}',
  }),
  signIn: says({ en: 'Sign in', cy: 'Mewngofnodi' }),
  role: says({ en: 'Who they are', cy: 'Pwy ydyn nhw' }),
  name: says({ en: 'Name', cy: 'Enw' }),
  signedOut: says({
    en: 'You are not signed in.',
    cy: 'Dydych chi ddim wedi mewngofnodi.',
    easy: { en: 'You are signed out.', cy: 'Rydych chi wedi allgofnodi.' },
  }),
  noSignIn: says({
    en: 'Ask your council to open your account. This page has no other way in yet.',
    cy: 'Gofynnwch i’ch cyngor agor eich cyfrif. Nid oes ffordd arall i mewn ar y dudalen hon eto.',
    easy: {
      en: 'Ask your council to help you sign in.',
      cy: 'Gofynnwch i’ch cyngor eich helpu i fewngofnodi.',
    },
  }),
  notThere: says({
    en: 'There is no such person to sign in as. Choose one from the list.',
    cy: 'Nid oes y fath berson i fewngofnodi fel nhw. Dewiswch un o’r rhestr.',
    easy: { en: 'Choose someone from the list.', cy: 'Dewiswch rywun o’r rhestr.' },
  }),
}

/** What somebody comes for, by the first thing that their role may do. */
export const seesWords: Readonly<Record<Permission, Sentence>> = {
  'live-my-week': says({
    en: 'Sees their own week, and says yes or no',
    cy: 'Yn gweld eu hwythnos eu hunain, ac yn dweud ie neu na',
  }),
  'see-people': says({
    en: 'Sees the weeks of people they help',
    cy: 'Yn gweld wythnosau’r bobl maen nhw’n eu helpu',
  }),
  'see-weeks': says({
    en: 'Sees the weeks of people they help',
    cy: 'Yn gweld wythnosau’r bobl maen nhw’n eu helpu',
  }),
  'see-day-sheets': says({
    en: 'Sees who comes on a day',
    cy: 'Yn gweld pwy sy’n dod ar ddiwrnod',
  }),
  'see-county': says({
    en: 'Sees the county in numbers',
    cy: 'Yn gweld y sir mewn rhifau',
  }),
  'have-work': says({
    en: 'Sees what waits for them to do',
    cy: 'Yn gweld yr hyn sy’n aros iddyn nhw ei wneud',
  }),
  'see-papers': says({ en: 'Reads letters and booklets', cy: 'Yn darllen llythyrau a llyfrynnau' }),
  'make-letters': says({ en: 'Makes letters for people', cy: 'Yn gwneud llythyrau i bobl' }),
  assess: says({ en: 'Writes assessments with people', cy: 'Yn ysgrifennu asesiadau gyda phobl' }),
  plan: says({ en: 'Writes plans with people', cy: 'Yn ysgrifennu cynlluniau gyda phobl' }),
  'find-support': says({ en: 'Finds support for people', cy: 'Yn dod o hyd i gymorth i bobl' }),
  authorise: says({ en: 'Authorises plans', cy: 'Yn awdurdodi cynlluniau' }),
  'assess-means': says({
    en: 'Works out what people pay',
    cy: 'Yn cyfrifo’r hyn y mae pobl yn ei dalu',
  }),
  'see-money': says({ en: 'Sees people’s money', cy: 'Yn gweld arian pobl' }),
  'record-savings': says({
    en: 'Writes down what the council saves',
    cy: 'Yn cofnodi’r hyn y mae’r cyngor yn ei arbed',
  }),
  'set-policies': says({
    en: 'Sets the council’s rates, rules and limits',
    cy: 'Yn gosod cyfraddau, rheolau a therfynau’r cyngor',
  }),
  'speak-up': says({ en: 'Can challenge and complain', cy: 'Yn gallu herio a chwyno' }),
  'answer-challenges': says({ en: 'Answers challenges', cy: 'Yn ateb heriau' }),
  advocate: says({ en: 'Speaks up for people', cy: 'Yn siarad dros bobl' }),
  care: says({ en: 'Looks after somebody', cy: 'Yn gofalu am rywun' }),
  'run-sessions': says({ en: 'Runs sessions', cy: 'Yn cynnal sesiynau' }),
  'keep-registers': says({ en: 'Keeps registers', cy: 'Yn cadw cofrestrau' }),
  'run-hub': says({ en: 'Runs a hub', cy: 'Yn rhedeg hyb' }),
  'check-providers': says({ en: 'Checks providers’ papers', cy: 'Yn gwirio papurau darparwyr' }),
  'visit-providers': says({ en: 'Visits providers', cy: 'Yn ymweld â darparwyr' }),
  'raise-concern': says({
    en: 'Can tell of a safeguarding concern',
    cy: 'Yn gallu rhoi gwybod am bryder diogelu',
  }),
  duty: says({ en: 'Answers the duty desk', cy: 'Yn ateb y ddesg ddyletswydd' }),
  'set-duty-rota': says({
    en: 'Sets who has the duty desk',
    cy: 'Yn gosod pwy sydd â’r ddesg ddyletswydd',
  }),
  'pay-providers': says({
    en: 'Prepares what providers are paid',
    cy: 'Yn paratoi’r hyn a delir i ddarparwyr',
  }),
  'release-payments': says({
    en: 'Releases payments that somebody else prepared',
    cy: 'Yn rhyddhau taliadau a baratôdd rhywun arall',
  }),
  'see-payable': says({
    en: 'Sees what booked days come to',
    cy: 'Yn gweld beth yw cost y dyddiau a archebwyd',
  }),
  'keep-books': says({ en: 'Closes the council’s books', cy: 'Yn cau llyfrau’r cyngor' }),
  'read-feedback': says({
    en: 'Answers what people say of their days',
    cy: 'Yn ateb yr hyn mae pobl yn ei ddweud am eu dyddiau',
  }),
}

/** What each role is called. */
export const roleNames: Readonly<Record<Role, Sentence<Record<never, never>>>> = {
  person: says({ en: 'person with a budget', cy: 'person â chyllideb' }),
  'family-carer': says({ en: 'family carer', cy: 'gofalwr teuluol' }),
  advocate: says({ en: 'independent advocate', cy: 'eiriolwr annibynnol' }),
  'support-worker': says({ en: 'support worker', cy: 'gweithiwr cymorth' }),
  'social-worker': says({ en: 'social worker', cy: 'gweithiwr cymdeithasol' }),
  'team-manager': says({ en: 'team manager', cy: 'rheolwr tîm' }),
  'service-manager': says({ en: 'service manager', cy: 'rheolwr gwasanaeth' }),
  'panel-chair': says({ en: 'chair of the panel', cy: 'cadeirydd y panel' }),
  'safeguarding-duty': says({
    en: 'safeguarding duty worker',
    cy: 'gweithiwr diogelu ar ddyletswydd',
  }),
  broker: says({ en: 'broker', cy: 'brocer' }),
  'micro-provider': says({ en: 'small provider', cy: 'darparwr bach' }),
  'service-fund-holder': says({ en: 'service fund holder', cy: 'deiliad cronfa gwasanaeth' }),
  'hub-manager': says({ en: 'hub manager', cy: 'rheolwr yr hyb' }),
  commissioner: says({ en: 'commissioner', cy: 'comisiynydd' }),
  'finance-officer': says({ en: 'finance officer', cy: 'swyddog cyllid' }),
  'council-administrator': says({ en: 'council administrator', cy: 'gweinyddwr y cyngor' }),
  'democratic-services': says({
    en: 'democratic services officer',
    cy: 'swyddog gwasanaethau democrataidd',
  }),
  'information-editor': says({ en: 'information editor', cy: 'golygydd gwybodaeth' }),
  'co-design-member': says({
    en: 'co-design member and quality checker',
    cy: 'aelod cyd-ddylunio a gwiriwr ansawdd',
  }),
  councillor: says({ en: 'councillor', cy: 'cynghorydd' }),
}
