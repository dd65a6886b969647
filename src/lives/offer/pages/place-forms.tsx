import { govuk } from '#ground/govuk/components.ts'
import { errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayDay, sayWeekday } from '#ground/words/dates.ts'
import { sayNumber } from '#ground/words/figures.ts'
import { sayList } from '#ground/words/lists.ts'
import { sayTimes } from '#ground/words/times.ts'
import { LineField, OneOf } from '#lives/people/parts/fields.tsx'
import { factWords, roomHasWords } from '../fact-words.ts'
import { ROOM_HAS, type Room } from '../room.ts'
import { VENUE_FACTS } from '../venue-facts.ts'
import { hoursOn } from '../venue-hours.ts'
import { venuePaths } from '../venue-paths.ts'
import type { PlaceSeen, RoomUse } from '../venue-queries.ts'
import { placeWords as words } from '../venue-words.ts'

const { Button, Checkboxes, Details, Input, SummaryList } = govuk

export type PlaceFormModel = {
  readonly frame: Frame
  readonly place: PlaceSeen
  readonly form: Form<string>
}

const backTo = (place: PlaceSeen) => ({
  href: venuePaths.place.to({ venueId: place.id }),
  text: place.name,
})
const Version = ({ form }: { readonly form: Form<string> }) => (
  <input type="hidden" name="version" value={String(form.values.version ?? '')} />
)

/** As many times of a day as it has: one, or two where it is shut over lunch. */
export const spansShown = (place: PlaceSeen, weekday: number): readonly number[] =>
  hoursOn(place.hours, weekday).length > 1 ? [0, 1] : [0]

