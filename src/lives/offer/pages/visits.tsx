import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import { Chosen, CountField, DayField, WordsField } from '#lives/people/parts/fields.tsx'
import type { QualityVisit } from '../quality.ts'
import { qualityPaths } from '../quality-paths.ts'
import { qualityWords as words } from '../quality-words.ts'
import { servicePaths } from '../service-paths.ts'

const { Button, InsetText, SummaryList, Textarea } = govuk

export type VisitsModel = {
  readonly frame: Frame
  readonly visits: readonly QualityVisit[]
  readonly mayWrite: boolean
  /** Whose visits may be answered: one's own provider's. */
  readonly ownProvider?: string | undefined
  readonly answering?: { readonly visitId: string; readonly form: Form<'answer'> } | undefined
}

/** What people with lived experience found, with what the provider says to it. */
export function VisitsPage({ frame, visits, mayWrite, ownProvider, answering }: VisitsModel) {
  const { view } = frame
  const errors = answering
    ? errorList(answering.form, { answer: `answer-${answering.visitId}` })
    : []
  return (
    <Page
      frame={frame}
      title={words.title(view)}
      current={ownProvider ? servicePaths.ours.to() : qualityPaths.list.to()}
      errors={errors}
    >
      <h1 class="govuk-heading-l">{words.title(view)}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {mayWrite && <Button text={words.write(view)} href={qualityPaths.add.to()} />}
      {visits.length === 0 && <InsetText text={words.none(view)} />}
      {visits.map((visit) => (
        <One
          {...{ view, visit }}
          mayAnswer={visit.providerId === ownProvider}
          form={
            answering?.visitId === visit.id
              ? answering.form
              : { values: { answer: visit.answer }, errors: {} }
          }
        />
      ))}
    </Page>
  )
}

type OneProps = {
  readonly view: View
  readonly visit: QualityVisit
  readonly mayAnswer: boolean
  readonly form: Form<'answer'>
}
function One({ view, visit, mayAnswer, form }: OneProps) {
  const { id, venueName, day, visitors, wouldGoAgain, good, better, answer, version } = visit
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <section>
      <h2 class="govuk-heading-m">
        {venueName}: {sayTheDay(view, day)}
      </h2>
      <p class="govuk-body">
        <strong>{words.someAgain(view, { again: wouldGoAgain, visitors })}</strong>
      </p>
      <SummaryList
        rows={[
          row(words.goodSaid(view), good),
          row(words.betterSaid(view), better),
          ...(answer ? [row(words.answer(view), answer)] : []),
        ]}
      />
      {mayAnswer && (
        <form method="post" action={qualityPaths.answer.to({ visitId: id })} novalidate>
          <input type="hidden" name="version" value={version} />
          <Textarea
            {...field(form, 'answer')}
            id={`answer-${id}`}
            rows="3"
            label={{ text: words.yourAnswer(view), classes: 'govuk-label--s' }}
          />
          <Button
            text={words.sendAnswer(view)}
            classes="govuk-button--secondary"
            attributes={{ 'aria-label': `${words.sendAnswer(view)}: ${venueName}` }}
            preventDoubleClick
          />
        </form>
      )}
    </section>
  )
}

export type WriteVisitModel = {
  readonly frame: Frame
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly providerName: string
  }[]
  readonly form: Form<string>
}

/** People with lived experience write what they found. */
export function WriteVisitPage({ frame, places, form }: WriteVisitModel) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      title={words.write(view)}
      current={qualityPaths.list.to()}
      back={{ href: qualityPaths.list.to(), text: words.title(view) }}
      errors={errorList(form, { day: 'day-day' })}
    >
      <h1 class="govuk-heading-l">{words.write(view)}</h1>
      <form method="post" action={qualityPaths.add.to()} novalidate>
        <input type="hidden" name="id" value={String(form.values.id ?? '')} />
        <Chosen
          {...{ form, name: 'venueId', label: words.place(view) }}
          none={words.placeNeeded(view)}
          items={places.map(({ id, name, providerName }) => ({
            value: id,
            text: name === providerName ? name : `${name} (${providerName})`,
          }))}
        />
        <DayField {...{ form, name: 'day', label: words.day(view) }} />
        <CountField {...{ form, name: 'visitors', label: words.visitors(view) }} />
        <CountField {...{ form, name: 'wouldGoAgain', label: words.again(view) }} />
        <WordsField {...{ form, name: 'good', label: words.good(view) }} />
        <WordsField {...{ form, name: 'better', label: words.better(view) }} />
        <Button text={words.send(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
