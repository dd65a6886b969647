import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { PersonsWeek } from '#weeks/proposals/persons-week.ts'
import { answerWords } from '../answer-words.ts'
import { mePaths } from '../paths.ts'
import { words } from '../words.ts'
import { Said } from './check.tsx'

type Model = { readonly frame: Frame; readonly persons: PersonsWeek }

/** Where no week was ever proposed there is none to talk about: this says whom to ask instead, and promises nothing. */
export function NobodyToTalkPage({ frame, persons: { worker } }: Model) {
  const { view } = frame
  const title = words.talk(view)
  const whom = worker
    ? answerWords.whoToTalkTo(view, { name: worker.name })
    : answerWords.nobodyYet(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={mePaths.myWeek.to()}
      back={{ href: mePaths.myWeek.to() }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Said
        says={[
          { picture: 'talk', text: whom },
          { picture: 'week', text: words.noWeek(view) },
        ]}
      />
    </Page>
  )
}
