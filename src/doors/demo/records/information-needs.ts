import { addDays, type Day } from '#ground/kernel/day.ts'
import { idFrom } from '#ground/kernel/id.ts'
import type { Carer } from '#lives/people/carer.ts'
import type { InformationNeed } from '#lives/people/information-need.ts'
import {
  accountIdOf,
  before,
  chanceOf,
  inTheirs,
  type Knowing,
  type Member,
  type Said,
} from './knowing.ts'

type Need = Pick<InformationNeed, 'kind' | 'need'> & { readonly detail: Said; readonly met: Said }

const EASY: Need = {
  kind: 'format',
  need: 'easy-read',
  detail: { en: 'Short sentences, one thing at a time', cy: 'Brawddegau byr, un peth ar y tro' },
  met: { en: 'Letters and pages in easy read', cy: 'Llythyrau a thudalennau Hawdd eu Deall' },
}
const PHOTOS: Need = {
  kind: 'communication',
  need: 'picture-exchange',
  detail: {
    en: 'Photos of people and places, or symbols',
    cy: 'Lluniau o bobl a lleoedd, neu symbolau',
  },
  met: {
    en: 'Picture view, and photos in every letter',
    cy: 'Golwg luniau, a lluniau ym mhob llythyr',
  },
}
const SIGNS: Need = {
  kind: 'communication',
  need: 'makaton',
  detail: { en: 'Signs as well as speech', cy: 'Arwyddion yn ogystal â lleferydd' },
  met: {
    en: 'A worker who signs comes to every meeting',
    cy: 'Daw gweithiwr sy’n arwyddo i bob cyfarfod',
  },
}
const DEVICE: Need = {
  kind: 'communication',
  need: 'communication-aid',
  detail: {
    en: 'Talks with a tablet. Keep it charged and near',
    cy: 'Yn siarad â llechen. Cadwch hi’n agos',
  },
  met: { en: 'Time for the tablet at every meeting', cy: 'Amser i’r llechen ym mhob cyfarfod' },
}
const TIME: Need = {
  kind: 'support',
  need: 'longer-meeting',
  detail: {
    en: 'Twice the usual time, with a break',
    cy: 'Dwywaith yr amser arferol, gydag egwyl',
  },
  met: { en: 'Meetings of an hour, not half', cy: 'Cyfarfodydd o awr, nid hanner awr' },
}
const LARGE: Need = {
  kind: 'format',
  need: 'large-print',
  detail: { en: '18 point or more', cy: '18 pwynt neu fwy' },
  met: { en: 'Letters in large print', cy: 'Llythyrau mewn print bras' },
}

const EVERY = 365

/**
 * What people need to be told things (DAPB1605 version 4): easy read for 70 in a hundred, photos or symbols for half of
 * those, signs and speech devices as the county has them. A carer over 75 may need large print.
 */
export function informationNeedsOf(knowing: Knowing, carers: readonly Carer[]): InformationNeed[] {
  const carerOf = new Map(carers.map((c) => [c.personId, c]))
  return knowing.members.flatMap((member) => {
    const random = chanceOf(knowing, 'information', member.person)
    const identifiedOn = before(knowing.today, random.int(30, 360))
    // A few have not been looked at within their year.
    const reviewOn = addDays(identifiedOn, random.chance(0.06) ? random.int(10, 29) : EVERY)
    const dates = { identifiedOn, reviewOn, share: member.isLead || random.chance(0.93) }
    const carer = carerOf.get(member.person.id)
    const needsPrint =
      carer && (carer.bornOn ?? '') < before(knowing.today, 75 * 365.25) && random.chance(0.3)
    return [
      ...needsOf(member, random.chance(0.25)).map((need) => recordOf(knowing, member, need, dates)),
      ...(needsPrint ? [recordOf(knowing, member, LARGE, dates, carer)] : []),
    ]
  })
}

const needsOf = ({ person, slot, isLead }: Member, isSlow: boolean): readonly Need[] => [
  ...(person.seeing === 'standard' ? [] : [EASY]),
  ...(person.seeing === 'pictures' ? [PHOTOS] : []),
  ...(slot.signs ? [SIGNS] : []),
  ...(slot.device ? [DEVICE] : []),
  ...(isSlow || isLead ? [TIME] : []),
]

type Dates = { readonly identifiedOn: Day; readonly reviewOn: Day; readonly share: boolean }

const recordOf = (
  { councilId }: Knowing,
  { person }: Member,
  { kind, need, detail, met }: Need,
  dates: Dates,
  carer?: Carer,
): InformationNeed => ({
  id: idFrom(councilId, 'information-need', `${person.reference} ${need} ${carer ? 'carer' : ''}`),
  personId: person.id,
  ...(carer && { carerId: carer.id }),
  kind,
  need,
  detail: inTheirs(person, detail),
  met: inTheirs(person, met),
  recordedBy: accountIdOf(councilId, 'social-worker'),
  ...dates,
})
