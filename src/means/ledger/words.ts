import type { View } from '#ground/kernel/view.ts'
import { saySoftDay } from '#ground/words/dates.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { AccountKind } from './account.ts'
import type { ClosingRefusal, OpeningRefusal } from './closing.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

export const bookWords = {
  title: said('The books', 'Y llyfrau'),
  about: said(
    'Every amount goes out of one account and into another, so each month comes to nought.',
    'Mae pob swm yn mynd allan o un cyfrif ac i mewn i un arall, felly daw pob mis i ddim.',
  ),
  month: said('Month', 'Mis'),
  monthHint: said('Year and month, such as 2026-08', 'Blwyddyn a mis, megis 2026-08'),
  monthWrong: said(
    'Enter a year and a month, such as 2026-08',
    'Rhowch flwyddyn a mis, megis 2026-08',
  ),
  show: said('Show', 'Dangos'),
  ofMonth: says<{ month: string }>({
    ...{ en: 'What moved in {month}', cy: 'Beth symudodd ym mis {month}', ...staff },
  }),
  none: said('Nothing moved in this month.', 'Ni symudodd dim yn y mis hwn.'),
  account: said('Kind of account', 'Math o gyfrif'),
  accounts: said('Accounts', 'Cyfrifon'),
  out: said('Out', 'Allan'),
  into: said('In', 'I mewn'),
  sum: said('All accounts', 'Pob cyfrif'),
  late: says<{ count: number }>({
    en: '{count, plural, one {# of these came late} other {# of these came late}}: the books of its day were closed.',
    cy: '{count, plural, zero {Daeth # o’r rhain yn hwyr} one {Daeth # o’r rhain yn hwyr} two {Daeth # o’r rhain yn hwyr} few {Daeth # o’r rhain yn hwyr} many {Daeth # o’r rhain yn hwyr} other {Daeth # o’r rhain yn hwyr}}: roedd llyfrau ei ddiwrnod ar gau.',
    ...staff,
  }),
  howFar: said('How far the books are closed', 'Hyd at ble mae’r llyfrau ar gau'),
  allOpen: said('Nothing is closed.', 'Does dim ar gau.'),
  closedTo: says<{ day: string }>({
    ...{ en: 'Closed up to {day}.', cy: 'Ar gau hyd at {day}.', ...staff },
  }),
  closing: said(
    'What comes about a day whose books are closed counts from the first open day, and says of which day it is.',
    'Mae’r hyn a ddaw am ddiwrnod y mae ei lyfrau ar gau yn cyfrif o’r diwrnod agored cyntaf, ac yn dweud o ba ddiwrnod y mae.',
  ),
  close: says<{ day: string }>({
    ...{ en: 'Close the books up to {day}', cy: 'Cau’r llyfrau hyd at {day}', ...staff },
  }),
  notOver: said(
    'This month is not over, so it cannot be closed yet.',
    'Nid yw’r mis hwn ar ben, felly ni ellir ei gau eto.',
  ),
  openAgain: says<{ month: string }>({
    en: 'Open the books again, from the start of {month}',
    cy: 'Agor y llyfrau eto, o ddechrau mis {month}',
    ...staff,
  }),
  reason: said('Why they are opened again', 'Pam y maent yn cael eu hagor eto'),
  open: said('Open again', 'Agor eto'),
  history: said('Closed and opened', 'Cau ac agor'),
  when: said('When', 'Pryd'),
  who: said('Who', 'Pwy'),
  what: said('What', 'Beth'),
  openedAll: said('Everything opened again', 'Popeth ar agor eto'),
}

export const kindWords: Readonly<Record<AccountKind, Sentence>> = {
  'agreed-budget': said('Agreed budgets', 'Cyllidebau a gytunwyd'),
  commitment: said('Commitments', 'Ymrwymiadau'),
  used: said('Used of what was promised', 'Wedi’i ddefnyddio o’r hyn a addawyd'),
  actual: said('Actual cost', 'Cost wirioneddol'),
  accrual: said('Accruals', 'Croniadau'),
  'direct-payment': said('Direct payment accounts', 'Cyfrifon taliadau uniongyrchol'),
  'fund-held': said('Held in service funds', 'Wedi’i ddal mewn cronfeydd gwasanaeth'),
  contribution: said('What people contribute', 'Yr hyn y mae pobl yn ei gyfrannu'),
  'contribution-due': said('Contributions due', 'Cyfraniadau sy’n ddyledus'),
  'provider-owed': said('Owed to providers', 'Yn ddyledus i ddarparwyr'),
  bank: said('Bank', 'Banc'),
  'sickness-allowance': said('Borne by the council', 'Wedi’i dalu gan y cyngor'),
  guarantee: said('Guarantees', 'Gwarantau'),
}

const changed = said(
  'Somebody closed or opened the books since you read this page. Look again at how far they are closed.',
  'Mae rhywun wedi cau neu agor y llyfrau ers i chi ddarllen y dudalen hon. Edrychwch eto hyd at ble maent ar gau.',
)
const notOver = says<{ day: string }>({
  en: 'The books can be closed up to {day} at the latest: more may still happen today.',
  cy: 'Gellir cau’r llyfrau hyd at {day} fan bellaf: gall mwy ddigwydd heddiw o hyd.',
  ...staff,
})
const closedAlready = says<{ day: string }>({
  ...{ en: 'They are closed up to {day} already.', cy: 'Maent ar gau hyd at {day} yn barod.' },
  ...staff,
})
const openAlready = says<{ day: string }>({
  en: 'They are closed only up to {day}, so this month is open as it is.',
  cy: 'Dim ond hyd at {day} y maent ar gau, felly mae’r mis hwn ar agor fel y mae.',
  ...staff,
})
const nothingClosed = said('Nothing is closed.', 'Does dim ar gau.')
const reasonNeeded = said(
  'Write why they are opened again',
  'Ysgrifennwch pam y maent yn cael eu hagor eto',
)

export function sayRefused(view: View, refused: ClosingRefusal | OpeningRefusal): string {
  switch (refused.kind) {
    case 'not-over':
      return notOver(view, { day: saySoftDay(view, refused.until) })
    case 'closed-already':
      return closedAlready(view, { day: saySoftDay(view, refused.closedTo) })
    case 'open-already':
      return openAlready(view, { day: saySoftDay(view, refused.closedTo) })
    case 'nothing-closed':
      return nothingClosed(view)
    case 'reason-needed':
      return reasonNeeded(view)
    case 'changed-meanwhile':
      return changed(view)
  }
}
