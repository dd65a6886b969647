import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { scoreWords } from '../answer-words.ts'
import { choicePaths } from '../paths.ts'
import { type ChoiceAnswer, HELPERS, SCORES } from '../survey.ts'
import { helperOf, words } from '../words.ts'

const { Button, Radios } = govuk

export type AnswerField = 'score' | 'helpedBy'
export type PersonChoiceModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly answers: readonly ChoiceAnswer[]
  readonly form: Form<AnswerField>
}

/** What one person has said of their choice; and what they say now, typed in by a worker as they said it. */
export function PersonChoicePage({ frame, flag, answers, form }: PersonChoiceModel) {
  const { view } = frame
  const title = words.personTitle(view, { name: flag.name })
  return (
    <Page
      frame={frame}
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
      errors={errorList(form)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.personAbout(view)}</p>
      <AnswerForm {...{ view, flag, form }} />
      <h2 class="govuk-heading-m">{words.saidBefore(view)}</h2>
      {answers.length === 0 ? (
        <p class="govuk-body">{words.nothingSaid(view)}</p>
      ) : (
        <Answers view={view} answers={answers} />
      )}
    </Page>
  )
}

type FormProps = Pick<PersonChoiceModel, 'flag' | 'form'> & { readonly view: View }

function AnswerForm({ view, flag, form }: FormProps) {
  const error = (name: AnswerField) =>
    form.errors[name] ? { errorMessage: { text: form.errors[name] } } : {}
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } })
  return (
    <form method="post" action={choicePaths.person.to({ personId: flag.id })} novalidate>
      <Radios
        idPrefix="score"
        name="score"
        fieldset={legend(words.howOften(view))}
        value={String(form.values.score ?? '')}
        {...error('score')}
        items={[
          ...SCORES.map((score) => ({ value: String(score), text: scoreWords[score](view) })),
          { value: 'none', text: words.didNotAnswer(view) },
        ]}
      />
      <Radios
        idPrefix="helpedBy"
        name="helpedBy"
        fieldset={legend(words.whoHelped(view))}
        value={String(form.values.helpedBy ?? '')}
        {...error('helpedBy')}
        items={HELPERS.map((one) => ({ value: one, text: helperOf[one](view) }))}
      />
      <Button text={words.save(view)} />
    </form>
  )
}

type AnswersProps = { readonly view: View; readonly answers: readonly ChoiceAnswer[] }

const Answers = ({ view, answers }: AnswersProps) => (
  <ScrollTable name={words.saidBefore(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.saidBefore(view)}</caption>
      <TableHead
        columns={[words.day, words.answer, words.whoHelped, words.how].map((heading) =>
          heading(view),
        )}
      />
      <tbody class="govuk-table__body">
        {answers.map(({ answeredOn, score, helpedBy, how }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {sayDay(view, answeredOn)}
            </th>
            <td class="govuk-table__cell">
              {score ? `${score}: ${scoreWords[score](view)}` : words.left(view)}
            </td>
            <td class="govuk-table__cell">
              {helpedBy ? helperOf[helpedBy](view) : words.notSaid(view)}
            </td>
            <td class="govuk-table__cell">{words[how](view)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
