import { isSmall, SMALLEST_SHOWN } from '#ground/kernel/small-numbers.ts'
/** How many lines of plans were chosen by whom (WP-14). */
export type Chosen = {
  readonly person: number
  readonly withHelp: number
  readonly someoneElse: number
  /** Of those, how many have their reason written down. */
  readonly withReason: number
  /** How many people's plans they stand in. */
  readonly people: number
}

export type ChosenShown =
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'shown'
      readonly lines: number
      /** Whole percent; the two add up to a hundred. */
      readonly byPerson: number
      readonly byOthers: number
      readonly withHelp: number
      readonly withoutReason: number
    }

/**
 * WP-14: 88 % chosen by the person, alone or with help to say so; 12 % by somebody else. A helper's choice never counts
 * as the person's. Hidden where fewer than five people's plans, or fewer than five lines of either kind, stand behind it.
 */
export function chosenShown(chosen: Chosen): ChosenShown {
  const own = chosen.person + chosen.withHelp
  const lines = own + chosen.someoneElse
  if (lines === 0) return { kind: 'none' }
  if (chosen.people < SMALLEST_SHOWN || isSmall(own) || isSmall(chosen.someoneElse))
    return { kind: 'hidden' }
  const byPerson = Math.floor((own * 100) / lines + 0.5)
  return {
    ...{ kind: 'shown', lines, byPerson, byOthers: 100 - byPerson, withHelp: chosen.withHelp },
    withoutReason: chosen.someoneElse - chosen.withReason,
  }
}
