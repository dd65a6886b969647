import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { draftWords } from '../draft-words.ts'
import { sayName, sayRhythm } from '../parts/rhythm-said.ts'
import { sessionPaths } from '../session-paths.ts'
import type { DayAhead, SessionPriceSeen, SessionWhole } from '../session-queries.ts'
import { sessionWords as words } from '../session-words.ts'
import { standard } from './question.tsx'
import { rhythmOf, State } from './sessions.tsx'

const { Button, SummaryList, TaskList, Textarea } = govuk

export type SessionModel = {
  readonly frame: Frame
  readonly today: Day
  readonly session: SessionWhole
  readonly days: readonly DayAhead[]
  /** More people together than this need a reason (WP-12). */
  readonly largeGroup: number
  readonly form: Form<'manyReason'>
}

/** One session as its provider keeps it: what it is, its next days, and what can be changed. */
export function SessionPage(model: SessionModel) {
  const { frame, today, session, days, largeGroup, form } = model
  const view = standard(frame)
  const title = sayName(view, session)
  const { id: sessionId } = session
  const row = (key: string, html: string) => ({ key: { text: key }, value: { text: html } })
  return (
    <Page
      frame={frame}
      title={title}
      current={sessionPaths.list.to()}
      back={{ href: sessionPaths.list.to(), text: draftWords.backToList(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <State view={view} session={session} today={today} />
      </p>
      <SummaryList
        rows={[
          row(words.when(view), sayRhythm(view, rhythmOf(session))),
          row(words.where(view), session.venueName),
          row(words.worker(view), session.worker),
          row(
            words.people(view),
            words.peopleSaid(view, { least: session.least, most: session.most }),
          ),
          {
            key: { text: words.prices(view) },
            value: { html: <Prices view={view} prices={session.prices} today={today} /> },
          },
        ]}
      />
      {session.most > largeGroup && <ManyReason {...{ view, session, largeGroup, form }} />}
      <h2 class="govuk-heading-m">{words.nextDays(view)}</h2>
      {days.length === 0 && <p class="govuk-body">{words.noDays(view)}</p>}
      <TaskList
        idPrefix="day"
        items={days.map(({ day, state, words: why }) => ({
          title: {
            html: (
              <>
                <span class="govuk-visually-hidden">{words.changeDay(view)} </span>
                {sayDay(view, day)}
              </>
            ),
          },
          hint: why ? { text: why } : undefined,
          href: sessionPaths.day.to({ sessionId, day }),
          status:
            state === 'on'
              ? { text: words.on(view) }
              : { tag: { text: words[state](view), classes: COLOURS[state] } },
        }))}
      />
      <h2 class="govuk-heading-m">{words.change(view)}</h2>
      <form method="post" action={sessionPaths.pause.to({ sessionId })}>
        <input type="hidden" name="state" value={session.state === 'live' ? 'paused' : 'live'} />
        <Button
          text={session.state === 'live' ? words.pause(view) : words.resume(view)}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
      <ul class="govuk-list">
        {(
          [
            [sessionPaths.extraDay, words.extraDay],
            [sessionPaths.prices, words.newPrices],
            [sessionPaths.times, words.newTimes],
            [sessionPaths.lastDay, words.lastDay],
          ] as const
        ).map(([path, text]) => (
          <li>
            <a class="govuk-link" href={path.to({ sessionId })}>
              {text(view)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

const COLOURS = {
  cancelled: 'govuk-tag--red',
  closed: 'govuk-tag--grey',
  changed: 'govuk-tag--yellow',
  extra: 'govuk-tag--blue',
} as const satisfies Readonly<Record<Exclude<DayAhead['state'], 'on'>, string>>

type PricesProps = {
  readonly view: View
  readonly prices: readonly SessionPriceSeen[]
  readonly today: Day
}

/** Prices that hold, and those that will: what has ended is left to the past. */
const Prices = ({ view, prices, today }: PricesProps) => (
  <ul class="govuk-list">
    {prices
      .filter(({ to }) => to === null || to >= today)
      .map(({ ratio, price, from }) => (
        <li>
          {sayRatio(view, ratio)}: {sayMoney(view, price)}
          {from > today && ` (${words.from(view, { day: sayDayOfMonth(view, from) })})`}
        </li>
      ))}
  </ul>
)

type ManyProps = Pick<SessionModel, 'session' | 'largeGroup' | 'form'> & { readonly view: View }

/** Why so many are together: asked of every session that may have more than the council's rule. */
const ManyReason = ({ view, session, largeGroup, form }: ManyProps) => (
  <form method="post" action={sessionPaths.manyReason.to({ sessionId: session.id })} novalidate>
    <Textarea
      {...field(form, 'manyReason')}
      label={{ text: words.manyTitle(view, { people: largeGroup }), classes: 'govuk-label--m' }}
      hint={{ text: words.manyHint(view) }}
      rows={3}
    />
    <Button text={words.manySave(view)} classes="govuk-button--secondary" preventDoubleClick />
  </form>
)
