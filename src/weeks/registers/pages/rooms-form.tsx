import { govuk } from '#ground/govuk/components.ts'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayRatio } from '#ground/words/figures.ts'
import { registerPaths } from '../paths.ts'
import type { DaySheet } from '../queries.ts'
import type { RegisterSitting } from '../register-of-day.ts'
import { staffDayWords as words } from '../staff-day-words.ts'

const { Button, Details, Select } = govuk

/** Rooms that the page offers: more would fill a phone's list; a split by support makes as many as it needs. */
const OFFERED = [1, 2, 3, 4, 5] as const

type RoomsProps = {
  readonly view: View
  readonly day: Day
  readonly sitting: RegisterSitting<DaySheet>
}

/** Who is in which room today. Staffing follows at once. */
export function RoomsForm({ view, day, sitting: { sheet, lines, staff } }: RoomsProps) {
  const { sessionId, venueId } = sheet
  const isSplit = lines.some(({ person }) => person.room !== undefined)
  const html = (
    <form method="post" action={registerPaths.rooms.to({ sessionId, day })}>
      <input type="hidden" name="venue" value={venueId} />
      <p class="govuk-body">{words.roomsHint(view)}</p>
      <p class="govuk-body">
        {words.perRoom(view, {
          dedicated: staff.dedicated,
          rooms: staff.pooled.join(' + ') || '0',
        })}
      </p>
      <div class="govuk-button-group">
        <Button
          name="how"
          value="by-ratio"
          text={words.byRatio(view)}
          classes="govuk-button--secondary"
        />
        <Button
          name="how"
          value="as-the-session"
          text={words.allTogether(view)}
          classes="govuk-button--secondary"
        />
      </div>
      {lines.map(({ person }) => (
        <Select
          name={`room-${person.personId}`}
          id={`room-${sessionId}-${person.personId}`}
          label={{
            text: `${words.roomFor(view, { name: `${person.knownAs} ${person.familyName}` })} (${sayRatio(view, person.ratio)})`,
          }}
          value={String(person.room ?? '')}
          items={[
            { value: '', text: words.withTheOthers(view) },
            ...roomsOffered(person.room).map((room) => ({
              ...{ value: String(room), text: words.room(view, { room }) },
            })),
          ]}
        />
      ))}
      <Button name="how" value="one-by-one" text={words.saveRooms(view)} preventDoubleClick />
    </form>
  )
  return <Details summaryText={words.rooms(view)} html={html} open={isSplit} />
}

const roomsOffered = (own: number | undefined): readonly number[] =>
  own !== undefined && own > OFFERED.length ? [...OFFERED, own] : OFFERED
