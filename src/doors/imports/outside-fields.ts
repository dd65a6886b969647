import { type Day, readDay } from '#ground/kernel/day.ts'
import type { OutsideOffer, RecordProblem } from './outside.ts'

/** A record as it came: anything may be anything. */
export type Loose = Readonly<Record<string, unknown>>

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of a list of records, or the record itself where a feed gives one alone. */
export const firstOf = (value: unknown): Loose => {
  const one = Array.isArray(value) ? value.find(isLoose) : value
  return isLoose(one) ? one : {}
}

/** Fields longer than this say so and are cut: nobody's page is made of them. */
const LONGEST = 4_000

/** Reads the fields of one record, and notes what was wrong with each by its name. */
export function fieldsOf(row: number, record: Loose) {
  const problems: RecordProblem[] = []
  const idOf = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : ''
  const reference = idOf(record.id ?? record['@id'])
  const note = (weight: RecordProblem['weight'], field: string, kind: RecordProblem['kind']) =>
    problems.push({ weight, row, reference, field, kind })

  /** Plain words: control characters go, and what looks like mark-up stays text. */
  const tidy = (field: string, text: string): string => {
    const clean = text.replace(/\p{Cc}+/gu, ' ').trim()
    if (clean.length > LONGEST) note('warning', field, 'too-long')
    return clean.slice(0, LONGEST)
  }
  return {
    problems,
    reference,
    note,
    /** What must be there. */
    needed: (field: string, value: unknown): string => {
      if (value === undefined || value === null || value === '') note('fault', field, 'missing')
      else if (typeof value !== 'string') note('fault', field, 'wrong-type')
      else return tidy(field, value)
      return ''
    },
    /** Null means that there is none, whatever the standard says. */
    text: (field: string, value: unknown): string => {
      if (value === undefined || value === null) return ''
      if (typeof value === 'string') return tidy(field, value)
      note('warning', field, 'wrong-type')
      return ''
    },
    number: (field: string, value: unknown): number | null => {
      if (value === undefined || value === null) return null
      if (typeof value === 'number' && Number.isFinite(value)) return value
      note('warning', field, 'wrong-type')
      return null
    },
    day: (field: string, value: unknown): Day | null => {
      if (value === undefined || value === null || value === '') return null
      const day = typeof value === 'string' ? readDay(value.slice(0, 10)) : undefined
      if (!day) note('warning', field, 'wrong-type')
      return day ?? null
    },
    /** Only an address of the web may stand on a page as a link. */
    link: (field: string, value: unknown): string => {
      if (value === undefined || value === null || value === '') return ''
      const url = typeof value === 'string' ? URL.parse(value) : null
      if (url && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST) return url.href
      note('warning', field, 'wrong-type')
      return ''
    },
  }
}
export type Fields = ReturnType<typeof fieldsOf>

export type ReadRecord = {
  readonly offer?: OutsideOffer
  readonly problems: readonly RecordProblem[]
}

/** A record with a fault is left out; what was wrong with it is told. */
export const recordOf = ({ problems }: Fields, offer: OutsideOffer): ReadRecord =>
  problems.some(({ weight }) => weight === 'fault') ? { problems } : { offer, problems }

/** Latitude and longitude that are on the earth, or neither. */
export function pointOf(
  fields: Fields,
  lat: unknown,
  lon: unknown,
): { readonly lat: number | null; readonly lon: number | null } {
  const [y, x] = [fields.number('latitude', lat), fields.number('longitude', lon)]
  const isThere = y !== null && x !== null && Math.abs(y) <= 90 && Math.abs(x) <= 180
  if (!isThere && y !== null && x !== null) fields.note('warning', 'latitude', 'wrong-type')
  return isThere ? { lat: y, lon: x } : { lat: null, lon: null }
}
