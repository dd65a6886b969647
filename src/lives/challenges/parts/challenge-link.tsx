import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import type { About } from '../challenge.ts'
import { challengePaths } from '../paths.ts'
import { words } from '../words.ts'

type LinkProps = {
  readonly view: View
  readonly personId: Id
  readonly about: About
  /** The budget, charge, refusal, plan or move that the page shows. */
  readonly subject?: Id | undefined
  /** The address of the form, where it is not the staff's and family's: the person's own. */
  readonly form?: string | undefined
}

/** "I do not agree": stands on every page that shows something decided. For readers who may speak up. */
export const ChallengeLink = ({ view, personId, about, subject, form }: LinkProps) => (
  <p class="govuk-body">
    <a
      class="govuk-link"
      href={`${form ?? challengePaths.add.to({ personId })}?${new URLSearchParams({ about, ...(subject && { subject }) })}`}
    >
      {words.challengeThis(view)}
    </a>
  </p>
)
