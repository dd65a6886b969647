import { says } from '#ground/words/says.ts'

const readers = 'staff'
type Found = { found: string }
type Near = Found & { nearest: string }

/** A reference to what is neither in the files nor among the council's rows. */
const unknown = (en: string, cy: string) =>
  says<Near>({
    en: `There is no ${en} “{found}”, in these files or here already.{nearest, select, none {} other { Did you mean “{nearest}”?}} Correct the reference, or add its row.`,
    cy: `Nid oes ${cy} “{found}” yn y ffeiliau hyn nac yma’n barod.{nearest, select, none {} other { Ai “{nearest}” oedd gennych mewn golwg?}} Cywirwch y cyfeirnod, neu ychwanegwch ei res.`,
    readers,
  })

/** What is wrong with a row as a whole, or beside other rows. */
export const rowWords = {
  twice: says<Found & { other: number }>({
    en: '“{found}” is in row {other} already. Each may stand once only: take one away, or correct it.',
    cy: 'Mae “{found}” yn rhes {other} yn barod. Unwaith yn unig y caiff pob un sefyll: tynnwch un, neu ei gywiro.',
    readers,
  }),
  'unknown-area': unknown('area', 'ardal'),
  'outside-county': says<Found>({
    en: '{found} is outside the county: it is not among the county’s postcodes. Correct it, or add it to the postcodes.',
    cy: 'Mae {found} y tu allan i’r sir: nid yw ymhlith codau post y sir. Cywirwch ef, neu ei ychwanegu at y codau post.',
    readers,
  }),
  'unknown-activity': unknown('activity', 'gweithgaredd'),
  'unknown-provider': unknown('provider', 'darparwr'),
  'unknown-venue': unknown('venue', 'lleoliad'),
  'unknown-session': unknown('session', 'sesiwn'),
  'unknown-person': unknown('person', 'person'),
  'nhs-twice': says<{ other: number }>({
    en: 'The person in row {other} has the same NHS number. Correct one of them, or leave it blank.',
    cy: 'Mae gan y person yn rhes {other} yr un rhif GIG. Cywirwch un ohonynt, neu ei adael yn wag.',
    readers,
  }),
  'nhs-held': says<{ other: string }>({
    en: 'The person {other}, who is here already, has the same NHS number. Correct that person first, or this one.',
    cy: 'Mae gan y person {other}, sydd yma’n barod, yr un rhif GIG. Cywirwch y person hwnnw’n gyntaf, neu hwn.',
    readers,
  }),
  'ends-before-starts': says<Found & { starts: string }>({
    en: 'The end, {found}, does not come after the start, {starts}. Correct one of them.',
    cy: 'Nid yw’r diwedd, {found}, yn dod ar ôl y dechrau, {starts}. Cywirwch un ohonynt.',
    readers,
  }),
  'least-over-most': says<Found & { most: number }>({
    en: 'The least number of people, {found}, is more than the most, {most}. Correct one of them.',
    cy: 'Mae’r nifer lleiaf o bobl, {found}, yn fwy na’r nifer mwyaf, {most}. Cywirwch un ohonynt.',
    readers,
  }),
  'wrong-age': says<Found & { age: number }>({
    en: 'Born on {found}, this person would be {age}. People here are from 14 to 120 years old: check the date.',
    cy: 'O’i eni ar {found}, {age} fyddai oed y person hwn. Mae pobl yma rhwng 14 a 120 oed: gwiriwch y dyddiad.',
    readers,
  }),
  'with-self': says({
    en: 'This row names itself. Take the reference away, or correct it.',
    cy: 'Mae’r rhes hon yn ei henwi ei hun. Tynnwch y cyfeirnod, neu ei gywiro.',
    readers,
  }),
  'friend-and-apart': says<Found>({
    en: '“{found}” is both a friend and to be kept apart. Take it from one of the two columns.',
    cy: 'Mae “{found}” yn ffrind ac i’w gadw ar wahân. Tynnwch ef o un o’r ddwy golofn.',
    readers,
  }),
  'wish-twice': says<Found>({
    en: '“{found}” is in two of loves, likes, rather_not and refuses. Keep it in one.',
    cy: 'Mae “{found}” mewn dwy o loves, likes, rather_not a refuses. Cadwch ef mewn un.',
    readers,
  }),
  'budget-without-route': says({
    en: 'There is a budget, but not how it is held. Give direct-payment, service-fund or managed, or several.',
    cy: 'Mae cyllideb, ond nid sut y caiff ei dal. Rhowch direct-payment, service-fund neu managed, neu sawl un.',
    readers,
  }),
  'no-outline': says<Found>({
    en: 'The area “{found}” has no shape. Give its outline, or postcodes in it to draw a box round.',
    cy: 'Nid oes siâp i’r ardal “{found}”. Rhowch ei hamlinelliad, neu godau post ynddi i dynnu blwch o’u cwmpas.',
    readers,
  }),
  'booked-twice': says<{ other: number }>({
    en: 'Row {other} books this person into this session too. Give the first day of each, and the last day of the one that is over.',
    cy: 'Mae rhes {other} hefyd yn rhoi lle i’r person hwn yn y sesiwn hon. Rhowch ddiwrnod cyntaf y ddau, a diwrnod olaf yr un sydd ar ben.',
    readers,
  }),
  'no-ratio': says({
    en: 'No ratio of this session is known to be enough for this person. Say at which ratio the place is.',
    cy: 'Ni wyddys am gymhareb yn y sesiwn hon sy’n ddigon i’r person hwn. Nodwch wrth ba gymhareb y mae’r lle.',
    readers,
  }),
  'no-price': says<Found>({
    en: 'The session has no price at {found}. Give the price of this place, or add that ratio to the session’s prices.',
    cy: 'Nid oes pris i’r sesiwn wrth {found}. Rhowch bris y lle hwn, neu ychwanegwch y gymhareb at brisiau’r sesiwn.',
    readers,
  }),
  'too-little-support': says<Found & { assessed: string }>({
    en: 'The place is at {found}, and the person is assessed to need {assessed} in that setting. It was taken as it is: review it.',
    cy: 'Mae’r lle wrth {found}, ac aseswyd bod ar y person angen {assessed} yn y math hwnnw o le. Fe’i derbyniwyd fel y mae: adolygwch ef.',
    readers,
  }),
  'nothing-fits': says<{ assessed: string }>({
    en: 'The person is assessed to need {assessed} in that setting, and the session has no price with as much support. It was taken as it is: review it.',
    cy: 'Aseswyd bod ar y person angen {assessed} yn y math hwnnw o le, ac nid oes gan y sesiwn bris â chymaint o gymorth. Fe’i derbyniwyd fel y mae: adolygwch ef.',
    readers,
  }),
  'never-assessed': says({
    en: 'This person has no assessed ratio for the setting of this session. It was taken as it is: add the ratio.',
    cy: 'Nid oes cymhareb wedi’i hasesu i’r person hwn ar gyfer y math hwn o le. Fe’i derbyniwyd fel y mae: ychwanegwch y gymhareb.',
    readers,
  }),
  'insurance-ended': says<Found>({
    en: 'The insurance ended on {found}. Check it with the provider.',
    cy: 'Daeth yr yswiriant i ben ar {found}. Gwiriwch hyn gyda’r darparwr.',
    readers,
  }),
  'outside-opening': says<Found & { opens: string; closes: string }>({
    en: '{found} is outside the venue’s hours, {opens} to {closes}. Check both.',
    cy: 'Mae {found} y tu allan i oriau’r lleoliad, {opens} hyd {closes}. Gwiriwch y ddau.',
    readers,
  }),
  'in-the-future': says<Found>({
    en: '{found} has not come yet. Give the day on which it was decided.',
    cy: 'Nid yw {found} wedi dod eto. Rhowch y diwrnod y penderfynwyd.',
    readers,
  }),
  'outcome-of-other-nation': says<Found & { known: string }>({
    en: '“{found}” is not an outcome of this nation’s law. Use: {known}.',
    cy: 'Nid yw “{found}” yn ganlyniad yng nghyfraith y genedl hon. Defnyddiwch: {known}.',
    readers,
  }),
  'fewer-than-two': says({
    en: 'In England somebody is eligible with two outcomes or more. This was kept as not eligible.',
    cy: 'Yn Lloegr mae rhywun yn gymwys gyda dau ganlyniad neu fwy. Cadwyd hwn fel un nad yw’n gymwys.',
    readers,
  }),
  'no-capital': says({
    en: 'Give the savings, or say that no figures were given (declined) or that nothing is charged (exempt).',
    cy: 'Rhowch y cynilion, neu nodwch na roddwyd ffigurau (declined) neu na chodir tâl (exempt).',
    readers,
  }),
  'no-charge-table': says<Found & { on: string }>({
    en: 'No table “{found}” holds on {on}, so no charge can be worked out. Add the table first.',
    cy: 'Nid oes tabl “{found}” mewn grym ar {on}, felly ni ellir cyfrifo tâl. Ychwanegwch y tabl yn gyntaf.',
    readers,
  }),
  'no-minimum-row': says<Found>({
    en: 'The minimum income table of that day has no row “{found}”. Correct the cell, or complete the table.',
    cy: 'Nid oes rhes “{found}” yn nhabl isafswm incwm y diwrnod hwnnw. Cywirwch y gell, neu cwblhewch y tabl.',
    readers,
  }),
  'not-exempt-here': says<Found>({
    en: '“{found}” is not free of charge by the rule of that day. Take it away, or correct it.',
    cy: 'Nid yw “{found}” yn ddi-dâl yn ôl rheol y diwrnod hwnnw. Tynnwch ef, neu ei gywiro.',
    readers,
  }),
  'closed-that-day': says({
    en: 'The venue is not open on this day of the week. Check both.',
    cy: 'Nid yw’r lleoliad ar agor ar y diwrnod hwn o’r wythnos. Gwiriwch y ddau.',
    readers,
  }),
}
