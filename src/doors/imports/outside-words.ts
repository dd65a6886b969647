import type { View } from '#ground/kernel/view.ts'
import { says } from '#ground/words/says.ts'
import type { FeedFault, OutsideKind, RecordProblem } from './outside.ts'

const readers = 'staff'

export const kindNames = {
  'open-referral': says({ en: 'Open Referral UK', cy: 'Open Referral UK', sameInBoth: true }),
  openactive: says({ en: 'OpenActive', cy: 'OpenActive', sameInBoth: true }),
} satisfies Readonly<Record<OutsideKind, unknown>>

type At = { address: string }
/** Why a feed could not be read, and what to do. */
const faultWords = {
  'not-an-address': says<At>({
    en: '“{address}” is not an address. Put one that begins with https://.',
    cy: 'Nid yw “{address}” yn gyfeiriad. Rhowch un sy’n dechrau gyda https://.',
    readers,
  }),
  'not-the-web': says<At>({
    en: '{address} is not an address of the web. Put one that begins with https:// or http://, without a name or password in it.',
    cy: 'Nid yw {address} yn gyfeiriad ar y we. Rhowch un sy’n dechrau gyda https:// neu http://, heb enw na chyfrinair ynddo.',
    readers,
  }),
  'private-address': says<At>({
    en: '{address} is inside a private network, and is not read. A feed must be open to everybody.',
    cy: 'Mae {address} y tu mewn i rwydwaith preifat, ac nid yw’n cael ei ddarllen. Rhaid i borthiant fod yn agored i bawb.',
    readers,
  }),
  'no-answer': says<At>({
    en: 'There is no answer at {address}. Check the address, or try again later.',
    cy: 'Nid oes ateb yn {address}. Gwiriwch y cyfeiriad, neu rhowch gynnig arall arni yn nes ymlaen.',
    readers,
  }),
  'too-slow': says<At & { seconds: number }>({
    en: '{address} did not answer within {seconds} seconds. Try again later.',
    cy: 'Ni atebodd {address} o fewn {seconds} eiliad. Rhowch gynnig arall arni yn nes ymlaen.',
    readers,
  }),
  'broke-off': says<At>({
    en: 'The answer of {address} broke off half way. Nothing of the feed was kept. Try again later.',
    cy: 'Torrodd ateb {address} ar ei hanner. Ni chadwyd dim o’r porthiant. Rhowch gynnig arall arni yn nes ymlaen.',
    readers,
  }),
  status: says<At & { status: number }>({
    en: '{address} answered with an error ({status}). Nothing of the feed was kept. Tell whoever runs it, or try again later.',
    cy: 'Atebodd {address} gyda gwall ({status}). Ni chadwyd dim o’r porthiant. Dywedwch wrth bwy bynnag sy’n ei redeg, neu rhowch gynnig arall arni yn nes ymlaen.',
    readers,
  }),
  'too-many-moves': says<At>({
    en: '{address} sends its readers on again and again. Ask whoever runs it for the address that holds now.',
    cy: 'Mae {address} yn anfon ei ddarllenwyr ymlaen dro ar ôl tro. Gofynnwch i bwy bynnag sy’n ei redeg am y cyfeiriad presennol.',
    readers,
  }),
  'page-too-big': says<At & { megabytes: number }>({
    en: 'A page of {address} is bigger than {megabytes} MB, and was not read to its end. Nothing was kept.',
    cy: 'Mae tudalen o {address} yn fwy na {megabytes} MB, ac ni chafodd ei darllen i’w diwedd. Ni chadwyd dim.',
    readers,
  }),
  'not-json': says<At>({
    en: '{address} does not answer with JSON. Check that it is the address of the feed, and not of a page about it.',
    cy: 'Nid yw {address} yn ateb gyda JSON. Gwiriwch mai cyfeiriad y porthiant ydyw, ac nid tudalen amdano.',
    readers,
  }),
  'not-this-standard': says<At>({
    en: 'What {address} answers is not a page of this standard. Check the address, and which standard you chose.',
    cy: 'Nid yw’r hyn y mae {address} yn ei ateb yn dudalen o’r safon hon. Gwiriwch y cyfeiriad, a pha safon a ddewisoch.',
    readers,
  }),
  loops: says<At>({
    en: 'The feed goes round in a circle: {address} has come before. Nothing was kept. Tell whoever runs it.',
    cy: 'Mae’r porthiant yn mynd mewn cylch: mae {address} wedi dod o’r blaen. Ni chadwyd dim. Dywedwch wrth bwy bynnag sy’n ei redeg.',
    readers,
  }),
  'no-end': says<{ pages: number }>({
    en: 'The feed has no end after {pages} pages. Nothing was kept. Tell whoever runs it.',
    cy: 'Nid oes diwedd i’r porthiant ar ôl {pages} tudalen. Ni chadwyd dim. Dywedwch wrth bwy bynnag sy’n ei redeg.',
    readers,
  }),
  'too-many': says<{ records: number }>({
    en: 'The feed has more than {records} records: it is more than a county’s. Nothing was kept. Ask for a feed of this county alone.',
    cy: 'Mae gan y porthiant fwy na {records} cofnod: mae’n fwy nag un sir. Ni chadwyd dim. Gofynnwch am borthiant y sir hon yn unig.',
    readers,
  }),
  'leads-elsewhere': says<At>({
    en: 'The feed leads on to another site: {address}. Nothing was kept.',
    cy: 'Mae’r porthiant yn arwain at safle arall: {address}. Ni chadwyd dim.',
    readers,
  }),
} satisfies Readonly<Record<FeedFault['kind'], unknown>>

/** Why a feed could not be read, in a sentence. */
export function sayFeedFault(view: View, fault: FeedFault): string {
  const say = faultWords[fault.kind] as (view: View, given: object) => string
  return say(view, fault)
}

const problemWords = {
  missing: says<{ row: number; reference: string; field: string }>({
    en: 'Record {row} ({reference}): {field} is missing.',
    cy: 'Cofnod {row} ({reference}): mae {field} ar goll.',
    readers,
  }),
  'wrong-type': says<{ row: number; reference: string; field: string }>({
    en: 'Record {row} ({reference}): {field} is not what the standard says that it is.',
    cy: 'Cofnod {row} ({reference}): nid yw {field} yr hyn y mae’r safon yn ei ddweud.',
    readers,
  }),
  twice: says<{ row: number; reference: string; field: string }>({
    en: 'Record {row} ({reference}): its {field} has come before. The first one stands.',
    cy: 'Cofnod {row} ({reference}): mae ei {field} wedi dod o’r blaen. Y cyntaf sy’n aros.',
    readers,
  }),
  'too-long': says<{ row: number; reference: string; field: string }>({
    en: 'Record {row} ({reference}): {field} was too long, and is cut short.',
    cy: 'Cofnod {row} ({reference}): roedd {field} yn rhy hir, ac mae wedi’i dorri’n fyr.',
    readers,
  }),
} satisfies Readonly<Record<RecordProblem['kind'], unknown>>

export const sayRecordProblem = (view: View, { kind, row, reference, field }: RecordProblem) =>
  problemWords[kind](view, { row, reference: reference || '?', field })
