import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayTheDay } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import type { BreakInForce } from '../break-queries.ts'
import { hoursOf } from '../carer-view.ts'
import { words } from '../carer-view-words.ts'
import { lifePaths } from '../life-paths.ts'
import type { CarerViewSeen } from '../life-queries.ts'

const { Button, InsetText, Textarea } = govuk

/** In hours, with one decimal in the standard view: 18.0. Never below nought: less is said in words. */
const sayHours = (view: View, minutes: number): string =>
  view.seeing === 'standard'
    ? (Math.round(minutes / 6) / 10).toFixed(1)
    : sayNumber(view, hoursOf(minutes))

type ListProps = {
  readonly frame: Frame
  readonly views: readonly CarerViewSeen[]
  /** By the plans in force of those who share their week. */
  readonly breaks: readonly BreakInForce[]
}

/** What a carer is asked, the newest first. */
export function MyViewsPage({ frame, views, breaks }: ListProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={lifePaths.myViews.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      {breaks.map((one) => (
        <section>
          <h2 class="govuk-heading-m">{words.breakNow(view, { name: one.personKnownAs })}</h2>
          <p class="govuk-body">{words.needed(view, { hours: sayHours(view, one.needed) })}</p>
          <p class="govuk-body">{words.plannedNow(view, { hours: sayHours(view, one.planned) })}</p>
        </section>
      ))}
      {views.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {views.map((one) => (
        <section>
          <h2 class="govuk-heading-m">
            {words.planFor(view, {
              name: one.personKnownAs,
              day: sayTheDay(view, one.askedOn),
            })}
          </h2>
          <p class="govuk-body">
            <a class="govuk-link" href={lifePaths.myView.to({ viewId: one.id })}>
              {(one.state === 'asked' ? words.look : words.seen)(view)}
            </a>
          </p>
        </section>
      ))}
    </Page>
  )
}

type ViewProps = {
  readonly frame: Frame
  readonly seen: CarerViewSeen
  /** Whether the person shares their week with this carer. */
  readonly isShared: boolean
  /** Until when the plan waits for them. */
  readonly until?: Day | undefined
  readonly form: Form<'words'>
}

/** What the carer's own week would have of the break that they need, and what they say of it. */
export function MyViewPage({ frame, seen, isShared, until, form }: ViewProps) {
  const { view } = frame
  const name = seen.personKnownAs
  const title = words.planFor(view, { name, day: sayTheDay(view, seen.askedOn) })
  return (
    <Page
      {...{ frame, title }}
      current={lifePaths.myViews.to()}
      back={{ href: lifePaths.myViews.to() }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.needed(view, { hours: sayHours(view, seen.needed) })}</p>
      {isShared ? (
        <Break view={view} seen={seen} />
      ) : (
        <p class="govuk-body">{words.notShared(view, { name })}</p>
      )}
      <Answer view={view} seen={seen} />
      {isOpen(seen) && <SayForm {...{ view, seen, form, until }} />}
    </Page>
  )
}

const isOpen = ({ planState }: CarerViewSeen) =>
  planState === 'draft' || planState === 'shared' || planState === 'agreed'

type OneProps = { readonly view: View; readonly seen: CarerViewSeen }

const Break = ({ view, seen }: OneProps) => (
  <>
    <p class="govuk-body">{words.planned(view, { hours: sayHours(view, seen.planned) })}</p>
    {seen.planned < seen.needed && (
      <p class="govuk-body">
        <strong>{words.less(view, { hours: sayHours(view, seen.needed - seen.planned) })}</strong>
      </p>
    )}
  </>
)

function Answer({ view, seen }: OneProps) {
  if (seen.state === 'asked') return null
  if (seen.state === 'declined') return <InsetText text={words.declined(view)} />
  return (
    <>
      <h2 class="govuk-heading-m">{words.yours(view)}</h2>
      <blockquote class="govuk-inset-text">
        {seen.words}
        {seen.answeredAt && (
          <div class="govuk-hint govuk-!-margin-bottom-0">
            {sayDay(view, dayOf(seen.answeredAt))}
          </div>
        )}
      </blockquote>
      {seen.reply && (
        <>
          <h2 class="govuk-heading-m">{words.reply(view, { name: seen.repliedBy ?? '' })}</h2>
          <p class="govuk-body">{seen.reply}</p>
        </>
      )}
    </>
  )
}

type FormProps = OneProps & {
  readonly form: Form<'words'>
  readonly until?: Day | undefined
}

/** The two answers, each as large as the other. */
const SayForm = ({ view, seen, form, until }: FormProps) => (
  <form method="post" action={lifePaths.myView.to({ viewId: seen.id })} novalidate>
    <p class="govuk-body">{words.counts(view, { name: seen.personKnownAs })}</p>
    {until && seen.state === 'asked' && (
      <p class="govuk-body">{words.waits(view, { day: sayTheDay(view, until) })}</p>
    )}
    <Textarea
      {...field(form, 'words')}
      label={{
        text: (seen.state === 'asked' ? words.say : words.change)(view),
        classes: 'govuk-label--m',
      }}
      rows={5}
    />
    <div class="govuk-button-group">
      <Button text={words.send(view)} name="answer" value="answered" />
      <Button
        text={words.decline(view)}
        name="answer"
        value="declined"
        classes="govuk-button--secondary"
      />
    </div>
  </form>
)
