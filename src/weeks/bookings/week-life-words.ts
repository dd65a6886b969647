import { type Sentence, says } from '#ground/words/says.ts'
import type { Purpose } from '#lives/offer/purpose.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const purposeWords: Readonly<Record<Purpose, Sentence>> = {
  skill: staff('Learns a skill', 'Dysgu sgil'),
  give: staff('Gives to others', 'Rhoi i eraill'),
  earn: staff('Earns', 'Ennill cyflog'),
  create: staff('Makes something', 'Creu rhywbeth'),
  care: staff('Cares for something', 'Gofalu am rywbeth'),
}

export const weekLifeWords = {
  title: staff('Groups, purpose and moving', 'Grwpiau, pwrpas a symud'),
  about: staff(
    'Of all weekly places, in the middle of each month. In this table a figure of fewer than 5 people is hidden.',
    'O’r holl leoedd wythnosol, yng nghanol pob mis. Yn y tabl hwn mae ffigur o lai na 5 o bobl wedi’i guddio.',
  ),
  compare: staff('Compare with', 'Cymharu â'),
  show: staff('Show', 'Dangos'),
  month: staff('Month', 'Mis'),
  sessions: staff('Sessions', 'Sesiynau'),
  places: staff('Weekly places', 'Lleoedd wythnosol'),
  average: staff('Average group', 'Grŵp cyfartalog'),
  outside: staff(
    'Places outside 9 to 5, Monday to Friday',
    'Lleoedd y tu allan i 9 tan 5, ddydd Llun i ddydd Gwener',
  ),
  people: staff('People with a place', 'Pobl â lle'),
  purposeful: staff('With something for a purpose', 'Â rhywbeth at bwrpas'),
  active: staff(
    'Active sessions a week, for each person',
    'Sesiynau heini yr wythnos, fesul person',
  ),
  percent: says<{ share: string }>({ en: '{share} %', cy: '{share} %', sameInBoth: true }),
  hidden: staff('hidden', 'cudd'),
  none: staff('none', 'dim'),
  without: says<{ people: string; reasons: string }>({
    en: 'People who have nothing for a purpose in their week today: {people}. Of these, it is written why for: {reasons}.',
    cy: 'Pobl heb ddim at bwrpas yn eu hwythnos heddiw: {people}. O’r rhain, pobl y mae’r rheswm wedi’i ysgrifennu ar eu cyfer: {reasons}.',
    readers: 'staff',
  }),
  groups: staff('The largest groups today', 'Y grwpiau mwyaf heddiw'),
  groupsAbout: says<{ people: number }>({
    en: 'More than {people} people together need a reason, which whoever runs it writes.',
    cy: 'Mae angen rheswm i gael mwy na {people} o bobl gyda’i gilydd, a’r sawl sy’n ei gynnal sy’n ei ysgrifennu.',
    readers: 'staff',
  }),
  session: staff('Session', 'Sesiwn'),
  size: staff('People', 'Pobl'),
  mix: staff('Mix', 'Cymysgedd'),
  mixOf: says<{ people: number; ratio: string }>({
    en: '{people} at {ratio}',
    cy: '{people} ar {ratio}',
    readers: 'staff',
  }),
  reason: staff('Reason', 'Rheswm'),
  needsReason: staff('Needs a reason', 'Angen rheswm'),

  personTitle: staff('What the week is for', 'At beth y mae’r wythnos'),
  personAbout: staff(
    'A good week has at least one thing that is for a purpose: to learn, give, earn, make or care. Where it has none, write why, in the person’s own words if you can.',
    'Mae gan wythnos dda o leiaf un peth at bwrpas: dysgu, rhoi, ennill, creu neu ofalu. Lle nad oes un, ysgrifennwch pam, yng ngeiriau’r person ei hun os gallwch.',
  ),
  noPlaces: staff('There is no weekly place yet.', 'Nid oes lle wythnosol eto.'),
  company: staff('Company or pleasure', 'Cwmni neu bleser'),
  moves: staff('Active', 'Heini'),
  hasPurpose: says<{ count: number }>({
    en: '{count, plural, one {# thing in the week is for a purpose.} other {# things in the week are for a purpose.}}',
    cy: '{count, plural, zero {Mae # peth yn yr wythnos at bwrpas.} one {Mae # peth yn yr wythnos at bwrpas.} two {Mae # beth yn yr wythnos at bwrpas.} few {Mae # pheth yn yr wythnos at bwrpas.} many {Mae # pheth yn yr wythnos at bwrpas.} other {Mae # peth yn yr wythnos at bwrpas.}}',
    readers: 'staff',
  }),
  noPurpose: staff(
    'Nothing in the week is for a purpose, and nobody has said why.',
    'Nid oes dim yn yr wythnos at bwrpas, ac nid oes neb wedi dweud pam.',
  ),
  saidWhy: says<{ onDay: string }>({
    en: 'Nothing in the week is for a purpose. Why, as it was said {onDay}:',
    cy: 'Nid oes dim yn yr wythnos at bwrpas. Pam, fel y dywedwyd {onDay}:',
    readers: 'staff',
  }),
  varied: staff('New and varied', 'Newydd ac amrywiol'),
  kinds: staff('Kinds of things in the week', 'Mathau o bethau yn yr wythnos'),
  thenNow: says<{ day: string; before: string; now: string }>({
    en: '{before} on {day}, {now} today',
    cy: '{before} ({day}), {now} heddiw',
    readers: 'staff',
  }),
  tried: says<{ day: string }>({
    en: 'Tries since {day}',
    cy: 'Cynigion ers {day}',
    readers: 'staff',
  }),
  canTry: staff(
    'Sessions that offer a try, have what they need, and that they do not know yet',
    'Sesiynau sy’n cynnig rhoi cynnig arni, â’r hyn sydd ei angen arnynt, nad ydynt yn eu hadnabod eto',
  ),
  why: staff('Why is there nothing for a purpose?', 'Pam nad oes dim at bwrpas?'),
  save: staff('Save the reason', 'Cadw’r rheswm'),
  saved: staff('The reason is saved', 'Mae’r rheswm wedi’i gadw'),
  writeWhy: staff(
    'Write why, or find something for a purpose with them',
    'Ysgrifennwch pam, neu dewch o hyd i rywbeth at bwrpas gyda nhw',
  ),
  meanwhile: staff(
    'Somebody else wrote a reason meanwhile. Read it, then save yours if it should stand in its place',
    'Ysgrifennodd rhywun arall reswm yn y cyfamser. Darllenwch ef, yna cadwch eich un chi os dylai gymryd ei le',
  ),
} as const
