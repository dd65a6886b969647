import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { weekdayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayMonth, sayShortWeekday } from '#ground/words/dates.ts'
import { hubToolWords as words } from '../hub-tool-words.ts'
import type { MonthPlan, PlannedDay } from '../month-plan.ts'
import { sayShut } from '../place-about-words.ts'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen } from '../venue-queries.ts'
import { sayHours } from './hub.tsx'

const { Tag } = govuk

export type MonthModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly plan: MonthPlan
  readonly before: string
  readonly next: string
}

/** A month of one place, day by day: hours, sessions, rooms and staff, and the days when it is closed. */
export function MonthPage({ frame, place, plan, before, next }: MonthModel) {
  const { view } = frame
  const name = sayMonth(view, plan.from)
  const at = (month: string) => `${venuePaths.month.to({ venueId: place.id })}?month=${month}`
  const columns = [words.day, words.open, words.sessions, words.roomsUsed, words.staffNeeded]
  return (
    <Page
      frame={frame}
      title={words.month(view)}
      back={{ href: venuePaths.place.to({ venueId: place.id }), text: place.name }}
      isWide
    >
      <h1 class="govuk-heading-l">
        {words.month(view)}: {name}
      </h1>
      <p class="govuk-body">{words.monthAbout(view)}</p>
      <p class="govuk-body">
        <strong>{words.longer(view, plan)}</strong>
      </p>
      <p class="govuk-body">{words.eveningPlaces(view, { places: plan.eveningPlaces })}</p>
      <div class="govuk-button-group">
        <a class="govuk-link" href={at(before)}>
          {words.monthBefore(view)}
        </a>
        <a class="govuk-link" href={at(next)}>
          {words.nextMonth(view)}
        </a>
      </div>
      <ScrollTable name={name}>
        <table class="govuk-table gd-grid">
          <caption class="govuk-visually-hidden">{name}</caption>
          <TableHead columns={columns.map((w) => w(view))} isFigure={(i) => i > 1} />
          <tbody class="govuk-table__body">
            {plan.days.map((day) => (
              <Row {...{ view, day }} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </Page>
  )
}

function Row({ view, day }: { readonly view: View; readonly day: PlannedDay }) {
  const { shut, hours, sessions, rooms, needed, short } = day
  const why = shut && sayShut(view, shut.why)
  const isOpen = why === undefined && hours.length < 2
  const open =
    why !== undefined
      ? words.closedFor(view, { why })
      : hours.length === 0
        ? words.closed(view)
        : sayHours(view, hours)
  const number = (count: number) => (
    <td class="govuk-table__cell govuk-table__cell--numeric">{count}</td>
  )
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <span class="gd-nowrap" aria-hidden="true">
          {sayShortWeekday(view, weekdayOf(day.day))} {Number(day.day.slice(8))}
        </span>
        <span class="govuk-visually-hidden">{sayDay(view, day.day)}</span>
      </th>
      <td class={`govuk-table__cell${isOpen ? '' : ' gd-words'}`}>{open}</td>
      {number(sessions)}
      {number(rooms)}
      <td class="govuk-table__cell govuk-table__cell--numeric">
        {needed}{' '}
        {short > 0 && <Tag text={words.staffShort(view, { short })} classes="govuk-tag--red" />}
      </td>
    </tr>
  )
}
