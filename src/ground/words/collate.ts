import type { View } from '#ground/kernel/view.ts'

const collators = {
  en: new Intl.Collator('en-GB', { numeric: true }),
  cy: new Intl.Collator('cy-GB', { numeric: true }),
} as const

/** A to Z in English, A to Y in Welsh, where ch, dd, ff, ng, ll, ph, rh and th are letters of their own. */
export const inOrder = <Row>(
  { language }: View,
  rows: Iterable<Row>,
  name: (row: Row) => string,
): Row[] => [...rows].sort((a, b) => collators[language].compare(name(a), name(b)))

/** The letter that a name stands under in an index: "Llandrillo" under Ll in Welsh, under L in English. */
export function letterOf({ language }: View, name: string): string {
  const plain = name.trim().normalize('NFD').replace(/\p{M}/gu, '')
  const letter = language === 'cy' ? /^(ch|dd|ff|ng|ll|ph|rh|th)/i.exec(plain)?.[0] : undefined
  const found = letter ?? plain.charAt(0)
  return found.charAt(0).toUpperCase() + found.slice(1).toLowerCase()
}
