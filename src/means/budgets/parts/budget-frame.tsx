import type { Child } from 'hono/jsx'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { ErrorSummaryError } from '#ground/govuk/options.ts'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'

/** What every page of an officer about one person's budget begins with. */
export type AboutBudget = { readonly frame: Frame; readonly flag: PersonFlag }

/** Officers read the standard sentences: the easy ones say "I", and the person is not reading here. */
export const staffView = ({ view }: Frame): View => ({ ...view, seeing: 'standard' })

type FrameProps = AboutBudget & {
  readonly title: string
  readonly back: { readonly href: string; readonly text: string }
  readonly errors?: readonly ErrorSummaryError[] | undefined
  readonly children: Child
}

/** A page of an officer about one person's budget, with the person's bar. */
export const BudgetFrame = ({ frame, flag, title, back, errors, children }: FrameProps) => (
  <Page
    frame={frame}
    title={title}
    isWide
    current={peoplePaths.list.to()}
    back={back}
    errors={errors}
    bar={<PersonBar view={staffView(frame)} flag={flag} />}
  >
    <h1 class="govuk-heading-l">{title}</h1>
    {children}
  </Page>
)
