import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayWeekday } from '#ground/words/dates.ts'
import { sayTimes } from '#ground/words/times.ts'
import { personWeekWords as words } from '../person-week-words.ts'
import { type PersonsWeek, type Slot, sayTitle, slotsOn, slotsProposed } from '../persons-week.ts'

type ComparedProps = { readonly view: View; readonly seen: PersonsWeek; readonly today: Day }

/** Day by day, what the person has now and what is proposed: Saturday and Sunday only where something is on. */
export function WeekCompared({ view, seen, today }: ComparedProps) {
  const [now, proposed] = [slotsOn(seen, today), slotsProposed(seen)]
  const on = (slots: readonly Slot[], weekday: number) =>
    slots.filter((slot) => slot.session.weekday === weekday)
  const days = [0, 1, 2, 3, 4, 5, 6].filter(
    (weekday) => weekday < 5 || on([...now, ...proposed], weekday).length > 0,
  )
  return (
    <ScrollTable name={words.compared(view)}>
      <table class="govuk-table">
        <TableHead
          columns={[words.day, words.now, ...(seen.week ? [words.proposed] : [])].map((heading) =>
            heading(view),
          )}
        />
        <tbody class="govuk-table__body">
          {days.map((weekday) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {sayWeekday(view, weekday)}
              </th>
              <Sessions view={view} slots={on(now, weekday)} />
              {seen.week && <Sessions view={view} slots={on(proposed, weekday)} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}

const Sessions = ({ view, slots }: { readonly view: View; readonly slots: readonly Slot[] }) => (
  <td class="govuk-table__cell">
    {slots.length === 0
      ? words.nothing(view)
      : slots.map(({ session }) => (
          <div>
            {sayTitle(view, session)}, {sayTimes(view, session.starts, session.ends)}
          </div>
        ))}
  </td>
)
