import { govuk } from '#ground/govuk/components.ts'
import { errorList } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { type MediaForm, mediaErrors, WITH_FILES } from '#lives/media/parts/media-fields.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import type { About, CameBy, MadeFor } from '../challenge.ts'
import { ChallengeFields, type ChallengeForm } from '../parts/challenge-fields.tsx'
import { challengePaths } from '../paths.ts'
import { aboutWords, words } from '../words.ts'

const { Button, InsetText } = govuk

export type MakingModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly about: About
  readonly subject?: Id | undefined
  readonly form: ChallengeForm
  readonly media: MediaForm
  readonly madeFor: readonly MadeFor[]
  readonly cameBy: readonly CameBy[]
}

export function MakingPage(model: MakingModel) {
  const { frame, flag, about, subject, form, media, madeFor, cameBy } = model
  const { view } = frame
  const personId = flag.id
  return (
    <Page
      frame={frame}
      title={words.title(view)}
      current={peoplePaths.list.to()}
      bar={<PersonBar view={view} flag={flag} />}
      back={{ href: peoplePaths.person.to({ personId }) }}
      errors={[...errorList(form), ...mediaErrors(view, media)]}
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">
        <strong>{words.aboutIt(view, { about: aboutWords[about](view) })}</strong>
      </p>
      <InsetText text={words.goesOn(view)} />
      <form method="post" action={challengePaths.add.to({ personId })} novalidate {...WITH_FILES}>
        <input type="hidden" name="about" value={about} />
        {subject && <input type="hidden" name="subject" value={subject} />}
        <ChallengeFields {...{ view, form, media, madeFor, cameBy }} />
        <Button text={words.send(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
