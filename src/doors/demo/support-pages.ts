import { addDays, type Day } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import { Random } from '#ground/kernel/random.ts'
import { CATALOGUE } from '#lives/offer/catalogue.ts'
import type { Carer } from '#lives/people/carer.ts'
import type { AccessNeed, Person, SensoryFact, Wish } from '#lives/people/person.ts'
import type { Profile } from '#weeks/registers/profile.ts'
import type { Contact, WelfarePlan } from '#weeks/registers/welfare.ts'

type Said = { readonly en: string; readonly cy: string }

const SUPPORT: readonly Said[] = [
  { en: 'Give me time to answer.', cy: 'Rhowch amser i mi ateb.' },
  { en: 'Show me, then let me do it.', cy: 'Dangoswch i mi, yna gadewch i mi ei wneud.' },
  { en: 'Tell me what is next.', cy: 'Dywedwch wrthyf beth sydd nesaf.' },
  { en: 'Ask me, not the person beside me.', cy: 'Gofynnwch i mi, nid i’r person wrth fy ymyl.' },
  { en: 'Let me choose where I sit.', cy: 'Gadewch i mi ddewis ble i eistedd.' },
  { en: 'I like a joke in the morning.', cy: 'Rwy’n hoffi jôc yn y bore.' },
  { en: 'Say it in few words.', cy: 'Dywedwch ef mewn ychydig eiriau.' },
]
const BY_NEED: Readonly<Partial<Record<AccessNeed, Said>>> = {
  hoist: {
    en: 'Two people and the hoist to move me.',
    cy: 'Dau berson a’r teclyn codi i’m symud.',
  },
  'personal-care': {
    en: 'Help me in the bathroom, with the door shut.',
    cy: 'Helpwch fi yn yr ystafell ymolchi, â’r drws ar gau.',
  },
  'quiet-room': {
    en: 'A quiet room when it gets too much.',
    cy: 'Ystafell dawel pan fydd yn ormod.',
  },
  signing: { en: 'Sign to me as you talk.', cy: 'Arwyddwch i mi wrth siarad.' },
}
const UPSETS: Readonly<Record<SensoryFact, Said>> = {
  'loud-noise': {
    en: 'Loud noise. My ear muffs help.',
    cy: 'Sŵn uchel. Mae fy myffiau clust yn helpu.',
  },
  'sudden-sounds': {
    en: 'Sudden sounds. Tell me before.',
    cy: 'Synau sydyn. Dywedwch wrthyf cyn hynny.',
  },
  crowds: {
    en: 'Crowds. I wait by the wall until there is room.',
    cy: 'Torfeydd. Rwy’n aros wrth y wal nes bod lle.',
  },
  'bright-lights': {
    en: 'Bright lights. My cap helps.',
    cy: 'Goleuadau llachar. Mae fy nghap yn helpu.',
  },
}
const ALLERGIES: readonly Said[] = [
  { en: 'Nuts: an EpiPen is in my bag', cy: 'Cnau: mae EpiPen yn fy mag' },
  { en: 'Penicillin', cy: 'Penisilin' },
  { en: 'Latex gloves', cy: 'Menig latecs' },
  { en: 'Milk', cy: 'Llaeth' },
]
const MEDICINES: readonly Said[] = [
  {
    en: 'One tablet with lunch; I take it myself',
    cy: 'Un dabled gyda chinio; rwy’n ei chymryd fy hun',
  },
  {
    en: 'Inhaler in my bag, when I am short of breath',
    cy: 'Anadlydd yn fy mag, pan fyddaf yn fyr o wynt',
  },
  { en: 'Insulin before lunch, with a nurse', cy: 'Inswlin cyn cinio, gyda nyrs' },
]
const SEIZURES: Said = {
  en: 'Time it. Keep me safe and on my side. Longer than 5 minutes: ring 999.',
  cy: 'Amserwch ef. Cadwch fi’n ddiogel ac ar fy ochr. Yn hirach na 5 munud: ffoniwch 999.',
}
const SHARES = {
  allergies: 0.16,
  medicines: 0.3,
  seizures: 0.14,
  notAsked: 0.05,
  ownPlan: 0.3,
  risk: 0.35,
}

