import type { WishStrength } from '#lives/people/person.ts'

/** Cards in one round: long enough to learn something, short enough to finish (UX 5.1.2). */
export const CARDS = 8

/** The three answers to a card, after the Talking Mats way of asking. */
export const MAT_ANSWERS = ['like', 'not-sure', 'do-not-like'] as const
export type MatAnswer = (typeof MAT_ANSWERS)[number]

/** What an answer says of an activity. Not sure says nothing: the card may come again another day. */
export const wishOf = (answer: MatAnswer): WishStrength | undefined =>
  answer === 'like' ? 1 : answer === 'do-not-like' ? -1 : undefined

/** An activity that somebody could be asked about. */
export type MatActivity = {
  readonly key: string
  readonly easyEn: string
  readonly easyCy: string
  readonly picture: string
  /** What the person has said of it. */
  readonly strength?: WishStrength
}

/** Where somebody is in the cards: how many they have seen, and how far along all the activities they are. */
export type MatPlace = { readonly seen: number; readonly at: number }

/**
 * The next card that has no answer yet, or nothing where the round is over.
 *
 * @param all in an order that does not hang on any answer, so that a place in it stays true
 */
export function nextCard(
  all: readonly MatActivity[],
  { seen, at }: MatPlace,
): { readonly activity: MatActivity; readonly at: number } | undefined {
  if (seen >= CARDS) return undefined
  const index = all.findIndex((activity, i) => i >= at && activity.strength === undefined)
  const activity = all[index]
  return activity && { activity, at: index }
}

/** Where the next card is looked for once this one is answered. */
export const after = (place: MatPlace, at: number): MatPlace => ({
  seen: place.seen + 1,
  at: at + 1,
})
