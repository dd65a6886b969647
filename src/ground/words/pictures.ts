import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from './says.ts'

/** OpenMoji's code for a picture, or a drawing of our own in drawings.ts. */
type Source = { readonly openmoji: string } | { readonly drawn: string }
type Entry = Source & { readonly means: Sentence }

const openmoji = (code: string, en: string, cy: string): Entry => ({
  openmoji: code,
  means: says(en === cy ? { en, cy, sameInBoth: true } : { en, cy }),
})
const drawn = (name: string, en: string, cy: string): Entry => ({
  drawn: name,
  means: says(en === cy ? { en, cy, sameInBoth: true } : { en, cy }),
})

/** Every picture that a page may show. One picture has one meaning, everywhere (ER4). */
export const pictures = {
  // Things to do.
  allotment: openmoji('1F955', 'Allotment', 'Rhandir'),
  art: openmoji('1F3A8', 'Art', 'Celf'),
  baking: openmoji('1F9C1', 'Baking', 'Pobi'),
  beach: openmoji('1F3D6', 'The beach', 'Y traeth'),
  bowling: openmoji('1F3B3', 'Bowling', 'Bowlio'),
  cafe: openmoji('2615', 'Café', 'Caffi'),
  choir: openmoji('1F3A4', 'Singing', 'Canu'),
  church: openmoji('26EA', 'Church', 'Eglwys'),
  cinema: openmoji('1F3AC', 'Cinema', 'Sinema'),
  college: openmoji('1F393', 'College', 'Coleg'),
  computers: openmoji('1F4BB', 'Computers', 'Cyfrifiaduron'),
  cooking: openmoji('1F373', 'Cooking', 'Coginio'),
  cycling: openmoji('1F6B2', 'Cycling', 'Beicio'),
  dance: openmoji('1F57A', 'Dancing', 'Dawnsio'),
  dogs: openmoji('1F415', 'Dogs', 'Cŵn'),
  drama: openmoji('1F3AD', 'Drama', 'Drama'),
  farm: openmoji('1F410', 'Farm and animals', 'Fferm ac anifeiliaid'),
  fishing: openmoji('1F3A3', 'Fishing', 'Pysgota'),
  football: openmoji('26BD', 'Football', 'Pêl-droed'),
  friends: openmoji('1F9D1-200D-1F91D-200D-1F9D1', 'Friends', 'Ffrindiau'),
  games: openmoji('1F3B2', 'Games and bingo', 'Gemau a bingo'),
  gardening: openmoji('1F331', 'Gardening', 'Garddio'),
  gym: openmoji('1F3CB', 'The gym', 'Y gampfa'),
  horses: openmoji('1F40E', 'Horses', 'Ceffylau'),
  knitting: openmoji('1F9F6', 'Knitting', 'Gwau'),
  library: openmoji('1F4DA', 'Library', 'Llyfrgell'),
  lunch: openmoji('1F37D', 'Food', 'Bwyd'),
  museum: openmoji('1F5BC', 'Museum', 'Amgueddfa'),
  music: openmoji('1F3B5', 'Music', 'Cerddoriaeth'),
  photography: openmoji('1F4F7', 'Photography', 'Ffotograffiaeth'),
  pottery: openmoji('1F3FA', 'Pottery', 'Crochenwaith'),
  recycling: openmoji('267B', 'Recycling', 'Ailgylchu'),
  sensory: drawn('sensory', 'Sensory room', 'Ystafell synhwyraidd'),
  sewing: openmoji('1F9F5', 'Sewing', 'Gwnïo'),
  shopping: openmoji('1F6D2', 'Shopping', 'Siopa'),
  swimming: openmoji('1F3CA', 'Swimming', 'Nofio'),
  tennis: openmoji('1F3BE', 'Tennis', 'Tennis'),
  'travel-training': openmoji('1F9ED', 'Learning to travel', 'Dysgu teithio'),
  volunteering: openmoji('1F91D', 'Volunteering', 'Gwirfoddoli'),
  walking: openmoji('1F97E', 'Walking group', 'Grŵp cerdded'),
  woodwork: openmoji('1FA9A', 'Woodwork', 'Gwaith coed'),
  work: openmoji('1F4BC', 'Work', 'Gwaith'),
  activity: drawn('activity', 'Something to do', 'Rhywbeth i’w wneud'),

  // Answers, and what to do next. None is a picture of a person crossed out (ER20).
  yes: drawn('yes', 'Yes', 'Ie'),
  no: drawn('no', 'No', 'Na'),
  'not-sure': drawn('not-sure', 'Not sure', 'Ddim yn siŵr'),
  talk: openmoji('1F5E3', 'Talk', 'Siarad'),
  help: openmoji('1F198', 'Help', 'Help'),
  find: openmoji('1F50D', 'Find', 'Chwilio'),
  change: openmoji('1F504', 'Change', 'Newid'),
  other: drawn('other', 'Something else', 'Rhywbeth arall'),
  try: drawn('try', 'Try it once', 'Rhoi cynnig arni unwaith'),
  wrong: openmoji('26A0', 'Something is wrong', 'Mae rhywbeth o’i le'),
  hurt: openmoji('1F915', 'Hurt', 'Wedi cael niwed'),
  scared: openmoji('1F628', 'Scared', 'Ofn'),
  'money-taken': openmoji('1F4B8', 'Money taken', 'Arian wedi’i gymryd'),
  stop: openmoji('1F6D1', 'Stop', 'Stopio'),
  emergency: openmoji('1F691', 'Emergency', 'Argyfwng'),
  safe: openmoji('1F6E1', 'Safe', 'Diogel'),
  print: openmoji('1F5A8', 'Print', 'Argraffu'),
  'sign-out': openmoji('1F6AA', 'Leave', 'Gadael'),

  // The week, money, places, people.
  week: drawn('week', 'Week', 'Wythnos'),
  time: drawn('time', 'Time', 'Amser'),
  morning: openmoji('1F305', 'Morning', 'Bore'),
  afternoon: openmoji('2600', 'Afternoon', 'Prynhawn'),
  evening: openmoji('1F319', 'Evening', 'Gyda’r nos'),
  money: openmoji('1F4B7', 'Money', 'Arian'),
  place: openmoji('1F4CD', 'Place', 'Lle'),
  home: openmoji('1F3E0', 'Home', 'Cartref'),
  council: openmoji('1F3DB', 'Council', 'Cyngor'),
  family: openmoji('1F46A', 'Family', 'Teulu'),
  people: openmoji('1F465', 'People', 'Pobl'),
  person: openmoji('1F464', 'Person', 'Person'),
  phone: openmoji('260E', 'Phone', 'Ffôn'),
  letter: openmoji('2709', 'Letter', 'Llythyr'),
  plan: openmoji('1F4CB', 'Plan', 'Cynllun'),

  // How to get there.
  walk: openmoji('1F6B6', 'Walk', 'Cerdded'),
  bus: openmoji('1F68C', 'Bus', 'Bws'),
  car: openmoji('1F697', 'Car', 'Car'),
  minibus: openmoji('1F690', 'Minibus', 'Bws mini'),
  taxi: openmoji('1F695', 'Taxi', 'Tacsi'),
  train: openmoji('1F686', 'Train', 'Trên'),

  // What a place is like.
  wheelchair: openmoji('1F9BD', 'Wheelchair', 'Cadair olwyn'),
  toilet: openmoji('1F6BD', 'Toilet', 'Toiled'),
  'changing-place': drawn('changing-place', 'Changing Places toilet', 'Toiled Changing Places'),
  'step-free': drawn('step-free', 'No steps', 'Dim grisiau'),
  quiet: openmoji('1F507', 'Quiet', 'Tawel'),
  noisy: openmoji('1F50A', 'Noisy', 'Swnllyd'),
  lights: openmoji('1F4A1', 'Bright lights', 'Goleuadau llachar'),
  busy: drawn('busy', 'Lots of people', 'Llawer o bobl'),

  // How it was.
  good: openmoji('1F642', 'Good', 'Da'),
  'all-right': openmoji('1F610', 'All right', 'Iawn'),
  bad: openmoji('1F641', 'Not good', 'Ddim yn dda'),

  // Why somebody does not come.
  ill: openmoji('1F912', 'Ill', 'Sâl'),
  hospital: openmoji('1F3E5', 'Hospital', 'Ysbyty'),
  holiday: openmoji('1F9F3', 'Holiday', 'Gwyliau'),

  // How often.
  never: openmoji('1F61E', 'Never', 'Byth'),
  'not-often': openmoji('1F615', 'Not often', 'Ddim yn aml'),
  sometimes: openmoji('1F611', 'Sometimes', 'Weithiau'),
  often: openmoji('1F60A', 'Often', 'Yn aml'),
  always: openmoji('1F601', 'Always', 'Bob amser'),
  choice: openmoji('1F500', 'Choosing', 'Dewis'),

  // The three ways of seeing.
  standard: drawn('standard', 'Standard', 'Safonol'),
  easy: drawn('easy', 'Easy read', 'Hawdd ei ddarllen'),
  pictures: drawn('pictures', 'Pictures', 'Lluniau'),
} as const satisfies Readonly<Record<string, Entry>>

export type PictureKey = keyof typeof pictures

export const isPicture = (key: string): key is PictureKey => Object.hasOwn(pictures, key)

/** What a picture means, for its alternative text where no words beside it say the same (ER21). */
export const pictureMeans = (view: View, key: PictureKey): string => pictures[key].means(view)

/** Owed to those who drew them: CC BY-SA 4.0 asks for the name, the source and the licence. */
export const pictureCredit = {
  source: 'https://openmoji.org',
  licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
  says: says({
    en: 'Pictures by OpenMoji',
    cy: 'Lluniau gan OpenMoji',
    easy: { en: 'Most pictures are by OpenMoji', cy: 'OpenMoji biau’r rhan fwyaf o’r lluniau' },
  }),
  licenceName: says({
    en: 'CC BY-SA 4.0',
    cy: 'CC BY-SA 4.0',
    sameInBoth: true,
    easy: { en: 'How you may use them', cy: 'Sut cewch chi eu defnyddio' },
  }),
}
