import type { View } from '#ground/kernel/view.ts'

/**
 * Reasons stand in two forms: about the person, for those who work with them, and to the person, in easy words. Here
 * they are always said to the person, whichever way they see the page.
 */
export const spokenTo = (view: View): View =>
  view.seeing === 'standard' ? { ...view, seeing: 'easy' } : view
