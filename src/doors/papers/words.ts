import { type Sentence, says } from '#ground/words/says.ts'
import type { Letter, LetterKind, MadeFormat } from '#lives/letters/letter.ts'

const readers = 'staff' as const

export const words = {
  title: says<{ name: string }>({
    en: 'Letters and booklets: {name}',
    cy: 'Llythyrau a llyfrynnau: {name}',
    readers,
  }),
  format: says<{ format: string; language: string }>({
    en: 'Letters are made for this person in: {format}, {language}.',
    cy: 'Gwneir llythyrau i’r person hwn fel hyn: {format}, {language}.',
    readers,
  }),
  held: says<{ need: string }>({
    en: 'This person needs letters in a format that has to be made by people: {need}. A letter is held, with a task for whoever makes it. It is never sent in another format.',
    cy: 'Mae angen llythyrau ar y person hwn mewn fformat y mae’n rhaid i bobl ei wneud: {need}. Caiff llythyr ei ddal yn ôl, gyda thasg i’r sawl sy’n ei wneud. Ni chaiff byth ei anfon mewn fformat arall.',
    readers,
  }),
  nothing: says({
    en: 'There is nothing to write about yet. Letters come with an assessment, a budget or a plan.',
    cy: 'Nid oes dim i ysgrifennu amdano eto. Daw llythyrau gydag asesiad, cyllideb neu gynllun.',
    readers,
  }),
  now: says({ en: 'As it is now', cy: 'Fel y mae nawr', readers }),
  paper: says({ en: 'Paper', cy: 'Papur', readers }),
  read: says({ en: 'Read it', cy: 'Ei ddarllen', readers }),
  make: says<{ kind: string }>({
    en: 'Make the letter: {kind}',
    cy: 'Gwneud y llythyr: {kind}',
    readers,
  }),
  hold: says<{ kind: string }>({
    en: 'Hold the letter: {kind}',
    cy: 'Dal y llythyr: {kind}',
    readers,
  }),
  made: says({ en: 'Letters that were made', cy: 'Llythyrau a wnaed', readers }),
  noneMade: says({
    en: 'No letter has been made yet.',
    cy: 'Nid oes llythyr wedi’i wneud eto.',
    readers,
  }),
  when: says({ en: 'Made', cy: 'Gwnaed', readers }),
  state: says({ en: 'State', cy: 'Cyflwr', readers }),
  inFormat: says({ en: 'Format', cy: 'Fformat', readers }),
  files: says({ en: 'Files', cy: 'Ffeiliau', readers }),
  pdf: says<{ what: string }>({ en: 'PDF: {what}', cy: 'PDF: {what}', sameInBoth: true, readers }),
  word: says<{ what: string }>({
    en: 'Word: {what}',
    cy: 'Word: {what}',
    sameInBoth: true,
    readers,
  }),
  given: says<{ day: string }>({ en: 'Given on {day}', cy: 'Rhoddwyd: {day}', readers }),
  giveNow: says<{ kind: string }>({
    en: 'The person has it: {kind}',
    cy: 'Mae gan y person ef: {kind}',
    readers,
  }),
  giveMade: says<{ kind: string }>({
    en: 'It was made, and the person has it: {kind}',
    cy: 'Mae wedi’i wneud, ac mae gan y person ef: {kind}',
    readers,
  }),
  waitsFor: says<{ need: string }>({
    en: 'Held: waits for {need}',
    cy: 'Wedi’i ddal: yn aros am {need}',
    readers,
  }),
  english: says({ en: 'English', cy: 'Saesneg', readers }),
  welsh: says({ en: 'Welsh', cy: 'Cymraeg', readers }),
}

export const kindWords: Readonly<Record<LetterKind, Sentence>> = {
  assessment: says({ en: 'Assessment', cy: 'Asesiad' }),
  'budget-statement': says({ en: 'Budget statement', cy: 'Datganiad cyllideb' }),
  plan: says({ en: 'Plan booklet', cy: 'Llyfryn y cynllun' }),
  'financial-assessment': says({
    en: 'Financial assessment letter',
    cy: 'Llythyr asesiad ariannol',
  }),
  'challenge-answer': says({ en: 'Answer to a challenge', cy: 'Ateb i her' }),
}

export const formatWords: Readonly<Record<MadeFormat, Sentence>> = {
  standard: says({ en: 'standard', cy: 'safonol', readers }),
  'easy-read': says({ en: 'easy read', cy: 'hawdd ei ddarllen', readers }),
  'large-print': says({ en: 'large print', cy: 'print bras', readers }),
}

export const stateWords: Readonly<Record<Letter['state'], Sentence>> = {
  made: says({ en: 'Made, not given yet', cy: 'Wedi’i wneud, heb ei roi eto', readers }),
  held: says({ en: 'Held', cy: 'Wedi’i ddal', readers }),
  given: says({ en: 'Given', cy: 'Wedi’i roi', readers }),
}
