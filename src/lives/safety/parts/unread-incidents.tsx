import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoment } from '../duty-words.ts'
import type { Unread } from '../incident-queries.ts'
import { incidentWords as words } from '../incident-words.ts'
import { safetyPaths } from '../paths.ts'

const { InsetText } = govuk

type Props = { readonly view: View; readonly unread: Unread }

/** By this a manager is told of what happened: on their first page, until they have read it (WP-15). */
export const UnreadIncidents = ({ view, unread: { count, toldAt } }: Props) => (
  <InsetText
    html={
      <a class="govuk-link" href={safetyPaths.incidents.to()}>
        {words.toRead(view, { count, when: sayMoment(view, toldAt) })}
      </a>
    }
  />
)
