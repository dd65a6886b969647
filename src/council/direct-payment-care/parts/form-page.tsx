import type { Child } from 'hono/jsx'
import { staffView } from '#council/direct-payments/parts/account-page.tsx'
import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { contributionPaths } from '#means/contributions/paths.ts'
import { careWords as words } from '../words.ts'

const { Button } = govuk

export type CareFormModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly form: Form<string>
  /** The form's own id: sent twice, it is written once. */
  readonly id: Id
}

type FormPageProps = CareFormModel & {
  readonly title: string
  readonly to: string
  readonly button: string
  /** What stands above the form. */
  readonly before?: Child
  /** Where the input of a field is not called after it. */
  readonly targets?: Readonly<Record<string, string>>
  readonly children: Child
}

/** One form about one account, which leads back to its care. */
export function FormPage(props: FormPageProps) {
  const { frame, flag, form, id, title, to, button, before, targets, children } = props
  const view = staffView(frame)
  const back = contributionPaths.directPaymentCare.to({ personId: flag.id })
  return (
    <Page
      {...{ frame, title }}
      isWide
      current={contributionPaths.list.to()}
      back={{ href: back, text: words.backToCare(view) }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form, { on: 'on-day', neededOn: 'neededOn-day', ...targets })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {before}
      <form method="post" action={to} novalidate class="govuk-!-width-two-thirds">
        <input type="hidden" name="id" value={id} />
        {children}
        <Button text={button} preventDoubleClick />
      </form>
    </Page>
  )
}
