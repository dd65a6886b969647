import { type Sentence, says } from '#ground/words/says.ts'

export const words = {
  notFound: says({
    en: 'This page is not here',
    cy: 'Nid yw’r dudalen hon yma',
  }),
  notFoundWhy: says({
    en: 'The address may be wrong, or the page may not be for you to see.',
    cy: 'Efallai fod y cyfeiriad yn anghywir, neu nad chi sydd i weld y dudalen.',
    easy: {
      en: 'We cannot show you this page.',
      cy: 'Allwn ni ddim dangos y dudalen hon i chi.',
    },
  }),
  conflict: says({
    en: 'Somebody else changed this first',
    cy: 'Newidiodd rhywun arall hyn yn gyntaf',
  }),
  conflictWhy: says({
    en: 'Nothing that you did was saved. Go back and look again.',
    cy: 'Ni chafodd dim a wnaethoch ei gadw. Ewch yn ôl ac edrychwch eto.',
    easy: {
      en: 'Please go back and look again.',
      cy: 'Ewch yn ôl ac edrychwch eto, os gwelwch yn dda.',
    },
  }),
  tooLarge: says({ en: 'That is too big to send', cy: 'Mae hynny’n rhy fawr i’w anfon' }),
  tooLargeWhy: says<{ sent: number; most: number }>({
    en: 'What you sent has {sent} megabytes, and this page takes {most}. Nothing of it was saved. Go back: what you typed is still there. Send a smaller photo or file, or fewer at once. In a phone’s camera, choose a smaller size.',
    cy: 'Mae gan yr hyn a anfonwyd {sent} megabeit, ac mae’r dudalen hon yn derbyn {most}. Ni chafodd dim ohono ei gadw. Ewch yn ôl: mae’r hyn a deipiwyd yn dal yno. Anfonwch lun neu ffeil lai, neu lai ar unwaith. Yng nghamera ffôn, dewiswch faint llai.',
    easy: {
      en: 'Your photo or file is too big. Go back. Your words are still there. Send a smaller one.',
      cy: 'Mae eich llun neu ffeil yn rhy fawr. Ewch yn ôl. Mae eich geiriau yn dal yno. Anfonwch un llai.',
    },
  }),
  fault: says({ en: 'Something went wrong', cy: 'Aeth rhywbeth o’i le' }),
  faultWhy: says<{ id: string }>({
    en: 'It is our fault, not yours, and nothing was half done. Try again in a few minutes. If you ask for help, say this number: {id}',
    cy: 'Ein bai ni yw hyn, nid eich bai chi, ac ni adawyd dim ar ei hanner. Rhowch gynnig arall arni mewn ychydig funudau. Os gofynnwch am help, dywedwch y rhif hwn: {id}',
    easy: {
      en: 'It is our fault, not yours. Please try again soon. The number for help is {id}',
      cy: 'Ein bai ni yw hyn. Rhowch gynnig arall arni cyn hir. Y rhif ar gyfer help yw {id}',
    },
  }),
  home: says({
    en: 'Go to your first page',
    cy: 'Mynd i’ch tudalen gyntaf',
    easy: { en: 'Go to the start', cy: 'Mynd i’r dechrau' },
  }),
}

/** What each county of the demo is, by its council's key. */
export const demoWords: Readonly<Record<string, Sentence>> = {
  severnshire: says({
    en: 'A large county in England. About 490 people there have a budget for their days.',
    cy: 'Sir fawr yn Lloegr. Mae gan tua 490 o bobl yno gyllideb ar gyfer eu dyddiau.',
    easy: {
      en: 'A large county in England. About 490 people get support there.',
      cy: 'Sir fawr yn Lloegr. Mae tua 490 o bobl yn cael cymorth yno.',
    },
  }),
  dyfrdwy: says({
    en: 'A smaller county in Wales, where many people speak Welsh. About 140 people there have a budget for their days.',
    cy: 'Sir lai yng Nghymru, lle mae llawer o bobl yn siarad Cymraeg. Mae gan tua 140 o bobl yno gyllideb ar gyfer eu dyddiau.',
    easy: {
      en: 'A smaller county in Wales. About 140 people get support there.',
      cy: 'Sir lai yng Nghymru. Mae tua 140 o bobl yn cael cymorth yno.',
    },
  }),
}
