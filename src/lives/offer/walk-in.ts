export const WALK_IN_WANTED = [
  'company',
  'information',
  'activity',
  'money',
  'worry',
  'other',
] as const
export const WALK_IN_HELP = ['stayed', 'told', 'signposted', 'asks-assessment'] as const
export type WalkInWanted = (typeof WALK_IN_WANTED)[number]
export type WalkInHelp = (typeof WALK_IN_HELP)[number]

/**
 * Somebody came by a hub. No name and no assessment: what they wanted, and what was done. Nobody is charged and nobody is
 * paid for it: what prevents need is for everybody (Care Act 2014 s2; Social Services and Well-being (Wales) Act 2014 s15).
 */
export type WalkIn = {
  readonly people: number
  readonly wanted: WalkInWanted
  readonly help: WalkInHelp
  readonly signpostedTo?: string
  readonly note: string
  readonly cameAt: Date
}

/** How many people came by, and how many were helped in which way. */
export const walkInCounts = (
  all: readonly Pick<WalkIn, 'people' | 'help'>[],
): { readonly people: number; readonly by: Readonly<Record<WalkInHelp, number>> } => {
  const count = (help: WalkInHelp) =>
    all.filter((one) => one.help === help).reduce((sum, one) => sum + one.people, 0)
  return {
    people: all.reduce((sum, one) => sum + one.people, 0),
    by: Object.fromEntries(WALK_IN_HELP.map((help) => [help, count(help)])) as Record<
      WalkInHelp,
      number
    >,
  }
}

/** Three words with a capital each, or a capital inside: how a name often looks. A reminder, never a refusal. */
export const looksLikeName = (note: string): boolean =>
  /(?<![.!?]\s|^)\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(note.trim())
