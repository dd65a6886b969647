import { type Sentence, says } from '#ground/words/says.ts'
import type { How, Topic, Voice } from './statement.ts'

const staff = { readers: 'staff' } as const
type Said = Sentence

/** Asked of the person: the easy words are what is read out. */
export const topicWords: Readonly<Record<Topic, Said>> = {
  strengths: says({ en: 'What am I good at?', cy: 'Beth ydw i’n dda yn ei wneud?' }),
  'good-day': says({ en: 'What is a good day for me?', cy: 'Beth yw diwrnod da i mi?' }),
  people: says({ en: 'Who matters to me?', cy: 'Pwy sy’n bwysig i mi?' }),
  hopes: says({ en: 'What do I want?', cy: 'Beth ydw i eisiau?' }),
  worries: says({ en: 'What worries me?', cy: 'Beth sy’n fy mhoeni?' }),
  'how-to-help': says({ en: 'How can people help me best?', cy: 'Sut gall pobl fy helpu orau?' }),
}

export const voiceWords: Readonly<Record<Voice, Said>> = {
  person: says({ en: 'The person’s own words', cy: 'Geiriau’r person ei hun', ...staff }),
  carer: says({ en: 'The carer’s words', cy: 'Geiriau’r gofalwr', ...staff }),
  advocate: says({ en: 'The advocate’s words', cy: 'Geiriau’r eiriolwr', ...staff }),
  worker: says({ en: 'The worker’s words', cy: 'Geiriau’r gweithiwr', ...staff }),
}

export const howWords: Readonly<Record<How, Said>> = {
  talk: says({ en: 'By talking', cy: 'Drwy siarad', ...staff }),
  picture: says({ en: 'With pictures', cy: 'Gyda lluniau', ...staff }),
  object: says({ en: 'With objects', cy: 'Gyda gwrthrychau', ...staff }),
  sign: says({ en: 'By signing', cy: 'Drwy arwyddo', ...staff }),
  writing: says({ en: 'In writing', cy: 'Yn ysgrifenedig', ...staff }),
  observed: says({
    en: 'Seen in what they do',
    cy: 'Wedi’i weld yn yr hyn maen nhw’n ei wneud',
    ...staff,
  }),
}

export const stateWords = {
  started: says({ en: 'Started', cy: 'Wedi dechrau', ...staff }),
  shared: says({ en: 'Shared', cy: 'Wedi’i rannu', ...staff }),
  agreed: says({ en: 'Agreed', cy: 'Wedi’i gytuno', ...staff }),
  decided: says({ en: 'Decided', cy: 'Wedi’i benderfynu', ...staff }),
} as const

