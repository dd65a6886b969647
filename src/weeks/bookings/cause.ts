/** Why somebody does not come, or a place ends. */
export const CAUSES = [
  'changed-mind',
  'ill',
  'disability',
  'hospital',
  'holiday',
  'transport',
  'support-failed',
  'fear-or-harm',
  'provider',
  'council',
  'swap',
  'other',
] as const
export type Cause = (typeof CAUSES)[number]

/**
 * Fairness over rules R21 to R25: no fee, no notice and no count of sickness falls on a person whose cause is disability
 * or illness, hospital, transport or support that failed, an act of the council or the provider, or fear or harm (Equality
 * Act 2010 s15 and s20 ask no less). What they gave up for another day costs nothing either. No council's row changes it.
 */
export const isNotTheirs = (cause: Cause): boolean => NOT_THEIRS.has(cause)
const NOT_THEIRS: ReadonlySet<Cause> = new Set([
  'ill',
  'disability',
  'hospital',
  'transport',
  'support-failed',
  'fear-or-harm',
  'provider',
  'council',
  'swap',
])

/** Causes that somebody besides the person has to hear of: never only a reason on a form. */
export const needsSomebody = (cause: string): boolean => cause === 'fear-or-harm'

export const isCause = (text: string): text is Cause => (CAUSES as readonly string[]).includes(text)
