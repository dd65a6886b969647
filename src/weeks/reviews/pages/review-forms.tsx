import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { terms } from '#ground/words/terms.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { reviewPaths } from '../paths.ts'
import { ASKED_TRIGGERS } from '../review.ts'
import { triggerWords, words } from '../words.ts'

const { Button, DateInput, Radios, Select, Textarea } = govuk

type About = { readonly frame: Frame; readonly flag: PersonFlag }
type FormPageProps = About & {
  readonly title: string
  readonly action: string
  readonly button: string
  readonly errors: ReturnType<typeof errorList>
  readonly children: Child
}

const FormPage = ({ frame, flag, title, action, button, errors, children }: FormPageProps) => (
  <Page
    frame={frame}
    title={title}
    current={peoplePaths.list.to()}
    bar={<PersonBar view={frame.view} flag={flag} />}
    back={{ href: reviewPaths.list.to({ personId: flag.id }) }}
    errors={errors}
  >
    <h1 class="govuk-heading-l">{title}</h1>
    <form method="post" action={action} novalidate>
      {children}
      <Button text={button} preventDoubleClick />
    </form>
  </Page>
)

const legend = (text: string) => ({
  legend: { text, classes: 'govuk-fieldset__legend--s' },
})

export type AskForm = Form<'trigger' | 'words'>
export const AskPage = ({ frame, flag, form }: About & { readonly form: AskForm }) => (
  <FormPage
    {...{ frame, flag, title: words.ask(frame.view), errors: errorList(form) }}
    action={reviewPaths.ask.to({ personId: flag.id })}
    button={words.send(frame.view)}
  >
    <Radios
      {...choice(form, 'trigger')}
      fieldset={legend(words.askWhy(frame.view))}
      items={ASKED_TRIGGERS.map((one) => ({ value: one, text: triggerWords[one](frame.view) }))}
    />
    <Textarea
      {...field(form, 'words')}
      label={{ text: words.askWords(frame.view), classes: 'govuk-label--s' }}
      rows={4}
    />
  </FormPage>
)

export type BookModel = About & {
  readonly reviewId?: Id | undefined
  readonly form: Form<'on' | 'workerId'>
  readonly on: DateTyped
  readonly workers: readonly { readonly accountId: Id; readonly name: string }[]
  readonly combineDays?: number | undefined
}
export function BookPage({ frame, flag, reviewId, form, on, workers, combineDays }: BookModel) {
  const { view } = frame
  const personId = flag.id
  return (
    <FormPage
      {...{ frame, flag, title: words.book(view) }}
      errors={errorList(form, { on: 'on-day' })}
      action={
        reviewId
          ? reviewPaths.book.to({ personId, reviewId })
          : reviewPaths.bookNext.to({ personId })
      }
      button={words.book(view)}
    >
      <DateInput
        id="on"
        namePrefix="on"
        values={on}
        errorMessage={form.errors.on ? { text: form.errors.on } : undefined}
        hint={
          combineDays === undefined
            ? undefined
            : { text: words.bookCombined(view, { days: combineDays }) }
        }
        fieldset={legend(words.bookDay(view))}
      />
      <Select
        {...field(form, 'workerId')}
        label={{ text: words.who(view), classes: 'govuk-label--s' }}
        items={workers.map(({ accountId, name }) => ({ value: accountId, text: name }))}
      />
    </FormPage>
  )
}

export type HoldModel = About & {
  readonly reviewId: Id
  readonly form: Form<'on' | 'found' | 'needChanged'>
  readonly on: DateTyped
}
export function HoldPage({ frame, flag, reviewId, form, on }: HoldModel) {
  const { view } = frame
  return (
    <FormPage
      {...{ frame, flag, title: words.hold(view) }}
      errors={errorList(form, { on: 'on-day' })}
      action={reviewPaths.hold.to({ personId: flag.id, reviewId })}
      button={words.save(view)}
    >
      <DateInput
        id="on"
        namePrefix="on"
        values={on}
        errorMessage={form.errors.on ? { text: form.errors.on } : undefined}
        fieldset={legend(words.heldDay(view))}
      />
      <Textarea
        {...field(form, 'found')}
        label={{ text: words.found(view), classes: 'govuk-label--s' }}
        rows={8}
      />
      <Radios
        {...choice(form, 'needChanged')}
        hint={{ text: words.needChangedHint(view) }}
        fieldset={legend(words.needChanged(view))}
        items={[
          { value: 'yes', text: terms.yes(view) },
          { value: 'no', text: terms.no(view) },
        ]}
      />
    </FormPage>
  )
}

export type RefuseModel = About & { readonly reviewId: Id; readonly form: Form<'reasons'> }
export const RefusePage = ({ frame, flag, reviewId, form }: RefuseModel) => (
  <FormPage
    {...{ frame, flag, title: words.refuse(frame.view), errors: errorList(form) }}
    action={reviewPaths.refuse.to({ personId: flag.id, reviewId })}
    button={words.save(frame.view)}
  >
    <Textarea
      {...field(form, 'reasons')}
      label={{ text: words.reasons(frame.view), classes: 'govuk-label--s' }}
      hint={{ text: words.reasonsHint(frame.view) }}
      rows={6}
    />
  </FormPage>
)
