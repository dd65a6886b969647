import { type Sentence, says } from '#ground/words/says.ts'
import type { AnswerRefusal, AskRefusal } from './query.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string): Sentence => says({ en, cy, ...staff })

export const ownWords = {
  title: said('When we are paid', 'Pryd cawn ein talu'),
  hint: said(
    'What comes and when, for which days, and into which account.',
    'Beth sy’n dod a phryd, am ba ddiwrnodau, ac i ba gyfrif.',
  ),
  about: said(
    'You send no invoice. Days are paid once their register is signed off.',
    'Nid ydych yn anfon anfoneb. Telir am ddiwrnodau ar ôl cymeradwyo eu cofrestr.',
  ),
  paidOn: says<{ day: string; amount: string }>({
    en: '{amount}, paid on {day}',
    cy: '{amount}, i’w dalu ar {day}',
    ...staff,
  }),
  sentBack: said(
    'The bank sent it back. It will be in a later payment.',
    'Anfonodd y banc ef yn ôl. Bydd mewn taliad diweddarach.',
  ),
  paid: said('Paid, and to be paid', 'Wedi’i dalu, ac i’w dalu'),
  nonePaid: said('Nothing has been released yet.', 'Nid oes dim wedi’i ryddhau eto.'),
  toCome: said('In the next runs', 'Yn y rhediadau nesaf'),
  noneToCome: said('Nothing waits to be paid.', 'Nid oes dim yn aros i’w dalu.'),
  byDay: said('What each day comes to', 'Gwerth pob diwrnod'),
  remittance: said('What this payment is for', 'Am beth mae’r taliad hwn'),
  reference: says<{ reference: string }>({
    en: 'Reference: {reference}',
    cy: 'Cyfeirnod: {reference}',
    ...staff,
  }),
  day: said('Day', 'Diwrnod'),
  who: said('Who', 'Pwy'),
  what: said('What came of it', 'Beth ddaeth ohono'),
  price: said('Price', 'Pris'),
  isPaid: said('Paid', 'Telir'),
  weekTotal: said('The week', 'Yr wythnos'),
  total: said('Together', 'Gyda’i gilydd'),
  credit: said(
    'Taken back: the register was put right',
    'Wedi’i gymryd yn ôl: cywirwyd y gofrestr',
  ),
  debit: said('Added: the register was put right', 'Wedi’i ychwanegu: cywirwyd y gofrestr'),
  corrected: said('The register was put right', 'Cywirwyd y gofrestr'),
  ask: said('Something is wrong', 'Mae rhywbeth o’i le'),
  askTitle: said('Ask about this line', 'Holi am y llinell hon'),
  askAbout: said(
    'This line alone waits until there is an answer. All others are paid.',
    'Dim ond y llinell hon sy’n aros nes bod ateb. Telir y lleill i gyd.',
  ),
  wrong: said('What is wrong', 'Beth sydd o’i le'),
  send: said('Send', 'Anfon'),
  asked: says<{ name: string; words: string }>({
    en: '{name} asks: “{words}”. This line waits.',
    cy: 'Mae {name} yn holi: “{words}”. Mae’r llinell hon yn aros.',
    ...staff,
  }),
  answered: says<{ words: string }>({ en: 'Answer: {words}', cy: 'Ateb: {words}', ...staff }),
  answer: said('Answer', 'Ateb'),
  answerAbout: said(
    'Either way the line is in the next run. Where it is wrong, put the register right: the difference comes as a line of its own.',
    'Y naill ffordd neu’r llall, mae’r llinell yn y rhediad nesaf. Os yw’n anghywir, cywirwch y gofrestr: daw’r gwahaniaeth fel llinell ei hun.',
  ),
  upheld: said(
    'It is wrong, and the register is being put right',
    'Mae’n anghywir, ac mae’r gofrestr yn cael ei chywiro',
  ),
  withdrawn: said('It stands as it is', 'Mae’n sefyll fel y mae'),
  chooseOne: said('Choose an answer', 'Dewiswch ateb'),
  whyAnswer: said('Why', 'Pam'),
  seePayment: said('See its lines', 'Gweld ei llinellau'),
  newDetails: said('Give other bank details', 'Rhoi manylion banc eraill'),
  callYou: said(
    'The council calls you, on a number that it knows, before it pays into a new account.',
    'Bydd y cyngor yn eich ffonio, ar rif y mae’n ei wybod, cyn talu i gyfrif newydd.',
  ),
}

export const askRefusals: Readonly<Record<AskRefusal['kind'], Sentence>> = {
  'say-what-is-wrong': said('Write what is wrong', 'Ysgrifennwch beth sydd o’i le'),
  'asked-already': said(
    'Somebody has asked about this line already',
    'Mae rhywun wedi holi am y llinell hon eisoes',
  ),
}

export const answerRefusals: Readonly<Record<AnswerRefusal['kind'], Sentence>> = {
  'say-why': said('Write why', 'Ysgrifennwch pam'),
}
