import type { Child } from 'hono/jsx'
import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Ratio, writeRatio } from '#ground/kernel/ratio.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { sessionPaths } from '#lives/offer/session-paths.ts'
import { sessionWords } from '#lives/offer/session-words.ts'
import { Chosen, DayField, LineField, WordsField } from '#lives/people/parts/fields.tsx'
import { sessionChangeWords as words } from '../session-change-words.ts'

const { Button, Input } = govuk

export type SessionChangeModel = {
  readonly frame: Frame
  readonly sessionId: string
  readonly form: Form<string>
  /** The ratios that it is offered at. */
  readonly ratios: readonly Ratio[]
}

type FormProps = Omit<SessionChangeModel, 'ratios'> & {
  readonly title: string
  readonly about: string
  readonly action: string
  readonly targets: Readonly<Record<string, string>>
  readonly children: Child
}

function FormPage({ frame, sessionId, form, title, about, action, targets, children }: FormProps) {
  const view = standardOf(frame)
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{
        href: sessionPaths.session.to({ sessionId }),
        text: sessionWords.backToSession(view),
      }}
      errors={errorList(form, targets)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{about}</p>
      <form method="post" action={action} novalidate>
        {children}
        <Button text={words.save(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

const standardOf = (frame: Frame): View => ({ ...frame.view, seeing: 'standard' })

/** A new price for one amount of support, from a day on. */
export function NewPricePage({ frame, sessionId, form, ratios }: SessionChangeModel) {
  const view = standardOf(frame)
  const action = sessionPaths.prices.to({ sessionId })
  return (
    <FormPage
      {...{ frame, sessionId, form, action, targets: { from: 'from-day' } }}
      title={words.pricesTitle(view)}
      about={words.pricesAbout(view)}
    >
      <Chosen
        form={form}
        name="ratio"
        label={words.support(view)}
        none={words.choose(view)}
        items={ratios.map((ratio) => ({ value: writeRatio(ratio), text: sayRatio(view, ratio) }))}
      />
      <LineField form={form} name="price" label={words.price(view)} />
      <DayField form={form} name="from" label={words.from(view)} />
    </FormPage>
  )
}

/** New times of day, from a day on. */
export function NewTimesPage({ frame, sessionId, form }: SessionChangeModel) {
  const view = standardOf(frame)
  const time = (name: string, label: string) => (
    <Input
      {...field(form, name)}
      type="time"
      classes="govuk-input--width-5"
      label={{ text: label, classes: 'govuk-label--s' }}
    />
  )
  return (
    <FormPage
      {...{ frame, sessionId, form, targets: { from: 'from-day' } }}
      action={sessionPaths.times.to({ sessionId })}
      title={words.timesTitle(view)}
      about={words.timesAbout(view)}
    >
      {time('starts', words.starts(view))}
      {time('ends', words.ends(view))}
      <DayField form={form} name="from" label={words.from(view)} />
    </FormPage>
  )
}

/** When it ends for good, and why. */
export function LastDayPage({ frame, sessionId, form }: SessionChangeModel) {
  const view = standardOf(frame)
  return (
    <FormPage
      {...{ frame, sessionId, form, targets: { lastDay: 'lastDay-day' } }}
      action={sessionPaths.lastDay.to({ sessionId })}
      title={words.lastTitle(view)}
      about={words.lastAbout(view)}
    >
      <DayField form={form} name="lastDay" label={words.lastDay(view)} />
      <WordsField form={form} name="because" label={words.because(view)} />
    </FormPage>
  )
}
