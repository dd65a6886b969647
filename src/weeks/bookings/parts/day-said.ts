import type { View } from '#ground/kernel/view.ts'
import { isCause } from '../cause.ts'
import { awayWords, causeWords, dayStateWords, whyWords } from '../persons-day-words.ts'
import type { PersonsDay } from '../persons-days.ts'

/** What became of a day that is not on, for the person: nothing, where it is. */
export const sayState = (view: View, { state }: Pick<PersonsDay, 'state'>): string | undefined =>
  state === 'on' ? undefined : dayStateWords[state](view)

/**
 * Why a day is not as usual, in words: the bank holiday's name, what was written with it, or what its kind means. What
 * the person said themselves is said back to them alone, never to others who see the day.
 */
export function sayWhy(
  view: View,
  { state, why }: Pick<PersonsDay, 'state' | 'why'>,
): string | undefined {
  if (!why) return undefined
  if (state === 'given-up') return isCause(why.kind) ? causeWords[why.kind](view) : undefined
  if (state === 'away')
    return why.kind in awayWords ? awayWords[why.kind as keyof typeof awayWords](view) : undefined
  const named = view.language === 'en' ? why.nameEn : why.nameCy
  const kind = whyWords[why.kind]?.(view)
  return [kind, named && `${named}.`, why.words].filter(Boolean).join(' ') || undefined
}
