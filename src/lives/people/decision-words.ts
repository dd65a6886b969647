import { type Sentence, says } from '#ground/words/says.ts'
import type { BestInterestsRefusal } from './best-interests-decision.ts'
import type {
  Ability,
  CapacityOutcome,
  CapacityRefusal,
  DecisionAbout,
} from './capacity-decision.ts'

type Named<K extends string> = Readonly<Record<K, Sentence>>
const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const decisionWords = {
  title: says<{ name: string }>({
    en: 'Decisions: {name}',
    cy: 'Penderfyniadau: {name}',
    readers: 'staff',
  }),
  presumed: staff(
    'Capacity is presumed, for each decision and at each time (Mental Capacity Act 2005 section 1). What stands here is about one decision only, and is never a mark on the person.',
    'Rhagdybir galluedd, ar gyfer pob penderfyniad a phob tro (Deddf Galluedd Meddyliol 2005 adran 1). Mae’r hyn sydd yma am un penderfyniad yn unig, ac nid yw byth yn farc ar y person.',
  ),
  capacity: staff('Capacity decisions', 'Penderfyniadau galluedd'),
  bestInterests: staff('Decisions in their best interests', 'Penderfyniadau er eu lles pennaf'),
  none: staff('There is none.', 'Does dim un.'),
  newCapacity: staff('Write a capacity decision', 'Ysgrifennu penderfyniad galluedd'),
  newBestInterests: staff('Write a best-interests decision', 'Ysgrifennu penderfyniad lles pennaf'),
  inForce: staff('In force', 'Mewn grym'),
  notInForce: staff('No longer counts', 'Ddim yn cyfrif mwyach'),
  about: staff('What it is about', 'Am beth y mae'),
  decision: staff('The decision, in words', 'Y penderfyniad, mewn geiriau'),
  informationGiven: staff(
    'Information given, and in which format',
    'Gwybodaeth a roddwyd, ac ym mha fformat',
  ),
  supportGiven: staff(
    'Support given so that they could decide',
    'Cymorth a roddwyd er mwyn iddynt allu penderfynu',
  ),
  supportHint: staff(
    'All practicable steps, before anything else: section 1(3).',
    'Pob cam ymarferol, cyn dim arall: adran 1(3).',
  ),
  impairment: staff(
    'Impairment or disturbance of mind or brain that bears on this decision',
    'Nam neu aflonyddwch ar y meddwl neu’r ymennydd sy’n effeithio ar y penderfyniad hwn',
  ),
  impairmentHint: staff(
    'Leave it empty where there is none: section 2(1).',
    'Gadewch yn wag os nad oes un: adran 2(1).',
  ),
  outcome: staff('Outcome', 'Canlyniad'),
  outcomeHint: staff(
    'They lack capacity for it only where one of the four is not shown because of the impairment.',
    'Nid oes ganddynt alluedd ar ei gyfer dim ond os na ddangosir un o’r pedwar oherwydd y nam.',
  ),
  reasons: staff('Reasons', 'Rhesymau'),
  decidedOn: staff('Day of the decision', 'Diwrnod y penderfyniad'),
  reviewOn: staff('Look at it again on', 'Edrych arno eto ar'),
  reviewHint: staff(
    'Within twelve months. After that day it counts no more.',
    'O fewn deuddeg mis. Ar ôl y diwrnod hwnnw nid yw’n cyfrif mwyach.',
  ),
  sign: staff('Sign', 'Llofnodi'),
  signHint: staff(
    'Once signed, it is not changed. A later decision takes its place.',
    'Ar ôl ei lofnodi, ni chaiff ei newid. Bydd penderfyniad diweddarach yn cymryd ei le.',
  ),
  signed: staff('Signed', 'Llofnodwyd'),
  signedBy: says<{ name: string; day: string }>({
    en: '{name}, {day}',
    cy: '{name}, {day}',
    readers: 'staff',
    sameInBoth: true,
  }),
  wishes: staff(
    'Their wishes, feelings, beliefs and values, past and present',
    'Eu dymuniadau, teimladau, credoau a gwerthoedd, yn y gorffennol a nawr',
  ),
  who: says<{ number: number }>({
    en: 'Who was consulted, {number}',
    cy: 'Gyda phwy yr ymgynghorwyd, {number}',
    readers: 'staff',
  }),
  said: says<{ number: number }>({
    en: 'What they said, {number}',
    cy: 'Beth a ddywedwyd, {number}',
    readers: 'staff',
  }),
  consulted: staff('Consulted', 'Ymgynghorwyd â'),
  options: staff('Options', 'Opsiynau'),
  option: says<{ number: number }>({
    en: 'Option {number}',
    cy: 'Opsiwn {number}',
    readers: 'staff',
  }),
  restricts: says<{ number: number }>({
    en: 'How far option {number} limits what they can do',
    cy: 'I ba raddau y mae opsiwn {number} yn cyfyngu ar yr hyn y gallant ei wneud',
    readers: 'staff',
  }),
  chosen: staff('Option chosen', 'Yr opsiwn a ddewiswyd'),
  independent: staff(
    'Who spoke for them, where nobody was appropriate to consult',
    'Pwy siaradodd drostynt, os nad oedd neb priodol i ymgynghori â nhw',
  ),
  nobody: staff('Nobody was needed', 'Nid oedd angen neb'),
  advocate: staff('Independent advocate', 'Eiriolwr annibynnol'),
  imca: staff(
    'Independent mental capacity advocate (IMCA)',
    'Eiriolwr annibynnol dros alluedd meddyliol (IMCA)',
  ),
  independentName: staff('Name of the advocate', 'Enw’r eiriolwr'),
  objects: staff(
    'How they show that they do not want it',
    'Sut y maent yn dangos nad ydynt ei eisiau',
  ),
  objectsHint: staff(
    'Leave it empty where they do not object.',
    'Gadewch yn wag os nad ydynt yn gwrthwynebu.',
  ),
  yes: staff('Yes', 'Ydy'),
  no: staff('No', 'Nac ydy'),
} as const

