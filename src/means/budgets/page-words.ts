import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

/** What officers read on the pages of budgets. */
export const pageWords = {
  title: says<{ name: string }>({
    en: 'Personal budget: {name}',
    cy: 'Cyllideb bersonol: {name}',
    ...staff,
  }),
  person: says({ en: 'The person', cy: 'Y person', ...staff }),
  inForce: says({ en: 'The budget in force', cy: 'Y gyllideb mewn grym', ...staff }),
  noneInForce: says({
    en: 'No budget is in force.',
    cy: 'Nid oes cyllideb mewn grym.',
    ...staff,
  }),
  from: says<{ day: string }>({ en: 'From {day}', cy: 'O’r diwrnod hwn: {day}', ...staff }),
  until: says<{ from: string; to: string }>({
    en: '{from} to {to}',
    cy: '{from} i {to}',
    ...staff,
  }),
  inHand: says({
    en: 'The budget being worked on',
    cy: 'Y gyllideb sy’n cael ei llunio',
    ...staff,
  }),
  number: says<{ number: number }>({ en: 'Budget {number}', cy: 'Cyllideb {number}', ...staff }),
  start: says({ en: 'Start a budget', cy: 'Dechrau cyllideb', ...staff }),
  change: says({ en: 'Change the budget', cy: 'Newid y gyllideb', ...staff }),
  addStep: says({ en: 'Add a line', cy: 'Ychwanegu llinell', ...staff }),
  whatIf: says({ en: 'Try other points', cy: 'Rhoi cynnig ar bwyntiau eraill', ...staff }),
  takeOut: says<{ what: string }>({
    en: 'Take out: {what}',
    cy: 'Tynnu allan: {what}',
    ...staff,
  }),
  withdraw: says({ en: 'Give up this budget', cy: 'Rhoi’r gorau i’r gyllideb hon', ...staff }),
  easyView: says({
    en: 'How the person reads it',
    cy: 'Sut mae’r person yn ei ddarllen',
    ...staff,
  }),
  changeReason: says({ en: 'Why it changes', cy: 'Pam mae’n newid', ...staff }),
  evidence: says({ en: 'Review', cy: 'Adolygiad', ...staff }),
  told: says({ en: 'The person was told', cy: 'Dywedwyd wrth y person', ...staff }),
  notTold: says({ en: 'Not yet', cy: 'Ddim eto', ...staff }),
  tellNow: says({
    en: 'The person has been told today',
    cy: 'Mae’r person wedi cael gwybod heddiw',
    ...staff,
  }),
  decrease: says<{ amount: string }>({
    en: 'This is {amount} less a year than the budget in force. It needs a review, notice to the person, and no open challenge.',
    cy: 'Mae hyn {amount} yn llai y flwyddyn na’r gyllideb mewn grym. Mae angen adolygiad, rhybudd i’r person, a dim her agored.',
    ...staff,
  }),
  holdsFrom: says<{ day: string }>({
    en: 'It may hold from {day}.',
    cy: 'Y diwrnod cyntaf y caiff ddal: {day}.',
    ...staff,
  }),
  isChallenged: says({
    en: 'The budget is challenged. Nothing of it becomes smaller until the challenge is answered.',
    cy: 'Mae’r gyllideb yn cael ei herio. Nid oes dim ohoni’n mynd yn llai nes i’r her gael ei hateb.',
    ...staff,
  }),
  history: says({ en: 'Earlier budgets', cy: 'Cyllidebau cynharach', ...staff }),
  state: says({ en: 'State', cy: 'Cyflwr', ...staff }),
  which: says({ en: 'Budget', cy: 'Cyllideb', ...staff }),
  when: says({ en: 'When', cy: 'Pryd', ...staff }),
  otherMoney: says({ en: 'Other public money', cy: 'Arian cyhoeddus arall', ...staff }),
  otherMoneyHint: says({
    en: 'Shown beside the budget and never part of its sums (Care Act 2014 section 26(3)).',
    cy: 'Fe’i dangosir wrth ochr y gyllideb, byth yn rhan o’i symiau (Deddf Gofal 2014 adran 26(3)).',
    ...staff,
  }),
  addMoney: says({ en: 'Add other public money', cy: 'Ychwanegu arian cyhoeddus arall', ...staff }),
  figures: says({ en: 'Other people’s figures', cy: 'Ffigurau pobl eraill', ...staff }),
  addFigure: says({ en: 'Add somebody’s figure', cy: 'Ychwanegu ffigur rhywun', ...staff }),
  reasons: says({
    en: 'Why another amount is taken',
    cy: 'Pam y cymerir swm arall',
    ...staff,
  }),
  none: says({ en: 'None.', cy: 'Dim.', ...staff }),
  needsAssessment: says({
    en: 'A budget can be started once an assessment of need is completed.',
    cy: 'Gellir dechrau cyllideb pan fydd asesiad o anghenion wedi’i gwblhau.',
    ...staff,
  }),
}
