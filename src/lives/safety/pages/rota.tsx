import { govuk } from '#ground/govuk/components.ts'
import type { DateTyped } from '#ground/govuk/date-field.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Id } from '#ground/kernel/id.ts'
import type { View } from '#ground/kernel/view.ts'
import { LEVELS } from '../alert.ts'
import type { SeenShift } from '../desk-queries.ts'
import { deskWords as words } from '../desk-words.ts'
import { levelWords, saySpan } from '../duty-words.ts'
import { DateInputOf } from '../parts/date-of.tsx'
import { safetyPaths } from '../paths.ts'
import type { Gap } from '../rota.ts'
import { Gaps } from './desk.tsx'

const { Button, Input, Radios, Select } = govuk

export type RotaForm = Form<'accountId' | 'level' | 'first' | 'last' | 'starts' | 'ends'>
export type RotaModel = {
  readonly frame: Frame
  readonly shifts: readonly SeenShift[]
  readonly gaps: readonly Gap[]
  readonly accounts: readonly { readonly id: Id; readonly name: string }[]
  readonly form: RotaForm
  readonly dates: DateTyped
}

/** Who has the desk and when; when nobody has; putting somebody on. */
export function RotaPage({ frame, shifts, gaps, ...putting }: RotaModel) {
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.rota(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={safetyPaths.desk.to()}
      back={{ href: safetyPaths.desk.to() }}
      errors={errorList(putting.form, { first: 'first-day', last: 'last-day' })}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{words.gaps(view)}</h2>
      <Gaps view={view} gaps={gaps} />
      <h2 class="govuk-heading-m">{words.turns(view)}</h2>
      {shifts.length === 0 ? (
        <p class="govuk-body">{words.noTurns(view)}</p>
      ) : (
        <Turns view={view} shifts={shifts} />
      )}
      <h2 class="govuk-heading-m">{words.putOn(view)}</h2>
      <PutOn view={view} {...putting} />
    </Page>
  )
}

type TurnsProps = { readonly view: View; readonly shifts: readonly SeenShift[] }

/** A row for each time, with whoever has it first, second and last beside each other. */
function Turns({ view, shifts }: TurnsProps) {
  const times = Map.groupBy(shifts, ({ startsAt, endsAt }) => saySpan(view, startsAt, endsAt))
  const levels = LEVELS.filter((level) => shifts.some((shift) => shift.level === level))
  return (
    <ScrollTable name={words.turns(view)}>
      <table class="govuk-table gd-stack">
        <caption class="govuk-table__caption govuk-visually-hidden">{words.turns(view)}</caption>
        <TableHead
          columns={[words.turn(view), ...levels.map((level) => levelWords[level](view))]}
        />
        <tbody class="govuk-table__body">
          {[...times].map(([when, there]) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {when}
              </th>
              {levels.map((level) => (
                <StackCell heading={levelWords[level](view)}>
                  {there
                    .filter((shift) => shift.level === level)
                    .map((shift) => (
                      <Turn {...{ view, shift, when }} />
                    ))}
                </StackCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

type TurnProps = { readonly view: View; readonly shift: SeenShift; readonly when: string }

const Turn = ({ view, shift: { id, name }, when }: TurnProps) => (
  <form class="gd-inline-form" method="post" action={safetyPaths.endShift.to({ shiftId: id })}>
    {name}{' '}
    <button class="gd-link-button" type="submit" aria-label={words.takeOff(view, { name, when })}>
      {words.takeOffShort(view)}
    </button>
  </form>
)

type PutOnProps = Pick<RotaModel, 'accounts' | 'form' | 'dates'> & { readonly view: View }
const PutOn = ({ view, accounts, form, dates }: PutOnProps) => (
  <form method="post" action={safetyPaths.rota.to()} novalidate>
    <Select
      {...field(form, 'accountId')}
      label={{ text: words.whom(view), classes: 'govuk-label--s' }}
      items={[{ value: '', text: words.chooseWho(view) }].concat(
        accounts.map(({ id, name }) => ({ value: id, text: name })),
      )}
    />
    <Radios
      {...choice(form, 'level')}
      fieldset={{ legend: { text: words.level(view), classes: 'govuk-fieldset__legend--s' } }}
      items={LEVELS.map((level) => ({
        value: String(level),
        text: [words.levelFirst, words.levelSecond, words.levelThird][level - 1]?.(view) ?? '',
      }))}
    />
    {(['first', 'last'] as const).map((name) => (
      <DateInputOf name={name} says={words[name](view)} values={dates} error={form.errors[name]} />
    ))}
    <Input
      {...field(form, 'starts')}
      label={{ text: words.starts(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-5"
    />
    <Input
      {...field(form, 'ends')}
      label={{ text: words.ends(view), classes: 'govuk-label--s' }}
      classes="govuk-input--width-5"
    />
    <Button text={words.put(view)} preventDoubleClick />
  </form>
)
