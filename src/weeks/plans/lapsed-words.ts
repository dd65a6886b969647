import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What is said where a rule that a plan is reckoned with has ended. */
export const lapsedWords = {
  title: said('A rule has ended', 'Mae rheol wedi dod i ben'),
  ended: says<{ rule: string; day: string }>({
    en: 'The council’s rule “{rule}” ended on {day}, and no row follows it.',
    cy: 'Daeth rheol y cyngor “{rule}” i ben ar {day}, ac nid oes rhes yn ei dilyn.',
    ...staff,
  }),
  noRow: says<{ rule: string; day: string }>({
    en: 'The council’s rule “{rule}” has no row for {day}.',
    cy: 'Nid oes rhes yn rheol y cyngor “{rule}” ar gyfer {day}.',
    ...staff,
  }),
  nothing: said(
    'Nothing is worked out with a table that has ended, and nothing was saved.',
    'Nid oes dim yn cael ei gyfrifo â thabl sydd wedi dod i ben, ac ni chadwyd dim.',
  ),
  mend: said('Put a row for today', 'Rhoi rhes ar gyfer heddiw'),
  whoMends: said(
    'Those who set the council’s rules can mend this: ask the council’s administrator.',
    'Gall y rhai sy’n gosod rheolau’r cyngor drwsio hyn: gofynnwch i weinyddwr y cyngor.',
  ),
  kept: said('What you typed is kept here:', 'Mae’r hyn a deipioch wedi’i gadw yma:'),
  again: said('Try again', 'Rhoi cynnig arall arni'),
  bankHolidays: said('Bank holidays', 'Gwyliau banc'),
} as const
