import { type Day, readDay } from '#ground/kernel/day.ts'
import { type Pence, pence } from '#ground/kernel/money.ts'
import { type Ratio, readRatio } from '#ground/kernel/ratio.ts'
import { accept, type Result, refuse } from '#ground/kernel/result.ts'
import { type Minutes, readTime } from '#ground/kernel/week.ts'
import { isNhsNumber } from '#lives/people/nhs-number.ts'
import { nearest } from './nearest.ts'
import { type Problem, shownText } from './problem.ts'

/** How one kind of cell is read: what it means, or what is wrong with it. Given trimmed and never blank. */
export type Form<T> = (text: string) => Result<T, Problem>

const found = shownText

/** A minus is left alone: people begin a note with a dash. */
const FORMULA_SIGN = /^[=+@\t\r＝＋＠]/

/** Words, in which nothing begins as a formula does: they will be shown in spreadsheets again. */
export const words =
  (most: number): Form<string> =>
  (text) => {
    if (text.length > most) return refuse({ kind: 'too-long', most })
    if (FORMULA_SIGN.test(text)) return refuse({ kind: 'formula-sign', found: found(text) })
    return accept(text)
  }

/** A short name by which one row speaks of another. `;` and `=` part the entries of a list. */
export const reference: Form<string> = (text) =>
  /^[^;=+@\p{C}][^;=\p{C}]{0,59}$/u.test(text)
    ? accept(text)
    : refuse({ kind: 'bad-reference', found: found(text) })

/** One of a few words. Capitals, and spaces for hyphens, are no matter. */
export const oneOf =
  <const T extends string>(known: readonly T[]): Form<T> =>
  (text) => {
    const plain = text.toLowerCase().replace(/[\s_]+/g, '-')
    const word = known.find((k) => k.toLowerCase() === plain)
    if (word) return accept(word)
    const near = nearest(text, known)
    return refuse({
      kind: 'not-one-of',
      found: found(text),
      nearest: near,
      known: known.join(', '),
    })
  }

export const yesNo: Form<boolean> = (text) => {
  const answer = oneOf(['yes', 'no'])(text)
  return answer.ok ? accept(answer.value === 'yes') : answer
}

/** 2027-03-01, or 01/03/2027 as spreadsheets in this country write it, day first. */
export const aDay: Form<Day> = (text) => {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const read = readDay(y ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : text)
  return read ? accept(read) : refuse({ kind: 'not-a-day', found: found(text) })
}

/** 09:30, and 09:30:00 as some spreadsheets write it. */
export const aTime: Form<Minutes> = (text) => {
  const read = readTime(text.replace(/^(\d{1,2}:\d{2}):00$/, '$1'))
  return read === undefined ? refuse({ kind: 'not-a-time', found: found(text) }) : accept(read)
}

export const aNumber =
  (least: number, most: number): Form<number> =>
  (text) => {
    if (!/^-?\d+(\.\d+)?$/.test(text)) return refuse({ kind: 'not-a-number', found: found(text) })
    const number = Number(text)
    return number >= least && number <= most
      ? accept(number)
      : refuse({ kind: 'out-of-range', found: found(text), least, most })
  }

export const wholeNumber =
  (least: number, most: number): Form<number> =>
  (text) => {
    const number = aNumber(least, most)(text)
    if (!number.ok || Number.isInteger(number.value)) return number
    return refuse({ kind: 'not-a-number', found: found(text) })
  }

/** Hours as people write them (7.5), kept as minutes. */
export const hours: Form<Minutes> = (text) => {
  const number = aNumber(0, 168)(text)
  return number.ok ? accept(Math.round(number.value * 60)) : number
}

/** 1:5. A spreadsheet may have taken it for a time and written 01:05:00. */
export const aRatio: Form<Ratio> = (text) => {
  const ratio = readRatio(text.replace(/:00$/, (end) => (text.split(':').length > 2 ? '' : end)))
  return ratio ? accept(ratio) : refuse({ kind: 'not-a-ratio', found: found(text) })
}

/** 395.46, with or without £ and commas between thousands. */
export const money: Form<Pence> = (text) => {
  const plain = text.replace(/[£\s]/g, '').replace(/,(?=\d{3}(\D|$))/g, '')
  if (/^-\d*\.?\d+$/.test(plain)) return refuse({ kind: 'negative-money', found: found(text) })
  if (/^\d{1,9}\.\d{3,}$/.test(plain)) return refuse({ kind: 'money-too-fine', found: found(text) })
  const [, whole, part] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  if (!whole) return refuse({ kind: 'not-money', found: found(text) })
  return accept(pence(Number(whole) * 100 + Number((part ?? '').padEnd(2, '0'))))
}

export const nhsNumber: Form<string> = (text) =>
  isNhsNumber(text) ? accept(text.replace(/[\s-]/g, '')) : refuse({ kind: 'not-nhs-number' })

/** Capitals, and one space before the last three: as the county's own list has it. */
export const postcode: Form<string> = (text) => {
  const plain = text.toUpperCase().replace(/\s+/g, '')
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain)
    ? accept(`${plain.slice(0, -3)} ${plain.slice(-3)}`)
    : refuse({ kind: 'not-a-postcode', found: found(text) })
}

/** Several of one form, with `;` between. The first that is wrong is told. */
export const several =
  <T>(form: Form<T>): Form<readonly T[]> =>
  (text) => {
    const all: T[] = []
    for (const part of text.split(';').map((p) => p.trim())) {
      if (part === '') continue
      const one = form(part)
      if (!one.ok) return one
      all.push(one.value)
    }
    return accept(all)
  }
