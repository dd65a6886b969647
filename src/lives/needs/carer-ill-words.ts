import { says } from '#ground/words/says.ts'

/** "I am ill", read by the carer, or by a worker whom the carer rang. */
export const illWords = {
  title: says({ en: 'I am ill', cy: 'Rwy’n sâl' }),
  titleStaff: says<{ name: string }>({
    en: 'The carer is ill: {name}',
    cy: 'Mae’r gofalwr yn sâl: {name}',
    readers: 'staff',
  }),
  intro: says<{ name: string }>({
    en: 'Tell us, and somebody arranges support. This is for: {name}',
    cy: 'Dywedwch wrthym, a bydd rhywun yn trefnu cymorth. Mae hyn ar gyfer: {name}',
    easy: {
      en: 'Tell us. Somebody finds help for: {name}',
      cy: 'Dywedwch wrthym. Bydd rhywun yn dod o hyd i help i: {name}',
    },
  }),
  plan: says({
    en: 'Your plan for when you are ill',
    cy: 'Eich cynllun ar gyfer pan fyddwch yn sâl',
  }),
  planStaff: says({
    en: 'The carer’s plan for an emergency',
    cy: 'Cynllun y gofalwr ar gyfer argyfwng',
    readers: 'staff',
  }),
  noPlan: says({
    en: 'No plan is written yet. Say below what is needed.',
    cy: 'Nid oes cynllun wedi’i ysgrifennu eto. Dywedwch isod beth sydd ei angen.',
    easy: {
      en: 'There is no plan yet. Write what is needed.',
      cy: 'Does dim cynllun eto. Ysgrifennwch beth sydd ei angen.',
    },
  }),
  said: says({
    en: 'What is needed, and until when?',
    cy: 'Beth sydd ei angen, a than pryd?',
    easy: { en: 'What help is needed?', cy: 'Pa help sydd ei angen?' },
  }),
  saidHint: says({
    en: 'For example: two more days this week. You can leave it empty.',
    cy: 'Er enghraifft: dau ddiwrnod arall yr wythnos hon. Gallwch ei adael yn wag.',
  }),
  tell: says({ en: 'Tell them now', cy: 'Dweud wrthyn nhw nawr' }),
  told: says<{ time: string; day: string }>({
    en: 'Told at {time}, {day}. It is at the top of the list of those who arrange support.',
    cy: 'Dywedwyd am {time}, {day}. Mae ar frig rhestr y rhai sy’n trefnu cymorth.',
    easy: {
      en: 'You told us at {time}, {day}. It is first on our list.',
      cy: 'Fe ddywedoch wrthym am {time}, {day}. Mae’n gyntaf ar ein rhestr.',
    },
  }),
  whose: says<{ name: string }>({ en: 'Who has it: {name}', cy: 'Gan bwy y mae: {name}' }),
  cannotWait: says({
    en: 'If it cannot wait, choose “Something is wrong” at the top of this page. In danger, ring 999.',
    cy: 'Os na all aros, dewiswch “Mae rhywbeth o’i le” ar frig y dudalen hon. Mewn perygl, ffoniwch 999.',
    easy: {
      en: 'Can it not wait? Choose “Something is wrong”. In danger, ring 999.',
      cy: 'Methu aros? Dewiswch “Mae rhywbeth o’i le”. Mewn perygl, ffoniwch 999.',
    },
  }),
  well: says({
    en: 'I am well again, or need nobody',
    cy: 'Rwy’n well, neu does dim angen neb arnaf',
    easy: { en: 'I do not need help now', cy: 'Does dim angen help arnaf nawr' },
  }),
  wellStaff: says({
    en: 'They are well again, or need nobody',
    cy: 'Maen nhw’n well, neu does dim angen neb arnynt',
    readers: 'staff',
  }),
  tooLong: says({ en: 'This is too long', cy: 'Mae hyn yn rhy hir' }),
} as const
