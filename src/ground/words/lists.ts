import type { View } from '#ground/kernel/view.ts'

/** Our own words change their first letter after the Welsh "a"; a person's or a place's own name is left as it is. */
export type ListOf = 'words' | 'names'

/**
 * Two or more things as one phrase: "art, music and cooking", "celf, cerddoriaeth a choginio".
 * `Intl.ListFormat` writes "a(c)" in Welsh, which nobody says.
 */
export function sayList(
  { language }: View,
  items: readonly string[],
  of: ListOf = 'names',
): string {
  const [last = ''] = items.slice(-1)
  if (items.length < 2) return last
  const others = items.slice(0, -1).join(', ')
  return language === 'en' ? `${others} and ${last}` : `${others} ${andInWelsh(last, of)}`
}

/** One of several: "Monday or Tuesday", "dydd Llun neu ddydd Mawrth". */
export function sayOr({ language }: View, items: readonly string[], of: ListOf = 'names'): string {
  const [last = ''] = items.slice(-1)
  if (items.length < 2) return last
  const others = items.slice(0, -1).join(', ')
  if (language === 'en') return `${others} or ${last}`
  return `${others} neu ${of === 'words' ? soften(last) : last}`
}

/** "a" or "ac", with the breathed mutation (treiglad llaes) that "a" brings to c, p and t. */
function andInWelsh(word: string, of: ListOf): string {
  if (startsWithVowel(word)) return `ac ${word}`
  return `a ${of === 'words' ? breathe(word) : word}`
}

/**
 * Whether a word begins with a vowel sound. W is a consonant before another vowel, l or r ("wal", "Wrecsam") but
 * not in "wy" and "wedi"; numbers go by how they are read aloud: un, wyth, un ar ddeg, wyth deg.
 */
function startsWithVowel(word: string): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (/^\d/.test(plain)) return /^(1|8|11|8\d)(?!\d)/.test(plain)
  if (/^w/.test(plain)) return /^(wy|wed[iy])/.test(plain) || !/^w[aeioulr]/.test(plain)
  return /^[aeiouy]/.test(plain)
}

const BREATHED: Readonly<Record<string, string>> = { c: 'ch', p: 'ph', t: 'th' }

/** Treiglad llaes: coginio, choginio. */
const breathe = (word: string): string =>
  /^[cpt]h/i.test(word) ? word : mutated(word, /^[cpt]/i, BREATHED)

const SOFTENED: Readonly<Record<string, string>> = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  m: 'f',
  ll: 'l',
  rh: 'r',
}

/** Treiglad meddal, after "neu": dydd, ddydd; gardd, ardd. */
export function soften(word: string): string {
  if (/^g(?!h)/i.test(word)) return sameCase(word[0] ?? '', word.slice(1))
  return mutated(word, /^(ll|rh|p(?!h)|t(?!h)|c(?!h)|b|d(?!d)|m)/i, SOFTENED)
}

const mutated = (word: string, first: RegExp, table: Readonly<Record<string, string>>) =>
  word.replace(first, (letters) => sameCase(letters, table[letters.toLowerCase()] ?? letters))

/** `word` with a capital where `like` has one. */
const sameCase = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
