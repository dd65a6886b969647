import type { View } from '#ground/kernel/view.ts'

type Language = View['language']

/** A rule of easy read that a machine can check (GOV.UK, Department of Health 2010, Inclusion Europe). */
export type EasyRule = 'ER1' | 'ER2' | 'ER8' | 'ER11'
export type EasyFault = {
  readonly rule: EasyRule
  /** A failing fault stops the build; a warning asks someone to read the sentence again. */
  readonly weight: 'fails' | 'warns'
  readonly found: string
}

/** Longer sentences are harder to follow (Department of Health, 2010). Ten is the aim, fifteen the limit. */
export const MOST_WORDS = 15

const segmenters = {
  en: {
    sentences: new Intl.Segmenter('en', { granularity: 'sentence' }),
    words: new Intl.Segmenter('en', { granularity: 'word' }),
  },
  cy: {
    sentences: new Intl.Segmenter('cy', { granularity: 'sentence' }),
    words: new Intl.Segmenter('cy', { granularity: 'word' }),
  },
} as const

/** The segmenter takes the stop after a title for the end of a sentence. */
const TITLES = /\b(Dr|Mr|Mrs|Ms|Mx|St|Prof)\./g

/** The sentences of a text, and the words in each. */
export function sentences(text: string, language: Language): readonly (readonly string[])[] {
  const { sentences: inSentences, words } = segmenters[language]
  return [...inSentences.segment(text.replace(TITLES, '$1'))]
    .map(({ segment }) =>
      [...words.segment(segment)].filter((word) => word.isWordLike).map((word) => word.segment),
    )
    .filter((found) => found.length > 0)
}

/** Said as words by everyone, or known to everyone by their letters. */
const KNOWN = new Set(['TV', 'UK', 'OK', 'DVD', 'CD', 'QR', 'PDF', 'NHS', 'PIN', 'GP', 'BSL'])

/** Everything in a text that breaks a rule of easy read which a machine can see. An empty list is no proof of ease. */
export function easyFaults(text: string, language: Language): readonly EasyFault[] {
  return [
    ...longSentences(text, language),
    ...heavySentences(text, language),
    ...acronyms(text),
    ...hardFigures(text),
  ]
}

const longSentences = (text: string, language: Language): EasyFault[] =>
  sentences(text, language)
    .filter((words) => words.length > MOST_WORDS)
    .map((words) => ({ rule: 'ER1', weight: 'fails', found: words.join(' ') }))

const SUBORDINATE = {
  en: /\b(which|whereas|although|whilst)\b/i,
  cy: /\b(tra bod|er bod|serch)\b/i,
}

/** ER2: one idea a sentence. A list of three things has one comma before its last two. */
function heavySentences(text: string, language: Language): EasyFault[] {
  const warns = (found: string): EasyFault => ({ rule: 'ER2', weight: 'warns', found })
  const commas = text.split(/[.!?]\s/).filter((sentence) => sentence.split(',').length > 2)
  const marks = /[;()]/.exec(text)
  const clause = SUBORDINATE[language].exec(text)
  return [
    ...commas.map(warns),
    ...(marks ? [warns(marks[0])] : []),
    ...(clause ? [warns(clause[0])] : []),
  ]
}

/** ER8: no initials. Two letters or more in capitals, with or without an s. */
const acronyms = (text: string): EasyFault[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu)]
    .map(([letters]) => letters)
    .filter((letters) => !KNOWN.has(letters))
    .map((found) => ({ rule: 'ER8', weight: 'fails', found }))

/** ER11: no percentages, no ranges with a dash, no ratios with a colon between bare numbers, no slashed dates. */
const hardFigures = (text: string): EasyFault[] =>
  [
    ...text.matchAll(
      /\d+(?:\.\d+)?\s?%|\b(?:per cent|percent|y cant)\b|\d\s?[-–—]\s?\d|\b\d{1,2}\/\d{1,2}\b/gi,
    ),
  ].map(([found]) => ({ rule: 'ER11', weight: 'fails', found }))
