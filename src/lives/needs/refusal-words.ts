import { says } from '#ground/words/says.ts'

const staff = { readers: 'staff' } as const

/** What a missing part is called, and the rule that asks for it. */
export const missingWords = {
  'own-words': says({
    en: 'The person’s own words (Care Act 2014 section 1(3); Wales: 2014 Act section 6)',
    cy: 'Geiriau’r person ei hun (Deddf 2014 adran 6; Lloegr: Deddf Gofal 2014 adran 1(3))',
    ...staff,
  }),
  strengths: says({
    en: 'Strengths (Wales: 2014 Act, code of practice part 3)',
    cy: 'Cryfderau (Deddf 2014, cod ymarfer rhan 3)',
    ...staff,
  }),
  hopes: says({
    en: 'What the person wants, in their own words (Care Act 2014 section 9(4); Wales: 2014 Act section 19(4))',
    cy: 'Yr hyn y mae’r person ei eisiau, yn eu geiriau eu hunain (Deddf 2014 adran 19(4); Lloegr: Deddf Gofal 2014 adran 9(4))',
    ...staff,
  }),
  involvement: says({
    en: 'Who took part (Care Act 2014 section 9(5); Wales: 2014 Act section 19(5))',
    cy: 'Pwy gymerodd ran (Deddf 2014 adran 19(5); Lloegr: Deddf Gofal 2014 adran 9(5))',
    ...staff,
  }),
  difficulty: says({
    en: 'Whether the person has substantial difficulty (Care Act 2014 section 67; Wales: 2014 Act section 181)',
    cy: 'A yw’r person yn cael anhawster sylweddol (Deddf 2014 adran 181; Lloegr: Deddf Gofal 2014 adran 67)',
    ...staff,
  }),
  advocate: says({
    en: 'A referral to an independent advocate (Care Act 2014 sections 67 and 68; Wales: 2014 Act section 181)',
    cy: 'Atgyfeiriad at eiriolwr annibynnol (Deddf 2014 adran 181; Lloegr: Deddf Gofal 2014 adrannau 67 a 68)',
    ...staff,
  }),
  'needed-hours': says({
    en: 'Hours of daytime support needed',
    cy: 'Oriau o gymorth sydd eu hangen yn ystod y dydd',
    ...staff,
  }),
  advice: says({
    en: 'Advice, since the answer is “not eligible” (England: Care Act 2014 section 24(2))',
    cy: 'Cyngor, gan mai “ddim yn gymwys” yw’r ateb (Lloegr: Deddf Gofal 2014 adran 24(2))',
    ...staff,
  }),
  wellbeing: says<{ outcome: string }>({
    en: 'Area of well-being: {outcome}',
    cy: 'Maes llesiant: {outcome}',
    ...staff,
  }),
  answer: says<{ outcome: string; question: string }>({
    en: '{outcome}: {question}',
    cy: '{outcome}: {question}',
    sameInBoth: true,
    ...staff,
  }),
}

export const refusalWords = {
  'changed-meanwhile': says({
    en: 'Somebody else changed this assessment after you opened it. What you typed is kept below: check and save again.',
    cy: 'Newidiodd rhywun arall yr asesiad hwn ar ôl i chi ei agor. Mae’r hyn a deipioch isod: gwiriwch a chadwch eto.',
    ...staff,
  }),
  'already-decided': says({
    en: 'This assessment is decided and signed. Start a new one.',
    cy: 'Mae’r asesiad hwn wedi’i benderfynu a’i lofnodi. Dechreuwch un newydd.',
    ...staff,
  }),
  'parts-missing': says({
    en: 'Some parts are missing. They are listed below.',
    cy: 'Mae rhai rhannau ar goll. Maen nhw wedi’u rhestru isod.',
    ...staff,
  }),
  'not-shared': says({
    en: 'Share it with the person first',
    cy: 'Rhannwch ef gyda’r person yn gyntaf',
    ...staff,
  }),
  'how-agreed-missing': says({
    en: 'Say how the person said that it is right',
    cy: 'Dywedwch sut y dywedodd y person ei fod yn gywir',
    ...staff,
  }),
  'nothing-said': says({
    en: 'Write the words, or choose a picture',
    cy: 'Ysgrifennwch y geiriau, neu dewiswch lun',
    ...staff,
  }),
  'not-your-voice': says({
    en: 'Choose whose words they are',
    cy: 'Dewiswch eiriau pwy ydyn nhw',
    ...staff,
  }),
  choose: says({ en: 'Choose an answer', cy: 'Dewiswch ateb', ...staff }),
  evidence: says({
    en: 'Give the evidence for this answer',
    cy: 'Rhowch y dystiolaeth dros yr ateb hwn',
    ...staff,
  }),
  write: says({ en: 'Write something here', cy: 'Ysgrifennwch rywbeth yma', ...staff }),
  tooLong: says({ en: 'This is too long', cy: 'Mae hyn yn rhy hir', ...staff }),
  hours: says({
    en: 'Enter whole hours from 0 to 168 and minutes from 0 to 59',
    cy: 'Rhowch oriau cyfan o 0 i 168 a munudau o 0 i 59',
    ...staff,
  }),
}
