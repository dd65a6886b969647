import { says } from '#ground/words/says.ts'

const readers = 'staff'
type Found = { found: string }

/** What is wrong with one cell. */
export const cellWords = {
  'too-many-cells': says({
    en: 'There is something in this row beyond the last heading. A text with a comma in it must stand between quotation marks.',
    cy: 'Mae rhywbeth yn y rhes hon y tu hwnt i’r pennawd olaf. Rhaid i destun sydd â choma ynddo sefyll rhwng dyfynodau.',
    readers,
  }),
  blank: says({
    en: 'This cell is blank, and must not be. Fill it in.',
    cy: 'Mae’r gell hon yn wag, ac ni chaiff fod. Llenwch hi.',
    readers,
  }),
  'odd-characters': says({
    en: 'This cell holds characters that cannot be shown. Type it again.',
    cy: 'Mae nodau na ellir eu dangos yn y gell hon. Teipiwch hi eto.',
    readers,
  }),
  'too-long': says<{ most: number }>({
    en: 'This text is too long. Shorten it to {most} characters or fewer.',
    cy: 'Mae’r testun hwn yn rhy hir. Ei hyd mwyaf yw {most} nod. Byrhewch ef.',
    readers,
  }),
  'holds-formula': says({
    en: 'This cell holds a formula. Put its value in its place (copy, then paste values only).',
    cy: 'Mae fformiwla yn y gell hon. Rhowch ei gwerth yn ei lle (copïo, yna gludo gwerthoedd yn unig).',
    readers,
  }),
  'holds-error': says<Found>({
    en: 'This cell shows the error {found}. Put the right value in its place.',
    cy: 'Mae’r gell hon yn dangos y gwall {found}. Rhowch y gwerth cywir yn ei lle.',
    readers,
  }),
  'formula-sign': says<Found>({
    en: '“{found}” begins as a formula does, and a spreadsheet would run it. Take away the first sign (=, +, @ or a tab).',
    cy: 'Mae “{found}” yn dechrau fel fformiwla, a byddai taenlen yn ei rhedeg. Tynnwch yr arwydd cyntaf (=, +, @ neu dab).',
    readers,
  }),
  'bad-reference': says<Found>({
    en: '“{found}” cannot be a reference. Use up to 60 letters, digits, spaces and hyphens, without “;” or “=”.',
    cy: 'Ni all “{found}” fod yn gyfeirnod. Defnyddiwch hyd at 60 o lythrennau, digidau, bylchau a chysylltnodau, heb “;” nac “=”.',
    readers,
  }),
  'not-one-of': says<Found & { nearest: string; known: string }>({
    en: '“{found}” is not known here.{nearest, select, none {} other { Did you mean “{nearest}”?}} Use one of: {known}.',
    cy: 'Nid yw “{found}” yn hysbys yma.{nearest, select, none {} other { Ai “{nearest}” oedd gennych mewn golwg?}} Defnyddiwch un o’r rhain: {known}.',
    readers,
  }),
  'not-a-day': says<Found>({
    en: '“{found}” is not a date. Write it as 2027-03-01, or as 01/03/2027 with the day first.',
    cy: 'Nid dyddiad yw “{found}”. Ysgrifennwch ef fel 2027-03-01, neu fel 01/03/2027 gyda’r diwrnod yn gyntaf.',
    readers,
  }),
  'not-a-time': says<Found>({
    en: '“{found}” is not a time. Write it as 09:30 or 14:00.',
    cy: 'Nid amser yw “{found}”. Ysgrifennwch ef fel 09:30 neu 14:00.',
    readers,
  }),
  'not-a-number': says<Found>({
    en: '“{found}” is not a number that fits here. Write digits only.',
    cy: 'Nid yw “{found}” yn rhif sy’n gweddu yma. Ysgrifennwch ddigidau yn unig.',
    readers,
  }),
  'out-of-range': says<Found & { least: number; most: number }>({
    en: '{found} is too small or too large. Give a number from {least} to {most}.',
    cy: 'Mae {found} yn rhy fach neu’n rhy fawr. Rhowch rif o {least} i {most}.',
    readers,
  }),
  'not-a-ratio': says<Found>({
    en: '“{found}” is not a ratio. Write staff, a colon and people, both at least 1: 1:5, or 2:1.',
    cy: 'Nid cymhareb yw “{found}”. Ysgrifennwch nifer y staff, colon a nifer y bobl, y ddau yn 1 o leiaf: 1:5, neu 2:1.',
    readers,
  }),
  'not-money': says<Found>({
    en: '“{found}” is not an amount of money. Write pounds and pence: 395.46.',
    cy: 'Nid swm o arian yw “{found}”. Ysgrifennwch bunnoedd a cheiniogau: 395.46.',
    readers,
  }),
  'negative-money': says<Found>({
    en: '{found} is less than nothing. A price or a budget is 0.00 or more.',
    cy: 'Mae {found} yn llai na dim. Mae pris neu gyllideb yn 0.00 neu fwy.',
    readers,
  }),
  'money-too-fine': says<Found>({
    en: '{found} has parts of a penny. Give two digits after the point at most.',
    cy: 'Mae rhannau o geiniog yn {found}. Rhowch ddau ddigid ar y mwyaf ar ôl y pwynt.',
    readers,
  }),
  'not-prices': says<Found>({
    en: '“{found}” is not a price at a ratio. Write them as 1:5=35.88; 1:8=27.60.',
    cy: 'Nid pris wrth gymhareb yw “{found}”. Ysgrifennwch nhw fel 1:5=35.88; 1:8=27.60.',
    readers,
  }),
  'price-twice': says<Found>({
    en: 'There are two prices at {found}. Keep one.',
    cy: 'Mae dau bris ar gyfer {found}. Cadwch un.',
    readers,
  }),
  'not-nhs-number': says({
    en: 'This is not an NHS number: it has ten digits, of which the last checks the rest. Look it up again, or leave the cell blank.',
    cy: 'Nid rhif GIG yw hwn: mae iddo ddeg digid, a’r olaf yn gwirio’r lleill. Chwiliwch amdano eto, neu gadewch y gell yn wag.',
    readers,
  }),
  'not-a-postcode': says<Found>({
    en: '“{found}” is not a postcode. Write it in full, as DT1 1XJ.',
    cy: 'Nid cod post yw “{found}”. Ysgrifennwch ef yn llawn, fel LL13 8BG.',
    readers,
  }),
  'not-a-half-day': says<Found>({
    en: '“{found}” is not a half-day. Write the day, then am, pm or eve: Mon am; Tue pm.',
    cy: 'Nid hanner diwrnod yw “{found}”. Ysgrifennwch y dydd, yna bore, prynhawn neu nos: Llun bore; Mawrth prynhawn.',
    readers,
  }),
  'not-a-weekday': says<Found>({
    en: '“{found}” is not a day of the week. Write Mon, Tue, Wed, Thu, Fri, Sat or Sun.',
    cy: 'Nid diwrnod o’r wythnos yw “{found}”. Ysgrifennwch Llun, Mawrth, Mercher, Iau, Gwener, Sadwrn neu Sul.',
    readers,
  }),
  'not-hours': says<Found>({
    en: '“{found}” is not the hours of a day. Write the day and its hours: Tue 09:00-20:00; Sat 10:00-15:00.',
    cy: 'Nid oriau diwrnod yw “{found}”. Ysgrifennwch y dydd a’i oriau: Maw 09:00-20:00; Sad 10:00-15:00.',
    readers,
  }),
  'not-staff': says<Found>({
    en: '“{found}” is not a number of staff. Write 4, or 7/2 for three and a half.',
    cy: 'Nid nifer o staff yw “{found}”. Ysgrifennwch 4, neu 7/2 am dri a hanner.',
    readers,
  }),
  'no-staff': says({
    en: 'This session has no staff, and nobody could come. Say how many staff are there on the day.',
    cy: 'Nid oes staff yn y sesiwn hon, ac ni allai neb ddod. Nodwch faint o staff sydd yno ar y diwrnod.',
    readers,
  }),
  'not-an-outline': says({
    en: 'This is not an outline. Give a GeoJSON Polygon or MultiPolygon, or leave the cell blank.',
    cy: 'Nid amlinelliad yw hwn. Rhowch Polygon neu MultiPolygon GeoJSON, neu gadewch y gell yn wag.',
    readers,
  }),
  'not-an-amount-of': says<Found>({
    en: '“{found}” does not say how much a week. Write what it is, then “=”, then the amount: daily-living=110.40.',
    cy: 'Nid yw “{found}” yn dweud faint yr wythnos. Ysgrifennwch beth ydyw, yna “=”, yna’r swm: daily-living=110.40.',
    readers,
  }),
  'not-a-picture': says<Found & { nearest: string }>({
    en: 'There is no picture “{found}”.{nearest, select, none {} other { Did you mean “{nearest}”?}} Leave the cell blank for a plain one.',
    cy: 'Nid oes llun “{found}”.{nearest, select, none {} other { Ai “{nearest}” oedd gennych mewn golwg?}} Gadewch y gell yn wag i gael un plaen.',
    readers,
  }),
}
