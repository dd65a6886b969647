import { type Sentence, says } from '#ground/words/says.ts'
import type { Reuse, ReviewRefusal } from './hub-review.ts'

const staff = (en: string, cy: string): Sentence => says({ en, cy, readers: 'staff' })

export const reuseWords: Readonly<Record<Reuse, Sentence>> = {
  'library-group': staff('A group of the library', 'Grŵp y llyfrgell'),
  'carers-cafe': staff('A café for carers', 'Caffi i ofalwyr'),
  'let-to-a-spoke': staff('Let it to a spoke', 'Ei roi ar osod i loeren'),
  'other-time': staff('The same at another time of day', 'Yr un peth ar amser arall o’r dydd'),
  'something-else': staff('Something else', 'Rhywbeth arall'),
}

export const reviewWords = {
  low: staff('Few come', 'Ychydig sy’n dod'),
  open: staff('Ask what else could be there', 'Gofyn beth arall allai fod yno'),
  title: says<{ half: string }>({
    en: 'What else could be there: {half}',
    cy: 'Beth arall allai fod yno: {half}',
    readers: 'staff',
  }),
  figure: says<{ came: string; places: string; share: string }>({
    en: '{came} came, of {places} places: {share} %.',
    cy: 'Daeth {came}, o {places} o leoedd: {share} %.',
    readers: 'staff',
  }),
  never: staff(
    'A figure never closes a place. Ask those who come, and those who might.',
    'Nid yw ffigur byth yn cau lle. Gofynnwch i’r rhai sy’n dod, ac i’r rhai a allai ddod.',
  ),
  ideas: staff('What will you try?', 'Beth fyddwch chi’n rhoi cynnig arno?'),
  words: staff('More about it', 'Mwy amdano'),
  save: staff('Open the review', 'Agor yr adolygiad'),
  opened: staff('The review is open', 'Mae’r adolygiad ar agor'),
  reviews: staff('Reviews of half-days', 'Adolygiadau o hanner diwrnodau'),
  openSince: says<{ day: string }>({
    en: 'Open since {day}',
    cy: 'Ar agor ers {day}',
    readers: 'staff',
  }),
  decidedOn: says<{ day: string; decided: string }>({
    en: 'Decided on {day}: {decided}',
    cy: 'Penderfynwyd ar {day}: {decided}',
    readers: 'staff',
  }),
  decide: staff('What came of it?', 'Beth ddaeth ohono?'),
  saveDecision: staff('Write what came of it', 'Ysgrifennu beth ddaeth ohono'),
} as const

export const reviewRefusals: Readonly<Record<ReviewRefusal['kind'], Sentence>> = {
  'not-low': staff(
    'As many come as the council’s rule has, so that there is nothing to review',
    'Mae cynifer yn dod ag sydd yn rheol y cyngor, felly nid oes dim i’w adolygu',
  ),
  'no-idea': staff(
    'Choose at least one thing to try',
    'Dewiswch o leiaf un peth i roi cynnig arno',
  ),
  'no-words': staff('Write it in a few words', 'Ysgrifennwch ef mewn ychydig eiriau'),
  'changed-meanwhile': staff(
    'Somebody else wrote what came of it meanwhile. Look at it again',
    'Ysgrifennodd rhywun arall beth ddaeth ohono yn y cyfamser. Edrychwch arno eto',
  ),
}
