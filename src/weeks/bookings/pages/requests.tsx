import { govuk } from '#ground/govuk/components.ts'
import { choice, choices, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { dayOf, minuteOf } from '#ground/kernel/day.ts'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney, sayRatio } from '#ground/words/figures.ts'
import { sayTime, sayWhen } from '#ground/words/times.ts'
import { factWords } from '#lives/offer/fact-words.ts'
import { placePaths } from '../place-paths.ts'
import type { ToAnswer } from '../request-queries.ts'
import { kindWords, requestWords as words } from '../request-words.ts'
import { sourcingWords } from '../sourcing-words.ts'

const { Button, Checkboxes, InsetText, Radios, Select, SummaryList, Textarea } = govuk

const titleOf = (
  { language }: View,
  { titleEn, titleCy }: Pick<ToAnswer, 'titleEn' | 'titleCy'>,
) => (language === 'en' ? titleEn : titleCy)
const sayBy = (view: View, moment: Date): string =>
  `${sayDay(view, dayOf(moment))}, ${sayTime(view, minuteOf(moment))}`

type ListProps = { readonly frame: Frame; readonly requests: readonly ToAnswer[] }

/** Everybody who waits for an answer, soonest first; then those to whom another time was suggested. */
export function RequestsPage({ frame, requests }: ListProps) {
  const { view } = frame
  const title = words.title(view)
  return (
    <Page frame={frame} title={title} current={placePaths.requests.to()}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{requests.length > 0 ? words.intro(view) : words.none(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={placePaths.spotRequests.to()}>
          {sourcingWords.askedOfYou(view)}
        </a>
      </p>
      {requests.map((one) => (
        <section>
          <h2 class="govuk-heading-m">{words.asks(view, { name: one.knownAs })}</h2>
          <SummaryList rows={factsOf(view, one).slice(0, 4)} />
          {one.state === 'requested' ? (
            <Button
              text={words.open(view)}
              href={placePaths.request.to({ requestId: one.id })}
              attributes={{ 'aria-label': `${words.open(view)}: ${one.knownAs}` }}
            />
          ) : (
            <p class="govuk-body">{words.suggested(view)}</p>
          )}
        </section>
      ))}
    </Page>
  )
}

/** Only what is needed to answer: nothing of money but the price, and nothing of the record. */
function factsOf(view: View, one: ToAnswer) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const needs = one.needs.map((need) => factWords[need](view))
  return [
    row(words.what(view), titleOf(view, one)),
    row(words.when(view), sayWhen(view, one.day, one.starts, one.ends)),
    row(words.kind(view), kindWords[one.kind](view)),
    row(words.answerBy(view), sayBy(view, one.answerBy)),
    row(words.where(view), one.venueName),
    row(words.support(view), sayRatio(view, one.ratio)),
    row(words.price(view), sayMoney(view, one.price)),
    row(words.howToTalk(view), one.communication),
    ...(needs.length > 0 ? [row(words.needs(view), needs.join(', '))] : []),
    row(words.coming(view), words.ofMost(view, one)),
  ]
}

export type AnswerField = 'answer' | 'time' | 'words' | 'checked'
export type OtherTime = { readonly value: string; readonly text: string }
type OneProps = {
  readonly frame: Frame
  readonly one: ToAnswer
  readonly form: Form<AnswerField>
  readonly times: readonly OtherTime[]
  readonly version: number
}

/** One request: what is needed to answer it, three answers, and a few words for the person. */
export function RequestPage({ frame, one, form, times, version }: OneProps) {
  const { view } = frame
  const title = words.asks(view, { name: one.knownAs })
  return (
    <Page
      frame={frame}
      title={title}
      current={placePaths.requests.to()}
      back={{ href: placePaths.requests.to(), text: words.title(view) }}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList rows={factsOf(view, one)} />
      {one.togetherId && <InsetText text={words.together(view)} />}
      <AnswerForm
        {...{ view, form, times, version }}
        id={one.id}
        isOne={!one.togetherId}
        childCheck={one.childCheck}
      />
    </Page>
  )
}

type FormProps = Omit<OneProps, 'frame' | 'one'> & {
  readonly view: View
  readonly id: Id
  /** Asked by one person: then another time may be suggested. */
  readonly isOne: boolean
  readonly childCheck: string | null
}

function AnswerForm({ view, form, times, version, id, isOne, childCheck }: FormProps) {
  const others = isOne && times.length > 0
  return (
    <form method="post" action={placePaths.request.to({ requestId: id })} novalidate>
      <input type="hidden" name="version" value={String(version)} />
      <Radios
        {...choice(form, 'answer')}
        fieldset={{
          legend: { text: words.yourAnswer(view), classes: 'govuk-fieldset__legend--m' },
        }}
        items={[
          { value: 'accept', text: words.accept(view) },
          ...(others ? [{ value: 'suggest', text: words.suggest(view) }] : []),
          { value: 'decline', text: words.decline(view) },
        ]}
      />
      {others && (
        <Select
          {...field(form, 'time')}
          label={{ text: words.whichTime(view) }}
          items={[{ value: '', text: '' }, ...times]}
        />
      )}
      {childCheck !== null && (
        <Checkboxes
          {...choices(form, 'checked')}
          fieldset={{
            legend: { text: words.childAsks(view), classes: 'govuk-fieldset__legend--m' },
          }}
          hint={{ text: childCheck }}
          items={[{ value: 'yes', text: words.checkMade(view) }]}
        />
      )}
      <Textarea
        {...field(form, 'words')}
        label={{ text: words.words(view), classes: 'govuk-label--m' }}
        hint={{ text: words.wordsHint(view) }}
        rows={3}
      />
      <Button text={words.send(view)} preventDoubleClick />
    </form>
  )
}
