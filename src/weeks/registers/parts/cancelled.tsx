import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTimes } from '#ground/words/times.ts'
import { whyWords } from '#weeks/bookings/persons-day-words.ts'
import type { CancelledSitting } from '../cancelled-queries.ts'
import { words } from '../words.ts'

const { Tag } = govuk

type CancelledProps = { readonly view: View; readonly sittings: readonly CancelledSitting[] }

/** What would be on and is cancelled, with why. */
export const Cancelled = ({ view, sittings }: CancelledProps) =>
  sittings.length === 0 ? null : (
    <ul class="govuk-list">
      {sittings.map(({ starts, ends, titleEn, titleCy, venueName, why }) => (
        <li>
          <Tag text={words.cancelled(view)} classes="govuk-tag--red" />{' '}
          <s>
            {view.language === 'cy' ? titleCy : titleEn}, {sayTimes(view, starts, ends)}
          </s>
          , {venueName}. {whyWords[why]?.(view) ?? ''}
        </li>
      ))}
    </ul>
  )
