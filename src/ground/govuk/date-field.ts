import { type Day, readDay } from '#ground/kernel/day.ts'
import type { Body } from './form.ts'

/** The three boxes of a date as they were typed, by the names that the official date input gives them. */
export type DateTyped = Readonly<Record<string, string>>

const PARTS = ['day', 'month', 'year'] as const

/** What was typed into the date input called `name`, to be shown again. */
export const typedDate = (body: Body, name: string): DateTyped =>
  Object.fromEntries(
    PARTS.map((part) => {
      const typed = body[`${name}-${part}`]
      return [`${name}-${part}`, typeof typed === 'string' ? typed.trim() : '']
    }),
  )

/** A day as it stands in the three boxes. */
export function dateFields(name: string, day: Day | undefined): DateTyped {
  const [year = '', month = '', of = ''] = day?.split('-') ?? []
  return {
    [`${name}-day`]: of && String(Number(of)),
    [`${name}-month`]: month && String(Number(month)),
    [`${name}-year`]: year,
  }
}

export const isDateEmpty = (typed: DateTyped): boolean => Object.values(typed).every((t) => !t)

/** The day that was typed, or nothing where there is no such day. */
export function readDate(typed: DateTyped, name: string): Day | undefined {
  const [of = '', month = '', year = ''] = PARTS.map((part) => typed[`${name}-${part}`] ?? '')
  return readDay(`${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`)
}
