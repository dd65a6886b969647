import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { fairWords as words } from '../request-words.ts'
import type { WaitingReason } from '../waiting.ts'

type Props = {
  readonly frame: Frame
  readonly order: readonly WaitingReason[]
  readonly hours: number
}

/** The rule by which free places are offered, as it is set today: for everybody to read. */
export function FairRulePage({ frame, order, hours }: Props) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.intro(view)}</p>
      <ol class="govuk-list govuk-list--number">
        {order.map((reason) => (
          <li>{words[reason](view)}</li>
        ))}
      </ol>
      <p class="govuk-body">{words.alike(view)}</p>
      <p class="govuk-body">{words.never(view)}</p>
      {hours > 0 && <p class="govuk-body">{words.kept(view, { hours })}</p>}
      <p class="govuk-body">{words.fits(view)}</p>
      <p class="govuk-body">{words.together(view)}</p>
    </Page>
  )
}
