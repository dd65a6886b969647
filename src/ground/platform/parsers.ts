import pg from 'pg'

/**
 * How each type of column is read, the same on both databases: PGlite and node-postgres otherwise differ on bigint,
 * dates and bytes. A day is its text and never a moment; whole numbers are numbers; exact fractions stay text.
 */
const asText = (text: string): string => text
const asNumber = (text: string): number => Number(text)
const theirs = (type: number): ((text: string) => unknown) =>
  pg.types.getTypeParser(type as Parameters<typeof pg.types.getTypeParser>[0])
const asTexts = (text: string) => theirs(TEXTS)(text) as readonly string[]
const asNumbers = (text: string): readonly number[] => asTexts(text).map(asNumber)

const TEXTS = 1009
/** By the object id of the type, which PostgreSQL never changes. */
const OURS: Readonly<Record<number, (text: string) => unknown>> = {
  20: asNumber, // int8: safe to £90 trillion in pence
  1082: asText, // date
  1186: asText, // interval
  1700: asText, // numeric
  1003: asTexts, // name[]
  1016: asNumbers, // int8[]
  1182: asTexts, // date[]
  1231: asTexts, // numeric[]
}
/** Read as node-postgres reads them: boolean, bytes, small and middling numbers, JSON, moments, and lists of them. */
const THEIRS = [
  16, 17, 21, 23, 114, 700, 701, 1000, 1001, 1005, 1007, 1009, 1015, 1021, 1022, 1184, 1185, 2951,
  3802, 3807,
] as const

export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  ...Object.fromEntries(THEIRS.map((type) => [type, theirs(type)])),
  ...OURS,
}

/** For node-postgres, which asks for one parser at a time. */
export const parserOf = (type: number): ((text: string) => unknown) => parsers[type] ?? asText
