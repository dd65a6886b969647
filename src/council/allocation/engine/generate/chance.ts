import type { Random } from '../random.ts'

export const between = (random: Random, least: number, most: number): number =>
  least + random.below(most - least + 1)

export const isLucky = (random: Random, share: number): boolean => random.unit() < share

export function oneOf<Thing>(random: Random, things: readonly Thing[]): Thing {
  const found = things[random.below(things.length)]
  if (found === undefined) throw new Error('Nothing to draw from')
  return found
}

/** One of the things, as often as its share says. */
export function byShare<Thing extends { readonly share: number }>(
  random: Random,
  things: readonly Thing[],
): Thing {
  let left = random.unit() * things.reduce((sum, { share }) => sum + share, 0)
  for (const thing of things) {
    left -= thing.share
    if (left < 0) return thing
  }
  return oneOf(random, things)
}

/** So many different things, in the order drawn; all of them where there are no more. */
export function someOf<Thing>(random: Random, things: readonly Thing[], count: number): Thing[] {
  const left = [...things]
  const drawn: Thing[] = []
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(random.below(left.length), 1))
  }
  return drawn
}
