import type { Pence } from '#ground/kernel/money.ts'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type HalfDay, halfDay, type PartOfDay } from '#ground/kernel/week.ts'
import { isPicture, type PictureKey, pictures } from '#ground/words/pictures.ts'
import type { Area } from '#lives/offer/session.ts'
import type { OpenHours } from '#lives/offer/venue-hours.ts'
import { aRatio, aTime, type Form, money, reference, several } from './cell-forms.ts'
import { nearest } from './nearest.ts'
import { type Problem, shownText } from './problem.ts'

/** By their first three letters, English and Welsh, Monday first. */
const WEEKDAYS = [
  ['mon', 'llu'],
  ['tue', 'maw'],
  ['wed', 'mer'],
  ['thu', 'iau'],
  ['fri', 'gwe'],
  ['sat', 'sad'],
  ['sun', 'sul'],
]
const PARTS: Readonly<Record<string, PartOfDay>> = {
  am: 'morning',
  morning: 'morning',
  bore: 'morning',
  pm: 'afternoon',
  afternoon: 'afternoon',
  prynhawn: 'afternoon',
  eve: 'evening',
  evening: 'evening',
  nos: 'evening',
}

const weekdayIn = (text: string): number => {
  const word = text.toLowerCase().replace(/^dydd /, '')
  return /^\p{L}{3,}$/u.test(word) ? WEEKDAYS.findIndex((d) => d.includes(word.slice(0, 3))) : -1
}

/** Mon, Monday, Llun. */
export const weekday: Form<number> = (text) => {
  const day = weekdayIn(text)
  return day < 0 ? refuse({ kind: 'not-a-weekday', found: shownText(text) }) : accept(day)
}

/** Mon; Wed, or Mon-Fri, or both. */
export const weekdays: Form<readonly number[]> = (text) => {
  const ranges = several((part): Result<readonly number[], Problem> => {
    const [first = '', last = first] = part.split(/\s*[-–]\s*/)
    const [from, to] = [weekdayIn(first), weekdayIn(last)]
    if (from < 0 || to < from) return refuse({ kind: 'not-a-weekday', found: shownText(part) })
    return accept(Array.from({ length: to - from + 1 }, (_, i) => from + i))
  })(text)
  return ranges.ok ? accept([...new Set(ranges.value.flat())].sort((a, b) => a - b)) : ranges
}

/** Tue 09:00-20:00. */
export const hoursOfDay: Form<OpenHours> = (text) => {
  const [, named = '', opens = '', closes = ''] = /^(.+?)\s+(\S+?)\s*[-–]\s*(\S+)$/.exec(text) ?? []
  const [day, from, to] = [weekdayIn(named), aTime(opens), aTime(closes)]
  return day < 0 || !from.ok || !to.ok || to.value <= from.value
    ? refuse({ kind: 'not-hours', found: shownText(text) })
    : accept({ weekday: day, opens: from.value, closes: to.value })
}

/** Mon am; Tue pm; Fri eve. */
export const halfDays: Form<readonly HalfDay[]> = (text) => {
  const all = several((part): Result<HalfDay, Problem> => {
    const words = part.split(/\s+/)
    const time = PARTS[words.at(-1)?.toLowerCase() ?? '']
    const day = weekdayIn(words.slice(0, -1).join(' '))
    return time && day >= 0
      ? accept(halfDay(day, time))
      : refuse({ kind: 'not-a-half-day', found: shownText(part) })
  })(text)
  return all.ok ? accept([...new Set(all.value)].sort((a, b) => a - b)) : all
}

/** Staff on the day: 4, or 7/2 or 3.5 for three and a half. Exact. */
export const staff: Form<{ readonly n: number; readonly d: number }> = (text) => {
  const [, whole = '', part, under] = /^(\d{1,3})(?:\.(\d{1,2})|\/(\d{1,2}))?$/.exec(text) ?? []
  if (whole === '') return refuse({ kind: 'not-staff', found: shownText(text) })
  const d = part ? 10 ** part.length : Number(under ?? 1)
  const n = part ? Number(whole) * d + Number(part) : Number(whole)
  if (d === 0) return refuse({ kind: 'not-staff', found: shownText(text) })
  if (n === 0) return refuse({ kind: 'no-staff' })
  const by = divisor(n, d)
  return accept({ n: n / by, d: d / by })
}
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

type RatioPrice = { readonly ratio: Ratio; readonly price: Pence }

/** 1:5=35.88; 1:8=27.60. */
export const prices: Form<readonly RatioPrice[]> = (text) => {
  const all = several((part): Result<RatioPrice, Problem> => {
    const [left = '', right = '', ...more] = part.split('=').map((p) => p.trim())
    if (left === '' || right === '' || more.length > 0)
      return refuse({ kind: 'not-prices', found: shownText(part) })
    const ratio = aRatio(left)
    if (!ratio.ok) return ratio
    const price = money(right)
    return price.ok ? accept({ ratio: ratio.value, price: price.value }) : price
  })(text)
  if (!all.ok) return all
  const ratios = all.value.map((p) => writeRatio(p.ratio))
  const again = ratios.find((ratio, i) => ratios.indexOf(ratio) < i)
  return again ? refuse({ kind: 'price-twice', found: again }) : all
}

export type NamedFriend = { readonly reference: string; readonly weight: 1 | 2 | 3 }

/** P002; P003=3. The number, where there is one, is how much the friendship matters: 3 is most. */
export const friend: Form<NamedFriend> = (text) => {
  const [, name = text, weight = '1'] = /^(.*?)\s*=\s*([123])$/.exec(text) ?? []
  const named = reference(name)
  return named.ok
    ? accept({ reference: named.value, weight: Number(weight) as NamedFriend['weight'] })
    : named
}

/** GeoJSON: a Polygon or MultiPolygon in WGS84 (RFC 7946). */
export const outline: Form<Area['outline']> = (text) => {
  try {
    const read = JSON.parse(text) as Partial<Area['outline']> | null
    const type = read?.type
    if ((type === 'Polygon' || type === 'MultiPolygon') && arePoints(read?.coordinates, type))
      return accept({ type, coordinates: read?.coordinates })
    return refuse({ kind: 'not-an-outline' })
  } catch {
    return refuse({ kind: 'not-an-outline' })
  }
}

function arePoints(coordinates: unknown, type: 'Polygon' | 'MultiPolygon'): boolean {
  const isPoint = (p: unknown) => Array.isArray(p) && p.length >= 2 && p.every(Number.isFinite)
  const isRing = (r: unknown) => Array.isArray(r) && r.length >= 4 && r.every(isPoint)
  const isPolygon = (p: unknown) => Array.isArray(p) && p.length > 0 && p.every(isRing)
  if (type === 'Polygon') return isPolygon(coordinates)
  return Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon)
}

/** A picture that the pages have. */
export const picture: Form<PictureKey> = (text) => {
  if (isPicture(text)) return accept(text)
  const near = nearest(text, Object.keys(pictures))
  return refuse({ kind: 'not-a-picture', found: shownText(text), nearest: near })
}