/** When a place is open, day by day. */
export function HoursPage({ frame, place, form }: PlaceFormModel) {
  const { view } = frame
  return (
    <Page frame={frame} title={words.hours(view)} back={backTo(place)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{words.hours(view)}</h1>
      <p class="govuk-body">{words.hoursHint(view)}</p>
      <form method="post" action={venuePaths.hours.to({ venueId: place.id })} novalidate>
        <Version form={form} />
        {[0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
          spansShown(place, weekday).map((span) => (
            <div class="govuk-grid-row">
              {(['opens', 'closes'] as const).map((which) => (
                <div class="govuk-grid-column-one-half">
                  <Input
                    {...field(form, `${which}-${weekday}-${span}`)}
                    inputmode="numeric"
                    autocomplete="off"
                    classes="govuk-input--width-5"
                    label={{ text: words[which](view, { day: sayWeekday(view, weekday) }) }}
                  />
                </div>
              ))}
            </div>
          )),
        )}
        <Button text={words.hours(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

/** What a place is like: each fact answered by whoever has looked. */
export function FactsPage({ frame, place, form }: PlaceFormModel) {
  const { view } = frame
  const held = new Map(place.facts.map((one) => [one.fact, one]))
  return (
    <Page frame={frame} title={words.facts(view)} back={backTo(place)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{words.facts(view)}</h1>
      <p class="govuk-body">{words.factsHint(view)}</p>
      <form method="post" action={venuePaths.facts.to({ venueId: place.id })} novalidate>
        {VENUE_FACTS.map((fact) => {
          const known = held.get(fact)
          const name = factWords[fact](view)
          const answer = (known?.isSo ? words.isSo : words.isNot)(view)
          return (
            <>
              <OneOf
                {...{ form, name: `is-${fact}`, label: name, isInline: true }}
                hint={
                  known && words.checkedOn(view, { answer, day: sayDay(view, known.checkedOn) })
                }
                items={[
                  { value: 'yes', text: words.isSo(view) },
                  { value: 'no', text: words.isNot(view) },
                  { value: '', text: words.notLooked(view) },
                ]}
              />
              <LineField
                {...{ form, name: `words-${fact}` }}
                label={words.factMore(view, { fact: name })}
              />
            </>
          )
        })}
        <Button text={words.checkFacts(view)} preventDoubleClick />
      </form>
    </Page>
  )
}

export type RoomsModel = PlaceFormModel & {
  /** Of which room the form is; nothing: a new one. */
  readonly of?: string | undefined
  readonly others: readonly RoomUse[]
}

/** The rooms of a place, and who else uses them. */
export function RoomsPage({ frame, place, form, of, others }: RoomsModel) {
  const { view } = frame
  return (
    <Page frame={frame} title={words.rooms(view)} back={backTo(place)} errors={errorList(form)}>
      <h1 class="govuk-heading-l">{words.rooms(view)}</h1>
      {place.rooms.length === 0 && <p class="govuk-body">{words.noRooms(view)}</p>}
      <SummaryList rows={place.rooms.map((room) => roomRow(view, place, room))} />
      {place.rooms.map((room) => (
        <Details
          summaryText={`${words.change(view)}: ${room.name}`}
          open={of === room.id}
          html={<RoomForm {...{ view, place, room }} form={of === room.id ? form : formOf(room)} />}
        />
      ))}
      <h2 class="govuk-heading-m">{words.addRoom(view)}</h2>
      <RoomForm {...{ view, place }} form={of === undefined ? form : { values: {}, errors: {} }} />
      {others.length > 0 && <h2 class="govuk-heading-m">{words.othersHere(view)}</h2>}
      <UsesList {...{ view, uses: others }} />
    </Page>
  )
}

const formOf = (room: Room): Form<string> => ({
  values: {
    ...{ id: room.id, version: String(room.version), name: room.name, holds: String(room.holds) },
    ...{ has: room.has, lent: room.lent ? 'yes' : '' },
  },
  errors: {},
})

const roomRow = (view: View, _place: PlaceSeen, { name, holds, has, lent }: Room) => ({
  key: { text: name },
  value: {
    text: [
      words.places(view, { places: holds }),
      sayList(
        view,
        has.map((one) => roomHasWords[one](view)),
        'words',
      ),
      lent ? words.lentShort(view) : '',
    ]
      .filter(Boolean)
      .join('. '),
  },
})

type RoomFormProps = {
  readonly view: View
  readonly place: PlaceSeen
  readonly form: Form<string>
  readonly room?: Room
}
function RoomForm({ view, place, form, room }: RoomFormProps) {
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const idOf = (name: string) => (room ? `${name}-${room.id}` : name)
  return (
    <form method="post" action={venuePaths.rooms.to({ venueId: place.id })} novalidate>
      <input type="hidden" name="id" value={String(form.values.id ?? '')} />
      <input type="hidden" name="of" value={room?.id ?? ''} />
      <Version form={form} />
      <Input {...field(form, 'name')} id={idOf('name')} label={label(words.roomName(view))} />
      <Input
        {...field(form, 'holds')}
        id={idOf('holds')}
        label={label(words.holds(view))}
        inputmode="numeric"
        classes="govuk-input--width-3"
      />
      <Checkboxes
        name="has"
        idPrefix={idOf('has')}
        values={[form.values.has ?? []].flat() as string[]}
        fieldset={{ legend: { text: words.has(view), classes: 'govuk-fieldset__legend--s' } }}
        items={ROOM_HAS.map((value) => ({ value, text: roomHasWords[value](view) }))}
      />
      <Checkboxes
        name="lent"
        idPrefix={idOf('lent')}
        values={[form.values.lent ?? []].flat() as string[]}
        items={[{ value: 'yes', text: words.lent(view) }]}
      />
      <Button
        text={words.saveRoom(view)}
        classes="govuk-button--secondary"
        attributes={room && { 'aria-label': `${words.saveRoom(view)}: ${room.name}` }}
        preventDoubleClick
      />
    </form>
  )
}

type UsesProps = { readonly view: View; readonly uses: readonly RoomUse[] }
/** Rooms taken, each with a way to give it back. */
export const UsesList = ({ view, uses }: UsesProps) => (
  <ul class="govuk-list">
    {uses.map(({ id, day, starts, ends, roomName, venueName, providerName, what, people }) => (
      <li>
        <form method="post" action={venuePaths.giveBack.to({ useId: id })}>
          <p class="govuk-body">
            <strong>{sayDay(view, day)}</strong>, {sayTimes(view, starts, ends)}: {venueName},{' '}
            {roomName}. {what}. {providerName}, {sayNumber(view, people)}.
          </p>
          <Button
            text={words.giveBack(view)}
            classes="govuk-button--secondary"
            attributes={{
              'aria-label': `${words.giveBack(view)}: ${roomName}, ${sayDay(view, day)}`,
            }}
          />
        </form>
      </li>
    ))}
  </ul>
)
