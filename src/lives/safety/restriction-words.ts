import { type Sentence, says } from '#ground/words/says.ts'
import type { Basis, MustSay, RestrictionKind, RestrictionRefusal } from './restriction.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** What limits somebody’s freedom. Only staff read these. */
export const restrictionWords = {
  title: staff('What limits somebody’s freedom', 'Beth sy’n cyfyngu ar ryddid rhywun'),
  intro: staff(
    'Each with what it is for, what else was tried, what the person wishes, and the day by which it is looked at again.',
    'Pob un gyda’i ddiben, beth arall a rowyd ar brawf, beth mae’r person yn ei ddymuno, a’r diwrnod i edrych arno eto.',
  ),
  none: staff('Nothing is recorded.', 'Does dim wedi’i gofnodi.'),
  record: staff('Record something that limits freedom', 'Cofnodi rhywbeth sy’n cyfyngu ar ryddid'),
  who: staff('Whose freedom?', 'Rhyddid pwy?'),
  kind: staff('What sort?', 'Pa fath?'),
  place: staff('Where', 'Ble'),
  anywhere: staff('Anywhere', 'Unrhyw le'),
  basis: staff('What allows it?', 'Beth sy’n ei ganiatáu?'),
  objects: staff('Do they object?', 'Ydyn nhw’n gwrthwynebu?'),
  yes: staff('Yes', 'Ydyn'),
  no: staff('No', 'Nac ydyn'),
  reviewBy: staff('Look at it again by', 'Edrych arno eto erbyn'),
  reviewHint: says<{ day: string }>({
    en: 'The latest day is {day}.',
    cy: 'Y diwrnod olaf posibl: {day}.',
    readers: 'staff',
  }),
  keep: staff('Record it', 'Ei gofnodi'),
  uses: staff('Times used', 'Sawl gwaith y’i defnyddiwyd'),
  standing: staff('How it stands', 'Sut mae’n sefyll'),
  late: staff('Review is late', 'Mae’r adolygiad yn hwyr'),
  unauthorised: staff('Nobody has answered for it', 'Does neb wedi ateb drosto'),
  authorisedBy: staff('Authorised by', 'Awdurdodwyd gan'),
  authorise: staff('I answer for it', 'Rwy’n ateb drosto'),
  referred: staff(
    'Referred for a legal or professional view',
    'Cyfeiriwyd am farn gyfreithiol neu broffesiynol',
  ),
  refer: staff(
    'Refer for a legal or professional view',
    'Cyfeirio am farn gyfreithiol neu broffesiynol',
  ),
  noResult: staff(
    'Nothing here says whether somebody is deprived of their liberty. People with the law in hand decide that.',
    'Does dim yma yn dweud a yw rhywun wedi’i amddifadu o’i ryddid. Pobl sydd â’r gyfraith wrth law sy’n penderfynu hynny.',
  ),
  used: staff('It was used', 'Fe’i defnyddiwyd'),
  at: staff(
    'When, on the 24-hour clock, for example 10:40',
    'Pryd, ar y cloc 24 awr, er enghraifft 10:40',
  ),
  day: staff('Day', 'Diwrnod'),
  minutes: staff('For how many minutes?', 'Am sawl munud?'),
  why: staff('Why?', 'Pam?'),
  reaction: staff('How did the person take it?', 'Sut ymatebodd y person?'),
  keepUse: staff('Write down this use', 'Ysgrifennu’r defnydd hwn'),
  allUses: staff('Each use', 'Pob defnydd'),
  noUses: staff('Not used yet.', 'Heb ei ddefnyddio eto.'),
  useSaid: says<{ when: string; minutes: number; name: string }>({
    en: '{minutes, plural, one {{when}, # minute, {name}} other {{when}, # minutes, {name}}}',
    cy: '{when}, munudau: {minutes}, {name}',
    readers: 'staff',
  }),
  review: staff('Look at it again', 'Edrych arno eto'),
  found: staff('What was found?', 'Beth a ganfuwyd?'),
  goesOn: staff('Does it go on?', 'Ydy hyn yn parhau?'),
  goesOnUntil: staff('Yes, until it is looked at again', 'Ydy, nes edrych arno eto'),
  ends: staff('No, it ends today', 'Nac ydy, mae’n dod i ben heddiw'),
  next: staff('Look at it again by', 'Edrych arno eto erbyn'),
  keepReview: staff('Keep the review', 'Cadw’r adolygiad'),
  reviews: staff('Looked at again', 'Edrychwyd arno eto'),
  endedOn: says<{ day: string }>({
    en: 'Ended: {day}',
    cy: 'Daeth i ben: {day}',
    readers: 'staff',
  }),
  madeBy: staff('Recorded by', 'Cofnodwyd gan'),
  chooseOne: staff('Choose one', 'Dewiswch un'),
  chooseWho: staff('Choose who', 'Dewiswch bwy'),
  wrongDay: staff(
    'Write a day that there is, such as 7 9 2026',
    'Ysgrifennwch ddiwrnod sy’n bod, fel 7 9 2026',
  ),
  wrongTime: staff(
    'Write a time on the 24-hour clock, such as 10:40',
    'Ysgrifennwch amser ar y cloc 24 awr, fel 10:40',
  ),
  wrongMinutes: staff('Write minutes from 0 to 1440', 'Ysgrifennwch funudau o 0 i 1440'),
  tooLong: staff('Write no more than 3,000 letters', 'Ysgrifennwch ddim mwy na 3,000 o lythrennau'),
} as const

