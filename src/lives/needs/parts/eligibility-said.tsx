import { govuk } from '#ground/govuk/components.ts'
import { Reasons } from '#ground/govuk/reasons.tsx'
import type { View } from '#ground/kernel/view.ts'
import type { Verdict } from '../eligibility.ts'
import { eligibilityWords, sayEligibilityReason } from '../eligibility-words.ts'

/** What the nation's rules say, with every reason on its side. */
export const VerdictSaid = ({ view, verdict }: { view: View; verdict: Verdict }) => (
  <>
    <p class="govuk-body">
      <govuk.Tag
        text={
          verdict.eligible ? eligibilityWords.eligible(view) : eligibilityWords.notEligible(view)
        }
        classes={verdict.eligible ? 'govuk-tag--green' : 'govuk-tag--grey'}
      />
    </p>
    <Reasons
      view={view}
      reasons={verdict.reasons.map((reason) => ({
        side: reason.side,
        text: sayEligibilityReason(view, reason),
      }))}
    />
  </>
)