export const decisionAboutWords: Named<DecisionAbout> = {
  'agree-plan': staff('Agreeing the plan and the week', 'Cytuno ar y cynllun a’r wythnos'),
  'manage-direct-payment': staff('Managing a direct payment', 'Rheoli taliad uniongyrchol'),
  'share-information': staff('Sharing information', 'Rhannu gwybodaeth'),
  'financial-assessment': staff('The financial assessment', 'Yr asesiad ariannol'),
  'take-part-in-assessment': staff('Taking part in the assessment', 'Cymryd rhan yn yr asesiad'),
  other: staff('Something else', 'Rhywbeth arall'),
}
export const abilityWords: Named<Ability> = {
  understands: staff(
    'Can understand the information about it',
    'Yn gallu deall y wybodaeth amdano',
  ),
  retains: staff('Can keep it in mind long enough', 'Yn gallu ei gadw mewn cof yn ddigon hir'),
  weighs: staff('Can use or weigh it', 'Yn gallu ei ddefnyddio neu ei bwyso a’i fesur'),
  communicates: staff(
    'Can tell the decision, by any means',
    'Yn gallu cyfleu’r penderfyniad, drwy unrhyw fodd',
  ),
}
export const outcomeWords: Named<CapacityOutcome> = {
  'has-capacity': staff(
    'Has capacity for this decision',
    'Mae ganddynt alluedd ar gyfer y penderfyniad hwn',
  ),
  'lacks-capacity': staff(
    'Lacks capacity for this decision now',
    'Nid oes ganddynt alluedd ar gyfer y penderfyniad hwn nawr',
  ),
}
export const restrictsWords: Named<'0' | '1' | '2' | '3'> = {
  '0': staff('Not at all', 'Dim o gwbl'),
  '1': staff('A little', 'Ychydig'),
  '2': staff('Quite a lot', 'Cryn dipyn'),
  '3': staff('A great deal', 'Llawer iawn'),
}

const reviewPast = staff(
  'Choose a day after the decision, not before today',
  'Dewiswch ddiwrnod ar ôl y penderfyniad, nid cyn heddiw',
)
const reviewFar = staff(
  'Choose a day within twelve months of the decision',
  'Dewiswch ddiwrnod o fewn deuddeg mis i’r penderfyniad',
)
const future = staff(
  'The day of the decision is still to come',
  'Nid yw diwrnod y penderfyniad wedi dod eto',
)

