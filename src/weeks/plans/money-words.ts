import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What the page says on which the three amounts of a plan's budget are proposed. */
export const words = {
  title: said('The money for the plan', 'Yr arian ar gyfer y cynllun'),
  none: said(
    'No budget is being worked on. Begin one on the budget page; then come back and propose it here.',
    'Nid oes cyllideb yn cael ei llunio. Dechreuwch un ar dudalen y gyllideb; yna dewch yn ôl i’w chynnig yma.',
  ),
  toBudget: said('Personal budget', 'Cyllideb bersonol'),
  cost: said('What the plan costs', 'Beth mae’r cynllun yn ei gostio'),
  indicative: said('First amount by the table', 'Swm cyntaf yn ôl y tabl'),
  adjusted: said('Adjusted', 'Wedi’i addasu'),
  aYear: said('A year', 'Y flwyddyn'),
  agreed: said('Amount to agree, for a year', 'Swm i’w gytuno, am flwyddyn'),
  agreedHint: said(
    'Not less than the plan costs. What the person pays is taken from it; the council pays the rest.',
    'Dim llai na chost y cynllun. Tynnir yr hyn mae’r person yn ei dalu ohono; y cyngor sy’n talu’r gweddill.',
  ),
  agreedWrong: said(
    'Write pounds and pence, such as 20,563.84',
    'Ysgrifennwch bunnoedd a cheiniogau, megis 20,563.84',
  ),
  gap: said(
    'Why it is not the first amount or the adjusted one',
    'Pam nad yw’r un fath â’r swm cyntaf na’r swm wedi’i addasu',
  ),
  gapHint: said(
    'Needed up or down. The person reads it.',
    'Mae ei angen i fyny neu i lawr. Mae’r person yn ei ddarllen.',
  ),
  evidence: said('The review that shows a smaller budget', 'Yr adolygiad sy’n dangos cyllideb lai'),
  propose: said('Propose these amounts', 'Cynnig y symiau hyn'),
  proposed: said('Proposed', 'Wedi’i chynnig'),
} as const
