import { addDays } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Random } from '#ground/kernel/random.ts'
import type { BestInterestsDecision } from '#lives/people/best-interests-decision.ts'
import type { CapacityDecision } from '#lives/people/capacity-decision.ts'
import { accountIdOf, inTheirs, type Knowing, type Member, momentOf, type Said } from './knowing.ts'

const DECISION: Said = {
  en: 'To go on with the week that they have, in small groups with people they know',
  cy: 'Parhau â’r wythnos sydd ganddynt, mewn grwpiau bach gyda phobl y maent yn eu hadnabod',
}
const WISHES: Said = {
  en: 'Smiles and leads staff to the door on days out; pushes things away in crowded rooms.',
  cy: 'Yn gwenu ac yn arwain staff at y drws ar ddiwrnodau allan; yn gwthio pethau i ffwrdd mewn ystafelloedd llawn.',
}
const RELATIVE: Said = { en: 'A relative', cy: 'Perthynas' }
const MANAGER: Said = { en: 'The manager of the home', cy: 'Rheolwr y cartref' }
const RELATIVE_SAID: Said = {
  en: 'They come back calm and tired.',
  cy: 'Maent yn dod yn ôl yn dawel ac wedi blino.',
}
const WORKER: Said = {
  en: 'The worker who knows them best',
  cy: 'Y gweithiwr sy’n eu hadnabod orau',
}
const WORKER_SAID: Said = {
  en: 'They choose water and music every time.',
  cy: 'Maent yn dewis dŵr a cherddoriaeth bob tro.',
}
const AS_IT_IS: Said = { en: 'The week as it is', cy: 'Yr wythnos fel y mae' }
const MORE_DAYS: Said = {
  en: 'More days in the centre',
  cy: 'Mwy o ddiwrnodau yn y ganolfan',
}
const REASONS: Said = {
  en: 'It is nearest to what they show that they want, and no choice restricts them less.',
  cy: 'Dyma’r agosaf at yr hyn y maent yn dangos eu bod ei eisiau, ac nid oes dewis sy’n eu cyfyngu llai.',
}

/** A decision in somebody's best interests (Mental Capacity Act 2005 s4), in the language that the person reads. */
export function bestInterestsOf(
  { councilId }: Knowing,
  { person, slot }: Member,
  random: Random,
  capacity: CapacityDecision,
): BestInterestsDecision {
  const said = (text: Said) => inTheirs(person, text)
  const decidedOn = addDays(capacity.decidedOn, 12)
  return {
    id: idFrom(councilId, 'best-interests', person.reference),
    ...{ personId: person.id, capacityId: capacity.id, about: 'agree-plan' },
    ...{ decision: said(DECISION), wishes: said(WISHES), reasons: said(REASONS) },
    consulted: [
      { who: said(slot.carer ? RELATIVE : MANAGER), said: said(RELATIVE_SAID) },
      { who: said(WORKER), said: said(WORKER_SAID) },
    ],
    options: [
      { option: said(AS_IT_IS), restricts: 0, chosen: true },
      { option: said(MORE_DAYS), restricts: 1, chosen: false },
    ],
    independent: slot.carer ? 'advocate' : 'imca',
    independentName: random.pick(['Elin Rees', 'Tunde Adebayo', 'Marian Fox']),
    ...{ decidedOn, reviewOn: addDays(capacity.decidedOn, 360), objects: '' },
    decidedBy: accountIdOf(councilId, 'social-worker'),
    signedAt: momentOf(decidedOn),
  }
}
