import { type Sentence, says } from '#ground/words/says.ts'
import type { AskedBy, StopKind } from './stopping.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const stopWords = {
  stops: staff('Stopping and ending', 'Stopio a dod i ben'),
  none: staff('It is paid. Nothing holds it.', 'Mae’n cael ei dalu. Nid oes dim yn ei ddal.'),
  start: staff('Stop or end it', 'Ei stopio neu ddod ag ef i ben'),
  about: staff(
    'A late review or plan is no reason: the money is paid all the same. Support never stops because a direct payment does.',
    'Nid yw adolygiad neu gynllun hwyr yn rheswm: telir yr arian yr un fath. Nid yw cymorth byth yn stopio am fod taliad uniongyrchol yn stopio.',
  ),
  kind: staff('What happens?', 'Beth sy’n digwydd?'),
  askedBy: staff('Who gave notice?', 'Pwy roddodd rybudd?'),
  toldOn: staff('Day of the written notice', 'Diwrnod y rhybudd ysgrifenedig'),
  lastDay: staff('Last day that it pays for', 'Y diwrnod olaf y mae’n talu amdano'),
  reasons: staff('Why?', 'Pam?'),
  cover: staff('Who gives the support then', 'Pwy sy’n rhoi’r cymorth wedyn'),
  coverAbout: staff(
    'For each line that the direct payment pays for now: support that the council arranges, live on the last day.',
    'Ar gyfer pob llinell y mae’r taliad uniongyrchol yn talu amdani nawr: cymorth y mae’r cyngor yn ei drefnu, ar waith ar y diwrnod olaf.',
  ),
  who: says<{ what: string }>({
    en: 'Who gives this: {what}',
    cy: 'Pwy sy’n rhoi hyn: {what}',
    readers: 'staff',
  }),
  from: says<{ what: string }>({
    en: 'From which day: {what}',
    cy: 'O ba ddiwrnod: {what}',
    readers: 'staff',
  }),
  nobody: staff('Nobody yet', 'Neb eto'),
  stopped: says<{ kind: string; day: string; name: string }>({
    en: '{kind}. Last day paid for: {day}. Decided by: {name}.',
    cy: '{kind}. Y diwrnod olaf y telir amdano: {day}. Penderfynwyd gan: {name}.',
    readers: 'staff',
  }),
  covered: says<{ what: string; who: string; day: string }>({
    en: '{what}: {who}, from {day}.',
    cy: '{what}: {who}, o {day}.',
    readers: 'staff',
  }),
  settle: says<{ day: string; money: string; refund: string; recover: string }>({
    en: 'There is {money} in it. What is owed is paid first. Of the rest {refund} is theirs and {recover} comes back by: {day}',
    cy: 'Mae {money} ynddo. Telir yr hyn sy’n ddyledus gyntaf. O’r gweddill mae {refund} yn eiddo iddyn nhw a daw {recover} yn ôl erbyn: {day}',
    readers: 'staff',
  }),
  lifted: says<{ day: string }>({
    en: 'Paid again from: {day}',
    cy: 'Talwyd eto o: {day}',
    readers: 'staff',
  }),
  payAgain: staff('Pay it again from today', 'Ei dalu eto o heddiw ymlaen'),
} as const

export const stopKindWords: Readonly<Record<StopKind, Sentence>> = {
  suspended: staff('It stops for a while', 'Mae’n stopio am ychydig'),
  ended: staff('It ends', 'Mae’n dod i ben'),
  died: staff('The person has died', 'Mae’r person wedi marw'),
}

export const askedByWords: Readonly<Record<AskedBy, Sentence>> = {
  person: staff('The person', 'Y person'),
  council: staff('The council', 'Y cyngor'),
}

export const stopRefusalWords = {
  'stopped-already': staff(
    'It is stopped already: look at it again',
    'Mae wedi’i stopio eisoes: edrychwch arno eto',
  ),
  'manager-decides': staff(
    'A manager decides this, with reasons',
    'Rheolwr sy’n penderfynu hyn, gyda rhesymau',
  ),
  'reasons-needed': staff('Write why', 'Ysgrifennwch pam'),
  'told-in-the-future': staff('This day has not come yet', 'Nid yw’r diwrnod hwn wedi dod eto'),
  'ends-before-told': staff(
    'It cannot stop before they were told',
    'Ni all stopio cyn iddyn nhw gael gwybod',
  ),
  'before-it-was-opened': staff(
    'The account was not open on that day',
    'Nid oedd y cyfrif ar agor y diwrnod hwnnw',
  ),
} as const

export const noticeTooShort = says<{ day: string }>({
  en: 'The council gives four weeks’ notice: not before {day}',
  cy: 'Mae’r cyngor yn rhoi pedair wythnos o rybudd: nid cyn {day}',
  readers: 'staff',
})
export const coverNeeded = says<{ lines: string }>({
  en: 'Nobody gives this support on the last day: {lines}',
  cy: 'Nid oes neb yn rhoi’r cymorth hwn ar y diwrnod olaf: {lines}',
  readers: 'staff',
})
