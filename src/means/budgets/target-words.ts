import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

export const targetWords = {
  title: says({
    en: 'Personal budgets by the target day',
    cy: 'Cyllidebau personol erbyn y diwrnod targed',
    ...staff,
  }),
  target: says<{ day: string }>({
    en: 'The target: a budget for everybody by {day}.',
    cy: 'Y targed: cyllideb i bawb erbyn y diwrnod hwn: {day}.',
    ...staff,
  }),
  noTarget: says({
    en: 'The council has no target day in its rules.',
    cy: 'Nid oes gan y cyngor ddiwrnod targed yn ei reolau.',
    ...staff,
  }),
  standing: says<{ have: string; people: string; share: string }>({
    en: '{have} of {people} people have a budget: {share}.',
    cy: 'Mae gan {have} o {people} o bobl gyllideb: {share}.',
    ...staff,
  }),
  nobody: says({
    en: 'There are no people whose money you may see.',
    cy: 'Nid oes pobl y cewch weld eu harian.',
    ...staff,
  }),
  without: says<{ count: string }>({
    en: 'People without a budget: {count}',
    cy: 'Pobl heb gyllideb: {count}',
    ...staff,
  }),
  everyone: says({ en: 'Everybody has a budget.', cy: 'Mae gan bawb gyllideb.', ...staff }),
  who: says({ en: 'Who', cy: 'Pwy', ...staff }),
  communicate: says({ en: 'How to communicate', cy: 'Sut i gyfathrebu', ...staff }),
  reason: says({ en: 'Why there is none yet', cy: 'Pam nad oes un eto', ...staff }),
  owner: says({ en: 'Who has it in hand', cy: 'Pwy sy’n gyfrifol', ...staff }),
  action: says({ en: 'What to do', cy: 'Beth i’w wneud', ...staff }),
  noReason: says({ en: 'No reason yet', cy: 'Dim rheswm eto', ...staff }),
  noOwner: says({ en: 'Nobody yet', cy: 'Neb eto', ...staff }),
  explain: says({ en: 'Give the reason', cy: 'Rhoi’r rheswm', ...staff }),
  changeReason: says({ en: 'Change the reason', cy: 'Newid y rheswm', ...staff }),
  explainFor: says<{ name: string }>({
    en: 'Give the reason: {name}',
    cy: 'Rhoi’r rheswm: {name}',
    ...staff,
  }),
  reasonMissing: says({
    en: 'Say why there is no budget yet',
    cy: 'Dywedwch pam nad oes cyllideb eto',
    ...staff,
  }),
  ownerMissing: says({
    en: 'Choose who has it in hand',
    cy: 'Dewiswch pwy sy’n gyfrifol',
    ...staff,
  }),
  save: says({ en: 'Save', cy: 'Cadw', ...staff }),
  changes: says({
    en: 'Changes to budgets, by reason',
    cy: 'Newidiadau i gyllidebau, yn ôl rheswm',
    ...staff,
  }),
  changesAbout: says<{ days: string }>({
    en: 'Budgets that took the place of another: {days}.',
    cy: 'Cyllidebau a gymerodd le un arall: {days}.',
    ...staff,
  }),
  why: says({ en: 'Reason', cy: 'Rheswm', ...staff }),
  changed: says({ en: 'Changed', cy: 'Wedi newid', ...staff }),
  smaller: says({ en: 'Of these, smaller', cy: 'O’r rhain, yn llai', ...staff }),
  savings: says({
    en: 'A savings target, or anything else',
    cy: 'Targed arbedion, neu unrhyw beth arall',
    ...staff,
  }),
  savingsAbout: says({
    en: 'A programme of savings and one person’s budget are kept apart: a savings target is not a reason, and is refused.',
    cy: 'Cedwir rhaglen arbedion a chyllideb un person ar wahân: nid yw targed arbedion yn rheswm, ac fe’i gwrthodir.',
    ...staff,
  }),
  refused: says<{ count: number }>({
    en: 'Tried with a reason that is not allowed, and refused: {count}.',
    cy: 'Wedi’i gynnig â rheswm na chaniateir, a’i wrthod: {count}.',
    ...staff,
  }),
}
