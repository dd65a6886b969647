import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import type { Loaded } from '../answers.ts'
import { NeedsSomebody, type Waiting } from '../parts/needs-somebody.tsx'
import { paymentPaths } from '../paths.ts'
import type { RunListed } from '../seen-queries.ts'
import { stateWords, paymentWords as words } from '../words.ts'

const { Button, DateInput, FileUpload, NotificationBanner } = govuk

export type RunsForm = Form<'id' | 'upTo' | 'payOn' | 'file'>
type RunsProps = {
  readonly frame: Frame
  readonly runs: readonly RunListed[]
  /** Nothing: the reader may release a run and no more. */
  readonly waiting: Waiting | undefined
  readonly form: RunsForm
  readonly dates: DateTyped
  readonly loaded?: Loaded | undefined
  /** What is wrong with a file of answers, row by row. */
  readonly faults?: readonly string[] | undefined
}

/** What needs somebody first, then the next run, the bank's answers, and the runs before. */
export function RunsPage({ frame, runs, waiting, form, dates, loaded, faults = [] }: RunsProps) {
  const { view } = frame
  const title = words.title(view)
  const errors = [
    ...errorList(form, { upTo: 'upTo-day', payOn: 'payOn-day' }),
    ...faults.map((text) => ({ text, href: '#file' })),
  ]
  return (
    <Page {...{ frame, title, errors }} current={paymentPaths.runs.to()} isWide>
      {loaded && (
        <NotificationBanner titleText={words.answers(view)} text={words.loaded(view, loaded)} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view)}</p>
      {waiting && (
        <>
          <NeedsSomebody {...{ view, waiting }} />
          <PrepareForm {...{ view, form, dates }} />
          <AnswersForm {...{ view }} wrong={form.errors.file ?? faults[0]} />
        </>
      )}
      <h2 class="govuk-heading-m">{words.runs(view)}</h2>
      {runs.length === 0 ? (
        <p class="govuk-body">{words.noRuns(view)}</p>
      ) : (
        <Runs {...{ view, runs }} />
      )}
    </Page>
  )
}

const Runs = ({ view, runs }: Pick<RunsProps, 'runs'> & { readonly view: View }) => (
  <ScrollTable name={words.runs(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-visually-hidden">{words.runs(view)}</caption>
      <TableHead
        columns={[words.runs, words.state, words.payments, words.total].map((one) => one(view))}
        isFigure={(place) => place >= 2}
      />
      <tbody class="govuk-table__body">
        {runs.map((run) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={paymentPaths.run.to({ runId: run.id })}>
                {words.run(view, { number: run.number })}
              </a>
              <br />
              {sayRunDays(view, run)}
            </th>
            <StackCell heading={words.state(view)}>{stateWords[run.state](view)}</StackCell>
            <StackCell heading={words.payments(view)} isFigure>
              {sayNumber(view, run.payments)}
            </StackCell>
            <StackCell heading={words.total(view)} isFigure>
              {sayMoney(view, run.amount)}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

export const sayRunDays = (view: View, { upTo, payOn }: Pick<RunListed, 'upTo' | 'payOn'>) =>
  words.ofDays(view, { upTo: sayDay(view, upTo), payOn: sayDay(view, payOn) })

type PrepareProps = Pick<RunsProps, 'form' | 'dates'> & { readonly view: View }

function PrepareForm({ view, form, dates }: PrepareProps) {
  const date = (name: 'upTo' | 'payOn') => (
    <DateInput
      id={name}
      namePrefix={name}
      values={dates}
      fieldset={{ legend: { text: words[name](view), classes: 'govuk-fieldset__legend--s' } }}
      errorMessage={form.errors[name] ? { text: form.errors[name] } : undefined}
    />
  )
  return (
    <form method="post" action={paymentPaths.runs.to()} novalidate>
      <h2 class="govuk-heading-m">{words.prepare(view)}</h2>
      <input type="hidden" name="id" value={String(form.values.id ?? '')} />
      {date('upTo')}
      {date('payOn')}
      <Button text={words.prepareNow(view)} />
    </form>
  )
}

type AnswersProps = { readonly view: View; readonly wrong: string | undefined }

const AnswersForm = ({ view, wrong }: AnswersProps) => (
  <form method="post" action={paymentPaths.answers.to()} encType="multipart/form-data" novalidate>
    <h2 class="govuk-heading-m">{words.answers(view)}</h2>
    <FileUpload
      id="file"
      name="file"
      label={{ text: words.answersFile(view) }}
      hint={{ text: words.answersHint(view) }}
      errorMessage={wrong ? { text: wrong } : undefined}
      attributes={{ accept: '.csv,text/csv' }}
    />
    <Button text={words.load(view)} />
  </form>
)
