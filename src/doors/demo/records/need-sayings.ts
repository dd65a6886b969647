import type { NationalOutcome, WellbeingArea } from '#lives/needs/national-outcome.ts'
import type { Said } from './knowing.ts'

/** What a day can help with, in the list of each nation, and what was written down of it. */
export const NEED_KEYS = ['community', 'work', 'people', 'carer', 'home'] as const
export type NeedKey = (typeof NEED_KEYS)[number]

export type NeedSaid = {
  readonly england: NationalOutcome
  readonly wales: NationalOutcome
  readonly wellbeing: readonly WellbeingArea[]
  readonly needs: readonly Said[]
  readonly evidence: readonly Said[]
}

export const NEEDS: Readonly<Record<NeedKey, NeedSaid>> = {
  community: {
    england: 'community',
    wales: 'social-life',
    wellbeing: ['contribution', 'control'],
    needs: [
      {
        en: 'Cannot use buses, shops or leisure places without somebody beside them.',
        cy: 'Ni all ddefnyddio bysiau, siopau na lleoedd hamdden heb rywun wrth ei ochr.',
      },
      {
        en: 'Knows the way to two places and is lost beyond them.',
        cy: 'Yn gwybod y ffordd i ddau le, ac ar goll y tu hwnt iddynt.',
      },
      {
        en: 'Goes out only when somebody plans the journey and comes along.',
        cy: 'Dim ond yn mynd allan pan fydd rhywun yn cynllunio’r daith ac yn dod gyda nhw.',
      },
    ],
    evidence: [
      {
        en: 'Seen twice at the bus stop: did not get on without help.',
        cy: 'Gwelwyd ddwywaith wrth yr arhosfan: ni aeth ar y bws heb help.',
      },
      {
        en: 'Family and key worker say the same.',
        cy: 'Mae’r teulu a’r gweithiwr allweddol yn dweud yr un peth.',
      },
    ],
  },
  work: {
    england: 'work-or-learning',
    wales: 'work-learning-leisure',
    wellbeing: ['work-learning-play', 'contribution'],
    needs: [
      {
        en: 'Needs each task shown, and someone near, to work or learn.',
        cy: 'Angen dangos pob tasg, a rhywun gerllaw, i weithio neu ddysgu.',
      },
      {
        en: 'Stops after a few minutes without encouragement.',
        cy: 'Yn stopio ar ôl ychydig funudau heb anogaeth.',
      },
      {
        en: 'Wants to learn and needs longer than a class allows.',
        cy: 'Eisiau dysgu ac angen mwy o amser nag y mae dosbarth yn ei roi.',
      },
    ],
    evidence: [
      {
        en: 'College report, and two mornings at the project.',
        cy: 'Adroddiad y coleg, a dau fore yn y prosiect.',
      },
      {
        en: 'Tried without support for four weeks and left.',
        cy: 'Rhoddodd gynnig arni heb gefnogaeth am bedair wythnos a gadael.',
      },
    ],
  },
  people: {
    england: 'relationships',
    wales: 'family',
    wellbeing: ['relationships'],
    needs: [
      {
        en: 'Sees nobody outside the family unless support is there.',
        cy: 'Yn gweld neb y tu allan i’r teulu oni bai bod cefnogaeth.',
      },
      {
        en: 'Has friends and cannot arrange to meet them alone.',
        cy: 'Mae ganddynt ffrindiau ac ni allant drefnu cwrdd â nhw eu hunain.',
      },
      {
        en: 'Finds new people hard and keeps those who were there long.',
        cy: 'Yn ei chael hi’n anodd gyda phobl newydd.',
      },
    ],
    evidence: [
      {
        en: 'Their own words, and a map of the people in their life.',
        cy: 'Eu geiriau eu hunain, a map o’r bobl yn eu bywyd.',
      },
      { en: 'No visit from a friend in three months.', cy: 'Dim ymweliad gan ffrind ers tri mis.' },
    ],
  },
  carer: {
    england: 'nutrition',
    wales: 'self-care',
    wellbeing: ['health', 'dignity'],
    needs: [
      {
        en: 'Cannot plan or cook a meal safely.',
        cy: 'Ni all gynllunio na choginio pryd yn ddiogel.',
      },
      {
        en: 'Eats well when somebody prepares the food.',
        cy: 'Yn bwyta’n dda pan fydd rhywun yn paratoi’r bwyd.',
      },
    ],
    evidence: [
      {
        en: 'Seen at home in the kitchen; the carer does this now.',
        cy: 'Gwelwyd gartref yn y gegin; y gofalwr sy’n gwneud hyn nawr.',
      },
    ],
  },
  home: {
    england: 'habitable-home',
    wales: 'protection',
    wellbeing: ['home', 'control'],
    needs: [
      {
        en: 'Needs help with bills, letters and keeping the home in order.',
        cy: 'Angen help gyda biliau, llythyrau a chadw trefn ar y cartref.',
      },
    ],
    evidence: [
      {
        en: 'Rent letters unopened; the landlord has written twice.',
        cy: 'Llythyrau rhent heb eu hagor; mae’r landlord wedi ysgrifennu ddwywaith.',
      },
    ],
  },
}