export const capacityRefusalWords: Named<CapacityRefusal['kind']> = {
  'no-impairment-bears-on-it': staff(
    'No impairment is written that bears on this decision, so they have capacity for it (Mental Capacity Act 2005 section 2(1))',
    'Nid oes nam wedi’i ysgrifennu sy’n effeithio ar y penderfyniad hwn, felly mae ganddynt alluedd (Deddf Galluedd Meddyliol 2005 adran 2(1))',
  ),
  'all-abilities-shown': staff(
    'All four abilities are shown, so they have capacity for it (Mental Capacity Act 2005 section 3(1))',
    'Dangosir y pedwar gallu, felly mae ganddynt alluedd (Deddf Galluedd Meddyliol 2005 adran 3(1))',
  ),
  'ability-missing-and-impaired': staff(
    'An ability is missing and an impairment is written, so the outcome must be that they lack capacity for it (Mental Capacity Act 2005 sections 2 and 3)',
    'Mae gallu ar goll a nam wedi’i ysgrifennu, felly rhaid i’r canlyniad fod nad oes ganddynt alluedd (Deddf Galluedd Meddyliol 2005 adrannau 2 a 3)',
  ),
  'no-support-given': staff(
    'Nobody lacks capacity until all practicable steps to help them were taken (Mental Capacity Act 2005 section 1(3)): write what was done',
    'Nid yw neb heb alluedd nes cymryd pob cam ymarferol i’w helpu (Deddf Galluedd Meddyliol 2005 adran 1(3)): ysgrifennwch beth a wnaed',
  ),
  'decided-in-the-future': future,
  'review-day-past': reviewPast,
  'review-day-too-far': reviewFar,
  'under-16': staff(
    'The Mental Capacity Act 2005 is about people of 16 and over (section 2(5))',
    'Mae Deddf Galluedd Meddyliol 2005 am bobl 16 oed a hŷn (adran 2(5))',
  ),
}

export const bestInterestsRefusalWords: Named<BestInterestsRefusal['kind']> = {
  'no-capacity-decision': staff(
    'No signed decision in force says that they lack capacity for this, so it is theirs to decide (Mental Capacity Act 2005 section 1(2))',
    'Nid oes penderfyniad wedi’i lofnodi mewn grym yn dweud nad oes ganddynt alluedd, felly nhw sydd i benderfynu (Deddf Galluedd Meddyliol 2005 adran 1(2))',
  ),
  'holder-decides': staff(
    'Somebody’s document covers this decision, so it is theirs to make (Mental Capacity Act 2005 sections 9 and 16)',
    'Mae dogfen rhywun yn cynnwys y penderfyniad hwn, felly nhw sydd i’w wneud (Deddf Galluedd Meddyliol 2005 adrannau 9 ac 16)',
  ),
  'no-wishes': staff(
    'Write their wishes and feelings (section 4(6))',
    'Ysgrifennwch eu dymuniadau a’u teimladau (adran 4(6))',
  ),
  'nobody-consulted': staff(
    'Write who was consulted and what they said, or which advocate spoke for them (sections 4(7) and 37)',
    'Ysgrifennwch â phwy yr ymgynghorwyd a beth a ddywedwyd, neu pa eiriolwr a siaradodd drostynt (adrannau 4(7) a 37)',
  ),
  'independent-not-named': staff('Write the name of the advocate', 'Ysgrifennwch enw’r eiriolwr'),
  'needs-two-options': staff('Write at least two options', 'Ysgrifennwch o leiaf ddau opsiwn'),
  'choose-one-option': staff(
    'Choose one of the options that you wrote',
    'Dewiswch un o’r opsiynau a ysgrifennwyd',
  ),
  'more-restrictive-needs-reasons': staff(
    'Another option limits them less: write why it would not do (section 1(6))',
    'Mae opsiwn arall yn eu cyfyngu llai: ysgrifennwch pam na fyddai’n ddigon (adran 1(6))',
  ),
  'decided-in-the-future': future,
  'review-day-past': reviewPast,
  'review-day-too-far': reviewFar,
}
