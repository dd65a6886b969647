import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { changeWords } from '../change-words.ts'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'
import { Said, type Says } from './check.tsx'

export type PlanChangedModel = {
  readonly frame: Frame
  readonly says: readonly Says[]
  /** Where the change is taken back. */
  readonly back: string
}

/** It is done: from when, who is told, and always the way back. */
export function PlanChangedPage({ frame, says, back }: PlanChangedModel) {
  const { view } = frame
  const title = changeWords.done(view)
  return (
    <Page frame={frame} title={title} current={mePaths.myWeek.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Said says={says} />
      <Choices>
        <CardLink
          href={mePaths.wholeWeek.to()}
          picture={<Picture of="week" size={96} />}
          label={view.seeing === 'pictures' ? words.wholeWeekShort(view) : words.wholeWeek(view)}
        />
        <CardLink
          href={back}
          picture={<Picture of="change" size={96} />}
          label={changeWords.changeBack(view)}
        />
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}
