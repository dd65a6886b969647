import type { View } from '#ground/kernel/view.ts'
import { type Sentence, says } from '#ground/words/says.ts'
import type { Condition, EligibilityReason } from './eligibility.ts'
import { outcomeWords } from './outcome-words.ts'

const staff = { readers: 'staff' } as const

/** What is asked, as the worker answers it. */
export const conditionWords: Readonly<Record<Condition, Sentence>> = {
  impairment: says({
    en: 'Do the needs come from a physical or mental impairment or illness?',
    cy: 'A yw’r anghenion yn deillio o amhariad neu salwch corfforol neu feddyliol?',
    ...staff,
  }),
  'effect-on-wellbeing': says({
    en: 'Is there, or is there likely to be, a significant effect on the person’s well-being?',
    cy: 'A oes, neu a yw’n debygol y bydd, effaith sylweddol ar lesiant y person?',
    ...staff,
  }),
  'not-without-help': says({
    en: 'Can they not do this without help?',
    cy: 'A ydyn nhw’n methu â gwneud hyn heb gymorth?',
    ...staff,
  }),
  distress: says({
    en: 'Does doing it without help cause significant pain, distress or anxiety?',
    cy: 'A yw ei wneud heb gymorth yn achosi poen, gofid neu bryder sylweddol?',
    ...staff,
  }),
  danger: says({
    en: 'Does doing it without help put their health or safety, or anybody else’s, in danger?',
    cy: 'A yw ei wneud heb gymorth yn peryglu eu hiechyd neu eu diogelwch nhw neu rywun arall?',
    ...staff,
  }),
  'much-longer': says({
    en: 'Does it take them much longer than is usual?',
    cy: 'A yw’n cymryd llawer mwy o amser iddyn nhw nag sy’n arferol?',
    ...staff,
  }),
  arises: says({
    en: 'Condition 1: does the need come from ill-health, age, disability or similar circumstances?',
    cy: 'Amod 1: a yw’r angen yn deillio o afiechyd, oedran, anabledd neu amgylchiadau tebyg?',
    ...staff,
  }),
  relates: says({
    en: 'Condition 2: does the need relate to this well-being outcome?',
    cy: 'Amod 2: a yw’r angen yn ymwneud â’r canlyniad llesiant hwn?',
    ...staff,
  }),
  'cannot-meet': says({
    en: 'Condition 3: can they not meet it alone, with others who are willing and able, or with community services?',
    cy: 'Amod 3: a ydyn nhw’n methu â’i ddiwallu ar eu pen eu hunain, gydag eraill sy’n fodlon ac yn gallu, neu gyda gwasanaethau cymunedol?',
    ...staff,
  }),
  unlikely: says({
    en: 'Condition 4: are they unlikely to achieve their personal outcomes unless the council provides or arranges support?',
    cy: 'Amod 4: a yw’n annhebygol y byddan nhw’n cyflawni eu canlyniadau personol oni bai bod y cyngor yn darparu neu’n trefnu cymorth?',
    ...staff,
  }),
}

type Kind = EligibilityReason['kind']
type About = { readonly outcome: string }

const reasons = {
  impairment: says({
    en: 'The needs come from an impairment or illness.',
    cy: 'Mae’r anghenion yn deillio o amhariad neu salwch.',
    easy: { en: 'You have a disability or illness.', cy: 'Mae gennych anabledd neu salwch.' },
  }),
  'no-impairment': says({
    en: 'The needs do not come from an impairment or illness.',
    cy: 'Nid yw’r anghenion yn deillio o amhariad neu salwch.',
  }),
  effect: says({
    en: 'There is a significant effect on the person’s well-being.',
    cy: 'Mae effaith sylweddol ar lesiant y person.',
    easy: {
      en: 'It makes a big difference to your life.',
      cy: 'Mae’n gwneud gwahaniaeth mawr i’ch bywyd.',
    },
  }),
  'no-effect': says({
    en: 'There is no significant effect on the person’s well-being.',
    cy: 'Nid oes effaith sylweddol ar lesiant y person.',
    easy: {
      en: 'It does not make a big difference to your life.',
      cy: 'Nid yw’n gwneud gwahaniaeth mawr i’ch bywyd.',
    },
  }),
  'no-eligible-need': says({
    en: 'No need meets all four conditions.',
    cy: 'Nid oes yr un angen yn bodloni pob un o’r pedwar amod.',
  }),
} as const

