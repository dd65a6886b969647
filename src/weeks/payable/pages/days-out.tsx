import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { type Shown, shown } from '#ground/kernel/small-numbers.ts'
import type { View } from '#ground/kernel/view.ts'
import { saySoftDay } from '#ground/words/dates.ts'
import { sayNumber, sayTenths } from '#ground/words/figures.ts'
import type { WaysHomeCount } from '#weeks/homeward/queries.ts'
import { type DaysOut, type DaysShown, shownDays, tenthsOf } from '../days-out.ts'
import { daysOutWords as words } from '../days-out-words.ts'

export type DaysOutModel = {
  readonly frame: Frame
  readonly from: Day
  readonly to: Day
  readonly rows: readonly DaysOut[]
  /** The same of the three months before. */
  readonly before: readonly DaysOut[]
  readonly homes: WaysHomeCount
}

/** How many days take place in ordinary places, and how many in the evening or at the weekend, by district. */
export function DaysOutPage({ frame, from, to, rows, before, homes }: DaysOutModel) {
  const { view } = frame
  const title = words.title(view)
  const span = { from: saySoftDay(view, from), to: saySoftDay(view, to) }
  return (
    <Page frame={frame} title={title} isWide>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view, span)}</p>
      {rows.length === 0 ? (
        <p class="govuk-body">{words.none(view)}</p>
      ) : (
        <Table view={view} rows={rows} />
      )}
      <p class="govuk-body">{sayBefore(view, before)}</p>
      <h2 class="govuk-heading-m">{words.homes(view)}</h2>
      <p class="govuk-body">{sayHomes(view, homes)}</p>
    </Page>
  )
}

const COLUMNS = [
  words.district,
  words.days,
  words.ordinary,
  words.shared,
  words.separate,
  words.share,
  words.outside,
  words.outsideShare,
]

type TableProps = { readonly view: View; readonly rows: readonly DaysOut[] }

const Table = ({ view, rows }: TableProps) => (
  <ScrollTable name={words.title(view)}>
    <table class="govuk-table">
      <caption class="govuk-visually-hidden">{words.title(view)}</caption>
      <TableHead columns={COLUMNS.map((column) => column(view))} isFigure={(place) => place > 0} />
      <tbody class="govuk-table__body">
        {shownDays(rows).map((row, at) => (
          <Row view={view} name={nameOf(view, rows[at])} row={row} />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

/** The row after the last district is that of all of them. */
const nameOf = (view: View, row: DaysOut | undefined): string =>
  row ? (view.language === 'en' ? row.areaEn : row.areaCy) : words.all(view)

type RowProps = { readonly view: View; readonly name: string; readonly row: DaysShown }

function Row({ view, name, row }: RowProps) {
  const figures = [
    ...[row.days, row.ordinary, row.shared, row.separate].map((count) => sayCount(view, count)),
    sayShare(view, row.ordinary, row.days),
    sayCount(view, row.outside),
    sayShare(view, row.outside, row.days),
  ]
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {name}
      </th>
      {figures.map((text) => (
        <td class="govuk-table__cell govuk-table__cell--numeric">{text}</td>
      ))}
    </tr>
  )
}

function sayBefore(view: View, before: readonly DaysOut[]): string {
  const all = shownDays(before).at(-1)
  if (before.length === 0 || !all) return words.noBefore(view)
  const ordinary = sayShare(view, all.ordinary, all.days)
  return words.before(view, { ordinary, outside: sayShare(view, all.outside, all.days) })
}

const sayHomes = (view: View, { people, unknown }: WaysHomeCount): string =>
  people === 0
    ? words.noneLate(view)
    : words.late(view, {
        people: sayCount(view, shown(people)),
        unknown: sayCount(view, shown(unknown)),
      })

const sayCount = (view: View, count: Shown): string =>
  count === 'hidden' ? words.hidden(view) : sayNumber(view, count)

function sayShare(view: View, part: Shown, whole: Shown): string {
  if (part === 'hidden' || whole === 'hidden') return words.hidden(view)
  const tenths = tenthsOf(part, whole)
  return tenths === undefined ? words.noShare(view) : `${sayTenths(view, tenths / 10)}%`
}
