import { type Sentence, says } from '#ground/words/says.ts'
import type { Standing } from './restriction-basis.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** What lets something limit somebody’s freedom, and what to do where nothing does. Only staff read these. */
export const basisPageWords = {
  title: staff('What it rests on', 'Ar beth y mae’n gorffwys'),
  link: staff(
    'Link a decision, or write down consent',
    'Cysylltu penderfyniad, neu nodi cydsyniad',
  ),
  next: staff(
    'Next step: tell the social worker today, and use the least that keeps them safe until it is decided. It is on the social worker’s list. If you are not sure that it may be done at all, refer it.',
    'Y cam nesaf: dywedwch wrth y gweithiwr cymdeithasol heddiw, a defnyddiwch y lleiaf sy’n eu cadw’n ddiogel nes penderfynu. Mae ar restr y gweithiwr cymdeithasol. Os nad ydych yn siŵr a gaiff ei wneud o gwbl, cyfeiriwch ef.',
  ),
  nextForAssessor: staff(
    'Next step: assess capacity for this decision, then decide in their best interests with them and those who know them. Or write down their own yes.',
    'Y cam nesaf: asesu galluedd ar gyfer y penderfyniad hwn, yna penderfynu er eu lles pennaf gyda nhw a’r rhai sy’n eu hadnabod. Neu nodi eu cydsyniad eu hunain.',
  ),
  capacity: staff('Capacity', 'Galluedd'),
  lacks: staff('Lacks capacity for this', 'Dim galluedd ar gyfer hyn'),
  decided: staff('Decided in their best interests', 'Penderfynwyd er eu lles pennaf'),
  consent: staff('They said yes', 'Maen nhw wedi cytuno'),
  signed: says<{ name: string; day: string; until: string }>({
    en: '{name}, {day}. Counts until {until}.',
    cy: '{name}, {day}. Yn cyfrif tan: {until}.',
    readers: 'staff',
  }),
  saidTo: says<{ name: string; day: string }>({
    en: 'Said to: {name}, {day}',
    cy: 'Dywedwyd wrth: {name}, {day}',
    readers: 'staff',
  }),
  all: staff('All decisions about them', 'Pob penderfyniad amdanynt'),
  which: staff('Which decision?', 'Pa benderfyniad?'),
  whichHint: staff(
    'Only those that still count can be chosen.',
    'Dim ond y rhai sy’n dal i gyfrif y gellir eu dewis.',
  ),
  none: staff(
    'No decision in their best interests counts today.',
    'Nid oes penderfyniad er eu lles pennaf yn cyfrif heddiw.',
  ),
  newCapacity: staff('Write a capacity decision', 'Ysgrifennu penderfyniad galluedd'),
  newBestInterests: staff('Write a best-interests decision', 'Ysgrifennu penderfyniad lles pennaf'),
  keepLink: staff('Link this decision', 'Cysylltu’r penderfyniad hwn'),
  orConsent: staff('Or they say yes themselves', 'Neu maen nhw’n cytuno eu hunain'),
  said: staff(
    'What were they told, and what did they say or show?',
    'Beth a ddywedwyd wrthynt, a beth ddywedon nhw neu ei ddangos?',
  ),
  saidHint: staff(
    'They can take it back at any time. If they object, it is no yes.',
    'Gallant ei dynnu’n ôl unrhyw bryd. Os ydynt yn gwrthwynebu, nid yw’n gydsyniad.',
  ),
  keepConsent: staff('Write down that they said yes', 'Nodi eu bod wedi cytuno'),
} as const

export const standingWords: Readonly<Record<Standing, Sentence>> = {
  consent: staff('Rests on consent', 'Yn gorffwys ar gydsyniad'),
  'best-interests': staff('Rests on a decision', 'Yn gorffwys ar benderfyniad'),
  lapsed: staff('The decision no longer counts', 'Nid yw’r penderfyniad yn cyfrif mwyach'),
  nothing: staff('Rests on nothing', 'Yn gorffwys ar ddim'),
}

/** The whole sentence, where it may not go on as it is. */
export const unfoundedWords: Readonly<Record<'lapsed' | 'nothing', Sentence>> = {
  lapsed: staff(
    'The decision that this rested on no longer counts: its day has passed, or they were found since to have capacity.',
    'Nid yw’r penderfyniad y gorffwysai hyn arno yn cyfrif mwyach: mae ei ddiwrnod wedi bod, neu canfuwyd ers hynny fod ganddynt alluedd.',
  ),
  nothing: staff(
    'No capacity and best-interests decision, and no consent, is linked to this. Nothing here allows it.',
    'Does dim penderfyniad galluedd a lles pennaf, na chydsyniad, wedi’i gysylltu â hyn. Does dim yma yn ei ganiatáu.',
  ),
}
