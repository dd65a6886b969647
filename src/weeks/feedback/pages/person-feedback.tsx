import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { Comment } from '../parts/comment.tsx'
import { feedbackPaths } from '../paths.ts'
import type { SeenSaying } from '../queries.ts'
import { wallWords as words } from '../words.ts'
import { errorsOf, type WallForm } from './wall.tsx'

type PersonFeedbackModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly sayings: readonly SeenSaying[]
  readonly form: WallForm
}

/** What one person said of their days, the latest first; what waits for an answer has its form. */
export function PersonFeedbackPage({ frame, flag, sayings, form }: PersonFeedbackModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.ofPerson(view, { name: flag.name })
  const personId = flag.id
  return (
    <Page
      frame={frame}
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorsOf(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {sayings.length === 0 && <p class="govuk-body">{words.nothing(view)}</p>}
      {sayings.length > 0 && <h2 class="govuk-heading-m">{words.comments(view)}</h2>}
      {sayings.map((saying) => (
        <Comment
          {...{ view, saying, form }}
          action={feedbackPaths.answerPerson.to({ personId, feedbackId: saying.id })}
        />
      ))}
    </Page>
  )
}
