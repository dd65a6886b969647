import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { PersonBar } from '../parts/person-bar.tsx'
import { peoplePaths } from '../paths.ts'
import type { PersonFlag } from '../person-flag.ts'

const { Button } = govuk

/** Staff read the standard sentences: the easy ones say "you" to the person. */
export const staffView = (frame: Frame): View => ({ ...frame.view, seeing: 'standard' })

type PersonPageProps = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly title: string
  readonly back: { readonly href: string; readonly text: string }
  readonly form?: Form<string> | undefined
  /** The names of the form's dates: their errors lead to the first box. */
  readonly dates?: readonly string[]
  readonly children: Child
}

/** A page of staff about one person: the flag above, the way back, and one heading. */
export const PersonPage = ({
  frame,
  flag,
  title,
  back,
  form,
  dates = [],
  children,
}: PersonPageProps) => (
  <Page
    frame={frame}
    isWide
    title={title}
    current={peoplePaths.list.to()}
    back={back}
    bar={<PersonBar view={staffView(frame)} flag={flag} />}
    errors={form && errorList(form, Object.fromEntries(dates.map((name) => [name, `${name}-day`])))}
  >
    <h1 class="govuk-heading-l">{title}</h1>
    {children}
  </Page>
)

type SentProps = {
  readonly to: string
  readonly id?: string | undefined
  readonly button: string
  readonly isSecond?: boolean
  readonly children?: Child
}

/** A form with one button. What it writes new carries its id, so that pressing twice writes it once. */
export const Sent = ({ to, id, button, isSecond, children }: SentProps) => (
  <form method="post" action={to} novalidate class="govuk-!-width-two-thirds">
    {id && <input type="hidden" name="id" value={id} />}
    {children}
    <Button
      text={button}
      preventDoubleClick
      {...(isSecond && { classes: 'govuk-button--secondary' })}
    />
  </form>
)

/** The version that was read, in a form that changes what is there: two tabs cannot both win. */
export const ReadVersion = ({ form }: { readonly form: Form<string> }) =>
  form.values.version ? (
    <input type="hidden" name="version" value={String(form.values.version)} />
  ) : null