const counted = {
  'two-or-more': says<{ count: number }>({
    en: 'There are {count} outcomes that they cannot achieve; two are enough.',
    cy: 'Nifer y canlyniadau na allan nhw eu cyflawni: {count}. Mae dau yn ddigon.',
    easy: {
      en: 'You need help with {count} things.',
      cy: 'Nifer y pethau y mae angen cymorth arnoch gyda nhw: {count}.',
    },
  }),
  'fewer-than-two': says<{ count: number }>({
    en: 'Outcomes that they cannot achieve: {count}. The rule asks for two or more.',
    cy: 'Canlyniadau na allan nhw eu cyflawni: {count}. Mae’r rheol yn gofyn am ddau neu fwy.',
    easy: {
      en: 'You need help with {count} things. The rule asks for 2 or more.',
      cy: 'Nifer y pethau: {count}. Mae’r rheol yn gofyn am 2 neu fwy.',
    },
  }),
} as const

const about = {
  'cannot-achieve': says<About>({
    en: '{outcome}: they cannot achieve it in the meaning of the rule.',
    cy: '{outcome}: ni allan nhw ei gyflawni yn ystyr y rheol.',
    easy: {
      en: '{outcome}: you need help with this.',
      cy: '{outcome}: mae angen cymorth arnoch gyda hyn.',
    },
  }),
  'can-achieve': says<About>({
    en: '{outcome}: they can achieve it.',
    cy: '{outcome}: gallan nhw ei gyflawni.',
    easy: { en: '{outcome}: you can do this.', cy: '{outcome}: gallwch chi wneud hyn.' },
  }),
  'meets-all-four': says<About>({
    en: '{outcome}: it meets all four conditions.',
    cy: '{outcome}: mae’n bodloni’r pedwar amod.',
    easy: {
      en: '{outcome}: the council must help with this.',
      cy: '{outcome}: rhaid i’r cyngor helpu gyda hyn.',
    },
  }),
  'does-not-arise': says<About>({
    en: '{outcome}: it does not come from ill-health, age, disability or the like.',
    cy: '{outcome}: nid yw’n deillio o afiechyd, oedran, anabledd neu debyg.',
  }),
  'does-not-relate': says<About>({
    en: '{outcome}: the need does not relate to this outcome.',
    cy: '{outcome}: nid yw’r angen yn ymwneud â’r canlyniad hwn.',
  }),
  'can-meet': says<About>({
    en: '{outcome}: it can be met alone, with others or in the community.',
    cy: '{outcome}: gellir ei ddiwallu ar eu pen eu hunain, gydag eraill neu yn y gymuned.',
  }),
  'likely-without-council': says<About>({
    en: '{outcome}: their outcomes are likely without the council’s support.',
    cy: '{outcome}: mae’r canlyniadau’n debygol heb gymorth y cyngor.',
  }),
} as const

const isAbout = (kind: Kind): kind is keyof typeof about => Object.hasOwn(about, kind)
const isPlain = (kind: Kind): kind is keyof typeof reasons => Object.hasOwn(reasons, kind)
const isCounted = (kind: Kind): kind is keyof typeof counted => Object.hasOwn(counted, kind)

/** A reason in plain words, in the reader's language. */
export function sayEligibilityReason(
  view: View,
  { kind, outcome, count = 0 }: EligibilityReason,
): string {
  if (isCounted(kind)) return counted[kind](view, { count })
  if (isAbout(kind))
    return about[kind](view, { outcome: outcome ? outcomeWords[outcome](view) : '' })
  return isPlain(kind) ? reasons[kind](view) : ''
}

export const eligibilityWords = {
  ...{ ...reasons, ...counted, ...about },
  eligible: says({
    en: 'Eligible: the council must meet these needs',
    cy: 'Cymwys: rhaid i’r cyngor ddiwallu’r anghenion hyn',
    easy: { en: 'The council must help you', cy: 'Rhaid i’r cyngor eich helpu' },
  }),
  notEligible: says({
    en: 'Not eligible under the national rules',
    cy: 'Ddim yn gymwys o dan y rheolau cenedlaethol',
    easy: {
      en: 'The rules say the council need not help with this',
      cy: 'Mae’r rheolau’n dweud nad oes rhaid i’r cyngor helpu gyda hyn',
    },
  }),
}
