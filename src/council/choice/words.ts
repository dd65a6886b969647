import { says } from '#ground/words/says.ts'
import type { Helper } from './survey.ts'

const readers = 'staff' as const
const said = (en: string, cy: string) => says({ en, cy, readers })

/** What the council's page of choice says, and the page of one person's answers. */
export const words = {
  title: says<{ council: string }>({
    en: 'Choice in {council}',
    cy: 'Dewis yn yr ardal hon: {council}',
    readers,
  }),
  about: said(
    'What people say themselves when they are asked whether they have choice, from 1 (never) to 5 (always), and how many different providers each could really go to: with a place on a day that they want, near enough, at their ratio, with the access they need and within their budget.',
    'Yr hyn y mae pobl yn ei ddweud eu hunain pan ofynnir a oes ganddynt ddewis, o 1 (byth) i 5 (bob amser), a faint o ddarparwyr gwahanol y gallai pob un fynd atynt mewn gwirionedd: gyda lle ar ddiwrnod y maen nhw ei eisiau, yn ddigon agos, yn ôl eu cymhareb, gyda’r mynediad sydd ei angen ac o fewn eu cyllideb.',
  ),
  smallHidden: said(
    'Numbers under 5, and what is worked out from them, are hidden.',
    'Mae niferoedd dan 5, a’r hyn a gyfrifir ohonynt, wedi’u cuddio.',
  ),
  nothingYet: said(
    'Nothing has been asked or counted yet. Choice is counted in the first night of each month.',
    'Does dim wedi’i ofyn na’i gyfrif eto. Cyfrifir dewis yn ystod noson gyntaf pob mis.',
  ),
  moved: says<{ from: string; to: string; before: string; now: string }>({
    en: 'People said {before} of 5 in {from}, and {now} in {to}.',
    cy: 'Yr hyn a ddywedodd pobl, allan o 5: {before} ({from}), yna {now} ({to}).',
    readers,
  }),
  medianMoved: says<{ from: string; to: string; before: string; now: string }>({
    en: 'Providers that the middle person could choose from: {before} in {from}, and {now} in {to}.',
    cy: 'Nifer y darparwyr y gallai’r person canol ddewis rhyngddynt: {before} ({from}), yna {now} ({to}).',
    readers,
  }),
  byMonth: said('Month by month', 'Fis wrth fis'),
  month: said('Month', 'Mis'),
  mean: said('What people say, of 5', 'Yr hyn y mae pobl yn ei ddweud, allan o 5'),
  answers: said('People who answered', 'Pobl a atebodd'),
  median: said('Providers to choose from: median', 'Darparwyr i ddewis ohonynt: canolrif'),
  atNought: said('People with none', 'Pobl heb yr un'),
  byArea: said('By area', 'Yn ôl ardal'),
  area: said('Area', 'Ardal'),
  byBand: said('By support', 'Yn ôl cymorth'),
  band: said('Highest ratio assessed', 'Y gymhareb uchaf a aseswyd'),
  noBand: said('Not assessed', 'Heb ei asesu'),
  byOutcome: said('By what people want', 'Yn ôl yr hyn y mae pobl ei eisiau'),
  outcome: said('What they want of their days', 'Yr hyn y maen nhw ei eisiau o’u dyddiau'),
  people: said('People', 'Pobl'),
  before: said('Providers, month before', 'Darparwyr, y mis blaenorol'),
  now: said('Providers, newest month', 'Darparwyr, y mis diweddaraf'),
  hidden: said('hidden', 'cudd'),
  notCounted: said('not counted', 'heb ei gyfrif'),
  warning: said('Warning', 'Rhybudd'),
  fallen: says<{ where: string; before: string; now: string }>({
    en: 'Choice has fallen: {where}. Median before: {before}. Now: {now}.',
    cy: 'Mae dewis wedi gostwng: {where}. Canolrif cynt: {before}. Nawr: {now}.',
    readers,
  }),
  everywhere: said('the whole council', 'y cyngor cyfan'),
  named: said(
    'Each person who comes to have none is named to a broker as a task, and to nobody here.',
    'Enwir pob person sy’n dod i fod heb yr un i frocer fel tasg, ac i neb yma.',
  ),
  personTitle: says<{ name: string }>({
    en: 'Does {name} have choice?',
    cy: 'A oes dewis? {name}',
    readers,
  }),
  personAbout: said(
    'The person answers for themselves on their own pages. Where they tell you instead, write down what they said, not what you think.',
    'Mae’r person yn ateb drosto’i hun ar ei dudalennau ei hun. Lle mae’n dweud wrthych chi yn lle hynny, ysgrifennwch yr hyn a ddywedodd, nid eich barn chi.',
  ),
  howOften: said(
    'How often do they choose what they do?',
    'Pa mor aml maen nhw’n dewis beth i’w wneud?',
  ),
  didNotAnswer: said('They would rather not answer', 'Byddai’n well ganddynt beidio ag ateb'),
  whoHelped: said('Who helped them to answer?', 'Pwy helpodd nhw i ateb?'),
  chooseOne: said('Choose one', 'Dewiswch un'),
  save: said('Save', 'Cadw'),
  saidBefore: said('What they have said', 'Yr hyn y maen nhw wedi’i ddweud'),
  nothingSaid: said('Not asked yet', 'Heb ofyn eto'),
  day: said('Day', 'Diwrnod'),
  answer: said('Answer', 'Ateb'),
  how: said('How', 'Sut'),
  self: said('Pressed it themselves', 'Pwyso eu hunain'),
  told: said('Told a worker', 'Dweud wrth weithiwr'),
  left: said('Left the question', 'Gadael y cwestiwn'),
  notSaid: said('Not said', 'Heb ei ddweud'),
} as const

/** Who helped them, as a worker writes it down. */
export const helperOf = {
  nobody: said('Nobody', 'Neb'),
  'family-or-friend': said('Family or a friend', 'Teulu neu ffrind'),
  advocate: said('Their advocate', 'Eu heiriolwr'),
  worker: said('A worker', 'Gweithiwr'),
} satisfies Readonly<Record<Helper, unknown>>
