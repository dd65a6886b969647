import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Pence, pence } from '#ground/kernel/money.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import type { Compared, SideBySide as Sides } from '../side-by-side.ts'
import { sideWords as words } from '../side-by-side-words.ts'

type SidesProps = {
  readonly view: View
  readonly sides: Sides
  /** What each side is, where it is not the support now and after a change. */
  readonly names?: {
    readonly caption: string
    readonly before: string
    readonly after: string
  }
}

/** Old and new support side by side: shown before anybody says yes to a change. What becomes less is said in words. */
export function SideBySide({ view, sides, names }: SidesProps) {
  const caption = names?.caption ?? words.caption(view)
  const number = (of: number) => sayNumber(view, of)
  const hours = (minutes: number) => sayNumber(view, Math.round(minutes / 6) / 10)
  const money = (of: number) => sayMoney(view, pence(of))
  const rows: readonly (readonly [string, Compared<number | Pence>, (of: number) => string])[] = [
    [words.hours(view), sides.minutes, hours],
    [words.days(view), sides.days, number],
    [words.people(view), sides.people, number],
    ...(sides.personPays ? [[words.pays(view), sides.personPays, money] as const] : []),
  ]
  return (
    <>
      <ScrollTable name={caption}>
        <table class="govuk-table gd-side-by-side">
          <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
          <TableHead
            columns={[
              words.what(view),
              ...[
                names?.before ?? words.now(view),
                names?.after ?? words.after(view),
                words.change(view),
              ],
            ]}
            isFigure={(place) => place > 0}
          />
          <tbody class="govuk-table__body">
            {rows.map(([name, compared, say]) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {name}
                </th>
                <Cell text={say(compared.before)} />
                <Cell text={say(compared.after)} />
                <Cell text={changeSaid(view, compared.change, say)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {sides.lost.length > 0 && (
        <p class="govuk-body">
          <strong>{words.lost(view, { names: sides.lost.join(', ') })}</strong>
        </p>
      )}
      {sides.gained.length > 0 && (
        <p class="govuk-body">{words.gained(view, { names: sides.gained.join(', ') })}</p>
      )}
    </>
  )
}

const Cell = ({ text }: { readonly text: string }) => (
  <td class="govuk-table__cell govuk-table__cell--numeric">{text}</td>
)

const changeSaid = (view: View, change: number, say: (of: number) => string): string =>
  change === 0
    ? words.same(view)
    : change > 0
      ? words.more(view, { by: say(change) })
      : words.less(view, { by: say(-change) })