export const words = {
  title: says<{ name: string }>({
    en: 'Care and support assessment: {name}',
    cy: 'Asesiad gofal a chymorth: {name}',
    ...staff,
  }),
  intro: says({
    en: 'Start from what the person says and what they can do. Fill in the parts in any order.',
    cy: 'Dechreuwch o’r hyn y mae’r person yn ei ddweud ac yn gallu ei wneud. Llenwch y rhannau mewn unrhyw drefn.',
    ...staff,
  }),
  none: says({
    en: 'There is no assessment open.',
    cy: 'Nid oes asesiad ar agor.',
    ...staff,
  }),
  startsAsCopy: says({
    en: 'A new assessment starts with what the last one says, so that nothing has to be typed again.',
    cy: 'Mae asesiad newydd yn dechrau gyda’r hyn y mae’r un diwethaf yn ei ddweud, fel nad oes rhaid teipio dim eto.',
    ...staff,
  }),
  start: says({ en: 'Start an assessment', cy: 'Dechrau asesiad', ...staff }),
  earlier: says({ en: 'Earlier assessments', cy: 'Asesiadau blaenorol', ...staff }),
  startedOn: says({ en: 'Started', cy: 'Dechreuwyd', ...staff }),
  decidedOn: says({ en: 'Decided', cy: 'Penderfynwyd', ...staff }),
  decidedBy: says({ en: 'Decided by', cy: 'Penderfynwyd gan', ...staff }),
  outcome: says({ en: 'Outcome', cy: 'Canlyniad', ...staff }),
  read: says({ en: 'Read', cy: 'Darllen', ...staff }),
  readOf: says<{ day: string }>({
    en: 'Read the assessment: {day}',
    cy: 'Darllen yr asesiad: {day}',
    ...staff,
  }),
  whatMatters: says({ en: 'What matters', cy: 'Yr hyn sy’n bwysig', ...staff }),
  needsHeading: says({
    en: 'Needs and the national rules',
    cy: 'Anghenion a’r rheolau cenedlaethol',
    ...staff,
  }),
  support: says({ en: 'Support', cy: 'Cymorth', ...staff }),
  finish: says({ en: 'Share and decide', cy: 'Rhannu a phenderfynu', ...staff }),
  strengths: says({
    en: 'Strengths, and who is around the person',
    cy: 'Cryfderau, a phwy sydd o gwmpas y person',
    ...staff,
  }),
  strengthsHint: says({
    en: 'What they can do, what they bring, and who helps already. In Wales an assessment cannot be decided without it.',
    cy: 'Yr hyn maen nhw’n gallu ei wneud, yr hyn maen nhw’n ei gynnig, a phwy sy’n helpu eisoes. Yng Nghymru ni ellir penderfynu asesiad hebddo.',
    ...staff,
  }),
  involvement: says({
    en: 'Involvement and advocacy',
    cy: 'Cynnwys y person ac eiriolaeth',
    ...staff,
  }),
  involvementLabel: says({
    en: 'Who took part, and how the person was involved',
    cy: 'Pwy gymerodd ran, a sut y cafodd y person ei gynnwys',
    ...staff,
  }),
  difficulty: says({
    en: 'Would the person have substantial difficulty in being involved?',
    cy: 'A fyddai’r person yn cael anhawster sylweddol i gymryd rhan?',
    ...staff,
  }),
  difficultyHint: says({
    en: 'In understanding, remembering or weighing information, or in telling their views.',
    cy: 'Wrth ddeall, cofio neu bwyso a mesur gwybodaeth, neu wrth fynegi eu barn.',
    ...staff,
  }),
  difficultyEvidence: says({ en: 'What shows this', cy: 'Beth sy’n dangos hyn', ...staff }),
  appropriate: says({
    en: 'Who helps them to be involved',
    cy: 'Pwy sy’n eu helpu i gymryd rhan',
    ...staff,
  }),
  appropriateHint: says({
    en: 'Somebody unpaid, whom the person agrees to. Leave empty if there is nobody: then an independent advocate must be asked.',
    cy: 'Rhywun di-dâl, y mae’r person yn cytuno iddo. Gadewch yn wag os nad oes neb: yna rhaid gofyn i eiriolwr annibynnol.',
    ...staff,
  }),
  needs: says({ en: 'Needs', cy: 'Anghenion', ...staff }),
  needsIntro: says({
    en: 'Go through every outcome with the person. Record a need where there is one.',
    cy: 'Ewch drwy bob canlyniad gyda’r person. Cofnodwch angen lle mae un.',
    ...staff,
  }),
  noNeed: says({ en: 'No need recorded', cy: 'Dim angen wedi’i gofnodi', ...staff }),
  needLabel: says({
    en: 'What is needed, in your words',
    cy: 'Beth sydd ei angen, yn eich geiriau chi',
    ...staff,
  }),
  wellbeing: says({
    en: 'Which areas of well-being does it touch?',
    cy: 'Pa feysydd llesiant y mae’n effeithio arnynt?',
    ...staff,
  }),
  wellbeingHint: says({ en: 'At least one.', cy: 'O leiaf un.', ...staff }),
  evidence: says({ en: 'Evidence', cy: 'Tystiolaeth', ...staff }),
  evidenceFor: says<{ question: string }>({
    en: 'Evidence: {question}',
    cy: 'Tystiolaeth: {question}',
    ...staff,
  }),
  removeNeed: says({ en: 'Take this need away', cy: 'Tynnu’r angen hwn', ...staff }),
  whole: says({ en: 'Impairment and well-being', cy: 'Amhariad a llesiant', ...staff }),
  hours: says({ en: 'Hours of daytime support', cy: 'Oriau o gymorth yn ystod y dydd', ...staff }),
  hoursLabel: says({ en: 'Hours a week', cy: 'Oriau’r wythnos', ...staff }),
  minutesLabel: says({ en: 'Minutes', cy: 'Munudau', ...staff }),
  hoursHint: says({
    en: 'What the person needs, whether or not anybody can provide it yet.',
    cy: 'Yr hyn sydd ei angen ar y person, p’un a all rhywun ei ddarparu eto ai peidio.',
    ...staff,
  }),
  hoursSaid: says<{ hours: number; minutes: number }>({
    en: '{hours, plural, one {# hour} other {# hours}}{minutes, plural, =0 {} one { and # minute} other { and # minutes}} a week',
    cy: '{hours, plural, zero {# awr} one {# awr} two {# awr} few {# awr} many {# awr} other {# awr}}{minutes, plural, =0 {} zero {} one { a # munud} two { a # funud} few { a # munud} many { a # munud} other { a # munud}} yr wythnos',
    ...staff,
  }),
  ratios: says({ en: 'Ratios with their evidence', cy: 'Cymarebau gyda’u tystiolaeth', ...staff }),
  advice: says({
    en: 'Advice: what can help besides, and what would change this answer',
    cy: 'Cyngor: beth arall all helpu, a beth fyddai’n newid yr ateb hwn',
    ...staff,
  }),
  adviceHint: says({
    en: 'Written reasons and advice go to the person (Care Act 2014 section 24).',
    cy: 'Mae rhesymau a chyngor ysgrifenedig yn mynd at y person.',
    ...staff,
  }),
  verdict: says({ en: 'What the rules say', cy: 'Yr hyn y mae’r rheolau’n ei ddweud', ...staff }),
  missing: says({ en: 'Still to do', cy: 'Ar ôl i’w wneud', ...staff }),
  advocate: says({ en: 'Independent advocate', cy: 'Eiriolwr annibynnol', ...staff }),
  ready: says({ en: 'Ready', cy: 'Yn barod', ...staff }),
  complete: says({ en: 'Completed', cy: 'Wedi’i gwblhau', ...staff }),
  todo: says({ en: 'To do', cy: 'I’w wneud', ...staff }),
  share: says({ en: 'Share with the person', cy: 'Rhannu gyda’r person', ...staff }),
  shareHint: says({
    en: 'Give it to them in their format, and time to read it. A change afterwards means sharing again.',
    cy: 'Rhowch ef iddyn nhw yn eu fformat, ac amser i’w ddarllen. Bydd newid wedyn yn golygu rhannu eto.',
    ...staff,
  }),
  sharedOn: says<{ day: string }>({
    en: 'Shared with the person: {day}',
    cy: 'Rhannwyd gyda’r person: {day}',
    ...staff,
  }),
  agreeHow: says({
    en: 'How the person said that it is right',
    cy: 'Sut y dywedodd y person ei fod yn gywir',
    ...staff,
  }),
  agree: says({ en: 'Record that they agree', cy: 'Cofnodi eu bod yn cytuno', ...staff }),
  decide: says({ en: 'Decide and sign', cy: 'Penderfynu a llofnodi', ...staff }),
  decideHint: says({
    en: 'You sign what stands below. Nothing can be changed afterwards; a new assessment starts from it.',
    cy: 'Rydych chi’n llofnodi’r hyn sydd isod. Ni ellir newid dim wedyn; mae asesiad newydd yn dechrau ohono.',
    ...staff,
  }),
  whole2: says({ en: 'The whole assessment', cy: 'Yr asesiad cyfan', ...staff }),
  signedNote: says<{ name: string; day: string }>({
    en: 'Signed by {name}: {day}. This is what stood on the page.',
    cy: 'Llofnodwyd gan {name}: {day}. Dyma’r hyn oedd ar y dudalen.',
    ...staff,
  }),
  unsigned: says({
    en: 'This came from another system and was not signed here.',
    cy: 'Daeth hwn o system arall ac ni chafodd ei lofnodi yma.',
    ...staff,
  }),
  hash: says({ en: 'Fingerprint', cy: 'Ôl bys', ...staff }),
  said: says({ en: 'What has been said', cy: 'Yr hyn a ddywedwyd', ...staff }),
  nothingSaid: says({ en: 'Nothing yet.', cy: 'Dim eto.', ...staff }),
  countSaid: says<{ count: number }>({
    en: '{count, plural, =0 {To do} one {# statement} other {# statements}}',
    cy: '{count, plural, =0 {I’w wneud} zero {# datganiad} one {# datganiad} two {# ddatganiad} few {# datganiad} many {# datganiad} other {# datganiad}}',
    ...staff,
  }),
  add: says({ en: 'Add words', cy: 'Ychwanegu geiriau', ...staff }),
  whose: says({ en: 'Whose words are they?', cy: 'Geiriau pwy ydyn nhw?', ...staff }),
  how: says({ en: 'How did they say it?', cy: 'Sut y dywedon nhw hyn?', ...staff }),
  wordsLabel: says({
    en: 'The words, as they were said',
    cy: 'Y geiriau, fel y’u dywedwyd',
    ...staff,
  }),
  picturesLabel: says({ en: 'Pictures that they chose', cy: 'Lluniau a ddewison nhw', ...staff }),
  helpedBy: says({ en: 'Who helped them to say it', cy: 'Pwy a’u helpodd i’w ddweud', ...staff }),
  helpedByHint: says({
    en: 'Leave empty if nobody did.',
    cy: 'Gadewch yn wag os na wnaeth neb.',
    ...staff,
  }),
  helped: says<{ name: string }>({ en: 'Helped by {name}', cy: 'Gyda chymorth: {name}', ...staff }),
  writtenBy: says<{ name: string; day: string }>({
    en: 'Written down by {name}: {day}',
    cy: 'Ysgrifennwyd gan {name}: {day}',
    ...staff,
  }),
  optional: says({ en: '(optional)', cy: '(dewisol)', ...staff }),
  saveAndBack: says({ en: 'Save', cy: 'Cadw', ...staff }),
  backToList: says({ en: 'Assessment', cy: 'Asesiad', ...staff }),
  backToPerson: says({ en: 'Person', cy: 'Tudalen y person', ...staff }),
  eligibleTag: says({ en: 'Eligible', cy: 'Cymwys', ...staff }),
  notEligibleTag: says({ en: 'Not eligible', cy: 'Ddim yn gymwys', ...staff }),
}
