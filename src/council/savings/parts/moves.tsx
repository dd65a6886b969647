import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, type Form, field } from '#ground/govuk/form.ts'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { savingsPaths } from '../paths.ts'
import type { SavingsRecord } from '../savings-record.ts'
import { savingsWords as words } from '../words.ts'

const { Button, DateInput, Input, Radios } = govuk

export type MoveField = 'id' | 'movedOn' | 'people' | 'which' | 'evidence'

type MovesProps = {
  readonly view: View
  readonly record: SavingsRecord
  readonly mayWrite: boolean
  readonly form: Form<MoveField>
  readonly on: DateTyped
}

/** Who has moved, with what shows it, and the form for the next. */
export const Moves = ({ view, record, mayWrite, form, on }: MovesProps) => (
  <>
    {record.moves.length === 0 ? (
      <p class="govuk-body">{words.noMoves(view)}</p>
    ) : (
      <Noted {...{ view, record }} />
    )}
    {mayWrite && <NoteForm {...{ view, record, form, on }} />}
  </>
)

const Noted = ({ view, record }: Pick<MovesProps, 'view' | 'record'>) => (
  <ScrollTable name={words.moves(view)}>
    <table class="govuk-table">
      <caption class="govuk-visually-hidden">{words.moves(view)}</caption>
      <TableHead
        columns={[words.day, words.evidence, words.movedPeople].map((heading) => heading(view))}
        isFigure={(place) => place >= 2}
      />
      <tbody class="govuk-table__body">
        {record.moves.map(({ movedOn, people, evidence }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header govuk-!-font-weight-regular">
              {sayDay({ ...view, seeing: 'standard' }, movedOn)}
            </th>
            <td class="govuk-table__cell">
              {people < 0 ? `${words.cameBack(view)}. ` : ''}
              {evidence}
            </td>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              {sayNumber(view, people).replace('-', '−')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

function NoteForm({ view, record, form, on }: Omit<MovesProps, 'mayWrite'>) {
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
  return (
    <form method="post" action={savingsPaths.moves.to({ savingId: record.id })} novalidate>
      <h3 class="govuk-heading-s">{words.noteMove(view)}</h3>
      <input type="hidden" name="id" value={String(form.values.id ?? '')} />
      <DateInput
        id="movedOn"
        namePrefix="movedOn"
        values={on}
        fieldset={legend(words.movedOn(view))}
        errorMessage={form.errors.movedOn ? { text: form.errors.movedOn } : undefined}
      />
      <Input
        {...field(form, 'people')}
        label={label(words.movedPeople(view))}
        classes="govuk-input--width-4"
        inputmode="numeric"
      />
      <Radios
        {...choice(form, 'which')}
        fieldset={legend(words.which(view))}
        classes="govuk-radios--small"
        items={[
          { value: 'moved', text: words.moved(view) },
          { value: 'came-back', text: words.cameBack(view) },
        ]}
      />
      <Input
        {...field(form, 'evidence')}
        label={label(words.evidence(view))}
        hint={{ text: words.evidenceHint(view) }}
      />
      <Button text={words.save(view)} />
    </form>
  )
}
