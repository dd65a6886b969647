import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardButton, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { dayWords as words } from '../day-words.ts'
import { causesShown, sayCause } from '../parts/causes.ts'
import { mePaths } from '../paths.ts'

export type WhyModel = {
  readonly frame: Frame
  readonly title: string
  readonly action: string
  readonly back: string
  /** Why somebody stops altogether, not why a day is missed. */
  readonly isForGood?: boolean
}

/** Why: one press answers. No reason is a wrong one. */
export function WhyPage({ frame, title, action, back, isForGood = false }: WhyModel) {
  const { view } = frame
  return (
    <Page frame={frame} title={title} current={mePaths.myWeek.to()} back={{ href: back }}>
      <h1 class="govuk-heading-l">{title}</h1>
      {view.seeing !== 'pictures' && <p class="govuk-body">{words.anyReason(view)}</p>}
      <form method="post" action={action} novalidate>
        <Choices>
          {causesShown(view, isForGood).map(([cause, picture]) => (
            <CardButton
              name="cause"
              value={cause}
              picture={<Picture of={picture} size={96} />}
              label={sayCause(view, cause)}
            />
          ))}
        </Choices>
      </form>
    </Page>
  )
}
