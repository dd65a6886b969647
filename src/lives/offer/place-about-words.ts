import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { ClosureFault, ClosureKind, WhyShut } from './closure.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

/** Why a place is shut, for everybody. */
export const closureWords: Readonly<Record<ClosureKind, Sentence>> = {
  winter: says({ en: 'Christmas and New Year', cy: 'Y Nadolig a’r Flwyddyn Newydd' }),
  summer: says({ en: 'Summer holiday', cy: 'Gwyliau’r haf' }),
  repairs: says({ en: 'The building is being repaired', cy: 'Mae’r adeilad yn cael ei drwsio' }),
  training: says({ en: 'Staff are learning', cy: 'Mae’r staff yn dysgu' }),
  election: says({ en: 'People vote there', cy: 'Mae pobl yn pleidleisio yno' }),
  other: says({ en: 'The place is closed', cy: 'Mae’r lle ar gau' }),
}

export const aboutWords = {
  title: staff('What it says of itself', 'Beth mae’n ei ddweud amdano’i hun'),
  aboutEn: staff('About it, in English', 'Amdano, yn Saesneg'),
  aboutCy: staff('About it, in Welsh', 'Amdano, yn Gymraeg'),
  aboutHint: staff(
    'A few plain sentences. Everybody reads them.',
    'Ychydig frawddegau syml. Bydd pawb yn eu darllen.',
  ),
  phone: staff('Telephone', 'Ffôn'),
  parking: staff('Parking', 'Parcio'),
  dropIn: staff(
    'Whoever comes is welcome while it is open, without a place',
    'Mae croeso i bwy bynnag ddaw tra mae ar agor, heb le',
  ),
  dropInTitle: staff('Dropping in', 'Galw heibio'),
  notPhone: staff(
    'Write a telephone number with digits and spaces, such as 01905 555 010',
    'Ysgrifennwch rif ffôn â digidau a bylchau, fel 01905 555 010',
  ),
  tooLong: staff('Write it shorter', 'Ysgrifennwch ef yn fyrrach'),
  save: staff('Save', 'Cadw'),
  meanwhile: staff(
    'Somebody else changed this place meanwhile. Look at it again and save once more',
    'Newidiodd rhywun arall y lle hwn yn y cyfamser. Edrychwch arno eto a’i gadw unwaith eto',
  ),
  closures: staff('Days when it is shut', 'Diwrnodau pan fydd ar gau'),
  closuresAbout: staff(
    'Beside bank holidays. Sessions there are not on, and whoever has a place is offered another day.',
    'Ar wahân i wyliau banc. Nid yw sesiynau yno’n digwydd, a chynigir diwrnod arall i bwy bynnag sydd â lle.',
  ),
  noClosures: staff('No days are written down.', 'Nid oes diwrnodau wedi’u nodi.'),
  why: staff('Why is it shut?', 'Pam mae ar gau?'),
  first: staff('First day', 'Diwrnod cyntaf'),
  last: staff('Last day', 'Diwrnod olaf'),
  add: staff('Add these days', 'Ychwanegu’r diwrnodau hyn'),
  remove: staff('It is open after all', 'Mae ar agor wedi’r cyfan'),
  chooseWhy: staff('Choose why it is shut', 'Dewiswch pam mae ar gau'),
  wrongDay: staff('Enter a real date', 'Rhowch ddyddiad go iawn'),
} as const

export const closureFaults: Readonly<Record<ClosureFault, Sentence>> = {
  'ends-first': staff('The last day comes before the first', 'Mae’r diwrnod olaf cyn y cyntaf'),
  'in-the-past': staff('The first day has gone by', 'Mae’r diwrnod cyntaf wedi mynd heibio'),
  'too-long': staff(
    'It is shut for more than three months. Give its sessions a last day instead, so that people have notice',
    'Mae ar gau am fwy na thri mis. Rhowch ddiwrnod olaf i’w sesiynau yn lle hynny, fel bod pobl yn cael rhybudd',
  ),
  twice: staff(
    'Some of these days are written down already',
    'Mae rhai o’r diwrnodau hyn wedi’u nodi eisoes',
  ),
}

/** Why a place is shut on a day: the name of a bank holiday, or the place's own reason. */
export function sayShut(view: View, why: WhyShut): string {
  if (why.kind === 'holiday') return view.language === 'cy' ? why.nameCy : why.nameEn
  return closureWords[why.kind](view)
}
