import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { CardLink, Choices } from '#ground/govuk/picture-rows.tsx'
import { Picture } from '#ground/words/picture.tsx'
import { TalkCard } from '../parts/talk-card.tsx'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'
import { Said, type Says } from './check.tsx'

export type DoneModel = {
  readonly frame: Frame
  readonly title: string
  readonly says: readonly Says[]
}

/** What was asked, and what happens next. */
export function DonePage({ frame, title, says }: DoneModel) {
  const { view } = frame
  return (
    <Page frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Said says={says} />
      <Choices>
        <CardLink
          href={mePaths.myWeek.to()}
          picture={<Picture of="week" size={96} />}
          label={words.myWeek(view)}
        />
        <TalkCard view={view} />
      </Choices>
    </Page>
  )
}
