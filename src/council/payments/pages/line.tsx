import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { sayDay } from '#ground/words/dates.ts'
import { ownWords as words } from '../own-words.ts'
import { sayQuery, sayTitle, sayWhat } from '../parts/line-table.tsx'
import type { LineSeen } from '../remittance.ts'
import { saySigned } from '../words.ts'

const { Button, Radios, Textarea } = govuk

export type LineForm = Form<'id' | 'words' | 'answer'>
type LineProps = {
  readonly frame: Frame
  readonly line: LineSeen
  readonly form: LineForm
  /** Where the question goes. */
  readonly askAt: string
  /** Where the answer goes, for whoever may give one. */
  readonly answerAt?: string | undefined
  readonly back: { readonly href: string; readonly text: string }
}

/** One line, with what was asked about it: the place to ask, and for finance to answer. */
export function LinePage({ frame, line, form, askAt, answerAt, back }: LineProps) {
  const { view } = frame
  const isOpen = line.query !== null && line.query.answer === null
  const title = (isOpen && answerAt ? words.answer : words.askTitle)(view)
  return (
    <Page {...{ frame, title, back }} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {line.providerName}, {sayTitle(view, line)}, {sayDay(view, line.day)}: {line.knownAs}.{' '}
        {sayWhat(view, line)}. {saySigned(view, line.amount)}
      </p>
      {line.query && <p class="govuk-body">{sayQuery(view, line.query)}</p>}
      {isOpen ? (
        answerAt && <AnswerForm {...{ frame, form }} action={answerAt} />
      ) : (
        <form method="post" action={askAt} novalidate>
          <input type="hidden" name="id" value={String(form.values.id ?? '')} />
          <p class="govuk-body">{words.askAbout(view)}</p>
          <Textarea {...field(form, 'words')} label={{ text: words.wrong(view) }} rows={3} />
          <Button text={words.send(view)} />
        </form>
      )}
    </Page>
  )
}

type AnswerProps = Pick<LineProps, 'frame' | 'form'> & { readonly action: string }

const AnswerForm = ({ frame: { view }, form, action }: AnswerProps) => (
  <form method="post" action={action} novalidate>
    <p class="govuk-body">{words.answerAbout(view)}</p>
    <Radios
      {...choice(form, 'answer')}
      fieldset={{ legend: { text: words.answer(view), classes: 'govuk-fieldset__legend--s' } }}
      items={[
        { value: 'upheld', text: words.upheld(view) },
        { value: 'withdrawn', text: words.withdrawn(view) },
      ]}
    />
    <Textarea {...field(form, 'words')} label={{ text: words.whyAnswer(view) }} rows={3} />
    <Button text={words.send(view)} />
  </form>
)
