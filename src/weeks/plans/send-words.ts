import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const
const said = (en: string, cy: string) => says({ en, cy, ...staff })

/** What the page says of the money before a plan is sent for authorisation. */
export const sendWords = {
  money: said('The money that is asked for', 'Yr arian y gofynnir amdano'),
  moneyHelp: said(
    'The budget is proposed with these amounts when you send the plan.',
    'Cynigir y gyllideb gyda’r symiau hyn pan fyddwch yn anfon y cynllun.',
  ),
  indicative: said('Indicative budget', 'Cyllideb ddangosol'),
  adjusted: said('Adjusted budget', 'Cyllideb wedi’i haddasu'),
  cost: said('What the plan costs', 'Cost y cynllun'),
  over: said('Over the adjusted budget', 'Dros y gyllideb wedi’i haddasu'),
  under: said('Under the adjusted budget', 'O dan y gyllideb wedi’i haddasu'),
  who: said('Who answers', 'Pwy sy’n ateb'),
  enough: said('Is it enough?', 'A yw’n ddigon?'),
  isEnough: said('Yes: it is what the plan costs', 'Ydy: dyna gost y cynllun'),
  isMore: said('Yes: it is more than the plan costs', 'Ydy: mae’n fwy na chost y cynllun'),
  toBudget: said('The budget, line by line', 'Y gyllideb, fesul llinell'),
  overBy: says<{ amount: string; share: string }>({
    en: '{amount} ({share})',
    cy: '{amount} ({share})',
    sameInBoth: true,
    ...staff,
  }),
  agreedNow: said('The agreed budget', 'Y gyllideb a gytunwyd'),
  stays: says<{ amount: string }>({
    en: 'It stays at {amount} a year',
    cy: 'Mae’n aros yn {amount} y flwyddyn',
    ...staff,
  }),
  staysHint: says<{ left: string }>({
    en: 'Left of it for the person to use: {left} a year. Nothing else is asked.',
    cy: 'Yn weddill i’r person ei ddefnyddio: {left} y flwyddyn. Ni ofynnir dim arall.',
    ...staff,
  }),
  asPlan: says<{ amount: string }>({
    en: 'It becomes what the plan costs: {amount} a year',
    cy: 'Mae’n newid i gost y cynllun: {amount} y flwyddyn',
    ...staff,
  }),
  asPlanHint: said(
    'Less money for somebody needs a reason, a review that shows it, and notice (rule R42).',
    'Mae angen rheswm, adolygiad sy’n dangos hynny, a rhybudd cyn rhoi llai o arian i rywun (rheol R42).',
  ),
  ifItChanges: said('If the amount changes', 'Os bydd y swm yn newid'),
  gap: said('Why the amount is not the estimate', 'Pam nad yw’r swm yr un fath â’r amcangyfrif'),
  gapHelp: said(
    'The person reads this, whether it is more or less.',
    'Mae’r person yn darllen hyn, boed yn fwy neu’n llai.',
  ),
  noBudget: said(
    'There is no budget for this person yet. It begins with the points from the assessment; then come back here.',
    'Nid oes cyllideb i’r person hwn eto. Mae’n dechrau gyda’r pwyntiau o’r asesiad; yna dewch yn ôl yma.',
  ),
  startBudget: said('Start the budget', 'Dechrau’r gyllideb'),
  noMeans: said(
    'What the person pays has not been worked out yet. It is part of a budget.',
    'Nid yw’r hyn mae’r person yn ei dalu wedi’i gyfrifo eto. Mae’n rhan o gyllideb.',
  ),
  toMeans: said('What the person pays', 'Beth mae’r person yn ei dalu'),
  copy: said('The person’s copy is being made.', 'Mae copi’r person yn cael ei wneud.'),
  copyNow: said('Make it now, or see why it is held', 'Ei wneud nawr, neu weld pam mae’n aros'),
  lacks: said('Still to do before it can be sent', 'I’w wneud eto cyn y gellir ei anfon'),
} as const