export const restrictionKindWords: Readonly<Record<RestrictionKind, Sentence>> = {
  door: staff('A door that is locked or held', 'Drws wedi’i gloi neu ei ddal'),
  strap: staff('A strap, harness or lap belt', 'Strap, harnais neu wregys glin'),
  'bed-rail': staff(
    'Rails or a chair that is hard to leave',
    'Canllawiau neu gadair anodd ei gadael',
  ),
  watching: staff('Being watched all the time', 'Cael eu gwylio drwy’r amser'),
  holding: staff('Being held', 'Cael eu dal'),
  medication: staff('Medicine to calm', 'Meddyginiaeth i dawelu'),
  belongings: staff(
    'Belongings or telephone kept from them',
    'Eiddo neu ffôn wedi’i gadw rhagddynt',
  ),
  food: staff('Food or drink kept from them', 'Bwyd neu ddiod wedi’i gadw rhagddynt'),
  contact: staff('Whom they may see', 'Pwy y cânt eu gweld'),
  other: staff('Something else', 'Rhywbeth arall'),
}

export const basisWords: Readonly<Record<Basis, Sentence>> = {
  consent: staff('The person says yes to it', 'Mae’r person yn cytuno'),
  'best-interests': staff('A best-interests decision', 'Penderfyniad lles pennaf'),
  emergency: staff('An emergency, for as long as it lasts', 'Argyfwng, cyhyd ag y pery'),
}

export const mustSayWords: Readonly<Record<MustSay, Sentence>> = {
  what: staff('What is done, exactly?', 'Beth yn union a wneir?'),
  risk: staff('What risk does it answer?', 'Pa risg mae’n ei hateb?'),
  tried: staff(
    'What less restrictive ways were tried?',
    'Pa ffyrdd llai cyfyngol a rowyd ar brawf?',
  ),
  wishes: staff(
    'What does the person wish and feel about it?',
    'Beth mae’r person yn ei ddymuno a’i deimlo amdano?',
  ),
  shows: staff(
    'How do they show that they are content, or object?',
    'Sut maen nhw’n dangos eu bod yn fodlon, neu’n gwrthwynebu?',
  ),
}

export const restrictionRefusals: Readonly<Record<RestrictionRefusal['kind'], Sentence>> = {
  'say-all': staff('Write an answer', 'Ysgrifennwch ateb'),
  'review-too-late': staff(
    'That is too late: it is looked at again within 12 weeks at most',
    'Mae hynny’n rhy hwyr: edrychir arno eto o fewn 12 wythnos fan bellaf',
  ),
  'review-passed': staff('Choose a day to come', 'Dewiswch ddiwrnod i ddod'),
  'ended-already': staff(
    'It has ended meanwhile. Nothing was kept.',
    'Mae wedi dod i ben yn y cyfamser. Ni chadwyd dim.',
  ),
  'changed-meanwhile': staff(
    'Somebody changed it meanwhile. Look at it again; what you typed is still here.',
    'Newidiodd rhywun ef yn y cyfamser. Edrychwch arno eto; mae’r hyn a deipioch yma o hyd.',
  ),
  'lapsed-policy': staff(
    'The council’s rule for reviews has ended. Nothing was kept. Tell the council’s administrator.',
    'Mae rheol y cyngor ar gyfer adolygiadau wedi dod i ben. Ni chadwyd dim. Dywedwch wrth weinyddwr y cyngor.',
  ),
  'they-object': staff(
    'They object, so they have not said yes to it. Choose what else allows it, or stop.',
    'Maen nhw’n gwrthwynebu, felly nid ydynt wedi cytuno. Dewiswch beth arall sy’n ei ganiatáu, neu rhowch y gorau iddi.',
  ),
  'lacks-capacity': staff(
    'A signed decision says that they lack capacity for this now. Write a capacity decision first, if that has changed.',
    'Mae penderfyniad wedi’i lofnodi yn dweud nad oes ganddynt alluedd ar gyfer hyn nawr. Ysgrifennwch benderfyniad galluedd yn gyntaf, os yw hynny wedi newid.',
  ),
  'no-such-decision': staff(
    'Choose a decision that still counts',
    'Dewiswch benderfyniad sy’n dal i gyfrif',
  ),
  'used-in-future': staff(
    'That time has not come yet. Change the day or the time.',
    'Nid yw’r amser hwnnw wedi dod eto. Newidiwch y diwrnod neu’r amser.',
  ),
}