export const STRENGTHS: readonly Said[] = [
  {
    en: 'Knows what they like and says so. Remembers faces and names.',
    cy: 'Yn gwybod beth maen nhw’n ei hoffi ac yn dweud hynny. Yn cofio wynebau ac enwau.',
  },
  {
    en: 'Makes people laugh. Is gentle with animals and with older people.',
    cy: 'Yn gwneud i bobl chwerthin. Yn addfwyn gydag anifeiliaid.',
  },
  {
    en: 'Good with machines. Learns by doing it three times, and then never forgets it.',
    cy: 'Da gyda pheiriannau. Yn dysgu trwy wneud rhywbeth deirgwaith, ac yna byth yn anghofio.',
  },
  {
    en: 'Keeps time, and is at the door before the bus comes.',
    cy: 'Yn cadw amser, ac wrth y drws cyn i’r bws ddod.',
  },
  {
    en: 'A good eye for colour. A family that is near and helps.',
    cy: 'Llygad da am liw. Teulu sy’n agos ac yn helpu.',
  },
]

export const GOOD_DAYS: readonly Said[] = [
  {
    en: 'A good day is being busy, with people I know.',
    cy: 'Diwrnod da yw bod yn brysur, gyda phobl rwy’n eu hadnabod.',
  },
  { en: 'I like it when nobody rushes me.', cy: 'Rwy’n hoffi pan nad oes neb yn fy rhuthro.' },
  { en: 'Music, then dinner, then home.', cy: 'Cerddoriaeth, wedyn cinio, wedyn adref.' },
  { en: 'I want to see my friends more.', cy: 'Hoffwn weld fy ffrindiau’n amlach.' },
  { en: 'Not too loud. Outside is best.', cy: 'Ddim yn rhy swnllyd. Tu allan sydd orau.' },
]

export const IMPAIRMENT: Said = {
  en: 'Learning disability, known to the council since childhood.',
  cy: 'Anabledd dysgu, sy’n hysbys i’r cyngor ers plentyndod.',
}
export const EFFECT: Said = {
  en: 'Without support they stay in and see nobody, and their health gets worse.',
  cy: 'Heb gefnogaeth maen nhw’n aros i mewn ac yn gweld neb, ac mae eu hiechyd yn gwaethygu.',
}
export const UNLIKELY: Said = {
  en: 'Tried with family and the community alone: it did not hold.',
  cy: 'Rhoddwyd cynnig arni gyda’r teulu a’r gymuned yn unig: ni weithiodd.',
}
export const DIFFICULTY: Said = {
  en: 'Finds it hard to hold several choices in mind and to weigh them.',
  cy: 'Yn ei chael hi’n anodd cadw sawl dewis mewn cof a’u pwyso.',
}
export const INVOLVED: Said = {
  en: 'They took part in two meetings, with pictures, and read this at the end.',
  cy: 'Buont mewn dau gyfarfod, gyda lluniau, a darllenwyd hwn ar y diwedd.',
}
export const ADVICE: Said = {
  en: 'The library, the leisure card and the travel training leaflet were gone through together.',
  cy: 'Aed trwy’r llyfrgell, y cerdyn hamdden a’r daflen hyfforddiant teithio gyda’n gilydd.',
}