export type SupportPage = Profile & { readonly agreedBy: 'person' | 'with-help' }
export type OwnWelfarePlan = WelfarePlan & { readonly personId: Id; readonly agreedOn: Day }
type Given = {
  readonly people: readonly Person[]
  readonly wishes: readonly Wish[]
  readonly carers: readonly Carer[]
  readonly today: Day
  readonly seed: number
}

/** A page for supporters for each person, made of what the county says of them already. */
export function supportPages({ people, wishes, today, seed }: Given): readonly SupportPage[] {
  const loves = Map.groupBy(
    wishes.filter((wish) => wish.strength > 0),
    (wish) => wish.personId,
  )
  return people.map((person) => {
    const random = new Random(seed).fork(`support page ${person.reference}`)
    const say = (said: Said) => said[person.language]
    const likes = (loves.get(person.id) ?? [])
      .toSorted((a, b) => b.strength - a.strength)
      .slice(0, 3)
      .flatMap(({ activity }) => CATALOGUE.find(({ key }) => key === activity) ?? [])
      .map((one) => (person.language === 'cy' ? one.nameCy : one.nameEn))
    const needs = person.needs.flatMap((need) => BY_NEED[need] ?? [])
    const known = (share: number, all: readonly Said[]) => {
      if (random.chance(SHARES.notAsked)) return undefined
      return random.chance(share) ? say(random.pick(all)) : ''
    }
    const asked = {
      allergies: known(SHARES.allergies, ALLERGIES),
      medicines: known(SHARES.medicines, MEDICINES),
      seizures: known(SHARES.seizures, [SEIZURES]),
    }
    return {
      ...{ personId: person.id, version: 1, safety: '' },
      likes: likes.join('\n') || say({ en: 'Company', cy: 'Cwmni' }),
      support: [...needs, ...random.shuffle(SUPPORT).slice(0, 3)].map(say).join('\n'),
      upset: person.avoids.map((fact) => say(UPSETS[fact])).join('\n'),
      ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
      agreedOn: addDays(today, -random.int(10, 300)),
      agreedBy: random.chance(0.6) ? 'person' : 'with-help',
    }
  })
}

/** How some of them want to be looked for when they do not come: themselves first, then whoever they chose. */
export function welfarePlans({ people, carers, today, seed }: Given): readonly OwnWelfarePlan[] {
  const ofPerson = Map.groupBy(carers, (carer) => carer.personId)
  return people.flatMap((person) => {
    const random = new Random(seed).fork(`welfare plan ${person.reference}`)
    if (!random.chance(SHARES.ownPlan)) return []
    const phone = () => `01632 960${String(random.int(0, 999)).padStart(3, '0')}`
    const family = (ofPerson.get(person.id) ?? []).slice(0, 1)
    const contacts: Contact[] = [
      { contact: 'person', name: person.knownAs, phone: phone() },
      ...family.map(({ id, name }) => ({
        ...{ contact: 'carer' as const, name, phone: phone(), carerId: id },
      })),
      {
        contact: 'emergency-contact',
        name: person.language === 'cy' ? 'Y cymydog' : 'The neighbour',
        phone: phone(),
      },
    ]
    const risk = random.chance(SHARES.risk)
    return [
      {
        ...{ personId: person.id, minutes: random.pick([10, 15, 30]), contacts, risk },
        thenWords: risk
          ? person.language === 'cy'
            ? 'Ewch i’r tŷ gyda’r heddlu os nad oes ateb.'
            : 'Go to the house, with the police if nobody answers.'
          : '',
        agreedOn: addDays(today, -random.int(10, 300)),
      },
    ]
  })
}
