import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { deskPaths } from '../paths.ts'
import { words } from '../words.ts'

const { Button, Textarea } = govuk

type BrokerModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<'words'>
}

/** Asks that a broker helps somebody to choose. */
export const BrokerPage = ({ frame, flag, form }: BrokerModel) => (
  <Page
    frame={frame}
    title={words.broker(frame.view)}
    current={peoplePaths.list.to()}
    bar={<PersonBar view={frame.view} flag={flag} />}
    back={{ href: peoplePaths.person.to({ personId: flag.id }) }}
    errors={errorList(form)}
  >
    <h1 class="govuk-heading-l">{words.broker(frame.view)}</h1>
    <p class="govuk-body">{words.brokerIntro(frame.view)}</p>
    <form method="post" action={deskPaths.broker.to({ personId: flag.id })} novalidate>
      <Textarea
        {...field(form, 'words')}
        label={{ text: words.brokerWords(frame.view), classes: 'govuk-label--s' }}
        rows={4}
      />
      <Button text={words.broker(frame.view)} preventDoubleClick />
    </form>
  </Page>
)
